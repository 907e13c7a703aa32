//! Reads the file of a day, for simulation: its shape and rules are the simulator's, the lines of its mistakes are named here.

use std::path::Path;

use avanti_core::Settings;
use avanti_simulator::day_file::DayFile;

use super::{SiteFileError, site_file::none};

/// Reads a day of a site.
///
/// # Errors
/// Every mistake, with line and key.
pub fn read_day(path: &Path, settings: &Settings) -> Result<DayFile, SiteFileError> {
    let text = std::fs::read_to_string(path).map_err(|source| SiteFileError::Unreadable { path: path.to_owned(), source })?;
    read_day_text(&path.display().to_string(), &text, settings)
}

/// Reads a day of a site from the text of its file.
///
/// # Errors
/// As [`read_day`].
pub fn read_day_text(file: &str, text: &str, settings: &Settings) -> Result<DayFile, SiteFileError> {
    let day: DayFile =
        toml::from_str(text).map_err(|source| SiteFileError::Malformed { file: file.to_owned(), source: Box::new(source) })?;
    none(file, text, &day.faults(settings))?;
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::template;

    const DAY: &str = r#"
name = "A short day"

[[arrivals]]
from = "09:00"
until = "10:00"
per_hour = 6
service = "legal"

[[languages]]
reads = "it"
weight = 1

[[rosters]]
desk = "5"
languages = ["it"]
"#;

    fn said(text: &str) -> Vec<String> {
        let settings = template::example().unwrap();
        read_day_text("days/short.toml", text, &settings).unwrap_err().to_string().lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_day_that_fits_its_site_is_read() {
        let day = read_day_text("days/short.toml", DAY, &template::example().unwrap()).unwrap();
        assert_eq!((day.name.as_str(), day.arrivals[0].rate()), ("A short day", Some(6.0)));
    }

    #[test]
    fn every_mistake_is_named_with_file_line_and_key() {
        for (right, wrong, fault) in [
            ("per_hour = 6", "per_hour = -6", "7: arrivals.0.per_hour: must be a number from 0 to 20000"),
            ("per_hour = 6", "per_hour = 6\nparties = 3", "4: arrivals.0: give exactly one of per_hour, per_quarter_hour and parties"),
            ("\"10:00\"", "\"09:00\"", "6: arrivals.0.until: must be later than from"),
            ("\"legal\"", "\"lgeal\"", "8: arrivals.0.service: “lgeal” is none of the site's services"),
            ("reads = \"it\"", "reads = \"bm\"", "11: languages.0.reads: “bm” is none of the languages of the site's screens"),
            ("desk = \"5\"", "desk = \"50\"", "15: rosters.0.desk: “50” is none of the site's desks"),
            ("desk = \"5\"", "desk = \"5\"\nservices = [\"social\"]", "16: rosters.0.services: desk “5” is not made for “social”"),
        ] {
            assert_eq!(said(&DAY.replace(right, wrong)), [format!("days/short.toml:{fault}")]);
        }
    }

    #[test]
    fn a_key_that_is_not_known_is_named_with_its_line() {
        let said = said(&DAY.replace("weight = 1", "wieght = 1")).join("\n");
        assert!(said.contains("line 12") && said.contains("wieght"), "{said}");
    }

    #[test]
    fn a_day_without_languages_or_clerks_is_told_what_to_write() {
        let name = DAY.lines().take(8).collect::<Vec<_>>().join("\n");
        let expected = [
            "days/short.toml: languages: is missing, so that nobody could be understood: write [[languages]] with reads and weight",
            "days/short.toml: rosters: nobody serves: write [[rosters]]",
        ];
        assert_eq!(said(&name), expected);
    }

    #[test]
    fn a_second_clerk_at_a_desk_and_a_day_on_which_the_site_is_closed_are_mistakes() {
        let twice = DAY.to_owned() + "\n[[rosters]]\ndesk = \"5\"\nlanguages = [\"ar\"]\nfrom = \"12:00\"\n";
        assert_eq!(said(&twice), ["days/short.toml:18: rosters.1: desk “5” has another clerk at the same time"]);
        let sunday = DAY.replace("A short day\"", "A short day\"\ndate = \"2026-03-01\"");
        assert_eq!(said(&sunday), ["days/short.toml:3: date: the site is closed on it: name a date on which its doors open"]);
    }
}
