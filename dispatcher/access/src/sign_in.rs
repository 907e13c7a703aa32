//! Signing in with user name and password, and changing one's own password.
//! A wrong password, an unknown user, a disabled account and one without a password are refused alike, after the same work.

use std::net::IpAddr;

use avanti_model::AgentId;
use rusqlite::{Connection, OptionalExtension as _, Transaction};
use thiserror::Error;

use crate::{
    account::{AccountError, check_user},
    audit::{self, Act, Actor, Deed, Outcome},
    lockout::{self, Counted, FAILURES_PER_ACCOUNT, FAILURES_PER_ADDRESS, Subject},
    password::{NotHashed, WeakPassword, rules::PASSWORD_MAX_BYTES},
    principal::Person,
    role, session,
    store::{Access, StoreError, store_failures},
    token::Token,
};

/// What one gets for signing in.
#[derive(Debug)]
pub struct SignedIn {
    /// The session's secret, for the cookie.
    pub token: Token,
    /// What a changing request of this session sends back.
    pub csrf: Token,
    /// Who it is.
    pub person: Person,
}

/// Why one was not signed in, or one's password not changed.
#[derive(Debug, Error)]
pub enum SignInError {
    /// User name and password do not belong together; which of them is wrong stays unsaid.
    #[error("user name or password is wrong")]
    Refused,
    /// Too many failures of this user name or from this address.
    #[error("too many failed attempts: try again in {} minutes", minutes(*retry_after_ms))]
    Locked {
        /// How long to wait, in milliseconds.
        retry_after_ms: i64,
    },
    /// Too many passwords are being checked.
    #[error("too many passwords are being checked: try again in a moment")]
    Busy,
    /// The new password is refused.
    #[error(transparent)]
    Password(#[from] WeakPassword),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(SignInError);

impl From<NotHashed> for SignInError {
    fn from(error: NotHashed) -> Self {
        match error {
            NotHashed::Busy => Self::Busy,
            NotHashed::Damaged => Self::Store(StoreError::Hash),
        }
    }
}

/// One attempt that has been counted and not yet decided.
struct Attempt {
    user: (Subject, i64),
    address: (Subject, i64),
    locks_account: bool,
    locks_address: bool,
    /// The account of that name, whether or not it may come in.
    account: Option<AgentId>,
    /// Its password's hash, if it may.
    hash: Option<String>,
}

impl Access {
    /// Signs a person in from `address`.
    ///
    /// # Errors
    /// When the two do not belong together, or after too many failures.
    pub fn sign_in(&self, user: &str, password: &str, address: IpAddr, now: i64) -> Result<SignedIn, SignInError> {
        let (attempt, account) = self.prove(user, password, address, now)?;
        let rehashed = match &attempt.hash {
            Some(stored) if !self.hasher.is_current(stored) => self.hasher.hash(password, &self.draw()?).ok(),
            Some(_) | None => None,
        };
        self.write(|tx, entropy| {
            let person = admit(tx, &attempt, &account, now)?;
            if let Some(hash) = &rehashed {
                tx.execute("UPDATE account SET password = ?2 WHERE id = ?1", [account.as_str(), hash])?;
            }
            let token = session::begin(tx, entropy, &account, now)?;
            audit::done(tx, &Act::person(&account, now), Deed::SignIn, account.as_str())?;
            Ok(SignedIn { csrf: self.csrf(token.expose()), token, person })
        })
    }

    /// Changes a person's own password, shown to be theirs by the old one; ends all their sessions and begins a new one.
    ///
    /// # Errors
    /// As [`Access::sign_in`], and when the new password is refused.
    pub fn change_password(&self, person: &Person, old: &str, new: &str, address: IpAddr, now: i64) -> Result<SignedIn, SignInError> {
        let (attempt, account) = self.prove(&person.user, old, address, now)?;
        let hash = self.hash_for(&person.user, new).map_err(|error| self.after_proof(&attempt, now, error))?;
        self.write(|tx, entropy| {
            let person = admit(tx, &attempt, &account, now)?;
            self.replace_password(tx, &Act::person(&account, now), &account, &hash).map_err(own_password)?;
            let token = session::begin(tx, entropy, &account, now)?;
            Ok(SignedIn { csrf: self.csrf(token.expose()), token, person })
        })
    }

    /// Counts the attempt, does the work, and says whose password it was; a refusal stays counted.
    fn prove(&self, user: &str, password: &str, address: IpAddr, now: i64) -> Result<(Attempt, AgentId), SignInError> {
        let attempt = self.count_attempt(user, address, now)?;
        // Nobody's password is longer, and nobody makes this program hash a book.
        let password = if password.len() <= PASSWORD_MAX_BYTES { password } else { "" };
        let matched = match self.hasher.verify(attempt.hash.as_deref(), password) {
            Ok(matched) => matched,
            Err(NotHashed::Busy) => {
                self.write(|tx, _| take_back(tx, &attempt, now))?;
                return Err(SignInError::Busy);
            }
            Err(NotHashed::Damaged) => return Err(StoreError::Hash.into()),
        };
        match attempt.account.clone() {
            Some(account) if matched => Ok((attempt, account)),
            Some(_) | None => {
                self.write(|tx, _| refuse(tx, &attempt, now))?;
                Err(SignInError::Refused)
            }
        }
    }

    fn count_attempt(&self, user: &str, address: IpAddr, now: i64) -> Result<Attempt, SignInError> {
        // A text that is no user name is counted as one all the same.
        let user = check_user(user).unwrap_or_else(|| user.to_owned());
        let user_subject = lockout::user_subject(&self.subject_key, &user);
        let address_subject = lockout::address_subject(&self.subject_key, address);
        self.write(|tx, _| {
            let address = lockout::count(tx, &address_subject, FAILURES_PER_ADDRESS, now)?;
            let (address, locks_address) = open(address)?;
            let (user_attempt, locks_account) = open(lockout::count(tx, &user_subject, FAILURES_PER_ACCOUNT, now)?)?;
            let (account, hash) = look_up(tx, &user)?;
            Ok(Attempt {
                user: (user_subject, user_attempt),
                address: (address_subject, address),
                locks_account,
                locks_address,
                account,
                hash,
            })
        })
    }

    /// The old password was right, so the attempt was no failure even if the new one is refused.
    fn after_proof(&self, attempt: &Attempt, now: i64, error: AccountError) -> SignInError {
        match self.write(|tx, _| take_back(tx, attempt, now)) {
            Ok(()) => own_password(error),
            Err(error) => error.into(),
        }
    }
}

fn open(counted: Counted) -> Result<(i64, bool), SignInError> {
    match counted {
        Counted::Open { attempt, locks } => Ok((attempt, locks)),
        Counted::Locked(retry_after_ms) => Err(SignInError::Locked { retry_after_ms }),
    }
}

fn look_up(db: &Connection, user: &str) -> Result<(Option<AgentId>, Option<String>), StoreError> {
    let sql = "SELECT id, CASE WHEN disabled_at IS NULL THEN password END FROM account WHERE user = ?1";
    let found = db.prepare_cached(sql)?.query_row([user], |row| Ok((crate::store::id(row, 0)?, row.get(1)?))).optional()?;
    Ok(found.map_or((None, None), |(account, hash)| (Some(account), hash)))
}

/// Lets the account in, if it is what it was when its password was checked, and forgets its failures.
fn admit(tx: &Transaction<'_>, attempt: &Attempt, account: &AgentId, now: i64) -> Result<Person, SignInError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM account WHERE id = ?1 AND password IS ?2)";
    let unchanged: bool = tx.query_row(sql, rusqlite::params![account.as_str(), attempt.hash], |row| row.get(0))?;
    let person = role::person(tx, account)?.filter(|_| unchanged).ok_or(SignInError::Refused)?;
    lockout::lift(tx, &attempt.user.0)?;
    // An address keeps its other failures: an account of one's own must not buy guesses at those of others.
    lockout::take_back(tx, &attempt.address.0, attempt.address.1, FAILURES_PER_ADDRESS, now)?;
    Ok(person)
}

fn refuse(tx: &Transaction<'_>, attempt: &Attempt, now: i64) -> Result<(), SignInError> {
    let subject = attempt.account.as_ref().map(AgentId::as_str);
    let act = Act { by: Actor::Nobody, now };
    audit::record(tx, &act, Deed::SignIn, subject, None, Outcome::Refused)?;
    if attempt.locks_account {
        audit::record(tx, &act, Deed::AccountLocked, subject, None, Outcome::Done)?;
    }
    if attempt.locks_address {
        audit::record(tx, &act, Deed::AddressLocked, None, None, Outcome::Done)?;
    }
    Ok(())
}

fn take_back(tx: &Transaction<'_>, attempt: &Attempt, now: i64) -> Result<(), StoreError> {
    lockout::take_back(tx, &attempt.user.0, attempt.user.1, FAILURES_PER_ACCOUNT, now)?;
    lockout::take_back(tx, &attempt.address.0, attempt.address.1, FAILURES_PER_ADDRESS, now)
}

/// What can go wrong with a password that a person sets for themselves.
fn own_password(error: AccountError) -> SignInError {
    match error {
        AccountError::Password(weak) => SignInError::Password(weak),
        AccountError::Busy => SignInError::Busy,
        AccountError::Store(error) => SignInError::Store(error),
        AccountError::Unknown
        | AccountError::BadUser
        | AccountError::BadName
        | AccountError::Taken
        | AccountError::UnknownOrganisation
        | AccountError::LastAdministrator => SignInError::Refused,
    }
}

fn minutes(ms: i64) -> i64 {
    ms.max(0).saturating_add(59_999) / 60_000
}

#[cfg(test)]
mod tests;
