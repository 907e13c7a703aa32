//! Who sends what: a message is claimed before it is sent, and settled afterwards, so that of several dispatchers one sends it.
//! A claim ends by itself, so that a dispatcher that fell in between costs a delay and no message.

use std::fmt;

use avanti_model::{AppointmentId, SiteId};
use rusqlite::{OptionalExtension as _, params};

use super::{Contact, aad, number};
use crate::store::{Access, StoreError};

/// A contact that only its holder sends to.
pub struct Claimed {
    site: SiteId,
    appointment: AppointmentId,
    claim: i64,
    /// The address; none where it was sealed under another key.
    pub address: Option<String>,
}

/// What came of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The time of the appointment was told, or is given up.
    Told {
        /// The slot.
        slot: i64,
        /// When.
        at: i64,
        /// Whether a message left.
        sent: bool,
    },
    /// The appointment was reminded of, or that is given up.
    Reminded {
        /// The slot.
        slot: i64,
        /// Whether a message left.
        sent: bool,
    },
    /// A place that is held was told of, or that is given up.
    Offered {
        /// Until when it is held.
        until: i64,
        /// Whether a message left.
        sent: bool,
    },
    /// It is tried again.
    Again {
        /// Not before.
        at: i64,
    },
}

impl fmt::Debug for Claimed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claimed").field("claim", &self.claim).finish_non_exhaustive()
    }
}

impl Access {
    /// Claims a contact as it was seen, until a moment; none if another was first, or it changed or went meanwhile.
    ///
    /// # Errors
    /// When the store fails.
    pub fn claim_contact(&self, seen: &Contact, now: i64, until: i64) -> Result<Option<Claimed>, StoreError> {
        let (site, appointment) = (seen.site.as_str(), number(seen.appointment));
        self.write(|tx, _| {
            let taken = tx.execute(
                "UPDATE contact SET claims = claims + 1, tries = tries + 1, not_before = ?5
                 WHERE site = ?1 AND appointment = ?2 AND claims = ?3 AND not_before <= ?4",
                params![site, appointment, seen.claims, now, until],
            )?;
            if taken == 0 {
                return Ok(None);
            }
            let sql = "SELECT nonce, sealed FROM contact WHERE site = ?1 AND appointment = ?2";
            let sealed: Option<(Vec<u8>, Vec<u8>)> =
                tx.query_row(sql, params![site, appointment], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let aad = aad(&seen.site, seen.appointment, seen.kind);
            let address = sealed.and_then(|(nonce, sealed)| self.contact_seal.open(&aad, &nonce, &sealed));
            Ok(Some(Claimed { site: seen.site.clone(), appointment: seen.appointment, claim: seen.claims + 1, address }))
        })
    }

    /// Notes what came of a claim; nothing, if somebody else has claimed or changed the contact since.
    ///
    /// # Errors
    /// When the store fails.
    pub fn settle_contact(&self, claimed: &Claimed, settled: Settled) -> Result<(), StoreError> {
        let (site, appointment, claim) = (claimed.site.as_str(), number(claimed.appointment), claimed.claim);
        let which = "WHERE site = ?1 AND appointment = ?2 AND claims = ?3";
        self.write(|tx, _| {
            match settled {
                Settled::Told { slot, at, sent } => tx.execute(
                    &format!("UPDATE contact SET told = ?4, told_at = ?5, sent = sent + ?6, tries = 0, not_before = 0 {which}"),
                    params![site, appointment, claim, slot, at, sent],
                )?,
                Settled::Reminded { slot, sent } => tx.execute(
                    &format!("UPDATE contact SET reminded = ?4, sent = sent + ?5, tries = 0, not_before = 0 {which}"),
                    params![site, appointment, claim, slot, sent],
                )?,
                Settled::Offered { until, sent } => tx.execute(
                    &format!("UPDATE contact SET offered = ?4, sent = sent + ?5, tries = 0, not_before = 0 {which}"),
                    params![site, appointment, claim, until, sent],
                )?,
                Settled::Again { at } => {
                    tx.execute(&format!("UPDATE contact SET not_before = ?4 {which}"), params![site, appointment, claim, at])?
                }
            };
            Ok(())
        })
    }
}
