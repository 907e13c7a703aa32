//! Accounts: who has a user name here, and the passwords set for them.
//! It never knows what an account may do (`role`) nor how one signs in (`sign_in`).

use std::collections::BTreeMap;

use avanti_model::{AgentId, OrganisationId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use thiserror::Error;

use crate::{
    audit::{self, Act, Deed},
    entropy::Entropy,
    lockout,
    password::{NotHashed, WeakPassword, rules},
    principal::{Grant, Reach, Role},
    role::{self, RoleError},
    session,
    store::{Access, StoreError, id, store_failures},
    token::draw_id,
};

/// Shortest user name, in bytes.
pub const USER_MIN_BYTES: usize = 3;
/// Longest user name, in bytes.
pub const USER_MAX_BYTES: usize = 64;
/// Longest name of a person, device, place or organisation, in characters.
pub const NAME_MAX_CHARS: usize = 80;

/// What an account begins with.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it holds a password")]
pub struct NewAccount<'a> {
    /// The user name: 3 to 64 of a–z, 0–9, `.`, `-`, `_` and `@`, beginning with a letter; capitals are taken as small.
    pub user: &'a str,
    /// The name shown.
    pub name: &'a str,
    /// The password; without one, nobody signs in until a link has set it.
    pub password: Option<&'a str>,
    /// The role that comes with it: an account has both or is not made.
    pub role: Option<NewRole<'a>>,
}

/// A role as it is given.
#[derive(Debug, Clone, Copy)]
pub struct NewRole<'a> {
    /// Where it holds.
    pub reach: &'a Reach,
    /// The role.
    pub role: Role,
    /// The organisation in whose name, which must be known at the site.
    pub organisation: Option<&'a OrganisationId>,
}

/// One account, as the list of them shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The opaque id.
    pub id: AgentId,
    /// The user name.
    pub user: String,
    /// The name shown.
    pub name: String,
    /// Whether a password has been set.
    pub has_password: bool,
    /// Whether it may sign in.
    pub enabled: bool,
    /// When it was made, in milliseconds since 1970.
    pub created_at: i64,
    /// Its roles.
    pub grants: BTreeMap<Reach, Grant>,
}

