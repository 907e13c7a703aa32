//! The tables of the access file and the steps from one version of them to the next.
//! It knows no rule beyond what the tables themselves hold to.

use rusqlite::{Connection, TransactionBehavior};

/// The version this program writes; a file of a higher one is refused.
pub(crate) const VERSION: i64 = STEPS.len() as i64;

/// Marks the file as this store's own, in the header that `SQLite` keeps for it: "AvAc".
pub(crate) const APPLICATION: i64 = 0x4176_4163;

/// Step `n` leads from version `n` to `n + 1`. A step that has been released is never changed.
const STEPS: [&str; 4] = [FIRST, ENROLMENTS, CONTACTS, FEEDBACK];

/// The schema of everything but contacts, and of these too where they live with it.
pub(crate) const MAIN: &str = "main";

/// Brings an empty or older file to [`VERSION`], all or nothing, with contacts in a schema of their own or in [`MAIN`].
pub(crate) fn migrate(connection: &mut Connection, contacts: &str) -> rusqlite::Result<()> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        tx.execute_batch(step)?;
    }
    tx.execute_batch(&CONTACT.replace("{schema}", contacts))?;
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()
}

pub(crate) const FIRST: &str = "
CREATE TABLE account (
    id          TEXT PRIMARY KEY,
    user        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    password    TEXT,                       -- a PHC string; null until the holder has set one
    created_at  INTEGER NOT NULL,
    disabled_at INTEGER
) STRICT;

CREATE TABLE organisation (
    site TEXT NOT NULL,
    id   TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
    site         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    service      TEXT NOT NULL,
    PRIMARY KEY (site, organisation, service),
    FOREIGN KEY (site, organisation) REFERENCES organisation (site, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    account      TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    site         TEXT NOT NULL,             -- '*' is every site
    role         TEXT NOT NULL CHECK (role IN ('agent', 'supervisor', 'admin')),
    organisation TEXT,
    PRIMARY KEY (account, site),
    FOREIGN KEY (site, organisation) REFERENCES organisation (site, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    token      BLOB PRIMARY KEY,            -- SHA-256
    id         TEXT NOT NULL UNIQUE,
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account);

CREATE TABLE device (
    id          TEXT PRIMARY KEY,
    site        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('kiosk', 'board')),
    name        TEXT NOT NULL,
    place       TEXT NOT NULL,
    token       BLOB NOT NULL UNIQUE,       -- SHA-256
    enrolled_at INTEGER NOT NULL,
    revoked_at  INTEGER,
    seen_at     INTEGER,
    version     TEXT
) STRICT;
CREATE UNIQUE INDEX device_name ON device (site, kind, name) WHERE revoked_at IS NULL;

CREATE TABLE one_time (
    token      BLOB PRIMARY KEY,            -- SHA-256
    purpose    TEXT NOT NULL CHECK (purpose IN ('first_administrator', 'set_password')),
    account    TEXT REFERENCES account (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (                      -- failed sign-ins; subject is a keyed digest of user name or address
    id      INTEGER PRIMARY KEY,
    subject BLOB NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_subject ON attempt (subject, at);

CREATE TABLE lockout (
    subject BLOB PRIMARY KEY,
    until   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    deed    TEXT NOT NULL,
    subject TEXT,
    site    TEXT,
    outcome TEXT NOT NULL
) STRICT;

CREATE TABLE audit_horizon (
    only_row  INTEGER PRIMARY KEY CHECK (only_row = 1),
    kept_from INTEGER NOT NULL
) STRICT;
INSERT INTO audit_horizon VALUES (1, -9223372036854775808);

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
WHEN OLD.at >= (SELECT kept_from FROM audit_horizon)
BEGIN SELECT RAISE (ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_horizon_only_advances BEFORE UPDATE ON audit_horizon
WHEN NEW.kept_from < OLD.kept_from
BEGIN SELECT RAISE (ABORT, 'the audit horizon only advances'); END;
";

const ENROLMENTS: &str = "
CREATE TABLE enrolment (                    -- devices that wait to be let in, for ten minutes
    id       TEXT PRIMARY KEY,
    site     TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('kiosk', 'board')),
    token    BLOB NOT NULL UNIQUE,          -- SHA-256 of the token that the device has drawn
    code     TEXT NOT NULL,
    address  TEXT NOT NULL,                 -- for whoever approves
    subject  BLOB NOT NULL,                 -- keyed digest of the address' network
    version  TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    device   TEXT REFERENCES device (id),   -- once it was approved
    caller   BLOB,                          -- digest of who approved under which request key
    approval BLOB                           -- the same with all that was asked for
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX enrolment_code ON enrolment (site, code);

ALTER TABLE device ADD COLUMN printer TEXT;
";

/// Contacts are made where they live: with the others, or apart.
const CONTACTS: &str = "";

const FEEDBACK: &str = "
CREATE TABLE feedback (                     -- what visitors thought of it, counted by week
    site    TEXT NOT NULL,
    week    TEXT NOT NULL,                  -- its Monday
    face    TEXT NOT NULL CHECK (face IN ('good', 'fair', 'poor')),
    answers INTEGER NOT NULL,
    PRIMARY KEY (site, week, face)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback_mark (                -- visits that have answered, not what, until their week is over
    site TEXT NOT NULL,
    mark TEXT NOT NULL,                     -- keyed digest of the visit
    week TEXT NOT NULL,
    PRIMARY KEY (site, mark)
) STRICT, WITHOUT ROWID;
";

const CONTACT: &str = "
CREATE TABLE IF NOT EXISTS {schema}.contact (                      -- where somebody wishes to be reminded of an appointment, until its day is over
    site        TEXT NOT NULL,
    appointment INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('email', 'sms')),
    language    TEXT NOT NULL,
    nonce       BLOB NOT NULL,
    sealed      BLOB NOT NULL,              -- the address, encrypted
    left_at     INTEGER NOT NULL,
    slot        INTEGER NOT NULL,
    erase_at    INTEGER NOT NULL,
    told        INTEGER,                    -- the slot that was told, and when
    told_at     INTEGER,
    reminded    INTEGER,                    -- the slot that was reminded of
    offered     INTEGER,                    -- the earlier time that was told of
    sent        INTEGER NOT NULL DEFAULT 0,
    tries       INTEGER NOT NULL DEFAULT 0,
    not_before  INTEGER NOT NULL DEFAULT 0,
    claims      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site, appointment)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS {schema}.contact_erase_at ON contact (erase_at);
";
