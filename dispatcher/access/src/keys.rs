//! One master key and the keys of single purposes that follow from it.
//! A purpose key tells nothing about another or about the master. This file knows no path: `file` does.

mod code;
mod file;

use std::{fmt, path::Path};

use avanti_model::{AppointmentCode, AppointmentId, SiteId};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

pub use self::file::{FILE_NAME, KeysError};
use crate::{
    entropy::Entropy,
    token::{base32, same},
};

const KEY_BYTES: usize = 32;
const PHONE_TOKEN_BYTES: usize = 16;
const LINE_TOKEN_BYTES: usize = 10;

/// The keys of one installation. Whoever has the file can forge phone links: it is backed up apart from the data.
#[derive(Clone)]
pub struct Keys {
    master: [u8; KEY_BYTES],
}

impl Keys {
    /// Reads the key file at `path`.
    ///
    /// # Errors
    /// When it is missing, readable by others, damaged or of another version.
    pub fn load(path: &Path) -> Result<Self, KeysError> {
        file::load(path).map(|master| Self { master })
    }

    /// Reads the key file at `path`, or draws a master key and writes one if there is none.
    ///
    /// # Errors
    /// As [`Keys::load`], and when nothing can be drawn or written.
    pub fn load_or_create(path: &Path, entropy: &mut dyn Entropy) -> Result<Self, KeysError> {
        match Self::load(path) {
            Err(KeysError::Missing { .. }) => {
                let mut master = [0; KEY_BYTES];
                entropy.fill(&mut master)?;
                file::create(path, &master)?;
                // Another process may have been first: what is on disk is the key.
                Self::load(path)
            }
            found => found,
        }
    }

    /// A digest that tells two key files apart and gives nothing away: 32 hexadecimal digits.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.purpose("fingerprint"));
        data_encoding::HEXLOWER.encode(&digest[..16])
    }

    /// The keys of one site, derived once and kept by the caller.
    #[must_use]
    pub fn site(&self, site: &SiteId) -> SiteKeys {
        SiteKeys {
            phone_token: self.purpose(&format!("phone-token/{site}")),
            appointment_code: self.purpose(&format!("appointment-code/{site}")),
            line_token: self.purpose(&format!("line-token/{site}")),
            message: self.purpose(&format!("message/{site}")),
            hall_code: self.purpose(&format!("hall-code/{site}")),
            comer: self.purpose(&format!("comer/{site}")),
            feedback: self.purpose(&format!("feedback/{site}")),
        }
    }

    /// HMAC-SHA256 of the purpose under the master key (RFC 5869's expand step, one block).
    pub(crate) fn purpose(&self, label: &str) -> [u8; KEY_BYTES] {
        tag(&self.master, &["avanti/", label, "/1"])
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", self.fingerprint())
    }
}

/// What one site signs with.
#[derive(Clone)]
pub struct SiteKeys {
    phone_token: [u8; KEY_BYTES],
    appointment_code: [u8; KEY_BYTES],
    line_token: [u8; KEY_BYTES],
    message: [u8; KEY_BYTES],
    hall_code: [u8; KEY_BYTES],
    comer: [u8; KEY_BYTES],
    feedback: [u8; KEY_BYTES],
}

impl SiteKeys {
    /// The secret of a visit's phone page: 128 bits in 26 digits of Crockford's base 32, lower case.
    #[must_use]
    pub fn phone_token(&self, visit: &str) -> String {
        base32(&tag(&self.phone_token, &[visit])[..PHONE_TOKEN_BYTES])
    }

    /// Whether `token` is the visit's, in a time that does not depend on where it differs.
    #[must_use]
    pub fn verify_phone_token(&self, visit: &str, token: &str) -> bool {
        same(self.phone_token(visit).as_bytes(), token.as_bytes())
    }

    /// The secret of a token that is handed out in the line before the door: 80 bits in 16 digits of base 32.
    #[must_use]
    pub fn line_token(&self, line: &str, number: u32) -> String {
        base32(&tag(&self.line_token, &[line, "/", &number.to_string()])[..LINE_TOKEN_BYTES])
    }

    /// Whether `token` is that of a number in a line, in a time that does not depend on where it differs.
    #[must_use]
    pub fn verify_line_token(&self, line: &str, number: u32, token: &str) -> bool {
        same(self.line_token(line, number).as_bytes(), token.as_bytes())
    }

    /// The id of a message: the same for the same message, and telling nothing of it.
    #[must_use]
    pub fn message_id(&self, message: &str) -> String {
        base32(&tag(&self.message, &[message])[..PHONE_TOKEN_BYTES])
    }

