//! Kiosks and boards: enrolled one by one, each with a token of its own that is shown once and can be revoked.
//! It never knows what a device asks for: the routes decide by its kind and site.

use avanti_model::{DeviceId, SiteId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use thiserror::Error;

use crate::{
    account::{NAME_MAX_CHARS, check_name},
    audit::{self, Act, Deed, Outcome},
    entropy::Entropy,
    session::TOUCH_MS,
    store::{Access, StoreError, id, store_failures, unknown_word},
    token::{Token, digest, draw_id},
};

/// Most characters of a release's name.
pub(crate) const VERSION_MAX_CHARS: usize = 40;
/// Most bytes of a printer's state.
const PRINTER_MAX_BYTES: usize = 32;

/// What a device is, and so what it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Hands out tickets.
    Kiosk,
    /// Shows calls.
    Board,
}

/// A device that has shown its token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// What it is.
    pub kind: Kind,
    /// Where it belongs.
    pub site: SiteId,
    /// Its name, for staff.
    pub name: String,
}

/// What a device is enrolled with.
#[derive(Debug, Clone, Copy)]
pub struct NewDevice<'a> {
    /// Its name, the only one of its kind at the site.
    pub name: &'a str,
    /// What it is.
    pub kind: Kind,
    /// Where it belongs.
    pub site: &'a SiteId,
    /// Where it stands, for staff; may be empty.
    pub place: &'a str,
}

/// One device, as the list of them shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceRow {
    /// Id, kind, site and name.
    pub device: Device,
    /// Where it stands.
    pub place: String,
    /// When it was enrolled, in milliseconds since 1970.
    pub enrolled_at: i64,
    /// When it was revoked, in milliseconds since 1970.
    pub revoked_at: Option<i64>,
    /// When it last showed its token, to the minute, in milliseconds since 1970.
    pub seen_at: Option<i64>,
    /// The release it said it runs.
    pub version: Option<String>,
    /// How its printer was when it said so last, as a code.
    pub printer: Option<String>,
}

/// Why a device was not enrolled.
#[derive(Debug, Error)]
pub enum DeviceError {
    /// Name or place is too long or has control characters, or the name is empty.
    #[error("a device's name and place have up to {NAME_MAX_CHARS} characters and no control characters")]
    BadName,
    /// Another device of this kind has the name.
    #[error("another device of this kind has this name at this site: revoke it first")]
    Taken,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(DeviceError);

impl Kind {
    /// The word that stands in the store and on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Board => "board",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Kiosk, Self::Board].into_iter().find(|kind| kind.word() == word)
    }
}

impl Access {
    /// Enrols a device and returns it with its token, the only time that it is there to be seen.
    ///
    /// # Errors
    /// When name or place is refused, or the name is taken.
    pub fn enrol(&self, act: &Act, new: &NewDevice<'_>) -> Result<(Device, Token), DeviceError> {
        let new = checked(new)?;
        self.write(|tx, entropy| match standing(tx, &new)? {
            Some(_) => Err(DeviceError::Taken),
            None => insert(tx, entropy, act, &new),
        })
    }

    /// The device of that name, kind and site, enrolled if it is not there, with a fresh token; the one before is refused from here on.
    ///
    /// # Errors
    /// When name or place is refused.
    pub fn ensure_device(&self, act: &Act, new: &NewDevice<'_>) -> Result<(Device, Token), DeviceError> {
        let new = checked(new)?;
        self.write(|tx, entropy| {
            let Some(device) = standing(tx, &new)? else { return insert(tx, entropy, act, &new) };
            let token = Token::draw(entropy)?;
            let sql = "UPDATE device SET token = ?2, place = ?3 WHERE id = ?1";
            tx.execute(sql, params![device.id.as_str(), digest(token.expose()), new.place])?;
            audit::record(tx, act, Deed::DeviceTokenReplaced, Some(device.id.as_str()), Some(new.site), Outcome::Done)?;
            Ok((device, token))
        })
    }

    /// Which device `token` belongs to, if it has not been revoked.
    ///
    /// # Errors
    /// When the store fails.
    pub fn authenticate_device(&self, token: &str, now: i64) -> Result<Option<Device>, StoreError> {
        let key = digest(token);
        let found = self.read(|db| {
            let sql = "SELECT id, kind, site, name, seen_at FROM device WHERE token = ?1 AND revoked_at IS NULL";
            let found = db.prepare_cached(sql)?.query_row([key], |row| Ok((read(row)?, row.get::<_, Option<i64>>(4)?)));
            Ok(found.optional()?)
        })?;
        let Some((device, seen_at)) = found else { return Ok(None) };
        if seen_at.is_none_or(|seen_at| now.saturating_sub(seen_at) >= TOUCH_MS) {
            // Where nothing can be written, a device may still show what it knows.
            let _noted = self.write(|tx, _| -> Result<(), StoreError> {
                let sql = "UPDATE device SET seen_at = max(coalesce(seen_at, ?2), ?2) WHERE id = ?1";
                tx.prepare_cached(sql)?.execute(params![device.id.as_str(), now])?;
                Ok(())
            });
        }
        Ok(Some(device))
    }

