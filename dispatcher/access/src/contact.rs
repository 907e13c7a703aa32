//! Contacts that visitors left for an appointment, by their own wish: an address to remind them at, and nothing else of them.
//! It is kept encrypted, is read only by who sends a message, and is erased with the day of the appointment. It never knows a name,
//! nor what the appointment is for.

mod claim;
mod seal;

use avanti_model::{AppointmentId, SiteId};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

pub use self::claim::{Claimed, Settled};
pub(crate) use self::seal::Seal;
use crate::store::{Access, StoreError, id, unknown_word};

/// Longest address, in bytes: that of mail (RFC 5321).
pub const CONTACT_ADDRESS_MAX_BYTES: usize = 254;

/// What kind of address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContactKind {
    /// An address of mail.
    Email,
    /// A telephone that takes short messages.
    Sms,
}

/// A contact as it is left.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it holds an address")]
pub struct NewContact<'a> {
    /// The site of the appointment.
    pub site: &'a SiteId,
    /// The appointment.
    pub appointment: AppointmentId,
    /// The kind of address.
    pub kind: ContactKind,
    /// The address, of at most [`CONTACT_ADDRESS_MAX_BYTES`]; it is the caller's to know that it is one.
    pub address: &'a str,
    /// Tag of the language to write in.
    pub language: &'a str,
    /// When the appointment is, in milliseconds since 1970.
    pub slot: i64,
    /// When it is to be erased, in milliseconds since 1970.
    pub erase_at: i64,
}

/// A contact without its address: what was told and when what may be told next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The site of the appointment.
    pub site: SiteId,
    /// The appointment.
    pub appointment: AppointmentId,
    /// The kind of address.
    pub kind: ContactKind,
    /// Tag of the language to write in.
    pub language: String,
    /// When it was left.
    pub left_at: i64,
    /// When the appointment is, as far as the store was told.
    pub slot: i64,
    /// When it is to be erased.
    pub erase_at: i64,
    /// The slot that was told last, by a confirmation or as a new time.
    pub told: Option<i64>,
    /// When that was.
    pub told_at: Option<i64>,
    /// The slot that was reminded of last.
    pub reminded: Option<i64>,
    /// Until when the place is held that was told of last.
    pub offered: Option<i64>,
    /// How many messages were sent.
    pub sent: u32,
    /// How often the next message was tried in vain.
    pub tries: u32,
    /// Before when nobody tries again.
    pub not_before: i64,
    /// How many claims there were: whoever claims names it, so that of two one is first.
    pub claims: i64,
}

impl ContactKind {
    /// Its word in the store and on the wire.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Email, Self::Sms].into_iter().find(|kind| kind.word() == word)
    }
}

impl Access {
    /// Keeps the contact of an appointment in place of a former one. The same address again changes nothing but the language.
    ///
    /// # Errors
    /// When the store fails.
    pub fn leave_contact(&self, new: &NewContact<'_>, now: i64) -> Result<(), StoreError> {
        let (site, appointment) = (new.site.as_str(), number(new.appointment));
        self.write(|tx, entropy| {
            let sql = "SELECT nonce, sealed FROM contact WHERE site = ?1 AND appointment = ?2 AND kind = ?3";
            let bound = params![site, appointment, new.kind.word()];
            let row = |row: &Row<'_>| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?));
            let former = tx.query_row(sql, bound, row).optional()?;
            let same = former.is_some_and(|(nonce, sealed)| {
                self.contact_seal.open(&aad(new.site, new.appointment, new.kind), &nonce, &sealed).as_deref() == Some(new.address)
            });
            if same {
                tx.execute(
                    "UPDATE contact SET language = ?3 WHERE site = ?1 AND appointment = ?2",
                    params![site, appointment, new.language],
                )?;
                return Ok(());
            }
            let (nonce, sealed) = self.contact_seal.close(&aad(new.site, new.appointment, new.kind), new.address, entropy)?;
            // Who is just sending to the former address must not write down that this one was told.
            tx.execute(
                "INSERT INTO contact (site, appointment, kind, language, nonce, sealed, left_at, slot, erase_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (site, appointment) DO UPDATE SET kind = excluded.kind, language = excluded.language,
                     nonce = excluded.nonce, sealed = excluded.sealed, left_at = excluded.left_at, slot = excluded.slot,
                     erase_at = excluded.erase_at, told = NULL, told_at = NULL, reminded = NULL, offered = NULL, tries = 0, not_before = 0,
                     claims = claims + 1",
                params![site, appointment, new.kind.word(), new.language, nonce, sealed, now, new.slot, new.erase_at],
            )?;
            Ok(())
        })
    }

