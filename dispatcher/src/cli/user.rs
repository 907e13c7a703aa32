//! `dispatcher user`: makes, changes and ends accounts from the command line.

use std::path::{Path, PathBuf};

use super::kept::Kept;
use crate::{
    clock::{Clock, SystemClock},
    journals::JournalPlace,
};
use anyhow::Context;
use avanti_access::{Access, Account, Act, Grant, NewAccount, NewRole, Reach, Role};
use avanti_model::{OrganisationId, SiteId};
use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Args)]
pub(super) struct User {
    #[command(flatten)]
    kept: Kept,
    #[command(subcommand)]
    act: UserAct,
}

#[derive(Debug, Subcommand)]
enum UserAct {
    /// Makes an account with a role.
    Add {
        /// The user name.
        user: String,
        /// The name shown to colleagues.
        #[arg(long)]
        name: Option<String>,
        /// The role.
        #[arg(long, value_enum, default_value = "agent")]
        role: UserRole,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        password: PasswordFile,
    },
    /// Lists the accounts.
    List,
    /// Sets a new password, and signs the person out everywhere.
    Password {
        /// The user name.
        user: String,
        #[command(flatten)]
        password: PasswordFile,
    },
    /// Changes the name shown to colleagues.
    Rename {
        /// The user name.
        user: String,
        /// The new name.
        name: String,
    },
    /// Gives a role, in place of the one at the same site.
    Role {
        /// The user name.
        user: String,
        /// The role.
        #[arg(value_enum)]
        role: UserRole,
        #[command(flatten)]
        place: Place,
    },
    /// Takes a role away.
    RemoveRole {
        /// The user name.
        user: String,
        /// The site where the role holds; without it the role that holds everywhere.
        #[arg(long)]
        site: Option<SiteId>,
    },
    /// Signs the person out everywhere, at once.
    SignOut {
        /// The user name.
        user: String,
    },
    /// Shuts an account out, at once.
    Disable {
        /// The user name.
        user: String,
    },
    /// Lets an account that was shut out sign in again.
    Enable {
        /// The user name.
        user: String,
    },
    /// Erases an account for good; its acts stay, under an id that names nobody.
    Erase {
        /// The user name.
        user: String,
    },
}

#[derive(Debug, Args)]
struct Place {
    /// The site where the role holds; without it everywhere.
    #[arg(long)]
    site: Option<SiteId>,
    /// The organisation in whose name; it narrows what the person sees.
    #[arg(long)]
    organisation: Option<OrganisationId>,
}

#[derive(Debug, Args)]
struct PasswordFile {
    /// The file with the password.
    #[arg(long)]
    password_file: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum UserRole {
    Agent,
    Supervisor,
    Admin,
}

impl User {
    pub(super) fn run(self, journal: &JournalPlace) -> anyhow::Result<()> {
        let access = self.kept.access(journal)?;
        let act = Act::system(SystemClock::default().now().millis());
        match self.act {
            UserAct::Add { user, name, role, place, password } => {
                let (password, reach) = (read(&password.password_file)?, reach(place.site));
                let role = NewRole { reach: &reach, role: role.into(), organisation: place.organisation.as_ref() };
                let name = name.as_deref().unwrap_or(&user);
                let new = NewAccount { user: &user, name, password: Some(&password), role: Some(role) };
                println!("{}", access.create_account(&act, &new)?);
            }
            UserAct::List => {
                for account in access.accounts()? {
                    println!("{}", line(&account));
                }
            }
            UserAct::Password { user, password } => {
                access.set_password(&act, &find(&access, &user)?.id, &read(&password.password_file)?)?;
            }
            UserAct::Rename { user, name } => access.rename_account(&act, &find(&access, &user)?.id, &name)?,
            UserAct::Role { user, role, place } => {
                let account = find(&access, &user)?.id;
                access.set_role(&act, &account, &reach(place.site), role.into(), place.organisation.as_ref())?;
            }
            UserAct::RemoveRole { user, site } => {
                let (account, reach) = (find(&access, &user)?.id, reach(site));
                let removed = access.remove_role(&act, &account, &reach)?;
                removed.then_some(()).with_context(|| format!("{user} has no role {}", place(&reach)))?;
            }
            UserAct::SignOut { user } => {
                let ended = access.revoke_sessions(&act, &find(&access, &user)?.id)?;
                println!("{ended} sessions ended");
            }
            UserAct::Disable { user } => access.disable_account(&act, &find(&access, &user)?.id)?,
            UserAct::Enable { user } => access.enable_account(&act, &find(&access, &user)?.id)?,
            UserAct::Erase { user } => access.erase_account(&act, &find(&access, &user)?.id)?,
        }
        Ok(())
    }
}

impl From<UserRole> for Role {
    fn from(role: UserRole) -> Self {
        match role {
            UserRole::Agent => Self::Agent,
            UserRole::Supervisor => Self::Supervisor,
            UserRole::Admin => Self::Admin,
        }
    }
}

fn find(access: &Access, user: &str) -> anyhow::Result<Account> {
    access.find_account(user)?.with_context(|| format!("there is no account {user}: `dispatcher user list` names them all"))
}

/// The password in a file, without the end of its line.
fn read(file: &Path) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn reach(site: Option<SiteId>) -> Reach {
    site.map_or(Reach::Everywhere, Reach::Site)
}

/// An account in one line: id, user name, name, whether it may sign in, and its roles.
fn line(account: &Account) -> String {
    let state = match (account.enabled, account.has_password) {
        (false, _) => "disabled",
        (true, false) => "no password",
        (true, true) => "enabled",
    };
    let roles: Vec<_> = account.grants.iter().map(|(reach, grant)| role(reach, grant)).collect();
    [account.id.as_str(), &account.user, &account.name, state, &roles.join(", ")].join("\t")
}

fn role(reach: &Reach, grant: &Grant) -> String {
    let organisation = grant.organisation.as_ref().map_or_else(String::new, |organisation| format!(" for {}", organisation.id));
    format!("{} {}{organisation}", grant.role.word(), place(reach))
}

fn place(reach: &Reach) -> String {
    match reach {
        Reach::Everywhere => "everywhere".to_owned(),
        Reach::Site(site) => format!("at {site}"),
    }
}
