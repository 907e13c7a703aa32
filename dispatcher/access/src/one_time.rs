//! Links that work once: the one that makes the first administrator, and those with which people set their password.
//! Only a digest of a link's token is stored, and whoever comes second finds nothing.

use avanti_model::AgentId;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use thiserror::Error;

use crate::{
    account::{self, AccountError, NewAccount, NewRole},
    audit::{self, Act, Deed},
    principal::{Reach, Role},
    role, session,
    sign_in::SignedIn,
    store::{Access, StoreError, id, store_failures},
    token::{Token, digest},
};

/// How long the first administrator's link works, in milliseconds: a day.
pub const FIRST_LINK_MS: i64 = 24 * 60 * 60 * 1000;
/// How long a link for setting a password works, in milliseconds: three days.
pub const PASSWORD_LINK_MS: i64 = 3 * 24 * 60 * 60 * 1000;

/// What a link is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Making the first administrator.
    FirstAdministrator,
    /// Setting this account's password.
    SetPassword(AgentId),
}

/// What the first administrator begins with; the rules are those of any account.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it holds a password")]
pub struct NewAdministrator<'a> {
    /// The user name.
    pub user: &'a str,
    /// The name shown.
    pub name: &'a str,
    /// The password.
    pub password: &'a str,
}

/// Why a link did nothing; it still works unless it says otherwise.
#[derive(Debug, Error)]
pub enum OneTimeError {
    /// The token was never issued, has been used, is too old, or its purpose is fulfilled.
    #[error("this link has been used or is too old: ask for another one")]
    Spent,
    /// The account can't be made or its password set.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(OneTimeError);

impl Access {
    /// A token that makes the first administrator, in place of any before; `None` once there is an administrator.
    ///
    /// # Errors
    /// When the store fails.
    pub fn first_administrator_link(&self, now: i64) -> Result<Option<Token>, StoreError> {
        self.write(|tx, entropy| {
            if role::administrators(tx)? > 0 {
                return Ok(None);
            }
            tx.execute("DELETE FROM one_time WHERE purpose = ?1", [FIRST_ADMINISTRATOR])?;
            let token = Token::draw(entropy)?;
            issue(tx, &Act::system(now), &token, &Purpose::FirstAdministrator, FIRST_LINK_MS)?;
            Ok(Some(token))
        })
    }

    /// A token with which the holder of `account` sets its password, in place of any before.
    ///
    /// # Errors
    /// When there is no such account, or it is disabled.
    pub fn password_link(&self, act: &Act, account: &AgentId) -> Result<Token, OneTimeError> {
        self.write(|tx, entropy| {
            role::person(tx, account)?.ok_or(AccountError::Unknown)?;
            tx.execute("DELETE FROM one_time WHERE account = ?1", [account.as_str()])?;
            let token = Token::draw(entropy)?;
            issue(tx, act, &token, &Purpose::SetPassword(account.clone()), PASSWORD_LINK_MS)?;
            Ok(token)
        })
    }

    /// What `token` is for, if it still works. Looking does not use it up.
    ///
    /// # Errors
    /// When the store fails.
    pub fn link_purpose(&self, token: &str, now: i64) -> Result<Option<Purpose>, StoreError> {
        self.read(|db| find(db, token, now))
    }

    /// Makes the first administrator, of every site, and signs them in.
    ///
    /// # Errors
    /// When the link is spent, or the account is refused: then the link still works.
    pub fn use_first_administrator_link(&self, token: &str, new: &NewAdministrator<'_>, now: i64) -> Result<SignedIn, OneTimeError> {
        // Nobody without a link makes this program hash passwords.
        if self.link_purpose(token, now)? != Some(Purpose::FirstAdministrator) {
            return Err(OneTimeError::Spent);
        }
        let ready = self.prepare(&NewAccount { user: new.user, name: new.name, password: Some(new.password), role: None })?;
        self.write(|tx, entropy| {
            if take(tx, token, now)? != Some(Purpose::FirstAdministrator) || role::administrators(tx)? > 0 {
                return Err(OneTimeError::Spent);
            }
            let account = account::insert(tx, entropy, &Act::nobody(now), &ready)?;
            let act = Act::person(&account, now);
            role::set(tx, &act, &account, &Reach::Everywhere, Role::Admin, None).map_err(AccountError::from)?;
            audit::done(tx, &act, Deed::LinkUsed, account.as_str())?;
            self.signed_in(tx, entropy, &account, now)
        })
    }

