//! How many failed sign-ins an account and an address may have before they must wait.
//! It knows neither user names nor addresses, only keyed digests of them, and counts unknown names like known ones.

use std::net::IpAddr;

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::{keys::tag, store::StoreError};

/// Failures of one user name within [`WINDOW_MS`] that lock it.
pub const FAILURES_PER_ACCOUNT: i64 = 5;
/// Failures from one address within [`WINDOW_MS`] that lock it: more, since a whole centre may share one.
pub const FAILURES_PER_ADDRESS: i64 = 20;
/// How far back failures count, in milliseconds: 15 minutes.
pub const WINDOW_MS: i64 = 15 * 60 * 1000;
/// How long a lock lasts, in milliseconds: 15 minutes.
pub const LOCK_MS: i64 = 15 * 60 * 1000;

/// Whose failures are counted.
pub(crate) type Subject = [u8; 32];

/// What came of counting one more attempt.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    /// It may go on; it counts as failed until it is taken back.
    Open {
        /// Its row.
        attempt: i64,
        /// Whether one more is locked out after this one.
        locks: bool,
    },
    /// It may not, for this many milliseconds.
    Locked(i64),
}

pub(crate) fn user_subject(key: &[u8; 32], user: &str) -> Subject {
    tag(key, &["user/", user])
}

/// An IPv6 address counts by its network of 64 bits, which one subscriber has to himself.
pub(crate) fn address_subject(key: &[u8; 32], address: IpAddr) -> Subject {
    let network = match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x?}", &address.segments()[..4]),
    };
    tag(key, &["address/", &network])
}

/// How much longer the subject is locked, in milliseconds.
pub(crate) fn locked_for(db: &Connection, subject: &Subject, now: i64) -> Result<Option<i64>, StoreError> {
    let until: Option<i64> =
        db.prepare_cached("SELECT until FROM lockout WHERE subject = ?1")?.query_row([subject], |row| row.get(0)).optional()?;
    // A lock that would last longer than locks do comes from a clock that was ahead: it must not shut anybody out.
    Ok(until.map(|until| until.saturating_sub(now)).filter(|left| (1..=LOCK_MS).contains(left)))
}

/// Counts an attempt as failed before its password is looked at, so that many at once get no more guesses than one by one.
pub(crate) fn count(db: &Connection, subject: &Subject, limit: i64, now: i64) -> Result<Counted, StoreError> {
    if let Some(left) = locked_for(db, subject, now)? {
        return Ok(Counted::Locked(left));
    }
    db.prepare_cached("INSERT INTO attempt (subject, at) VALUES (?1, ?2)")?.execute(params![subject, now])?;
    let attempt = db.last_insert_rowid();
    let locks = failures(db, subject, now)? >= limit;
    if locks {
        db.prepare_cached(
            "INSERT INTO lockout (subject, until) VALUES (?1, ?2) ON CONFLICT (subject) DO UPDATE SET until = excluded.until",
        )?
        .execute(params![subject, now.saturating_add(LOCK_MS)])?;
    }
    Ok(Counted::Open { attempt, locks })
}

/// Takes one attempt back, and the lock that only it brought about.
pub(crate) fn take_back(db: &Connection, subject: &Subject, attempt: i64, limit: i64, now: i64) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM attempt WHERE id = ?1")?.execute([attempt])?;
    if failures(db, subject, now)? < limit {
        db.prepare_cached("DELETE FROM lockout WHERE subject = ?1")?.execute([subject])?;
    }
    Ok(())
}

/// Forgets every failure of the subject.
pub(crate) fn lift(db: &Connection, subject: &Subject) -> Result<(), StoreError> {
    db.execute("DELETE FROM attempt WHERE subject = ?1", [subject])?;
    db.execute("DELETE FROM lockout WHERE subject = ?1", [subject])?;
    Ok(())
}

/// Drops what counts no more.
pub(crate) fn prune(db: &Connection, now: i64) -> Result<usize, StoreError> {
    let attempts = db.execute("DELETE FROM attempt WHERE at <= ?1 OR at > ?2", [now - WINDOW_MS, now + WINDOW_MS])?;
    Ok(attempts + db.execute("DELETE FROM lockout WHERE until <= ?1", [now])?)
}

fn failures(db: &Connection, subject: &Subject, now: i64) -> Result<i64, StoreError> {
    let mut counted = db.prepare_cached("SELECT count(*) FROM attempt WHERE subject = ?1 AND at > ?2")?;
    Ok(counted.query_row(params![subject, now.saturating_sub(WINDOW_MS)], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [1; 32];

    fn subject(address: &str) -> Subject {
        address_subject(&KEY, address.parse().unwrap())
    }

    #[test]
    fn addresses_of_one_ipv6_network_count_as_one() {
        assert_eq!(subject("2001:db8:1:2::1"), subject("2001:db8:1:2:ffff::9"));
        assert_ne!(subject("2001:db8:1:2::1"), subject("2001:db8:1:3::1"));
    }

    #[test]
    fn an_ipv4_address_is_the_same_in_both_notations_and_unlike_its_neighbour() {
        assert_eq!(subject("192.0.2.7"), subject("::ffff:192.0.2.7"));
        assert_ne!(subject("192.0.2.7"), subject("192.0.2.8"));
    }

    #[test]
    fn a_user_name_is_never_taken_for_an_address() {
        assert_ne!(user_subject(&KEY, "192.0.2.7"), subject("192.0.2.7"));
    }
}
