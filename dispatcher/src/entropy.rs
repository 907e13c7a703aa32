//! The one place that draws random bits for commands and request keys.

use avanti_model::RequestKey;

/// 64 random bits.
///
/// # Panics
/// When the operating system has no randomness, without which nothing can be unguessable.
#[must_use]
pub(crate) fn bits() -> u64 {
    let mut bytes = [0; 8];
    fill(&mut bytes);
    u64::from_le_bytes(bytes)
}

/// A request key for a caller that brought none.
#[must_use]
pub(crate) fn request_key() -> RequestKey {
    let mut bytes = [0; 16];
    fill(&mut bytes);
    data_encoding::HEXLOWER.encode(&bytes).parse().expect("32 hexadecimal digits are a request key")
}

fn fill(bytes: &mut [u8]) {
    #[expect(clippy::disallowed_methods, reason = "this is where the shell draws randomness")]
    getrandom::fill(bytes).expect("the operating system gives randomness");
}
