//! Sessions: who is signed in, until when, and the secret that a changing request must send back.
//! Of a session's token only its digest is stored; its CSRF secret is derived from it and stored nowhere.

use avanti_model::AgentId;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::{
    audit::{self, Act, Deed},
    entropy::Entropy,
    keys::tag,
    principal::Person,
    role,
    store::{Access, StoreError, id},
    token::{Token, digest, draw_id},
};

/// How long a session lasts from signing in, in milliseconds: 12 hours.
pub const SESSION_TOTAL_MS: i64 = 12 * 60 * 60 * 1000;
/// How long it lasts without a request, in milliseconds: 2 hours.
pub const SESSION_IDLE_MS: i64 = 2 * 60 * 60 * 1000;
/// Most sessions of one account; the one unused for longest makes room.
pub const SESSIONS_PER_ACCOUNT: i64 = 20;
/// How often at most a request is noted as a sign of life, in milliseconds: each note is a write to the disk.
pub(crate) const TOUCH_MS: i64 = 60 * 1000;

/// A request that has shown who makes it.
#[derive(Debug)]
pub struct Authenticated {
    /// Who it is.
    pub person: Person,
    /// The session's name in the list of them.
    pub session: String,
    /// What a changing request must send back.
    pub csrf: Token,
}

/// One session, as the list of them shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Its name; not its secret.
    pub id: String,
    /// When it began, in milliseconds since 1970.
    pub created_at: i64,
    /// When it was last used, to the minute, in milliseconds since 1970.
    pub seen_at: i64,
}

impl Access {
    /// Whose session `token` is, if it still lasts and the account may come in.
    ///
    /// # Errors
    /// When the store fails.
    pub fn authenticate(&self, token: &str, now: i64) -> Result<Option<Authenticated>, StoreError> {
        let found = self.find(token, now)?;
        let Some((person, session, seen_at)) = found else { return Ok(None) };
        if now.saturating_sub(seen_at) >= TOUCH_MS {
            // Where nothing can be written, whoever is signed in may still look and call.
            let _noted = self.write(|tx, _| -> Result<(), StoreError> {
                tx.prepare_cached("UPDATE session SET seen_at = max(seen_at, ?2) WHERE token = ?1")?
                    .execute(params![digest(token), now])?;
                Ok(())
            });
        }
        Ok(Some(Authenticated { person, session, csrf: self.csrf(token) }))
    }

    /// Who is signed in by `token`, without noting it as a sign of life: for a connection that stays open by itself.
    ///
    /// # Errors
    /// When the store fails.
    pub fn person_of(&self, token: &str, now: i64) -> Result<Option<Person>, StoreError> {
        Ok(self.find(token, now)?.map(|(person, _, _)| person))
    }

    /// Ends the session of `token`; one that has ended already is no matter.
    ///
    /// # Errors
    /// When the store fails.
    pub fn sign_out(&self, token: &str, now: i64) -> Result<(), StoreError> {
        self.write(|tx, _| {
            let sql = "DELETE FROM session WHERE token = ?1 RETURNING account";
            let account: Option<AgentId> = tx.query_row(sql, [digest(token)], |row| id(row, 0)).optional()?;
            match account {
                Some(account) => audit::done(tx, &Act::person(&account, now), Deed::SignOut, account.as_str()),
                None => Ok(()),
            }
        })
    }

    /// The sessions of an account that still last, newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub fn sessions(&self, account: &AgentId, now: i64) -> Result<Vec<SessionRow>, StoreError> {
        self.read(|db| {
            let sql = "SELECT id, created_at, seen_at FROM session WHERE account = ?1 ORDER BY created_at DESC, id";
            let mut rows = db.prepare_cached(sql)?;
            let rows = rows
                .query_map([account.as_str()], |row| Ok(SessionRow { id: row.get(0)?, created_at: row.get(1)?, seen_at: row.get(2)? }))?;
            let rows = rows.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().filter(|row| lasts(row.created_at, row.seen_at, now)).collect())
        })
    }

    /// Ends one session of an account; says whether it was there.
    ///
    /// # Errors
    /// When the store fails.
    pub fn revoke_session(&self, act: &Act, account: &AgentId, session: &str) -> Result<bool, StoreError> {
        self.write(|tx, _| {
            let ended = tx.execute("DELETE FROM session WHERE account = ?1 AND id = ?2", [account.as_str(), session])?;
            if ended > 0 {
                audit::done(tx, act, Deed::SessionRevoked, account.as_str())?;
            }
            Ok(ended > 0)
        })
    }

    /// Ends every session of an account; says how many there were.
    ///
    /// # Errors
    /// When the store fails.
    pub fn revoke_sessions(&self, act: &Act, account: &AgentId) -> Result<usize, StoreError> {
        self.write(|tx, _| {
            let ended = end_all(tx, account)?;
            audit::done(tx, act, Deed::SessionsRevoked, account.as_str())?;
            Ok(ended)
        })
    }

    /// Person, name and last sign of life of the session that lasts.
    fn find(&self, token: &str, now: i64) -> Result<Option<(Person, String, i64)>, StoreError> {
        self.read(|db| {
            let sql = "SELECT id, account, created_at, seen_at FROM session WHERE token = ?1";
            let found = db
                .prepare_cached(sql)?
                .query_row([digest(token)], |row| Ok((row.get::<_, String>(0)?, id::<AgentId>(row, 1)?, row.get(2)?, row.get(3)?)))
                .optional()?;
            let Some((session, account, created_at, seen_at)) = found else { return Ok(None) };
            if !lasts(created_at, seen_at, now) {
                return Ok(None);
            }
            Ok(role::person(db, &account)?.map(|person| (person, session, seen_at)))
        })
    }

    /// What a changing request of the session of `token` must send back.
    pub(crate) fn csrf(&self, token: &str) -> Token {
        Token::of(&tag(&self.csrf_key, &["csrf/", token]))
    }
}

/// Begins a session and returns its secret, the only time that it is there to be seen.
pub(crate) fn begin(db: &Connection, entropy: &mut dyn Entropy, account: &AgentId, now: i64) -> Result<Token, StoreError> {
    let token = Token::draw(entropy)?;
    db.execute(
        "INSERT INTO session (token, id, account, created_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?4)",
        params![digest(token.expose()), draw_id(entropy, "session")?, account.as_str(), now],
    )?;
    db.execute(
        "DELETE FROM session WHERE account = ?1 AND id NOT IN
             (SELECT id FROM session WHERE account = ?1 ORDER BY seen_at DESC, created_at DESC, id LIMIT ?2)",
        params![account.as_str(), SESSIONS_PER_ACCOUNT],
    )?;
    Ok(token)
}

pub(crate) fn end_all(db: &Connection, account: &AgentId) -> Result<usize, StoreError> {
    Ok(db.execute("DELETE FROM session WHERE account = ?1", [account.as_str()])?)
}

/// Drops the sessions that have ended by themselves.
pub(crate) fn prune(db: &Connection, now: i64) -> Result<usize, StoreError> {
    let sql = "DELETE FROM session WHERE created_at <= ?1 OR seen_at <= ?2";
    Ok(db.execute(sql, [now.saturating_sub(SESSION_TOTAL_MS), now.saturating_sub(SESSION_IDLE_MS)])?)
}

fn lasts(created_at: i64, seen_at: i64, now: i64) -> bool {
    now.saturating_sub(created_at) < SESSION_TOTAL_MS && now.saturating_sub(seen_at) < SESSION_IDLE_MS
}

#[cfg(test)]
mod tests;