    /// Notes what a device says of itself: the release it runs, cut to 40 characters, and how its printer is, as a code of at
    /// most 32 bytes. What is as it was costs no write.
    ///
    /// # Errors
    /// When the store fails.
    pub fn note_device(&self, device: &DeviceId, version: &str, printer: Option<&str>) -> Result<(), StoreError> {
        let version: String = version.chars().filter(|c| !c.is_control()).take(VERSION_MAX_CHARS).collect();
        let printer = printer.filter(|code| code.len() <= PRINTER_MAX_BYTES);
        let sql = "SELECT EXISTS (SELECT 1 FROM device WHERE id = ?1 AND version IS ?2 AND printer IS ?3)";
        let noted =
            self.read(|db| Ok(db.prepare_cached(sql)?.query_row(params![device.as_str(), version, printer], |row| row.get(0))?))?;
        if noted {
            return Ok(());
        }
        self.write(|tx, _| {
            let sql = "UPDATE device SET version = ?2, printer = ?3 WHERE id = ?1";
            tx.execute(sql, params![device.as_str(), version, printer])?;
            Ok(())
        })
    }

    /// Refuses a device from here on; says whether it was there and not revoked before.
    ///
    /// # Errors
    /// When the store fails.
    pub fn revoke_device(&self, act: &Act, device: &DeviceId) -> Result<bool, StoreError> {
        self.write(|tx, _| {
            let sql = "UPDATE device SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL RETURNING site";
            let site: Option<SiteId> = tx.query_row(sql, params![device.as_str(), act.now], |row| id(row, 0)).optional()?;
            if let Some(site) = &site {
                audit::record(tx, act, Deed::DeviceRevoked, Some(device.as_str()), Some(site), Outcome::Done)?;
            }
            Ok(site.is_some())
        })
    }

    /// All devices of a site, those revoked last.
    ///
    /// # Errors
    /// When the store fails.
    pub fn devices(&self, site: &SiteId) -> Result<Vec<DeviceRow>, StoreError> {
        self.read(|db| {
            let sql = "SELECT id, kind, site, name, place, enrolled_at, revoked_at, seen_at, version, printer FROM device
                       WHERE site = ?1 ORDER BY revoked_at IS NOT NULL, kind, name, enrolled_at";
            let mut rows = db.prepare_cached(sql)?;
            let rows = rows.query_map([site.as_str()], |row| {
                Ok(DeviceRow {
                    device: read(row)?,
                    place: row.get(4)?,
                    enrolled_at: row.get(5)?,
                    revoked_at: row.get(6)?,
                    seen_at: row.get(7)?,
                    version: row.get(8)?,
                    printer: row.get(9)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

fn checked<'a>(new: &NewDevice<'a>) -> Result<NewDevice<'a>, DeviceError> {
    let name = check_name(new.name).ok_or(DeviceError::BadName)?;
    let place = if new.place.trim().is_empty() { "" } else { check_name(new.place).ok_or(DeviceError::BadName)? };
    Ok(NewDevice { name, place, ..*new })
}

/// The device of that name that has not been revoked.
fn standing(db: &Connection, new: &NewDevice<'_>) -> Result<Option<Device>, StoreError> {
    let sql = "SELECT id, kind, site, name FROM device WHERE site = ?1 AND kind = ?2 AND name = ?3 AND revoked_at IS NULL";
    Ok(db.query_row(sql, [new.site.as_str(), new.kind.word(), new.name], read).optional()?)
}

fn insert(tx: &Transaction<'_>, entropy: &mut dyn Entropy, act: &Act, new: &NewDevice<'_>) -> Result<(Device, Token), DeviceError> {
    let token = Token::draw(entropy)?;
    let device = insert_with(tx, entropy, act, new, &digest(token.expose()))?;
    Ok((device, token))
}

/// Enrols a device that has drawn its token itself, of which this is the digest.
pub(crate) fn enrol_with(
    tx: &Transaction<'_>,
    entropy: &mut dyn Entropy,
    act: &Act,
    new: &NewDevice<'_>,
    token: &[u8; 32],
) -> Result<Device, DeviceError> {
    let new = checked(new)?;
    match standing(tx, &new)? {
        Some(_) => Err(DeviceError::Taken),
        None => Ok(insert_with(tx, entropy, act, &new, token)?),
    }
}

fn insert_with(
    tx: &Transaction<'_>,
    entropy: &mut dyn Entropy,
    act: &Act,
    new: &NewDevice<'_>,
    token: &[u8; 32],
) -> Result<Device, StoreError> {
    let id: DeviceId = draw_id(entropy, new.kind.word())?.parse().expect("a drawn id has the form of one");
    tx.execute(
        "INSERT INTO device (id, site, kind, name, place, token, enrolled_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id.as_str(), new.site.as_str(), new.kind.word(), new.name, new.place, token, act.now],
    )?;
    audit::record(tx, act, Deed::DeviceEnrolled, Some(id.as_str()), Some(new.site), Outcome::Done)?;
    Ok(Device { id, kind: new.kind, site: new.site.clone(), name: new.name.to_owned() })
}

/// The device of a token's digest, and whether it was revoked.
pub(crate) fn of_token(db: &Connection, token: &[u8; 32]) -> Result<Option<(Device, bool)>, StoreError> {
    let sql = "SELECT id, kind, site, name, revoked_at IS NOT NULL FROM device WHERE token = ?1";
    Ok(db.prepare_cached(sql)?.query_row([token], |row| Ok((read(row)?, row.get(4)?))).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Device> {
    let kind: String = row.get(1)?;
    let kind = Kind::from_word(&kind).ok_or_else(|| unknown_word(1, &kind))?;
    Ok(Device { id: id(row, 0)?, kind, site: id(row, 2)?, name: row.get(3)? })
}

#[cfg(test)]
mod tests;
