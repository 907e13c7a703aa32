//! Addresses encrypted and bound to what they were left for: XChaCha20-Poly1305, whose nonces are long enough to be drawn.
//! Whoever has the store without the key file has nothing.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};

use crate::entropy::{Entropy, NoEntropy};

const NONCE_BYTES: usize = 24;
/// Addresses are filled up to a multiple of this, so that their length tells little of them.
const BLOCK_BYTES: usize = 64;

/// The key of all contacts.
pub(crate) struct Seal(XChaCha20Poly1305);

impl Seal {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(key.into()))
    }

    /// The nonce and the sealed address.
    pub(super) fn close(&self, aad: &str, address: &str, entropy: &mut dyn Entropy) -> Result<([u8; NONCE_BYTES], Vec<u8>), NoEntropy> {
        let mut nonce = [0; NONCE_BYTES];
        entropy.fill(&mut nonce)?;
        let mut filled = address.as_bytes().to_vec();
        filled.resize(filled.len().next_multiple_of(BLOCK_BYTES), 0);
        let payload = Payload { msg: &filled, aad: aad.as_bytes() };
        let sealed = self.0.encrypt(&nonce.into(), payload).expect("an address is far below what the cipher takes");
        Ok((nonce, sealed))
    }

    /// The address, if it was sealed under this key and for this.
    pub(super) fn open(&self, aad: &str, nonce: &[u8], sealed: &[u8]) -> Option<String> {
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().ok()?;
        let mut opened = self.0.decrypt(&nonce.into(), Payload { msg: sealed, aad: aad.as_bytes() }).ok()?;
        let end = opened.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        opened.truncate(end);
        String::from_utf8(opened).ok()
    }
}
