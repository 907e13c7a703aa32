//! The organisations of a site and the services each offers there.
//! It never knows who belongs to one: that stands with the roles.

use std::collections::BTreeSet;

use avanti_model::{OrganisationId, ServiceId, SiteId};
use rusqlite::{Connection, OptionalExtension as _, params};
use thiserror::Error;

use crate::{
    account::{NAME_MAX_CHARS, check_name},
    audit::{self, Act, Deed, Outcome},
    principal::Organisation,
    store::{Access, StoreError, id, store_failures},
};

/// Why an organisation was not set or removed.
#[derive(Debug, Error)]
pub enum OrganisationError {
    /// The name is empty, too long or has control characters.
    #[error("a name has 1 to {NAME_MAX_CHARS} characters and no control characters")]
    BadName,
    /// Accounts act in its name.
    #[error("{accounts} accounts act in the name of this organisation: give them another one first")]
    InUse {
        /// How many.
        accounts: i64,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

store_failures!(OrganisationError);

impl Access {
    /// Sets an organisation's name and all it offers at `site`, making it if it is new.
    ///
    /// # Errors
    /// When the name is refused.
    pub fn set_organisation(&self, act: &Act, site: &SiteId, organisation: &Organisation) -> Result<(), OrganisationError> {
        let name = check_name(&organisation.name).ok_or(OrganisationError::BadName)?;
        let key = [site.as_str(), organisation.id.as_str()];
        self.write(|tx, _| {
            tx.execute(
                "INSERT INTO organisation (site, id, name) VALUES (?1, ?2, ?3) ON CONFLICT (site, id) DO UPDATE SET name = excluded.name",
                params![key[0], key[1], name],
            )?;
            tx.execute("DELETE FROM offer WHERE site = ?1 AND organisation = ?2", key)?;
            for service in &organisation.services {
                tx.execute(
                    "INSERT INTO offer (site, organisation, service) VALUES (?1, ?2, ?3)",
                    params![key[0], key[1], service.as_str()],
                )?;
            }
            Ok(audit::record(tx, act, Deed::OrganisationSet, Some(key[1]), Some(site), Outcome::Done)?)
        })
    }

    /// Removes an organisation from `site`; says whether it was there.
    ///
    /// # Errors
    /// When accounts act in its name.
    pub fn remove_organisation(&self, act: &Act, site: &SiteId, organisation: &OrganisationId) -> Result<bool, OrganisationError> {
        let key = [site.as_str(), organisation.as_str()];
        self.write(|tx, _| {
            let sql = "SELECT count(*) FROM role WHERE site = ?1 AND organisation = ?2";
            let accounts: i64 = tx.query_row(sql, key, |row| row.get(0))?;
            if accounts > 0 {
                return Err(OrganisationError::InUse { accounts });
            }
            let removed = tx.execute("DELETE FROM organisation WHERE site = ?1 AND id = ?2", key)?;
            if removed > 0 {
                audit::record(tx, act, Deed::OrganisationRemoved, Some(key[1]), Some(site), Outcome::Done)?;
            }
            Ok(removed > 0)
        })
    }

    /// The organisations of `site`, by id.
    ///
    /// # Errors
    /// When the store fails.
    pub fn organisations(&self, site: &SiteId) -> Result<Vec<Organisation>, StoreError> {
        self.read(|db| {
            let mut ids = db.prepare_cached("SELECT id FROM organisation WHERE site = ?1 ORDER BY id")?;
            let ids = ids.query_map([site.as_str()], |row| id(row, 0))?.collect::<Result<Vec<OrganisationId>, _>>()?;
            ids.iter().filter_map(|id| find(db, site, id).transpose()).collect()
        })
    }
}

pub(crate) fn find(db: &Connection, site: &SiteId, organisation: &OrganisationId) -> Result<Option<Organisation>, StoreError> {
    let key = [site.as_str(), organisation.as_str()];
    let mut name = db.prepare_cached("SELECT name FROM organisation WHERE site = ?1 AND id = ?2")?;
    let Some(name) = name.query_row(key, |row| row.get(0)).optional()? else { return Ok(None) };
    let mut offered = db.prepare_cached("SELECT service FROM offer WHERE site = ?1 AND organisation = ?2")?;
    let services = offered.query_map(key, |row| id(row, 0))?.collect::<Result<BTreeSet<ServiceId>, _>>()?;
    Ok(Some(Organisation { id: organisation.clone(), name, services }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        principal::{Reach, Role},
        testing::{World, site},
    };

    fn amapola(services: &[&str]) -> Organisation {
        let services = services.iter().map(|service| service.parse().unwrap()).collect();
        Organisation { id: "amapola".parse().unwrap(), name: "Amapola".into(), services }
    }

    #[test]
    fn an_organisation_offers_what_was_last_set_at_its_site_only() {
        let world = World::new();
        world.access.set_organisation(&world.act(), &site("milano"), &amapola(&["legal", "social"])).unwrap();
        world.access.set_organisation(&world.act(), &site("milano"), &amapola(&["legal"])).unwrap();
        assert_eq!(world.access.organisations(&site("milano")).unwrap(), [amapola(&["legal"])]);
        assert_eq!(world.access.organisations(&site("torino")).unwrap(), []);
    }

    #[test]
    fn an_organisation_that_accounts_act_for_is_not_removed() {
        let world = World::new();
        let milano = site("milano");
        let anna = world.account("anna");
        let organisation = amapola(&["legal"]);
        world.access.set_organisation(&world.act(), &milano, &organisation).unwrap();
        let reach = Reach::Site(milano.clone());
        world.access.set_role(&world.act(), &anna, &reach, Role::Agent, Some(&organisation.id)).unwrap();
        let refused = world.access.remove_organisation(&world.act(), &milano, &organisation.id);
        assert!(matches!(refused, Err(OrganisationError::InUse { accounts: 1 })));
        let grants = world.access.account(&anna).unwrap().unwrap().grants;
        assert_eq!(grants[&reach].organisation, Some(organisation.clone()));
        world.access.remove_role(&world.act(), &anna, &reach).unwrap();
        assert!(world.access.remove_organisation(&world.act(), &milano, &organisation.id).unwrap());
        assert!(!world.access.remove_organisation(&world.act(), &milano, &organisation.id).unwrap());
    }
}
