//! `dispatcher new-site`: the files of a site of one's own, to begin with.

use std::path::PathBuf;

use anyhow::Context;
use avanti_core::hours::Hours;
use avanti_model::{Language, SiteId};
use clap::{Args, builder::PossibleValuesParser};

use crate::config::template::{Own, TEMPLATES, Template};

/// What a new site begins with, and what it decides.
#[derive(Debug, Args)]
pub struct NewSite {
    /// The folder to be made.
    folder: PathBuf,
    /// What kind of site it is.
    #[arg(long, value_parser = PossibleValuesParser::new(TEMPLATES.iter().map(|template| template.name)), default_value = "town-hall")]
    template: String,
    /// Its name, as screens show it.
    #[arg(long)]
    name: Option<String>,
    /// Its id in addresses, in small letters; by itself the name of the folder.
    #[arg(long)]
    site: Option<SiteId>,
    /// Languages of its screens, in their order; by itself all that Avanti has.
    #[arg(long, value_delimiter = ',')]
    languages: Vec<Language>,
    /// Its opening hours.
    #[arg(long)]
    hours: Option<Hours>,
    /// Its time zone.
    #[arg(long)]
    time_zone: Option<String>,
}

impl NewSite {
    /// Writes the files, and prints what to do with them.
    ///
    /// # Errors
    /// When the folder is there already or cannot be written, or the site would be wrong.
    pub fn run(self) -> anyhow::Result<()> {
        let template = Template::named(&self.template).context("there is no such template")?;
        let of_folder = || self.folder.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
        let own = Own {
            site: self.site.clone().or_else(of_folder),
            name: self.name.clone(),
            languages: self.languages.clone(),
            hours: self.hours.clone(),
            time_zone: self.time_zone.clone(),
        };
        let files = template.files(&own)?;
        let folder = self.folder.display();
        std::fs::create_dir(&self.folder).with_context(|| format!("{folder} cannot be made: choose a folder that is not there yet"))?;
        let names = self.folder.join("names");
        std::fs::create_dir(&names).with_context(|| format!("{} cannot be made", names.display()))?;
        for (language, text) in &files.names {
            let file = names.join(format!("{language}.ftl"));
            std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        }
        // Last, so that a folder with a site's file is whole.
        let file = self.folder.join("site.toml");
        std::fs::write(&file, &files.site).with_context(|| format!("{} cannot be written", file.display()))?;
        println!("{}: {}", file.display(), files.settings.name);
        println!("  desks, services, hours and languages stand in {}", file.display());
        println!("  what services are called stands in {}, one file a language", names.display());
        // A folder of its own: what is tried out is best begun again with another.
        println!("  try it:  deploy/run --site {} --data {}", file.display(), self.folder.join("data").display());
        Ok(())
    }
}
