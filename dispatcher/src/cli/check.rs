//! `dispatcher check`: reads a site's file and names every mistake in it.

use std::path::PathBuf;

use crate::config::read_site;
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The site's file.
    site: PathBuf,
}

impl Check {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let settings = read_site(&self.site)?;
        println!(
            "{}: {} services, {} desks, {} languages: all is well",
            self.site.display(),
            settings.services.len(),
            settings.desks.len(),
            settings.languages.len()
        );
        Ok(())
    }
}