/// Why an account was not made or changed.
#[derive(Debug, Error)]
pub enum AccountError {
    /// The user name has a wrong form.
    #[error("a user name has {USER_MIN_BYTES} to {USER_MAX_BYTES} of a–z, 0–9, . - _ @ and begins with a letter")]
    BadUser,
    /// The name is empty, too long or has control characters.
    #[error("a name has 1 to {NAME_MAX_CHARS} characters and no control characters")]
    BadName,
    /// The password is refused.
    #[error(transparent)]
    Password(#[from] WeakPassword),
    /// Another account has the user name.
    #[error("another account has this user name")]
    Taken,
    /// There is no such account.
    #[error("there is no such account")]
    Unknown,
    /// There is no such organisation at the site, or the role holds everywhere.
    #[error("there is no such organisation at this site")]
    UnknownOrganisation,
    /// Nobody would be left to administer.
    #[error("this is the last administrator who can sign in: make another one first")]
    LastAdministrator,
    /// Too many passwords are being checked.
    #[error("too many passwords are being checked: try again in a moment")]
    Busy,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(AccountError);

impl From<NotHashed> for AccountError {
    fn from(error: NotHashed) -> Self {
        match error {
            NotHashed::Busy => Self::Busy,
            NotHashed::Damaged => Self::Store(StoreError::Hash),
        }
    }
}

impl From<RoleError> for AccountError {
    fn from(error: RoleError) -> Self {
        match error {
            RoleError::UnknownAccount => Self::Unknown,
            RoleError::UnknownOrganisation => Self::UnknownOrganisation,
            RoleError::LastAdministrator => Self::LastAdministrator,
            RoleError::Store(error) => Self::Store(error),
        }
    }
}

impl Access {
    /// Makes an account, with its role or not at all; its id is drawn.
    ///
    /// # Errors
    /// When the user name, name or password is refused, the user name is taken, or the organisation is unknown.
    pub fn create_account(&self, act: &Act, new: &NewAccount<'_>) -> Result<AgentId, AccountError> {
        let ready = self.prepare(new)?;
        self.write(|tx, entropy| {
            let account = insert(tx, entropy, act, &ready)?;
            if let Some(NewRole { reach, role, organisation }) = new.role {
                role::set(tx, act, &account, reach, role, organisation)?;
            }
            Ok(account)
        })
    }

    /// Sets the password, ends every session of the account and lifts its lock.
    ///
    /// # Errors
    /// When the password is refused or there is no such account.
    pub fn set_password(&self, act: &Act, account: &AgentId, password: &str) -> Result<(), AccountError> {
        let user = self.account(account)?.ok_or(AccountError::Unknown)?.user;
        let hash = self.hash_for(&user, password)?;
        self.write(|tx, _| self.replace_password(tx, act, account, &hash))
    }

    /// Changes the name shown.
    ///
    /// # Errors
    /// When the name is refused or there is no such account.
    pub fn rename_account(&self, act: &Act, account: &AgentId, name: &str) -> Result<(), AccountError> {
        let name = check_name(name).ok_or(AccountError::BadName)?;
        self.write(|tx, _| {
            changed(tx.execute("UPDATE account SET name = ?2 WHERE id = ?1", params![account.as_str(), name])?)?;
            Ok(audit::done(tx, act, Deed::AccountRenamed, account.as_str())?)
        })
    }

    /// Shuts an account out at once, its open sessions too.
    ///
    /// # Errors
    /// When there is no such account, or it is the last administrator.
    pub fn disable_account(&self, act: &Act, account: &AgentId) -> Result<(), AccountError> {
        self.write(|tx, _| {
            let before = role::administrators(tx)?;
            let sql = "UPDATE account SET disabled_at = coalesce(disabled_at, ?2) WHERE id = ?1";
            changed(tx.execute(sql, params![account.as_str(), act.now])?)?;
            tx.execute("DELETE FROM session WHERE account = ?1", [account.as_str()])?;
            tx.execute("DELETE FROM one_time WHERE account = ?1", [account.as_str()])?;
            keep_an_administrator(tx, before)?;
            Ok(audit::done(tx, act, Deed::AccountDisabled, account.as_str())?)
        })
    }

    /// Lets a disabled account sign in again.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn enable_account(&self, act: &Act, account: &AgentId) -> Result<(), AccountError> {
        self.write(|tx, _| {
            changed(tx.execute("UPDATE account SET disabled_at = NULL WHERE id = ?1", [account.as_str()])?)?;
            Ok(audit::done(tx, act, Deed::AccountEnabled, account.as_str())?)
        })
    }

    /// Erases an account with its names, roles and sessions. What it did stays under its opaque id, which names nobody then.
    ///
    /// # Errors
    /// When there is no such account, or it is the last administrator.
    pub fn erase_account(&self, act: &Act, account: &AgentId) -> Result<(), AccountError> {
        self.write(|tx, _| {
            let before = role::administrators(tx)?;
            changed(tx.execute("DELETE FROM account WHERE id = ?1", [account.as_str()])?)?;
            keep_an_administrator(tx, before)?;
            Ok(audit::done(tx, act, Deed::AccountErased, account.as_str())?)
        })
    }

    /// All accounts by user name.
    ///
    /// # Errors
    /// When the store fails.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        self.read(|db| {
            let mut rows = db.prepare_cached(&format!("{SELECT} ORDER BY user"))?;
            let rows = rows.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(|account| with_grants(db, account)).collect()
        })
    }

    /// The account of that id.
    ///
    /// # Errors
    /// When the store fails.
    pub fn account(&self, account: &AgentId) -> Result<Option<Account>, StoreError> {
        self.read(|db| one(db, "id", account.as_str()))
    }

    /// The account of that user name, in any case.
    ///
    /// # Errors
    /// When the store fails.
    pub fn find_account(&self, user: &str) -> Result<Option<Account>, StoreError> {
        let Some(user) = check_user(user) else { return Ok(None) };
        self.read(|db| one(db, "user", &user))
    }

    pub(crate) fn prepare(&self, new: &NewAccount<'_>) -> Result<Ready, AccountError> {
        let user = check_user(new.user).ok_or(AccountError::BadUser)?;
        let name = check_name(new.name).ok_or(AccountError::BadName)?.to_owned();
        let password = new.password.map(|password| self.hash_for(&user, password)).transpose()?;
        Ok(Ready { user, name, password })
    }

    /// The hash to store for a password that is good enough; the work is done outside the store's lock.
    pub(crate) fn hash_for(&self, user: &str, password: &str) -> Result<String, AccountError> {
        rules::check(password, user)?;
        Ok(self.hasher.hash(password, &self.draw()?)?)
    }

    pub(crate) fn replace_password(&self, tx: &Transaction<'_>, act: &Act, account: &AgentId, hash: &str) -> Result<(), AccountError> {
        let sql = "UPDATE account SET password = ?2 WHERE id = ?1 RETURNING user";
        let user: Option<String> = tx.query_row(sql, [account.as_str(), hash], |row| row.get(0)).optional()?;
        let user = user.ok_or(AccountError::Unknown)?;
        session::end_all(tx, account)?;
        lockout::lift(tx, &lockout::user_subject(&self.subject_key, &user))?;
        tx.execute("DELETE FROM one_time WHERE account = ?1", [account.as_str()])?;
        Ok(audit::done(tx, act, Deed::PasswordSet, account.as_str())?)
    }
}

