//! Secrets that are handed out once, and the digests that are kept of them.
//! A token is never written to a log: its `Debug` form is blank.

use std::{fmt, sync::LazyLock};

use data_encoding::{Encoding, Specification};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::entropy::{Entropy, NoEntropy};

const TOKEN_BYTES: usize = 32;
const ID_CHARS: usize = 10;

/// A secret in Crockford's base 32, lower case, without padding.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    pub(crate) fn draw(entropy: &mut dyn Entropy) -> Result<Self, NoEntropy> {
        let mut bytes = [0; TOKEN_BYTES];
        entropy.fill(&mut bytes)?;
        Ok(Self(base32(&bytes)))
    }

    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(base32(bytes))
    }

    /// The secret itself, for the one who is to have it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether `other` is this secret, in a time that does not depend on where they differ.
    #[must_use]
    pub fn matches(&self, other: &str) -> bool {
        same(self.0.as_bytes(), other.as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What is stored of a token. Tokens have 256 random bits, so a plain digest can't be searched backwards.
pub(crate) fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// A name for a row: `prefix` and ten random digits.
pub(crate) fn draw_id(entropy: &mut dyn Entropy, prefix: &str) -> Result<String, NoEntropy> {
    let mut bytes = [0; 7];
    entropy.fill(&mut bytes)?;
    let digits = base32(&bytes);
    Ok(format!("{prefix}-{}", &digits[..ID_CHARS]))
}

pub(crate) fn base32(bytes: &[u8]) -> String {
    static CROCKFORD: LazyLock<Encoding> = LazyLock::new(|| {
        let mut specification = Specification::new();
        specification.symbols.push_str("0123456789abcdefghjkmnpqrstvwxyz");
        specification.encoding().expect("thirty-two different symbols make an encoding")
    });
    CROCKFORD.encode(bytes)
}

pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Counting;

    #[test]
    fn a_token_has_256_bits_and_does_not_show_itself() {
        let token = Token::draw(&mut Counting::default()).unwrap();
        assert_eq!(token.expose().len(), 52);
        assert!(!format!("{token:?}").contains(token.expose()));
        assert!(token.matches(token.expose()));
        assert!(!token.matches(""));
    }

    #[test]
    fn base_32_is_crockfords_in_lower_case() {
        assert_eq!(base32(&[0xff; 5]), "zzzzzzzz");
        assert_eq!(base32(&[0, 0x44, 0x32, 0x14, 0xc7]), "01234567");
        assert_eq!(base32(&[0; 16]).len(), 26);
    }

    #[test]
    fn two_ids_differ_and_have_ten_digits() {
        let mut entropy = Counting::default();
        let first = draw_id(&mut entropy, "agent").unwrap();
        let second = draw_id(&mut entropy, "agent").unwrap();
        assert_ne!(first, second);
        assert_eq!(first.len(), "agent-".len() + 10);
    }
}
