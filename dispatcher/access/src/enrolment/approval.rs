//! Letting a device in: an administrator who has read its code on the screen gives it a name and a place.
//! Of two who do so at once one succeeds; who repeats a request under its key gets the first answer.

use avanti_model::{EnrolmentId, RequestKey, SiteId};
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::ENROLMENT_MS;
use crate::{
    audit::Act,
    device::{self, Device, DeviceError, Kind, NewDevice},
    store::{Access, StoreError, store_failures, unknown_word},
};

/// How a device is let in.
#[derive(Debug, Clone, Copy)]
pub struct Approval<'a> {
    /// Where.
    pub site: &'a SiteId,
    /// Which enrolment; whoever approves has seen its kind, address and time, which never change.
    pub enrolment: &'a EnrolmentId,
    /// The device's name, the only one of its kind at the site.
    pub name: &'a str,
    /// Where it stands, for staff; may be empty.
    pub place: &'a str,
    /// The key under which the approval may be repeated.
    pub key: &'a RequestKey,
}

/// Why a device was not let in.
#[derive(Debug, Error)]
pub enum ApprovalError {
    /// There is no such enrolment at the site, or its time is over.
    #[error("no device waits here for this: its code may be too old")]
    Unknown,
    /// Somebody else has approved it.
    #[error("this device was let in already")]
    Over,
    /// The same caller has used the key for another approval.
    #[error("this request key belongs to another approval")]
    KeyReused,
    /// Its name or place cannot be had.
    #[error(transparent)]
    Device(#[from] DeviceError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(ApprovalError);

/// An enrolment as an approval needs it.
struct Waiting {
    kind: Kind,
    token: [u8; 32],
    /// The digest of the approval that was done.
    approval: Option<[u8; 32]>,
}

impl Access {
    /// Makes the token of a device that waits good, and gives the device.
    ///
    /// # Errors
    /// When nobody waits, somebody was quicker, or the name is taken.
    pub fn approve_enrolment(&self, act: &Act, approval: &Approval<'_>) -> Result<Device, ApprovalError> {
        let caller = digest(act, approval, &[]);
        let whole = digest(act, approval, &[approval.enrolment.as_str(), approval.name, approval.place]);
        self.write(|tx, entropy| {
            let used: Option<[u8; 32]> = tx
                .query_row(
                    "SELECT approval FROM enrolment WHERE caller = ?1 AND site = ?2",
                    params![caller, approval.site.as_str()],
                    |row| row.get(0),
                )
                .optional()?;
            if used.is_some_and(|used| used != whole) {
                return Err(ApprovalError::KeyReused);
            }
            let waiting = find(tx, approval, act.now)?.ok_or(ApprovalError::Unknown)?;
            match waiting.approval {
                Some(done) if done == whole => {
                    return device::of_token(tx, &waiting.token)?.map(|(device, _)| device).ok_or(ApprovalError::Over);
                }
                Some(_) => return Err(ApprovalError::Over),
                None => {}
            }
            let new = NewDevice { name: approval.name, kind: waiting.kind, site: approval.site, place: approval.place };
            let device = device::enrol_with(tx, entropy, act, &new, &waiting.token)?;
            tx.execute(
                "UPDATE enrolment SET device = ?2, caller = ?3, approval = ?4 WHERE id = ?1",
                params![approval.enrolment.as_str(), device.id.as_str(), caller, whole],
            )?;
            Ok(device)
        })
    }
}

fn find(db: &Connection, approval: &Approval<'_>, now: i64) -> Result<Option<Waiting>, StoreError> {
    let sql = "SELECT kind, token, approval FROM enrolment WHERE id = ?1 AND site = ?2 AND asked_at > ?3 AND asked_at <= ?4";
    let params = params![approval.enrolment.as_str(), approval.site.as_str(), now - ENROLMENT_MS, now + ENROLMENT_MS];
    let found = db.query_row(sql, params, |row| {
        let kind: String = row.get(0)?;
        let kind = Kind::from_word(&kind).ok_or_else(|| unknown_word(0, &kind))?;
        Ok(Waiting { kind, token: row.get(1)?, approval: row.get(2)? })
    });
    Ok(found.optional()?)
}

/// What names a request: who makes it, under which key, and `rest`, each part with its length.
fn digest(act: &Act, approval: &Approval<'_>, rest: &[&str]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in [act.by.word(), approval.key.as_str()].iter().chain(rest) {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}
