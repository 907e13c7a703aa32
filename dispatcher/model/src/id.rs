//! Identifiers: short slugs that people write in settings, and visit ids drawn from entropy.
//! They carry no meaning beyond identity.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{Malformed, limits};

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                if is_slug(text) { Ok(Self(text.into())) } else { Err(Malformed::new(text, $expected)) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = Malformed;

            fn try_from(text: String) -> Result<Self, Malformed> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

slug!(
    /// A centre with its opening hours.
    SiteId, "a site's id: 1 to 48 of a–z, 0–9 and -"
);
slug!(
    /// What people come for.
    ServiceId, "a service's id: 1 to 48 of a–z, 0–9 and -"
);
slug!(
    /// A place where a person is served.
    DeskId, "a desk's id: 1 to 48 of a–z, 0–9 and -"
);
slug!(
    /// An organisation whose agents serve at the site.
    OrganisationId, "an organisation's id: 1 to 48 of a–z, 0–9 and -"
);
slug!(
    /// The opaque id of a clerk; who that is stands in the access store alone.
    AgentId, "an agent's id: 1 to 48 of a–z, 0–9 and -"
);
slug!(
    /// A kiosk or a board.
    DeviceId, "a device's id: 1 to 48 of a–z, 0–9 and -"
);
slug!(
    /// A device's wish to be enrolled.
    EnrolmentId, "an enrolment's id: 1 to 48 of a–z, 0–9 and -"
);

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= limits::ID_MAX_BYTES
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// One party's stay: 64 bits of entropy, written as 13 digits of Crockford's base 32.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VisitId(u64);

const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const VISIT_DIGITS: usize = 13;

impl VisitId {
    /// The id made of these bits.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The bits of the id.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
    }
}

impl fmt::Display for VisitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [b'0'; VISIT_DIGITS];
        let mut rest = self.0;
        for digit in digits.iter_mut().rev() {
            *digit = CROCKFORD[(rest & 31) as usize];
            rest >>= 5;
        }
        f.write_str(std::str::from_utf8(&digits).expect("the alphabet is ASCII"))
    }
}

impl fmt::Debug for VisitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for VisitId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = || Malformed::new(text, "a visit's id: 13 digits of base 32");
        if text.len() != VISIT_DIGITS {
            return Err(malformed());
        }
        let mut bits: u64 = 0;
        for (place, byte) in text.bytes().enumerate() {
            let digit = CROCKFORD.iter().position(|&c| c == byte).ok_or_else(malformed)? as u64;
            if place == 0 && digit > 15 {
                return Err(malformed());
            }
            bits = bits << 5 | digit;
        }
        Ok(Self(bits))
    }
}

impl TryFrom<String> for VisitId {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<VisitId> for String {
    fn from(id: VisitId) -> Self {
        id.to_string()
    }
}

/// The caller's name for one request: repeating it repeats the answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RequestKey(Arc<str>);

impl RequestKey {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RequestKey {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let fits = !text.is_empty() && text.len() <= limits::REQUEST_KEY_MAX_BYTES && text.bytes().all(|b| b.is_ascii_graphic());
        if fits { Ok(Self(text.into())) } else { Err(Malformed::new(text, "a request key: 1 to 64 visible ASCII characters")) }
    }
}

impl TryFrom<String> for RequestKey {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<RequestKey> for String {
    fn from(key: RequestKey) -> Self {
        key.0.as_ref().to_owned()
    }
}

/// Who asks: request keys are theirs alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Principal {
    /// The site itself: a deadline that came due, or its operator's command line.
    Site,
    /// A kiosk or a board.
    Device(DeviceId),
    /// A person of the staff.
    Agent(AgentId),
    /// A visitor's phone.
    Phone(VisitId),
    /// Anybody, without any account: whoever books, or has an appointment.
    Public,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_id_reads_back_what_it_writes() {
        for bits in [0, 1, 31, 32, u64::MAX, 0x0123_4567_89ab_cdef] {
            let id = VisitId::from_bits(bits);
            assert_eq!(id.to_string().len(), 13);
            assert_eq!(id.to_string().parse::<VisitId>(), Ok(id));
        }
    }

    #[test]
    fn a_visit_id_refuses_what_it_never_writes() {
        for text in ["", "0", "000000000000i", "g000000000000", "00000000000000", "０000000000"] {
            assert!(text.parse::<VisitId>().is_err(), "{text}");
        }
    }

    #[test]
    fn ids_are_slugs() {
        assert!("milano".parse::<SiteId>().is_ok());
        for text in ["", "Milano", "a b", "-a", "a-", "è", &"a".repeat(49)] {
            assert!(text.parse::<SiteId>().is_err(), "{text}");
        }
    }

    #[test]
    fn request_keys_are_visible_ascii() {
        assert!("0f6c-Ab_=".parse::<RequestKey>().is_ok());
        for text in ["", "a b", "é", &"k".repeat(65)] {
            assert!(text.parse::<RequestKey>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_malformed_id_is_named_when_read_from_json() {
        let err = serde_json::from_str::<SiteId>("\"Mi lano\"").expect_err("capital and space");
        assert!(err.to_string().contains("“Mi lano” is not a site's id"), "{err}");
    }
}
