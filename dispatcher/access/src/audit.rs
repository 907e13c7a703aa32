//! The list of what was done with access: who, what, when, with which outcome. Lines are added, never changed, and
//! leave only when they are old. No secret, no address and no name that was typed in ever stands in it.

use avanti_model::{AgentId, DeviceId, SiteId};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::store::{Access, StoreError};

/// How long a line of the audit is kept, in milliseconds: a year.
pub const AUDIT_KEPT_MS: i64 = 365 * 24 * 60 * 60 * 1000;
/// Most lines of one page of the audit.
pub const AUDIT_PAGE_MAX: usize = 500;

/// Who acts, and when.
#[derive(Debug, Clone)]
pub struct Act {
    /// Who.
    pub by: Actor,
    /// When, in milliseconds since 1970.
    pub now: i64,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The program itself, or who has its command line.
    System,
    /// An account.
    Person(AgentId),
    /// A kiosk or a board.
    Device(DeviceId),
    /// Someone who has not shown who they are.
    Nobody,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name is its own sentence")]
pub enum Deed {
    AccountCreated,
    AccountRenamed,
    AccountDisabled,
    AccountEnabled,
    AccountErased,
    PasswordSet,
    RoleSet,
    RoleRemoved,
    OrganisationSet,
    OrganisationRemoved,
    SignIn,
    SignOut,
    AccountLocked,
    AddressLocked,
    SessionRevoked,
    SessionsRevoked,
    DeviceEnrolled,
    DeviceRevoked,
    DeviceTokenReplaced,
    LinkIssued,
    LinkUsed,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused.
    Refused,
}

/// One line of the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its place in the list.
    pub seq: i64,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// `system`, `nobody`, an account's or a device's id.
    pub actor: String,
    /// A [`Deed`] in snake case.
    pub deed: String,
    /// The id of what it was done to.
    pub subject: Option<String>,
    /// The site it was done at.
    pub site: Option<String>,
    /// `done` or `refused`.
    pub outcome: String,
}

impl Act {
    /// An act of the program itself.
    #[must_use]
    pub fn system(now: i64) -> Self {
        Self { by: Actor::System, now }
    }

    /// An act of an account.
    #[must_use]
    pub fn person(account: &AgentId, now: i64) -> Self {
        Self { by: Actor::Person(account.clone()), now }
    }

    pub(crate) fn nobody(now: i64) -> Self {
        Self { by: Actor::Nobody, now }
    }
}

impl Actor {
    pub(crate) fn word(&self) -> &str {
        match self {
            Self::System => "system",
            Self::Person(account) => account.as_str(),
            Self::Device(device) => device.as_str(),
            Self::Nobody => "nobody",
        }
    }
}

impl Deed {
    /// The word that stands in the audit.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AccountCreated => "account_created",
            Self::AccountRenamed => "account_renamed",
            Self::AccountDisabled => "account_disabled",
            Self::AccountEnabled => "account_enabled",
            Self::AccountErased => "account_erased",
            Self::PasswordSet => "password_set",
            Self::RoleSet => "role_set",
            Self::RoleRemoved => "role_removed",
            Self::OrganisationSet => "organisation_set",
            Self::OrganisationRemoved => "organisation_removed",
            Self::SignIn => "sign_in",
            Self::SignOut => "sign_out",
            Self::AccountLocked => "account_locked",
            Self::AddressLocked => "address_locked",
            Self::SessionRevoked => "session_revoked",
            Self::SessionsRevoked => "sessions_revoked",
            Self::DeviceEnrolled => "device_enrolled",
            Self::DeviceRevoked => "device_revoked",
            Self::DeviceTokenReplaced => "device_token_replaced",
            Self::LinkIssued => "link_issued",
            Self::LinkUsed => "link_used",
        }
    }
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}

impl Access {
    /// Adds a line for an act that was refused before it reached this store, such as one without the role for it.
    ///
    /// # Errors
    /// When the store fails.
    pub fn record_refusal(&self, act: &Act, deed: Deed, site: Option<&SiteId>) -> Result<(), StoreError> {
        self.write(|tx, _| record(tx, act, deed, None, site, Outcome::Refused))
    }

    /// At most `limit` lines, newest first, from before line `before`.
    ///
    /// # Errors
    /// When the store fails.
    pub fn audit(&self, before: Option<i64>, limit: usize) -> Result<Vec<AuditRow>, StoreError> {
        let limit = i64::try_from(limit.min(AUDIT_PAGE_MAX)).unwrap_or(0);
        self.read(|db| {
            let mut lines = db.prepare_cached(
                "SELECT seq, at, actor, deed, subject, site, outcome FROM audit WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2",
            )?;
            let lines = lines.query_map(params![before.unwrap_or(i64::MAX), limit], read_row)?;
            Ok(lines.collect::<Result<_, _>>()?)
        })
    }