/// A new account that has passed every rule but that of being the only one of its name.
pub(crate) struct Ready {
    user: String,
    name: String,
    password: Option<String>,
}

pub(crate) fn insert(tx: &Transaction<'_>, entropy: &mut dyn Entropy, act: &Act, ready: &Ready) -> Result<AgentId, AccountError> {
    let account: AgentId = draw_id(entropy, "agent")?.parse().expect("a drawn id has the form of one");
    let sql = "INSERT INTO account (id, user, name, password, created_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (user) DO NOTHING";
    let inserted = tx.execute(sql, params![account.as_str(), ready.user, ready.name, ready.password, act.now])?;
    if inserted == 0 {
        return Err(AccountError::Taken);
    }
    audit::done(tx, act, Deed::AccountCreated, account.as_str())?;
    Ok(account)
}

/// The one spelling of a user name, if it has the form of one.
pub(crate) fn check_user(user: &str) -> Option<String> {
    let user = user.trim().to_ascii_lowercase();
    let fits = (USER_MIN_BYTES..=USER_MAX_BYTES).contains(&user.len())
        && user.starts_with(|c: char| c.is_ascii_lowercase())
        && user.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-_@".contains(&b));
    fits.then_some(user)
}

/// A name that people read, without the spaces around it.
pub(crate) fn check_name(name: &str) -> Option<&str> {
    let name = name.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME_MAX_CHARS && !name.chars().any(char::is_control);
    fits.then_some(name)
}

/// Refuses an act after which none is left of the administrators that were there `before` it.
fn keep_an_administrator(tx: &Transaction<'_>, before: i64) -> Result<(), AccountError> {
    if before > 0 && role::administrators(tx)? == 0 {
        return Err(AccountError::LastAdministrator);
    }
    Ok(())
}

fn changed(rows: usize) -> Result<(), AccountError> {
    if rows == 0 { Err(AccountError::Unknown) } else { Ok(()) }
}

const SELECT: &str = "SELECT id, user, name, password IS NOT NULL, disabled_at IS NULL, created_at FROM account";

fn one(db: &Connection, column: &str, value: &str) -> Result<Option<Account>, StoreError> {
    let found = db.prepare_cached(&format!("{SELECT} WHERE {column} = ?1"))?.query_row([value], read).optional()?;
    found.map(|account| with_grants(db, account)).transpose()
}

fn with_grants(db: &Connection, account: Account) -> Result<Account, StoreError> {
    Ok(Account { grants: role::grants(db, &account.id)?, ..account })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: id(row, 0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        has_password: row.get(3)?,
        enabled: row.get(4)?,
        created_at: row.get(5)?,
        grants: BTreeMap::new(),
    })
}

#[cfg(test)]
mod tests;
