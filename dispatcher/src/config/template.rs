//! The sites that come along in the program: the example, and what a new site begins with.

use avanti_core::{Settings, hours::Hours};
use avanti_locales::Catalogue;
use avanti_model::{Language, SiteId};
use toml::Value;

use super::{SiteFileError, read_site_texts};

/// A site's file with its names, as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// Its name: `town-hall`.
    pub name: &'static str,
    text: &'static str,
    names: &'static [(&'static str, &'static str)],
}

/// What a new site decides for itself; everything else is as in the template, and may be changed in the files.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Its id, part of every address.
    pub site: Option<SiteId>,
    /// Its own name.
    pub name: Option<String>,
    /// Languages offered on screens, in their order.
    pub languages: Vec<Language>,
    /// When the doors are open.
    pub hours: Option<Hours>,
    /// IANA name of its time zone.
    pub time_zone: Option<String>,
}

/// The files of a new site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// The text of `site.toml`.
    pub site: String,
    /// The text of `names/<language>.ftl`, by language.
    pub names: Vec<(&'static str, &'static str)>,
    /// What they say.
    pub settings: Settings,
}

/// Why there are no files for a new site.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// The template has no names in a language that is wanted.
    #[error("“{wanted}” is none of the languages that Avanti has words in: {known}")]
    UnknownLanguage {
        /// The language.
        wanted: Language,
        /// Those that there are.
        known: String,
    },
    /// With what was decided the site would be wrong.
    #[error(transparent)]
    Wrong(#[from] SiteFileError),
}

macro_rules! template {
    ($name:literal) => {
        Template {
            name: $name,
            text: include_str!(concat!("../../../deploy/sites/", $name, "/site.toml")),
            names: template!($name: "am", "ar", "bn", "en", "es", "fa", "fr", "it", "pt", "ro", "ru", "sq", "ti", "uk", "ur", "zh"),
        }
    };
    ($name:literal: $($language:literal),*) => {
        &[$(($language, include_str!(concat!("../../../deploy/sites/", $name, "/names/", $language, ".ftl")))),*]
    };
}

/// Every template there is; the first is the example that runs where no site is given.
pub const TEMPLATES: &[Template] =
    &[template!("milano-welcome-center"), template!("town-hall"), template!("registry-office"), template!("clinic")];

/// The example site, the Milano Welcome Center.
///
/// # Errors
/// Never in a released program: a test reads every template.
pub fn example() -> Result<Settings, SiteFileError> {
    TEMPLATES[0].settings()
}

impl Template {
    /// The template of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.name == name)
    }

    /// What it says as it is.
    ///
    /// # Errors
    /// Never in a released program: a test reads every template.
    pub fn settings(&self) -> Result<Settings, SiteFileError> {
        read_site_texts(&format!("deploy/sites/{}/site.toml", self.name), self.text, self.names)
    }

    /// The files of a new site that begins with it.
    ///
    /// # Errors
    /// When a language is unknown, or with what was decided the site would be wrong.
    pub fn files(&self, own: &Own) -> Result<Files, TemplateError> {
        let known = |language: &Language| self.names.iter().any(|(tag, _)| *tag == language.as_str());
        if let Some(wanted) = own.languages.iter().find(|language| !known(language)) {
            let known = Catalogue::embedded().languages().iter().map(|language| language.tag.clone()).collect::<Vec<_>>().join(", ");
            return Err(TemplateError::UnknownLanguage { wanted: wanted.clone(), known });
        }
        let languages = own.languages.iter().map(|language| Value::from(language.as_str())).collect::<Vec<_>>();
        let decided = [
            ("site", own.site.as_ref().map(|site| Value::from(site.as_str()))),
            ("name", own.name.as_deref().map(Value::from)),
            ("time_zone", own.time_zone.as_deref().map(Value::from)),
            ("hours", own.hours.as_ref().map(|hours| Value::from(hours.to_string()))),
            ("languages", (!languages.is_empty()).then_some(Value::Array(languages))),
        ];
        let mut site = self.text.to_owned();
        for (key, value) in decided {
            if let Some(value) = value {
                site = with(&site, key, &value);
            }
        }
        let wanted = |tag: &str| own.languages.is_empty() || own.languages.iter().any(|language| language.as_str() == tag);
        let names: Vec<_> = self.names.iter().filter(|(tag, _)| wanted(tag)).copied().collect();
        let settings = read_site_texts("site.toml", &site, &names)?;
        Ok(Files { site, names, settings })
    }
}

/// A text of settings with another value for one of its first keys, which stand before any table, each on a line of its own.
fn with(text: &str, key: &str, value: &Value) -> String {
    let start = format!("{key} = ");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if let Some(line) = lines.iter_mut().take_while(|line| !line.starts_with('[')).find(|line| line.starts_with(&start)) {
        *line = format!("{start}{value}");
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn no_template_has_a_mistake_and_each_names_everything_in_every_language() {
        for template in TEMPLATES {
            let settings = template.settings().unwrap();
            assert_eq!(settings.languages.len(), Catalogue::embedded().languages().len(), "{}", template.name);
            for service in &settings.services {
                assert_eq!(service.names.len(), settings.languages.len(), "{}: {}", template.name, service.id);
            }
        }
    }

    #[test]
    fn a_new_site_is_its_template_but_for_what_it_decides() {
        for template in TEMPLATES {
            let own = Own {
                site: Some("bolzano".parse().unwrap()),
                name: Some("Stadt \"Bozen\" – Città di Bolzano".to_owned()),
                languages: vec![language("it"), language("ar")],
                hours: Some("Mo-Sa 08:00-12:00".parse().unwrap()),
                time_zone: Some("Europe/Vienna".to_owned()),
            };
            let files = template.files(&own).unwrap();
            let before = template.settings().unwrap();
            assert_eq!(files.settings.site.as_str(), "bolzano");
            assert_eq!(Some(&files.settings.name), own.name.as_ref());
            assert_eq!(files.settings.languages, own.languages);
            assert_eq!(Some(&files.settings.hours), own.hours.as_ref());
            assert_eq!(files.settings.time_zone, "Europe/Vienna");
            assert_eq!(files.names.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), ["ar", "it"]);
            assert_eq!((files.settings.desks, files.settings.rules), (before.desks, before.rules), "{}", template.name);
            assert_eq!(template.files(&Own::default()).unwrap().site, template.text);
        }
    }

    #[test]
    fn what_would_make_a_wrong_site_is_refused() {
        let template = Template::named("town-hall").unwrap();
        let refused = |own: Own| template.files(&own).unwrap_err().to_string();
        let german = refused(Own { languages: vec![language("it"), language("de")], ..Own::default() });
        assert!(german.contains("“de”") && german.contains("it"), "{german}");
        let no_italian = refused(Own { languages: vec![language("ar")], ..Own::default() });
        assert!(no_italian.contains("Italian (it) is missing"), "{no_italian}");
        let zone = refused(Own { time_zone: Some("Europe/Atlantis".to_owned()), ..Own::default() });
        assert!(zone.contains("site.toml:6") && zone.contains("Atlantis"), "{zone}");
    }
}
