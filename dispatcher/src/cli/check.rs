//! `dispatcher check`: reads a site's file and names every mistake in it.

use std::path::PathBuf;

use avanti_core::Settings;
use avanti_model::Language;
use clap::Args;

use crate::config::read_site;

/// Which site's file is read.
#[derive(Debug, Args)]
pub struct Check {
    /// The site's file.
    site: PathBuf,
}

impl Check {
    /// Reads it, and prints that all is well, or which services have no name of their own in a language of the site.
    ///
    /// # Errors
    /// Every mistake, with file, line and key.
    pub fn run(self) -> anyhow::Result<()> {
        let settings = read_site(&self.site)?;
        let unnamed = unnamed(&settings);
        for (language, services) in &unnamed {
            println!("{language}: no name for {}; it is shown in Italian", services.join(", "));
        }
        println!(
            "{}: {} services, {} desks, {} languages: {}",
            self.site.display(),
            settings.services.len(),
            settings.desks.len(),
            settings.languages.len(),
            if unnamed.is_empty() { "all is well" } else { "no mistake, and names are missing" }
        );
        Ok(())
    }
}

/// The services that have no name in a language of the site, by language.
fn unnamed(settings: &Settings) -> Vec<(&Language, Vec<&str>)> {
    let without = |language: &Language| {
        let services = settings.services.iter().filter(|service| !service.names.contains_key(language));
        services.map(|service| service.id.as_str()).collect::<Vec<_>>()
    };
    settings.languages.iter().map(|language| (language, without(language))).filter(|(_, services)| !services.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn services_without_a_name_in_a_language_of_the_site_are_named() {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center/site.toml");
        let mut settings = read_site(&example).expect("the example is good");
        assert_eq!(unnamed(&settings), []);
        settings.services[0].names.remove(&"ar".parse().expect("a tag"));
        let named: Vec<_> = unnamed(&settings).into_iter().map(|(language, services)| (language.to_string(), services.join(" "))).collect();
        assert_eq!(named, [("ar".to_owned(), settings.services[0].id.to_string())]);
    }
}