    /// The kind of contact that was left for an appointment.
    ///
    /// # Errors
    /// When the store fails.
    pub fn contact_kind(&self, site: &SiteId, appointment: AppointmentId) -> Result<Option<ContactKind>, StoreError> {
        self.read(|db| {
            let sql = "SELECT kind FROM contact WHERE site = ?1 AND appointment = ?2";
            Ok(db.query_row(sql, params![site.as_str(), number(appointment)], |row| kind(row, 0)).optional()?)
        })
    }

    /// All contacts, by site and appointment.
    ///
    /// # Errors
    /// When the store fails.
    pub fn contacts(&self) -> Result<Vec<Contact>, StoreError> {
        self.read(|db| {
            let mut rows = db.prepare_cached(
                "SELECT site, appointment, kind, language, left_at, slot, erase_at, told, told_at, reminded, sent, tries, not_before,
                 claims, offered FROM contact ORDER BY site, appointment",
            )?;
            Ok(rows.query_map([], read)?.collect::<Result<_, _>>()?)
        })
    }

    /// Notes that the appointment of a contact is at another time, with which the contact is to be erased.
    ///
    /// # Errors
    /// When the store fails.
    pub fn move_contact(&self, site: &SiteId, appointment: AppointmentId, slot: i64, erase_at: i64) -> Result<(), StoreError> {
        self.write(|tx, _| {
            let sql = "UPDATE contact SET slot = ?3, erase_at = ?4 WHERE site = ?1 AND appointment = ?2";
            tx.execute(sql, params![site.as_str(), number(appointment), slot, erase_at])?;
            Ok(())
        })
    }

    /// Erases the contact of an appointment, from the store's files too. Answers whether there was one.
    ///
    /// # Errors
    /// When the store fails.
    pub fn forget_contact(&self, site: &SiteId, appointment: AppointmentId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM contact WHERE site = ?1 AND appointment = ?2";
        let erased =
            self.write(|tx, _| -> Result<usize, StoreError> { Ok(tx.execute(sql, params![site.as_str(), number(appointment)])?) })?;
        if erased > 0 {
            self.scour()?;
        }
        Ok(erased > 0)
    }

    /// Erases every contact whose time has come, from the store's files and logs too. Returns how many.
    ///
    /// # Errors
    /// When the store fails; what was erased is then gone from its tables, and from files and logs with the next call.
    pub fn purge_contacts(&self, now: i64) -> Result<usize, StoreError> {
        let erased = self.write(|tx, _| prune(tx, now))?;
        if erased > 0 {
            self.scour()?;
            self.rewrite_logs()?;
        }
        Ok(erased)
    }
}

/// What an address is bound to, so that it opens nowhere else.
fn aad(site: &SiteId, appointment: AppointmentId, kind: ContactKind) -> String {
    format!("{site}/{}/{}", appointment.value(), kind.word())
}

/// An appointment's id as the store keeps it.
fn number(appointment: AppointmentId) -> i64 {
    // There are fewer than 2^41 of them.
    i64::try_from(appointment.value()).unwrap_or(i64::MAX)
}

fn kind(row: &Row<'_>, column: usize) -> rusqlite::Result<ContactKind> {
    let word: String = row.get(column)?;
    ContactKind::from_word(&word).ok_or_else(|| unknown_word(column, &word))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let appointment: i64 = row.get(1)?;
    Ok(Contact {
        site: id(row, 0)?,
        appointment: AppointmentId::from_bits(u64::try_from(appointment).unwrap_or_default()),
        kind: kind(row, 2)?,
        language: row.get(3)?,
        left_at: row.get(4)?,
        slot: row.get(5)?,
        erase_at: row.get(6)?,
        told: row.get(7)?,
        told_at: row.get(8)?,
        reminded: row.get(9)?,
        sent: row.get(10)?,
        tries: row.get(11)?,
        not_before: row.get(12)?,
        claims: row.get(13)?,
        offered: row.get(14)?,
    })
}

/// Drops what is to be erased by now.
pub(crate) fn prune(db: &Connection, now: i64) -> Result<usize, StoreError> {
    Ok(db.execute("DELETE FROM contact WHERE erase_at <= ?1", [now])?)
}

#[cfg(test)]
mod tests;
