//! What a journal holds: entries as they are handed in, records as they are kept, and the hash that chains them.
//! Never looks into a body.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};
use thiserror::Error;

/// The first field of every hashed record, so that no other hash of this program can be taken for one.
const HASH_DOMAIN: &[u8] = b"avanti record 1";

/// What a caller wants appended; the journal gives it its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it happened, in milliseconds since the Unix epoch; raised to the time of the record before it.
    pub at: i64,
    /// What the body is, in the words of the writer.
    pub kind: String,
    /// The version of the body's shape.
    pub version: u16,
    /// The oldest reader, by its version, that may read past this entry.
    pub min_reader: u16,
    /// Whether a service day begins here: the body carries over all that outlives the day before.
    pub day_start: bool,
    /// The body: JSON in canonical key order.
    pub body: String,
}

/// One link of the chain: an entry in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The epoch in which it was written; restore and failover begin a new one.
    pub epoch: u32,
    /// Its place: 1, 2, 3… without gaps.
    pub seq: u64,
    /// The hash of the record before it; [`Hash::ZERO`] for the first.
    pub prev_hash: Hash,
    /// When it happened, in milliseconds since the Unix epoch; never less than the record before.
    pub at: i64,
    /// What the body is, in the words of the writer.
    pub kind: String,
    /// The version of the body's shape.
    pub version: u16,
    /// The oldest reader, by its version, that may read past this record.
    pub min_reader: u16,
    /// Whether a service day begins here.
    pub day_start: bool,
    /// The body: JSON in canonical key order.
    pub body: String,
}

impl Record {
    /// SHA-256 over every field, each behind its length in bytes (8 bytes, big-endian); numbers are big-endian.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let fields: [&[u8]; 10] = [
            HASH_DOMAIN,
            &self.epoch.to_be_bytes(),
            &self.seq.to_be_bytes(),
            &self.prev_hash.0,
            &self.at.to_be_bytes(),
            self.kind.as_bytes(),
            &self.version.to_be_bytes(),
            &self.min_reader.to_be_bytes(),
            &[u8::from(self.day_start)],
            self.body.as_bytes(),
        ];
        let mut hasher = Sha256::new();
        for field in fields {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field);
        }
        Hash(hasher.finalize().into())
    }
}

/// A SHA-256 hash; written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// What stands before the first record.
    pub const ZERO: Self = Self([0; 32]);
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a hash is written as 64 hexadecimal digits")]
pub struct NotAHash;

impl FromStr for Hash {
    type Err = NotAHash;

    fn from_str(text: &str) -> Result<Self, NotAHash> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(NotAHash);
        }
        let mut hash = [0; 32];
        for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = (nibble(pair[0])? << 4) | nibble(pair[1])?;
        }
        Ok(Self(hash))
    }
}

fn nibble(digit: u8) -> Result<u8, NotAHash> {
    let value = char::from(digit).to_digit(16).ok_or(NotAHash)?;
    u8::try_from(value).map_err(|_| NotAHash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record {
            epoch: 1,
            seq: 42,
            prev_hash: Hash([7; 32]),
            at: 1_700_000_000_123,
            kind: "TicketIssued".to_owned(),
            version: 1,
            min_reader: 1,
            day_start: false,
            body: r#"{"number":17}"#.to_owned(),
        }
    }

    #[test]
    fn the_hash_of_a_record_never_changes_between_releases() {
        assert_eq!(record().hash().to_string(), "83fd77a358f88bae324d28e6cbd9ff869bdf1addcc500e53abab7c98910c310e");
    }

    #[test]
    fn every_field_is_part_of_the_hash() {
        let changes: [fn(&mut Record); 9] = [
            |r| r.epoch += 1,
            |r| r.seq += 1,
            |r| r.prev_hash = Hash::ZERO,
            |r| r.at += 1,
            |r| r.kind.push('x'),
            |r| r.version += 1,
            |r| r.min_reader += 1,
            |r| r.day_start = true,
            |r| r.body.push(' '),
        ];
        for (index, change) in changes.iter().enumerate() {
            let mut changed = record();
            change(&mut changed);
            assert_ne!(changed.hash(), record().hash(), "change {index}");
        }
    }

    #[test]
    fn text_moved_from_one_field_to_the_next_is_another_hash() {
        let (mut left, mut right) = (record(), record());
        left.kind = "ab".to_owned();
        left.body = "c".to_owned();
        right.kind = "a".to_owned();
        right.body = "bc".to_owned();
        assert_ne!(left.hash(), right.hash());
    }

    #[test]
    fn a_hash_is_read_back_from_its_text_and_other_text_is_refused() {
        let hash = record().hash();
        assert_eq!(hash.to_string().parse(), Ok(hash));
        let signs = "+1".repeat(32);
        for bad in ["", "00", &"g".repeat(64), &"é".repeat(32), &signs] {
            assert_eq!(bad.parse::<Hash>(), Err(NotAHash), "{bad}");
        }
    }
}
