//! Which role an account has where, and in the name of which organisation.
//! It never knows what a role allows: `principal` says what includes what, the routes say what they ask for.

use std::collections::BTreeMap;

use avanti_model::{AgentId, OrganisationId, SiteId};
use rusqlite::{Connection, OptionalExtension as _, params};
use thiserror::Error;

use crate::{
    audit::{self, Act, Deed, Outcome},
    organisation,
    principal::{Grant, Person, Reach, Role},
    store::{Access, StoreError, id, store_failures, unknown_word},
};

const EVERYWHERE: &str = "*";

/// Why a role was not given or taken.
#[derive(Debug, Error)]
pub enum RoleError {
    /// There is no such account.
    #[error("there is no such account")]
    UnknownAccount,
    /// There is no such organisation at the site, or the role holds everywhere.
    #[error("there is no such organisation at this site")]
    UnknownOrganisation,
    /// Nobody would be left to administer.
    #[error("this is the last administrator who can sign in: make another one first")]
    LastAdministrator,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(RoleError);

impl Access {
    /// Gives an account its one role at `reach`, in place of the one before.
    ///
    /// # Errors
    /// When account or organisation are not there, or nobody would be left to administer.
    pub fn set_role(
        &self,
        act: &Act,
        account: &AgentId,
        reach: &Reach,
        role: Role,
        organisation: Option<&OrganisationId>,
    ) -> Result<(), RoleError> {
        self.write(|tx, _| {
            let before = administrators(tx)?;
            set(tx, act, account, reach, role, organisation)?;
            keep_an_administrator(tx, before)
        })
    }

