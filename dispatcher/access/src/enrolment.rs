//! Devices that ask to be let in. Each draws its token itself and sends its digest alone; it gets a short code to show, and
//! its token is good once an administrator has entered that code. It never knows a token, nor whether a code was shown. Wishes stand
//! in no audit, which anybody could fill with them; whom an administrator lets in does.

use std::net::IpAddr;

use avanti_model::{EnrolmentId, SiteId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use thiserror::Error;

use crate::{
    device::{self, Device, Kind, VERSION_MAX_CHARS},
    entropy::{Entropy, NoEntropy},
    lockout::address_subject,
    store::{Access, StoreError, id, store_failures, unknown_word},
    token::draw_id,
};

mod approval;

pub use approval::{Approval, ApprovalError};

/// How long a code can be entered, in milliseconds: ten minutes. So long an enrolment counts for the limits, and so long an
/// approval is remembered with its request key.
pub const ENROLMENT_MS: i64 = 10 * 60 * 1000;
/// Most enrolments of a site that can be approved at once.
pub const ENROLMENTS_PER_SITE: i64 = 32;
/// Most enrolments that one address asks for within [`ENROLMENT_MS`].
pub const ENROLMENTS_PER_ADDRESS: i64 = 8;
/// Characters of a code.
pub const CODE_CHARS: usize = 6;

/// What codes are written with: no two that look or sound alike on a screen, and no vowels, so that no word comes out.
const ALPHABET: &[u8; 20] = b"CDFGHJKMNPRTWXY34679";
/// Codes that are drawn before it is given up to find one that is free; of 64 million a few dozen are taken.
const DRAWS_MAX: usize = 8;

/// A device that asks.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// Where it wants to belong.
    pub site: &'a SiteId,
    /// What it is.
    pub kind: Kind,
    /// SHA-256 of the token that it has drawn.
    pub token: [u8; 32],
    /// The release it says it runs; cut to 40 characters.
    pub version: &'a str,
    /// Where it asks from.
    pub address: IpAddr,
}

/// What a device is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// It shows a code and asks again.
    Waits {
        /// The code, as it is shown: `KTM-4PX`.
        code: String,
        /// Until when it can be entered, in milliseconds since 1970.
        until: i64,
    },
    /// Its token is good.
    Enrolled(Device),
}

/// Why a device that asks gets no code.
#[derive(Debug, Error)]
pub enum AskError {
    /// Too many ask, at this site or from this address.
    #[error("too many devices ask to be enrolled")]
    TooMany {
        /// After how long it may ask again, in milliseconds.
        retry_after_ms: i64,
    },
    /// The token was a device's that was revoked, or was asked for with another kind or site: another must be drawn.
    #[error("this token cannot be asked for: draw another one")]
    Spent,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(AskError);

/// A device that waits to be let in, as whoever has its code sees it. None of it ever changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Its id, which an approval names.
    pub id: EnrolmentId,
    /// What the device says it is.
    pub kind: Kind,
    /// Where it asks from.
    pub address: String,
    /// The release it says it runs.
    pub version: String,
    /// Since when, in milliseconds since 1970.
    pub since: i64,
    /// Until when it can be approved, in milliseconds since 1970.
    pub until: i64,
}

impl Access {
    /// Takes a device's wish to be enrolled, or says what became of it. To ask again costs no write.
    ///
    /// # Errors
    /// When too many ask, or the token cannot be asked for.
    pub fn ask_enrolment(&self, asking: &Asking<'_>, now: i64) -> Result<Asked, AskError> {
        if let Some(known) = self.read(|db| Ok(known(db, asking, now)))?? {
            return Ok(known);
        }
        let subject = address_subject(&self.subject_key, asking.address);
        self.write(|tx, entropy| {
            prune(tx, now)?;
            // Another dispatcher may have been asked meanwhile.
            if let Some(known) = known(tx, asking, now)? {
                return Ok(known);
            }
            bound(tx, asking.site, &subject, now)?;
            insert(tx, entropy, asking, &subject, now)
        })
    }

    /// The enrolment that shows this code at a site, if it still waits. However it is typed, with or without the hyphen.
    ///
    /// # Errors
    /// When the store fails.
    pub fn enrolment(&self, site: &SiteId, code: &str, now: i64) -> Result<Option<Enrolment>, StoreError> {
        let code = typed(code);
        self.read(|db| {
            let sql = "SELECT id, kind, address, version, asked_at FROM enrolment
                       WHERE site = ?1 AND code = ?2 AND device IS NULL AND asked_at > ?3 AND asked_at <= ?4";
            let params = params![site.as_str(), code, now - ENROLMENT_MS, now + ENROLMENT_MS];
            Ok(db.prepare_cached(sql)?.query_row(params, read).optional()?)
        })
    }
}

