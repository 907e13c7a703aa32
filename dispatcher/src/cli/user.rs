//! `dispatcher user`: makes accounts and gives roles from the command line.

use std::path::PathBuf;

use crate::{
    clock::{Clock, SystemClock},
    journals::JournalPlace,
};
use anyhow::Context;
use avanti_access::{Act, NewAccount, Reach, Role};
use avanti_model::{OrganisationId, SiteId};
use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Args)]
pub(super) struct User {
    /// The folder of keys, accounts and journals.
    #[arg(long, default_value = "avanti-data", env = "AVANTI_DATA")]
    data: PathBuf,
    #[command(subcommand)]
    act: UserAct,
}

#[derive(Debug, Subcommand)]
enum UserAct {
    /// Makes an account with a role; the password comes from a file.
    Add {
        /// The user name.
        user: String,
        /// The name shown to colleagues.
        #[arg(long)]
        name: Option<String>,
        /// The role.
        #[arg(long, value_enum, default_value = "agent")]
        role: UserRole,
        /// The site where the role holds; without it everywhere.
        #[arg(long)]
        site: Option<SiteId>,
        /// The organisation in whose name; it narrows what the person sees.
        #[arg(long)]
        organisation: Option<OrganisationId>,
        /// The file with the password.
        #[arg(long)]
        password_file: PathBuf,
    },
    /// Lists the accounts.
    List,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum UserRole {
    Agent,
    Supervisor,
    Admin,
}

impl User {
    pub(super) fn run(self, journal: &JournalPlace) -> anyhow::Result<()> {
        let access = super::open_access(&self.data, journal)?;
        let act = Act::system(SystemClock::default().now().millis());
        match self.act {
            UserAct::Add { user, name, role, site, organisation, password_file } => {
                let password =
                    std::fs::read_to_string(&password_file).with_context(|| format!("{} cannot be read", password_file.display()))?;
                let password = password.trim_end_matches(['\r', '\n']);
                let new = NewAccount { user: &user, name: name.as_deref().unwrap_or(&user), password: Some(password) };
                let id = access.create_account(&act, &new)?;
                let role = match role {
                    UserRole::Agent => Role::Agent,
                    UserRole::Supervisor => Role::Supervisor,
                    UserRole::Admin => Role::Admin,
                };
                let reach = site.map_or(Reach::Everywhere, Reach::Site);
                access.set_role(&act, &id, &reach, role, organisation.as_ref())?;
                println!("{id}");
            }
            UserAct::List => {
                for account in access.accounts()? {
                    println!("{account:?}");
                }
            }
        }
        Ok(())
    }
}