    /// Takes the role at `reach` away; says whether there was one.
    ///
    /// # Errors
    /// When nobody would be left to administer.
    pub fn remove_role(&self, act: &Act, account: &AgentId, reach: &Reach) -> Result<bool, RoleError> {
        self.write(|tx, _| {
            let before = administrators(tx)?;
            let removed = tx.execute("DELETE FROM role WHERE account = ?1 AND site = ?2", [account.as_str(), site_word(reach)])?;
            keep_an_administrator(tx, before)?;
            if removed > 0 {
                audit::record(tx, act, Deed::RoleRemoved, Some(account.as_str()), site_of(reach), Outcome::Done)?;
            }
            Ok(removed > 0)
        })
    }
}

pub(crate) fn set(
    db: &Connection,
    act: &Act,
    account: &AgentId,
    reach: &Reach,
    role: Role,
    organisation: Option<&OrganisationId>,
) -> Result<(), RoleError> {
    let known: bool = db.query_row("SELECT EXISTS (SELECT 1 FROM account WHERE id = ?1)", [account.as_str()], |row| row.get(0))?;
    if !known {
        return Err(RoleError::UnknownAccount);
    }
    if let Some(organisation) = organisation {
        let sql = "SELECT EXISTS (SELECT 1 FROM organisation WHERE site = ?1 AND id = ?2)";
        let known: bool = db.query_row(sql, [site_word(reach), organisation.as_str()], |row| row.get(0))?;
        if !known {
            return Err(RoleError::UnknownOrganisation);
        }
    }
    db.execute(
        "INSERT INTO role (account, site, role, organisation) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (account, site) DO UPDATE SET role = excluded.role, organisation = excluded.organisation",
        params![account.as_str(), site_word(reach), role.word(), organisation.map(OrganisationId::as_str)],
    )?;
    Ok(audit::record(db, act, Deed::RoleSet, Some(account.as_str()), site_of(reach), Outcome::Done)?)
}

/// The roles of an account, each with its organisation and what that offers.
pub(crate) fn grants(db: &Connection, account: &AgentId) -> Result<BTreeMap<Reach, Grant>, StoreError> {
    let mut rows = db.prepare_cached("SELECT site, role, organisation FROM role WHERE account = ?1")?;
    let rows = rows.query_map([account.as_str()], |row| {
        let word: String = row.get(1)?;
        let role = Role::from_word(&word).ok_or_else(|| unknown_word(1, &word))?;
        let organisation = row.get_ref(2)?.as_str_or_null()?.is_some().then(|| id::<OrganisationId>(row, 2)).transpose()?;
        let reach = if row.get_ref(0)?.as_str()? == EVERYWHERE { Reach::Everywhere } else { Reach::Site(id(row, 0)?) };
        Ok((reach, role, organisation))
    })?;
    let mut grants = BTreeMap::new();
    for row in rows {
        let (reach, role, organisation) = row?;
        let organisation = match (&reach, organisation) {
            (Reach::Site(site), Some(organisation)) => organisation::find(db, site, &organisation)?,
            (Reach::Site(_) | Reach::Everywhere, _) => None,
        };
        grants.insert(reach, Grant { role, organisation });
    }
    Ok(grants)
}

/// The account as a person, if it is there and may come in.
pub(crate) fn person(db: &Connection, account: &AgentId) -> Result<Option<Person>, StoreError> {
    let names: Option<(String, String)> = db
        .prepare_cached("SELECT user, name FROM account WHERE id = ?1 AND disabled_at IS NULL")?
        .query_row([account.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((user, name)) = names else { return Ok(None) };
    Ok(Some(Person { account: account.clone(), user, name, grants: grants(db, account)? }))
}

/// How many administrators, of whatever site, can sign in.
pub(crate) fn administrators(db: &Connection) -> Result<i64, StoreError> {
    let sql = "SELECT count(DISTINCT account.id) FROM account JOIN role ON role.account = account.id
               WHERE role.role = 'admin' AND account.disabled_at IS NULL AND account.password IS NOT NULL";
    Ok(db.query_row(sql, [], |row| row.get(0))?)
}

fn keep_an_administrator(db: &Connection, before: i64) -> Result<(), RoleError> {
    if before > 0 && administrators(db)? == 0 {
        return Err(RoleError::LastAdministrator);
    }
    Ok(())
}

fn site_word(reach: &Reach) -> &str {
    match reach {
        Reach::Everywhere => EVERYWHERE,
        Reach::Site(site) => site.as_str(),
    }
}

fn site_of(reach: &Reach) -> Option<&SiteId> {
    match reach {
        Reach::Everywhere => None,
        Reach::Site(site) => Some(site),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, site};

    #[test]
    fn an_account_has_one_role_at_a_site_and_the_last_one_given_holds() {
        let world = World::new();
        let anna = world.account("anna");
        let milano = Reach::Site(site("milano"));
        world.access.set_role(&world.act(), &anna, &milano, Role::Supervisor, None).unwrap();
        world.access.set_role(&world.act(), &anna, &milano, Role::Agent, None).unwrap();
        let grants = world.access.account(&anna).unwrap().unwrap().grants;
        assert_eq!(grants, BTreeMap::from([(milano.clone(), Grant { role: Role::Agent, organisation: None })]));
        assert!(world.access.remove_role(&world.act(), &anna, &milano).unwrap());
        assert!(!world.access.remove_role(&world.act(), &anna, &milano).unwrap());
        assert!(world.access.account(&anna).unwrap().unwrap().grants.is_empty());
    }

    #[test]
    fn a_role_for_nobody_or_in_an_unknown_name_is_refused() {
        let world = World::new();
        let anna = world.account("anna");
        let milano = Reach::Site(site("milano"));
        let amapola = "amapola".parse().unwrap();
        let nobody = "agent-0".parse().unwrap();
        let set = |account, organisation| world.access.set_role(&world.act(), account, &milano, Role::Agent, organisation);
        assert!(matches!(set(&nobody, None), Err(RoleError::UnknownAccount)));
        assert!(matches!(set(&anna, Some(&amapola)), Err(RoleError::UnknownOrganisation)));
    }

    #[test]
    fn the_last_administrator_stays_one() {
        let world = World::new();
        let anna = world.admin("anna");
        let lowered = world.access.set_role(&world.act(), &anna, &Reach::Everywhere, Role::Agent, None);
        assert!(matches!(lowered, Err(RoleError::LastAdministrator)));
        let removed = world.access.remove_role(&world.act(), &anna, &Reach::Everywhere);
        assert!(matches!(removed, Err(RoleError::LastAdministrator)));
        world.admin("bruno");
        world.access.remove_role(&world.act(), &anna, &Reach::Everywhere).unwrap();
    }
}
