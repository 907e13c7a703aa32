//! A site's file: one TOML file, and beside it a folder `names` with one `.ftl` per language for the site's own names.
//! It seeds an empty journal; from then on the journal rules.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use avanti_core::{
    Settings,
    hours::Hours,
    site::{Booking, Desk, Exception, Mediator, Organisation, PhoneTickets, Rules, Service, Sessions, SettingsFault, Shift},
};
use avanti_locales::{Catalogue, Overlay};
use avanti_model::{DeskId, Language, OrganisationId, ServiceId, SiteId};
use serde::Deserialize;
use toml::de::{DeTable, DeValue};
use utoipa::ToSchema;

/// Why a site's file, or that of one of its days, cannot be used.
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
    #[error("{}", faults.join("\n"))]
    Wrong {
        /// Every mistake, with the file, the line where it stands if that is known, and the key.
        faults: Vec<String>,
    },
}

/// A site's file as it is written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteFile {
    /// The site's id, part of every address: small letters, digits, `-`.
    #[schema(value_type = String)]
    site: SiteId,
    /// The site's own name, the same in all languages.
    name: String,
    /// IANA name of the site's time zone: `Europe/Rome`.
    time_zone: String,
    /// When the doors are open, as in OpenStreetMap: `Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off`. What stands after `;`
    /// replaces what was said of its days, what stands after a comma and a space is added to it; `PH` are Italy's public holidays.
    #[schema(value_type = String)]
    hours: Hours,
    /// Days on which they keep other hours: closures and extra openings.
    #[serde(default)]
    exceptions: Vec<Exception>,
    /// Languages offered on screens, in the order in which they are shown; Italian (`it`) is among them.
    #[schema(value_type = Vec<String>)]
    languages: Vec<Language>,
    /// Languages that are never shown alone on a board, since they tell where somebody comes from.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    discreet: BTreeSet<Language>,
    /// Organisations that work at the site.
    #[schema(value_type = BTreeMap<String, Organisation>)]
    organisations: BTreeMap<OrganisationId, Organisation>,
    /// What people come for, in the order in which it is shown.
    services: Vec<ServiceEntry>,
    /// Where people are served.
    desks: Vec<DeskEntry>,
    /// Who is usually at which desk when: what can be booked follows from it.
    #[serde(default)]
    shifts: Vec<Shift>,
    /// Mediators, who bring a language to a desk.
    #[serde(default)]
    mediators: Vec<Mediator>,
    /// The figures by which appointments are booked.
    #[serde(default)]
    booking: Booking,
    /// Whether people in the hall take tickets with their own phones: `off`, `code` for whoever types the code that changes on the board
    /// every few minutes, or `open` for whoever opens the page, from wherever they are.
    #[serde(default)]
    phone_tickets: PhoneTickets,
    /// The figures of the calling rule.
    #[serde(default)]
    rules: Rules,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ServiceEntry {
    /// Its id, after which the files of names call it `service-ID`.
    #[schema(value_type = String)]
    id: ServiceId,
    /// Name of the pictogram on its button.
    pictogram: String,
    /// Expected length of serving one party, in minutes, until it is learnt.
    minutes: u16,
    /// Its own promise to walk-ins, in minutes; else that of the rules.
    promise_minutes: Option<u16>,
    /// How long an appointment for it usually is, in minutes; without this it takes none.
    appointment_minutes: Option<u16>,
    /// Its sessions, in place of appointments, if it is given to many at once.
    #[schema(value_type = Sessions)]
    sessions: Option<Sessions>,
    /// When tickets for it are handed out, within the hours of the site; else whenever the doors are open.
    #[schema(value_type = Option<String>)]
    hours: Option<Hours>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DeskEntry {
    /// Its id, part of addresses.
    #[schema(value_type = String)]
    id: DeskId,
    /// What is written over it and said when it calls: `1`, `B`.
    label: String,
    /// The services that can be given at it.
    #[schema(value_type = Vec<String>)]
    services: BTreeSet<ServiceId>,
    /// Whether one can get there without a step.
    #[serde(default)]
    step_free: bool,
    /// When it can be counted on, within the hours of the site; else whenever the doors are open.
    #[schema(value_type = Option<String>)]
    hours: Option<Hours>,
    /// The public name under which an appointment can ask for this desk, and only this desk: that of whoever is always there, with
    /// their consent. Left out, nobody can ask for it. Nothing is counted by it.
    professional: Option<String>,
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
    let mut overlay = Overlay::new(site.services.iter().map(|service| name_key(&service.id)).collect());
    for (language, text) in names {
        let known = catalogue.language(language).ok_or_else(|| SiteFileError::UnknownLanguage { language: (*language).to_owned() })?;
        overlay.add(known, &format!("names/{language}.ftl"), text)?;
    }
    let settings = settings(site, &overlay);
    none(file, text, &faults(&settings))?;
    Ok(settings)
}

/// Nothing where there is no mistake in a file; else each with the line where it stands.
pub(super) fn none(file: &str, text: &str, faults: &[SettingsFault]) -> Result<(), SiteFileError> {
    if faults.is_empty() {
        return Ok(());
    }
    let sentence = |fault: &SettingsFault| match line(text, &fault.place) {
        Some(line) => format!("{file}:{line}: {fault}"),
        None => format!("{file}: {fault}"),
    };
    Err(SiteFileError::Wrong { faults: faults.iter().map(sentence).collect() })
}

/// Every mistake in settings: those that the rules find, and what Avanti cannot show.
#[must_use]
pub fn faults(settings: &Settings) -> Vec<SettingsFault> {
    let catalogue = Catalogue::embedded();
    let mut faults = settings.faults();
    let drawn = |name: &str| avanti_look::pictogram::svg(name).is_some();
    let undrawn = settings.services.iter().enumerate().filter(|(_, service)| !drawn(&service.pictogram));
    faults.extend(undrawn.map(|(index, service)| SettingsFault {
        place: format!("services.{index}.pictogram"),
        fault: format!("there is no pictogram “{}”", service.pictogram),
    }));
    let wordless = settings
        .languages
        .iter()
        .filter(|language| catalogue.language(language.as_str()).is_none() && avanti_locales::unwritten::of(language.as_str()).is_none());
    faults.extend(
        wordless.map(|language| SettingsFault { place: "languages".to_owned(), fault: format!("Avanti has no words in “{language}”") }),
    );
    faults
}

/// The line of a file on which the value at a path of keys stands, or as much of the path as there is.
fn line(text: &str, place: &str) -> Option<usize> {
    let mut at = None;
    let table = DeTable::parse(text).ok()?;
    let mut value = &DeValue::Table(table.into_inner());
    for key in place.split('.') {
        let found = match value {
            DeValue::Table(table) => table.get(key),
            DeValue::Array(values) => key.parse::<usize>().ok().and_then(|index| values.get(index)),
            DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => None,
        };
        let Some(found) = found else { break };
        at = Some(found.span().start);
        value = found.get_ref();
    }
    at.map(|at| text[..at].matches('\n').count() + 1)
}

/// Under which key a site names a service.
fn name_key(service: &ServiceId) -> String {
    format!("service-{service}")
}

fn settings(site: SiteFile, overlay: &Overlay) -> Settings {
    let service = |entry: ServiceEntry| {
        let key = name_key(&entry.id);
        let mut names = BTreeMap::new();
        for language in &site.languages {
            // A name that a language lacks is shown in Italian, visibly marked as such.
            if let Some(phrase) = overlay.phrase(language.as_str(), &key, []).filter(|phrase| phrase.language.tag == language.as_str()) {
                names.insert(language.clone(), phrase.text);
            }
        }
        Service {
            id: entry.id,
            pictogram: entry.pictogram,
            names,
            minutes: entry.minutes,
            promise_minutes: entry.promise_minutes,
            appointment_minutes: entry.appointment_minutes,
            sessions: entry.sessions,
            hours: entry.hours,
        }
    };
    let desk = |entry: DeskEntry| Desk {
        id: entry.id,
        label: entry.label,
        services: entry.services,
        step_free: entry.step_free,
        professional: entry.professional,
        hours: entry.hours,
    };
    Settings {
        version: 1,
        services: site.services.into_iter().map(service).collect(),
        desks: site.desks.into_iter().map(desk).collect(),
        site: site.site,
        name: site.name,
        time_zone: site.time_zone,
        hours: site.hours,
        exceptions: site.exceptions,
        languages: site.languages,
        discreet: site.discreet,
        organisations: site.organisations,
        shifts: site.shifts,
        mediators: site.mediators,
        booking: site.booking,
        phone_tickets: site.phone_tickets,
        rules: site.rules,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_named_with_file_line_and_key() {
        let site = include_str!("../../../deploy/sites/town-hall/site.toml");
        let names = include_str!("../../../deploy/sites/town-hall/names/it.ftl");
        let wrong = site
            .replace("\nlanguages = [\"it\", \"en\", ", "\nlanguages = [\"it\", \"tlh\", ")
            .replace("pictogram = \"school\"", "pictogram = \"scool\"")
            .replace("services = [\"reception\", \"payments\", \"school\"]", "services = [\"paiments\"]");
        let said = read_site_texts("town/site.toml", &wrong, &[("it", names)]).unwrap_err().to_string();
        let mut lines: Vec<&str> = said.lines().collect();
        lines.sort_unstable();
        let at = |part: &str| 1 + wrong.lines().position(|line| line.contains(part)).unwrap();
        let mut expected = [
            format!("town/site.toml:{}: desks.2.services: “paiments” is none of the site's services", at("paiments")),
            format!("town/site.toml:{}: languages: Avanti has no words in “tlh”", at("tlh")),
            format!("town/site.toml:{}: services.4.pictogram: there is no pictogram “scool”", at("scool")),
        ];
        expected.sort_unstable();
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_mistake_about_what_is_not_there_names_the_line_of_what_it_belongs_to() {
        let site = include_str!("../../../deploy/sites/town-hall/site.toml");
        let said = read_site_texts("site.toml", site, &[]).unwrap_err().to_string();
        let entry = 1 + site.lines().position(|line| line == "[[services]]").unwrap();
        assert_eq!(said.lines().next(), Some(&*format!("site.toml:{entry}: services.0.names: “reception” has no Italian name")));
    }
}
