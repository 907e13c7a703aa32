//! `dispatcher check`: reads a site's file and names every mistake in it.

use std::path::PathBuf;

use crate::config::read_site;
use clap::Args;

/// Which site's file is read.
#[derive(Debug, Args)]
pub struct Check {
    /// The site's file.
    site: PathBuf,
}

impl Check {
    /// Reads it, and prints that all is well.
    ///
    /// # Errors
    /// Every mistake, with file, line and key.
    pub fn run(self) -> anyhow::Result<()> {
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