    /// Sets the password of the account that the link is for, ends its sessions, and signs its holder in.
    ///
    /// # Errors
    /// When the link is spent, or the password is refused: then the link still works.
    pub fn use_password_link(&self, token: &str, password: &str, now: i64) -> Result<SignedIn, OneTimeError> {
        let Some(Purpose::SetPassword(account)) = self.link_purpose(token, now)? else { return Err(OneTimeError::Spent) };
        let user = self.account(&account)?.ok_or(OneTimeError::Spent)?.user;
        let hash = self.hash_for(&user, password)?;
        self.write(|tx, entropy| {
            if take(tx, token, now)? != Some(Purpose::SetPassword(account.clone())) {
                return Err(OneTimeError::Spent);
            }
            let act = Act::person(&account, now);
            audit::done(tx, &act, Deed::LinkUsed, account.as_str())?;
            self.replace_password(tx, &act, &account, &hash)?;
            self.signed_in(tx, entropy, &account, now)
        })
    }

    /// The account of that user name as an administrator of every site with that password, made or brought there;
    /// nothing changes, and nobody is signed out, when all is so already.
    ///
    /// # Errors
    /// When user name, name or password is refused.
    pub fn ensure_administrator(&self, act: &Act, new: &NewAdministrator<'_>) -> Result<AgentId, AccountError> {
        let Some(found) = self.find_account(new.user)? else {
            let role = NewRole { reach: &Reach::Everywhere, role: Role::Admin, organisation: None };
            return self
                .create_account(act, &NewAccount { user: new.user, name: new.name, password: Some(new.password), role: Some(role) });
        };
        let stored: Option<String> = self.read(|db| {
            let sql = "SELECT password FROM account WHERE id = ?1";
            Ok(db.query_row(sql, [found.id.as_str()], |row| row.get(0))?)
        })?;
        if !self.hasher.verify(stored.as_deref(), new.password)? {
            self.set_password(act, &found.id, new.password)?;
        }
        if !found.enabled {
            self.enable_account(act, &found.id)?;
        }
        if found.grants.get(&Reach::Everywhere).is_none_or(|grant| grant.role != Role::Admin) {
            self.set_role(act, &found.id, &Reach::Everywhere, Role::Admin, None)?;
        }
        Ok(found.id)
    }

    fn signed_in(
        &self,
        tx: &Transaction<'_>,
        entropy: &mut dyn crate::Entropy,
        account: &AgentId,
        now: i64,
    ) -> Result<SignedIn, OneTimeError> {
        let person = role::person(tx, account)?.ok_or(OneTimeError::Spent)?;
        let token = session::begin(tx, entropy, account, now)?;
        audit::done(tx, &Act::person(account, now), Deed::SignIn, account.as_str())?;
        Ok(SignedIn { csrf: self.csrf(token.expose()), token, person })
    }
}

const FIRST_ADMINISTRATOR: &str = "first_administrator";
const SET_PASSWORD: &str = "set_password";

fn issue(db: &Connection, act: &Act, token: &Token, purpose: &Purpose, lasts_ms: i64) -> Result<(), StoreError> {
    let (word, account) = match purpose {
        Purpose::FirstAdministrator => (FIRST_ADMINISTRATOR, None),
        Purpose::SetPassword(account) => (SET_PASSWORD, Some(account.as_str())),
    };
    db.execute(
        "INSERT INTO one_time (token, purpose, account, expires_at) VALUES (?1, ?2, ?3, ?4)",
        params![digest(token.expose()), word, account, act.now.saturating_add(lasts_ms)],
    )?;
    audit::record(db, act, Deed::LinkIssued, account, None, audit::Outcome::Done)
}

fn find(db: &Connection, token: &str, now: i64) -> Result<Option<Purpose>, StoreError> {
    let sql = "SELECT account FROM one_time WHERE token = ?1 AND expires_at > ?2";
    let found = db.query_row(sql, params![digest(token), now], |row| {
        let named = row.get_ref(0)?.as_str_or_null()?.is_some();
        Ok(if named { Purpose::SetPassword(id(row, 0)?) } else { Purpose::FirstAdministrator })
    });
    Ok(found.optional()?)
}

/// Uses the token up. The transaction around it holds the only write lock, so of two takers one finds nothing.
fn take(tx: &Transaction<'_>, token: &str, now: i64) -> Result<Option<Purpose>, StoreError> {
    let purpose = find(tx, token, now)?;
    tx.execute("DELETE FROM one_time WHERE token = ?1", [digest(token)])?;
    Ok(purpose)
}

/// Drops the links that are too old.
pub(crate) fn prune(db: &Connection, now: i64) -> Result<usize, StoreError> {
    Ok(db.execute("DELETE FROM one_time WHERE expires_at <= ?1", [now])?)
}

#[cfg(test)]
mod tests;