    /// The place of the newest line of the audit; 0 where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub fn audit_end(&self) -> Result<i64, StoreError> {
        self.read(|db| Ok(db.prepare_cached("SELECT coalesce(max(seq), 0) FROM audit")?.query_row([], |row| row.get(0))?))
    }

    /// At most [`AUDIT_PAGE_MAX`] lines, oldest first, from after line `after`: what this process and others have done
    /// since then.
    ///
    /// # Errors
    /// When the store fails.
    pub fn audit_after(&self, after: i64) -> Result<Vec<AuditRow>, StoreError> {
        self.read(|db| {
            let mut lines =
                db.prepare_cached("SELECT seq, at, actor, deed, subject, site, outcome FROM audit WHERE seq > ?1 ORDER BY seq LIMIT ?2")?;
            let lines = lines.query_map(params![after, i64::try_from(AUDIT_PAGE_MAX).unwrap_or(0)], read_row)?;
            Ok(lines.collect::<Result<_, _>>()?)
        })
    }
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        seq: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        deed: row.get(3)?,
        subject: row.get(4)?,
        site: row.get(5)?,
        outcome: row.get(6)?,
    })
}

pub(crate) fn record(
    db: &Connection,
    act: &Act,
    deed: Deed,
    subject: Option<&str>,
    site: Option<&SiteId>,
    outcome: Outcome,
) -> Result<(), StoreError> {
    db.prepare_cached("INSERT INTO audit (at, actor, deed, subject, site, outcome) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        act.now,
        act.by.word(),
        deed.word(),
        subject,
        site.map(SiteId::as_str),
        outcome.word()
    ])?;
    Ok(())
}

/// A line for something that was done to `subject` at no particular site.
pub(crate) fn done(db: &Connection, act: &Act, deed: Deed, subject: &str) -> Result<(), StoreError> {
    record(db, act, deed, Some(subject), None, Outcome::Done)
}

/// Drops the lines older than [`AUDIT_KEPT_MS`]. A clock that went back drops nothing.
pub(crate) fn prune(db: &Connection, now: i64) -> Result<usize, StoreError> {
    let kept_from = now.saturating_sub(AUDIT_KEPT_MS);
    let moved: Option<i64> = db
        .query_row("UPDATE audit_horizon SET kept_from = ?1 WHERE kept_from <= ?1 RETURNING kept_from", [kept_from], |row| row.get(0))
        .optional()?;
    let Some(kept_from) = moved else { return Ok(0) };
    Ok(db.execute("DELETE FROM audit WHERE at < ?1", [kept_from])?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, World};

    #[test]
    fn a_line_of_the_audit_is_neither_changed_nor_deleted() {
        let world = World::new();
        world.access.record_refusal(&Act::system(NOW), Deed::RoleSet, None).unwrap();
        for tampering in ["UPDATE audit SET outcome = 'done'", "DELETE FROM audit", "UPDATE audit_horizon SET kept_from = kept_from - 1"] {
            if tampering.contains("horizon") {
                world.access.prune(NOW).unwrap();
            }
            assert!(world.access.read(|db| Ok(db.execute(tampering, [])?)).is_err(), "{tampering}");
        }
        assert_eq!(world.access.audit(None, 10).unwrap().len(), 1);
    }

    #[test]
    fn a_line_leaves_the_audit_after_a_year_and_not_before() {
        let world = World::new();
        world.access.record_refusal(&Act::system(NOW), Deed::RoleSet, None).unwrap();
        world.access.prune(NOW + AUDIT_KEPT_MS).unwrap();
        assert_eq!(world.access.audit(None, 10).unwrap().len(), 1);
        world.access.prune(NOW + AUDIT_KEPT_MS + 1).unwrap();
        assert_eq!(world.access.audit(None, 10).unwrap().len(), 0);
    }

    #[test]
    fn the_audit_is_read_in_pages_from_the_newest() {
        let world = World::new();
        for at in 0..5 {
            world.access.record_refusal(&Act::system(NOW + at), Deed::RoleSet, None).unwrap();
        }
        let first = world.access.audit(None, 3).unwrap();
        assert_eq!(first.iter().map(|row| row.at - NOW).collect::<Vec<_>>(), [4, 3, 2]);
        let second = world.access.audit(Some(first[2].seq), 3).unwrap();
        assert_eq!(second.iter().map(|row| row.at - NOW).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn what_was_done_after_a_line_is_read_in_order_also_by_another_process() {
        let world = World::new();
        let start = world.access.audit_end().unwrap();
        let other = Access::open(world.folder.path(), &crate::testing::keys()).unwrap();
        for at in 0..3 {
            other.record_refusal(&Act::system(NOW + at), Deed::RoleSet, None).unwrap();
        }
        let seen = world.access.audit_after(start).unwrap();
        assert_eq!(seen.iter().map(|row| row.at - NOW).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(world.access.audit_end().unwrap(), seen[2].seq);
        assert!(world.access.audit_after(seen[2].seq).unwrap().is_empty());
    }
}
