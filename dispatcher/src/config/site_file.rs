//! A site's file: one TOML file, and beside it a folder `names` with one `.ftl` per language for the site's own names.
//! It seeds an empty journal; from then on the journal rules.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use avanti_core::{
    Settings,
    hours::Hours,
    site::{Desk, Organisation, Rules, Service},
};
use avanti_locales::{Catalogue, Overlay};
use avanti_model::{DeskId, Language, OrganisationId, ServiceId, SiteId};
use serde::Deserialize;

/// Why a site's file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SiteFileError {
    /// It cannot be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It is not of the form that it should be; the message names the line.
    #[error("{file}: {source}")]
    Malformed {
        /// The file.
        file: String,
        /// What and where.
        source: Box<toml::de::Error>,
    },
    /// A file of names is not of the form that it should be.
    #[error(transparent)]
    Names(#[from] avanti_locales::FileFault),
    /// Names in a language that Avanti has no words for.
    #[error("names/{language}.ftl: Avanti has no words in “{language}”")]
    UnknownLanguage {
        /// The language.
        language: String,
    },
    /// It is well-formed and wrong.
    #[error("{file}: {}", faults.join("\n{file}: "))]
    Wrong {
        /// The file.
        file: String,
        /// Every mistake, with the line where it stands if that is known.
        faults: Vec<String>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteFile {
    site: SiteId,
    name: String,
    time_zone: String,
    hours: Hours,
    languages: Vec<Language>,
    #[serde(default)]
    discreet: BTreeSet<Language>,
    organisations: BTreeMap<OrganisationId, Organisation>,
    services: Vec<ServiceEntry>,
    desks: Vec<DeskEntry>,
    #[serde(default)]
    rules: Rules,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceEntry {
    id: ServiceId,
    pictogram: String,
    minutes: u16,
    promise_minutes: Option<u16>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeskEntry {
    id: DeskId,
    label: String,
    services: BTreeSet<ServiceId>,
    #[serde(default)]
    step_free: bool,
}

/// Reads a site's file with its folder of names.
///
/// # Errors
/// The first file that cannot be used, with line and key.
pub fn read_site(path: &Path) -> Result<Settings, SiteFileError> {
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|source| SiteFileError::Unreadable { path: path.to_owned(), source });
    let text = read(path)?;
    let mut names = Vec::new();
    let folder = path.parent().unwrap_or(Path::new(".")).join("names");
    if let Ok(entries) = std::fs::read_dir(&folder) {
        let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl")) {
            let language = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            names.push((language, read(file)?));
        }
    }
    let names: Vec<(&str, &str)> = names.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect();
    read_site_texts(&path.display().to_string(), &text, &names)
}

/// Reads a site from the text of its file and of its names by language.
///
/// # Errors
/// The first text that cannot be used, with line and key.
pub fn read_site_texts(file: &str, text: &str, names: &[(&str, &str)]) -> Result<Settings, SiteFileError> {
    let site: SiteFile =
        toml::from_str(text).map_err(|source| SiteFileError::Malformed { file: file.to_owned(), source: Box::new(source) })?;
    let catalogue = Catalogue::embedded();
    let mut overlay = Overlay::new();
    for (language, text) in names {
        let known = catalogue.language(language).ok_or_else(|| SiteFileError::UnknownLanguage { language: (*language).to_owned() })?;
        overlay.add(known, &format!("names/{language}.ftl"), text)?;
    }
    let settings = settings(site, &overlay);
    let mut faults: Vec<String> = settings.faults().iter().map(|fault| fault.to_string()).collect();
    faults.extend(
        settings
            .services
            .iter()
            .filter(|service| avanti_look::pictogram::svg(&service.pictogram).is_none())
            .map(|service| format!("services: “{}” has no pictogram “{}”", service.id, service.pictogram)),
    );
    let wordless = settings.languages.iter().filter(|language| catalogue.language(language.as_str()).is_none());
    faults.extend(wordless.map(|language| format!("languages: Avanti has no words in “{language}”")));
    if faults.is_empty() { Ok(settings) } else { Err(SiteFileError::Wrong { file: file.to_owned(), faults }) }
}

fn settings(site: SiteFile, overlay: &Overlay) -> Settings {
    let service = |entry: ServiceEntry| {
        let key = format!("service-{}", entry.id);
        let mut names = BTreeMap::new();
        for language in &site.languages {
            // A name that a language lacks is shown in Italian, visibly marked as such.
            if let Some(phrase) = overlay.phrase(language.as_str(), &key, []).filter(|phrase| phrase.language.tag == language.as_str()) {
                names.insert(language.clone(), phrase.text);
            }
        }
        Service { id: entry.id, pictogram: entry.pictogram, names, minutes: entry.minutes, promise_minutes: entry.promise_minutes }
    };
    let desk = |entry: DeskEntry| Desk { id: entry.id, label: entry.label, services: entry.services, step_free: entry.step_free };
    Settings {
        version: 1,
        services: site.services.into_iter().map(service).collect(),
        desks: site.desks.into_iter().map(desk).collect(),
        site: site.site,
        name: site.name,
        time_zone: site.time_zone,
        hours: site.hours,
        languages: site.languages,
        discreet: site.discreet,
        organisations: site.organisations,
        rules: site.rules,
    }
}
