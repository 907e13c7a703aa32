//! The one place of this crate where randomness is drawn: jitter, request keys and tokens.

/// The digits of a request key: lower-case base32 as in RFC 4648.
const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Digits of a request key: 130 random bits.
const KEY_DIGITS: usize = 26;

/// Digits of a token: 260 random bits.
const TOKEN_DIGITS: usize = 52;

/// A new request key: 26 random base32 digits.
#[must_use]
pub fn request_key() -> String {
    digits::<KEY_DIGITS>()
}

/// A new token for a device: 52 random base32 digits.
pub(crate) fn token() -> String {
    digits::<TOKEN_DIGITS>()
}

fn digits<const N: usize>() -> String {
    let bytes: [u8; N] = random();
    bytes.iter().map(|byte| char::from(DIGITS[usize::from(byte % 32)])).collect()
}

/// Sixty-four random bits.
pub(crate) fn draw() -> u64 {
    u64::from_ne_bytes(random())
}

#[expect(clippy::disallowed_methods, reason = "the one place of this crate where randomness is drawn")]
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness to a running program");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_key_has_twenty_six_base32_digits_and_differs_from_the_next() {
        let keys = [request_key(), request_key()];
        for key in &keys {
            assert!(key.len() == KEY_DIGITS && key.bytes().all(|digit| DIGITS.contains(&digit)), "{key}");
        }
        assert_ne!(keys[0], keys[1]);
    }
}