/// What is known already of a device that asks; none if it is new.
fn known(db: &Connection, asking: &Asking<'_>, now: i64) -> Result<Option<Asked>, AskError> {
    if let Some((device, revoked)) = device::of_token(db, &asking.token)? {
        let own = !revoked && device.kind == asking.kind && device.site == *asking.site;
        return if own { Ok(Some(Asked::Enrolled(device))) } else { Err(AskError::Spent) };
    }
    let sql = "SELECT site, kind, code, asked_at FROM enrolment WHERE token = ?1 AND asked_at > ?2 AND asked_at <= ?3";
    let params = params![asking.token, now - ENROLMENT_MS, now + ENROLMENT_MS];
    let found: Option<(SiteId, String, String, i64)> =
        db.prepare_cached(sql)?.query_row(params, |row| Ok((id(row, 0)?, row.get(1)?, row.get(2)?, row.get(3)?))).optional()?;
    let Some((site, kind, code, asked_at)) = found else { return Ok(None) };
    if site != *asking.site || kind != asking.kind.word() {
        return Err(AskError::Spent);
    }
    Ok(Some(Asked::Waits { code: shown(&code), until: asked_at + ENROLMENT_MS }))
}

/// Refuses whoever asks when as many ask as may.
fn bound(db: &Connection, site: &SiteId, subject: &[u8; 32], now: i64) -> Result<(), AskError> {
    for (sql, who, most) in [
        (
            "SELECT count(*), min(asked_at) FROM enrolment WHERE site = ?1 AND device IS NULL",
            &site.as_str() as &dyn rusqlite::ToSql,
            ENROLMENTS_PER_SITE,
        ),
        ("SELECT count(*), min(asked_at) FROM enrolment WHERE subject = ?1", subject, ENROLMENTS_PER_ADDRESS),
    ] {
        let (count, oldest): (i64, Option<i64>) = db.query_row(sql, [who], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if count >= most {
            let left = oldest.map_or(ENROLMENT_MS, |oldest| oldest + ENROLMENT_MS - now);
            return Err(AskError::TooMany { retry_after_ms: left.clamp(1, ENROLMENT_MS) });
        }
    }
    Ok(())
}

fn insert(tx: &Transaction<'_>, entropy: &mut dyn Entropy, asking: &Asking<'_>, subject: &[u8; 32], now: i64) -> Result<Asked, AskError> {
    let code = free_code(tx, entropy, asking.site)?;
    let enrolment = draw_id(entropy, "enrolment")?;
    let version: String = asking.version.chars().filter(|c| !c.is_control()).take(VERSION_MAX_CHARS).collect();
    tx.execute(
        "INSERT INTO enrolment (id, site, kind, token, code, address, subject, version, asked_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            enrolment,
            asking.site.as_str(),
            asking.kind.word(),
            asking.token,
            code,
            asking.address.to_canonical().to_string(),
            subject,
            version,
            now
        ],
    )?;
    Ok(Asked::Waits { code: shown(&code), until: now + ENROLMENT_MS })
}

fn free_code(db: &Connection, entropy: &mut dyn Entropy, site: &SiteId) -> Result<String, AskError> {
    for _ in 0..DRAWS_MAX {
        let code = draw_code(entropy)?;
        let sql = "SELECT EXISTS (SELECT 1 FROM enrolment WHERE site = ?1 AND code = ?2)";
        let taken: bool = db.query_row(sql, [site.as_str(), &code], |row| row.get(0))?;
        if !taken {
            return Ok(code);
        }
    }
    Err(AskError::TooMany { retry_after_ms: ENROLMENT_MS })
}

/// A code, each character as likely as any other.
fn draw_code(entropy: &mut dyn Entropy) -> Result<String, NoEntropy> {
    let mut code = String::with_capacity(CODE_CHARS);
    while code.len() < CODE_CHARS {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes)?;
        // What is beyond the last whole round would make the first characters likelier.
        let even = bytes.into_iter().map(usize::from).filter(|byte| *byte < 256 / ALPHABET.len() * ALPHABET.len());
        code.extend(even.map(|byte| char::from(ALPHABET[byte % ALPHABET.len()])).take(CODE_CHARS - code.len()));
    }
    Ok(code)
}

/// A code as a screen shows it, in two halves.
fn shown(code: &str) -> String {
    let (first, second) = code.split_at(CODE_CHARS / 2);
    format!("{first}-{second}")
}

/// A code as it is kept, from what somebody typed.
fn typed(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace() && *c != '-').take(CODE_CHARS + 1).map(|c| c.to_ascii_uppercase()).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    let kind: String = row.get(1)?;
    let since: i64 = row.get(4)?;
    Ok(Enrolment {
        id: id(row, 0)?,
        kind: Kind::from_word(&kind).ok_or_else(|| unknown_word(1, &kind))?,
        address: row.get(2)?,
        version: row.get(3)?,
        since,
        until: since + ENROLMENT_MS,
    })
}

/// Drops what can be approved no more, and what a clock that was ahead has left.
pub(crate) fn prune(db: &Connection, now: i64) -> Result<usize, StoreError> {
    Ok(db.execute("DELETE FROM enrolment WHERE asked_at <= ?1 OR asked_at > ?2", [now - ENROLMENT_MS, now + ENROLMENT_MS])?)
}

#[cfg(test)]
mod tests;