    /// The code that shows that somebody is in the hall, which changes with every turn: four digits.
    #[must_use]
    pub fn hall_code(&self, turn: i64) -> String {
        let drawn = tag(&self.hall_code, &[&turn.to_string()]);
        let number = drawn[..8].iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        format!("{:04}", number % 10_000)
    }

    /// What shows that a phone's mark was drawn here: 128 bits in 26 digits of base 32.
    #[must_use]
    pub fn comer_tag(&self, mark: &str) -> String {
        base32(&tag(&self.comer, &[mark])[..PHONE_TOKEN_BYTES])
    }

    /// Whether `tag` is that of a mark, in a time that does not depend on where it differs.
    #[must_use]
    pub fn verify_comer_tag(&self, mark: &str, tag: &str) -> bool {
        same(self.comer_tag(mark).as_bytes(), tag.as_bytes())
    }

    /// The mark of a visit that has said how it was: the same for the same visit, and telling nothing of it.
    #[must_use]
    pub fn feedback_mark(&self, visit: &str) -> String {
        base32(&tag(&self.feedback, &[visit])[..PHONE_TOKEN_BYTES])
    }

    /// The code of an appointment. It is stored nowhere: only these keys lead from the id to it, and back.
    #[must_use]
    pub fn appointment_code(&self, appointment: AppointmentId) -> AppointmentCode {
        code::of(&self.appointment_code, appointment)
    }

    /// The id that a code stands for; whether there is such an appointment, the site knows.
    #[must_use]
    pub fn appointment_of(&self, code: AppointmentCode) -> AppointmentId {
        code::back(&self.appointment_code, code)
    }
}

impl fmt::Debug for SiteKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SiteKeys(…)")
    }
}

pub(crate) fn tag(key: &[u8; KEY_BYTES], parts: &[&str]) -> [u8; KEY_BYTES] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Counting, site};

    fn keys() -> Keys {
        Keys { master: [7; KEY_BYTES] }
    }

    #[test]
    fn a_phone_token_opens_its_own_visit_at_its_own_site_only() {
        let milano = keys().site(&site("milano"));
        let token = milano.phone_token("0000000000001");
        assert_eq!(token.len(), 26);
        assert!(milano.verify_phone_token("0000000000001", &token));
        assert!(!milano.verify_phone_token("0000000000002", &token));
        assert!(!milano.verify_phone_token("0000000000001", &token[..25]));
        assert!(!keys().site(&site("torino")).verify_phone_token("0000000000001", &token));
    }

    #[test]
    fn the_code_of_the_hall_changes_with_every_turn_and_is_the_site_s_own() {
        let codes = |name: &str| (0..50).map(|turn| keys().site(&site(name)).hall_code(turn)).collect::<Vec<_>>();
        let milano = codes("milano");
        assert!(milano.iter().all(|code| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit())), "{milano:?}");
        assert!(milano.iter().collect::<std::collections::BTreeSet<_>>().len() > 45, "{milano:?}");
        assert_eq!(codes("milano"), milano);
        assert_ne!(codes("torino"), milano);
    }

    #[test]
    fn a_phone_s_mark_counts_with_its_own_tag_at_its_own_site_only() {
        let milano = keys().site(&site("milano"));
        let tag = milano.comer_tag("0a");
        assert!(milano.verify_comer_tag("0a", &tag) && tag != milano.phone_token("0a"));
        assert!(!milano.verify_comer_tag("0b", &tag) && !milano.verify_comer_tag("0a", ""));
        assert!(!keys().site(&site("torino")).verify_comer_tag("0a", &tag));
    }

    #[test]
    fn another_master_key_makes_other_tokens_and_another_fingerprint() {
        let other = Keys { master: [8; KEY_BYTES] };
        assert_ne!(keys().fingerprint(), other.fingerprint());
        assert_ne!(keys().site(&site("milano")).phone_token("v"), other.site(&site("milano")).phone_token("v"));
    }

    #[test]
    fn the_same_master_key_makes_the_same_tokens_for_ever() {
        assert_eq!(keys().fingerprint(), "c47d756d4896d3fb871091b24c5f7a40");
        assert_eq!(keys().site(&site("milano")).phone_token("0000000000001"), "8emz3a2jk9skr8mrsrs9mnyrqg");
    }

    #[test]
    fn each_purpose_has_its_own_key() {
        let keys = keys();
        let derived = [keys.purpose("a"), keys.purpose("b"), keys.master];
        assert!(derived[0] != derived[1] && derived[0] != derived[2] && derived[1] != derived[2]);
    }

    #[test]
    fn no_key_is_shown_by_its_debug_form() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::load_or_create(&folder.path().join("keys"), &mut Counting::default()).unwrap();
        let hex = data_encoding::HEXLOWER.encode(&keys.master);
        assert!(!format!("{keys:?} {:?}", keys.site(&site("milano"))).contains(&hex));
    }
}
