//! `dispatcher check`: reads a site's file, names every mistake in it, and says what its hours come to.

mod week;

use std::path::PathBuf;

use avanti_core::Settings;
use avanti_model::{Language, ServiceDay};
use clap::Args;

use crate::{
    clock::{Clock, SystemClock},
    config::read_site,
};

/// Which site's file is read.
#[derive(Debug, Args)]
pub struct Check {
    /// The site's file.
    site: PathBuf,
}

impl Check {
    /// Reads it, and prints when the doors are open in the next seven days, what of the hours is likely meant otherwise, which services
    /// have no name of their own in a language of the site, or that all is well.
    ///
    /// # Errors
    /// Every mistake, with file, line and key.
    pub fn run(self) -> anyhow::Result<()> {
        let settings = read_site(&self.site)?;
        let today = ServiceDay::of(SystemClock::default().now(), &settings.zone()).date();
        week::lines(&settings, today).iter().for_each(|line| println!("{line}"));
        let warnings = week::warnings(&settings, today);
        warnings.iter().for_each(|warning| println!("warning: {warning}"));
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
            match (unnamed.is_empty(), warnings.is_empty()) {
                (true, true) => "all is well",
                (true, false) => "no mistake, but look at the warnings",
                (false, true) => "no mistake, and names are missing",
                (false, false) => "no mistake, names are missing, and look at the warnings",
            }
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
