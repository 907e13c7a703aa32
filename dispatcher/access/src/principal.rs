//! A person as the rest of the house sees one: an opaque account, and what it may do where.
//! It never knows how the person has shown who they are.

use std::collections::{BTreeMap, BTreeSet};

use avanti_model::{AgentId, OrganisationId, ServiceId, SiteId};

/// What a person may do; each includes the ones before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Serves at desks.
    Agent,
    /// Sees the whole site and its figures.
    Supervisor,
    /// Changes settings, accounts and devices.
    Admin,
}

/// Where a role holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// At every site of this dispatcher.
    Everywhere,
    /// At one.
    Site(SiteId),
}

/// One role of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// The organisation in whose name; it narrows what the person sees to the services it offers.
    pub organisation: Option<Organisation>,
}

/// A body whose people serve at a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its id within the site.
    pub id: OrganisationId,
    /// Its name, for staff.
    pub name: String,
    /// The services it offers there.
    pub services: BTreeSet<ServiceId>,
}

/// Someone who has signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The opaque id, the only one that leaves this store for a journal.
    pub account: AgentId,
    /// The user name.
    pub user: String,
    /// The name shown to the person and to colleagues.
    pub name: String,
    /// The roles, each where it holds.
    pub grants: BTreeMap<Reach, Grant>,
}

impl Role {
    /// The word that stands in the store and on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Supervisor => "supervisor",
            Self::Admin => "admin",
        }
    }

    /// The role of that word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Agent, Self::Supervisor, Self::Admin].into_iter().find(|role| role.word() == word)
    }
}

impl Person {
    /// The highest role that holds at `site`.
    #[must_use]
    pub fn role_at(&self, site: &SiteId) -> Option<Role> {
        self.grants_at(site).map(|grant| grant.role).max()
    }

    /// Whether the person has `role`, or one that includes it, at `site`.
    #[must_use]
    pub fn may(&self, site: &SiteId, role: Role) -> bool {
        self.role_at(site) >= Some(role)
    }

    /// The organisation in whose name the person is at `site`.
    #[must_use]
    pub fn organisation_at(&self, site: &SiteId) -> Option<&Organisation> {
        self.grants_at(site).find_map(|grant| grant.organisation.as_ref())
    }

    /// Whether the person sees visits for `service` at `site`: with a role there, and offered by the organisation if there is one.
    #[must_use]
    pub fn sees(&self, site: &SiteId, service: &ServiceId) -> bool {
        let offered = self.organisation_at(site).is_none_or(|organisation| organisation.services.contains(service));
        offered && self.role_at(site).is_some()
    }

    fn grants_at(&self, site: &SiteId) -> impl Iterator<Item = &Grant> {
        let here = Reach::Site(site.clone());
        self.grants.iter().filter(move |(reach, _)| **reach == Reach::Everywhere || **reach == here).map(|(_, grant)| grant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::site;

    fn person(grants: impl IntoIterator<Item = (Reach, Grant)>) -> Person {
        let grants = grants.into_iter().collect();
        Person { account: "agent-1".parse().unwrap(), user: "anna".into(), name: "Anna".into(), grants }
    }

    fn grant(role: Role) -> Grant {
        Grant { role, organisation: None }
    }

    #[test]
    fn a_role_holds_at_its_site_and_includes_the_lower_ones() {
        let anna = person([(Reach::Site(site("milano")), grant(Role::Supervisor))]);
        assert!(anna.may(&site("milano"), Role::Agent));
        assert!(anna.may(&site("milano"), Role::Supervisor));
        assert!(!anna.may(&site("milano"), Role::Admin));
        assert!(!anna.may(&site("torino"), Role::Agent));
    }

    #[test]
    fn of_a_role_here_and_one_everywhere_the_higher_counts() {
        let anna = person([(Reach::Everywhere, grant(Role::Agent)), (Reach::Site(site("milano")), grant(Role::Admin))]);
        assert_eq!(anna.role_at(&site("milano")), Some(Role::Admin));
        assert_eq!(anna.role_at(&site("torino")), Some(Role::Agent));
    }

    #[test]
    fn an_agent_sees_only_what_the_organisation_offers() {
        let services = BTreeSet::from(["legal".parse().unwrap()]);
        let organisation = Some(Organisation { id: "amapola".parse().unwrap(), name: "Amapola".into(), services });
        let anna = person([(Reach::Site(site("milano")), Grant { role: Role::Agent, organisation })]);
        assert!(anna.sees(&site("milano"), &"legal".parse().unwrap()));
        assert!(!anna.sees(&site("milano"), &"return".parse().unwrap()));
        assert!(!anna.sees(&site("torino"), &"legal".parse().unwrap()));
        let city = person([(Reach::Site(site("milano")), grant(Role::Agent))]);
        assert!(city.sees(&site("milano"), &"return".parse().unwrap()));
    }

    #[test]
    fn every_role_is_found_by_its_word() {
        for role in [Role::Agent, Role::Supervisor, Role::Admin] {
            assert_eq!(Role::from_word(role.word()), Some(role));
        }
        assert_eq!(Role::from_word("Admin"), None);
    }
}
