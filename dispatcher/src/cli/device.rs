//! `dispatcher device`: enrols and revokes kiosks and boards from the command line.

use super::kept::Kept;
use crate::{
    clock::{Clock, SystemClock},
    journals::JournalPlace,
};
use anyhow::Context;
use avanti_access::{Act, DeviceRow, Kind, NewDevice};
use avanti_model::{DeviceId, SiteId};
use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Args)]
pub(super) struct Device {
    #[command(flatten)]
    kept: Kept,
    #[command(subcommand)]
    act: DeviceAct,
}

#[derive(Debug, Subcommand)]
enum DeviceAct {
    /// Enrols a device and prints its token, which is not shown again.
    Add {
        /// Its name.
        name: String,
        /// What it is.
        #[arg(long, value_enum)]
        kind: DeviceKind,
        /// Its site.
        #[arg(long)]
        site: SiteId,
        /// Where it stands.
        #[arg(long, default_value = "")]
        place: String,
    },
    /// Refuses a device from now on.
    Revoke {
        /// Its id.
        device: DeviceId,
    },
    /// Lists the devices of a site.
    List {
        /// The site.
        #[arg(long)]
        site: SiteId,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DeviceKind {
    Kiosk,
    Board,
}

impl Device {
    pub(super) fn run(self, journal: &JournalPlace) -> anyhow::Result<()> {
        let access = self.kept.access(journal)?;
        let act = Act::system(SystemClock::default().now().millis());
        match self.act {
            DeviceAct::Add { kind, name, site, place } => {
                let kind = match kind {
                    DeviceKind::Kiosk => Kind::Kiosk,
                    DeviceKind::Board => Kind::Board,
                };
                let (device, token) = access.enrol(&act, &NewDevice { name: &name, kind, site: &site, place: &place })?;
                println!("{} {}", device.id, token.expose());
            }
            DeviceAct::Revoke { device } => {
                access.revoke_device(&act, &device)?.then_some(()).with_context(|| format!("there is no device {device}"))?;
            }
            DeviceAct::List { site } => {
                for row in access.devices(&site)? {
                    println!("{}", line(&row));
                }
            }
        }
        Ok(())
    }
}

/// A device in one line: id, kind, name, place, and whether it is refused.
fn line(row: &DeviceRow) -> String {
    let state = if row.revoked_at.is_some() { "revoked" } else { "enrolled" };
    [row.device.id.as_str(), row.device.kind.word(), &row.device.name, &row.place, state].join("\t")
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use crate::cli::Cli;

    #[test]
    fn what_is_asked_about_a_site_names_it_by_an_option_as_elsewhere() {
        let reads = |line: &str| Cli::try_parse_from(line.split(' ')).is_ok();
        assert!(reads("dispatcher device list --site milano"));
        assert!(reads("dispatcher device add hall --kind board --site milano"));
        assert!(reads("dispatcher user add anna --site milano --password-file word"));
        assert!(!reads("dispatcher device list"), "the site is not guessed");
    }
}
