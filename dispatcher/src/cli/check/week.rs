//! What a site's hours come to: the next seven days, and what is likely meant otherwise than it is written.
//! It is told which day it is.

use avanti_core::{
    Settings,
    hours::{Hours, Stretch, is_public_holiday},
};
use jiff::{ToSpan, civil::Date};

const DAYS: i32 = 7;

/// The next seven days from a date on, line by line: of the site, and of each service and desk with hours of its own.
pub(super) fn lines(settings: &Settings, today: Date) -> Vec<String> {
    let mut lines = vec![format!("hours: {}", settings.hours)];
    lines.extend(days(today).map(|date| line(date, &settings.open_on(date), why(settings, date))));
    for (place, hours) in own(settings) {
        lines.push(format!("{}: {hours}", place.name()));
        lines.extend(days(today).map(|date| line(date, &place.open_on(settings, date), why(settings, date))));
    }
    lines
}

/// What is likely meant otherwise, in sentences.
pub(super) fn warnings(settings: &Settings, today: Date) -> Vec<String> {
    let all = [("hours".to_owned(), &settings.hours)].into_iter().chain(own(settings).map(|(place, hours)| (place.name(), hours)));
    let lost = |(place, hours): (String, &Hours)| {
        let rules = hours.lost_rules(today);
        rules.into_iter().map(move |rule| {
            format!(
                "{place}: “{rule}” changes nothing: what stands after “;” replaces it on its days; write “, ” where it shall be added to it"
            )
        })
    };
    let mut warnings: Vec<String> = all.flat_map(lost).collect();
    if let Some(holiday) = settings.open_holiday(today) {
        warnings.push(format!(
            "hours: the doors are open on public holidays, next on {holiday}: where they are not, write “; PH off” as the last of the hours"
        ));
    }
    warnings
}

/// What has hours of its own.
#[derive(Debug, Clone, Copy)]
enum Place {
    Service(usize),
    Desk(usize),
}

impl Place {
    /// Its key in the site's file.
    fn name(self) -> String {
        match self {
            Self::Service(index) => format!("services.{index}.hours"),
            Self::Desk(index) => format!("desks.{index}.hours"),
        }
    }

    fn open_on(self, settings: &Settings, date: Date) -> Vec<Stretch> {
        match self {
            Self::Service(index) => settings.service_open_on(&settings.services[index], date),
            Self::Desk(index) => settings.desk_open_on(&settings.desks[index], date),
        }
    }
}

fn own(settings: &Settings) -> impl Iterator<Item = (Place, &Hours)> {
    let services =
        settings.services.iter().enumerate().filter_map(|(index, service)| Some((Place::Service(index), service.hours.as_ref()?)));
    let desks = settings.desks.iter().enumerate().filter_map(|(index, desk)| Some((Place::Desk(index), desk.hours.as_ref()?)));
    services.chain(desks)
}

fn days(today: Date) -> impl Iterator<Item = Date> {
    (0..DAYS).filter_map(move |days| today.checked_add(days.days()).ok())
}

/// Why a day may be another than its weekday.
fn why(settings: &Settings, date: Date) -> Option<String> {
    let holiday = || is_public_holiday(date).then(|| "public holiday".to_owned());
    let exception = settings.exception_on(date);
    exception.map(|exception| format!("exception from {} to {}: {}", exception.from, exception.to, exception.hours)).or_else(holiday)
}

fn line(date: Date, stretches: &[Stretch], why: Option<String>) -> String {
    let clock = |stretch: &Stretch| format!("{}-{}", stretch.opens.strftime("%H:%M"), stretch.closes.strftime("%H:%M"));
    let open = stretches.iter().map(clock).collect::<Vec<_>>().join(", ");
    let open = if open.is_empty() { "closed".to_owned() } else { open };
    let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
    format!("  {date} {}  {open}{why}", date.strftime("%a"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::civil::date;

    use super::*;
    use crate::config::{read_site, template::example};

    /// The Friday before the day of Milan's patron.
    const FRIDAY: Date = date(2026, 12, 4);

    fn site(hours: &str) -> Settings {
        let mut settings = example().expect("the example is good");
        settings.hours = hours.parse().expect("hours");
        settings
    }

    #[test]
    fn a_week_says_when_the_doors_are_open_and_why_they_are_not() {
        let mut settings = site("Mo-Fr 09:00-12:00,14:00-17:00; Fr 20:00-02:00; PH off");
        let exception = serde_json::json!({ "from": "2026-12-07", "to": "2026-12-07", "hours": "off" });
        settings.exceptions = vec![serde_json::from_value(exception).expect("an exception")];
        settings.services[1].hours = Some("We 11:00-15:00".parse().expect("hours"));
        let lines = lines(&settings, FRIDAY);
        let expected = [
            "hours: Mo-Fr 09:00-12:00,14:00-17:00; Fr 20:00-02:00; PH off",
            "  2026-12-04 Fri  20:00-02:00",
            "  2026-12-05 Sat  closed",
            "  2026-12-06 Sun  closed",
            "  2026-12-07 Mon  closed (exception from 2026-12-07 to 2026-12-07: off)",
            "  2026-12-08 Tue  closed (public holiday)",
            "  2026-12-09 Wed  09:00-12:00, 14:00-17:00",
            "  2026-12-10 Thu  09:00-12:00, 14:00-17:00",
            "services.1.hours: We 11:00-15:00",
        ];
        assert_eq!(lines[..9], expected);
        assert_eq!(lines[14], "  2026-12-09 Wed  11:00-12:00, 14:00-15:00");
        assert_eq!(lines.len(), 16);
    }

    #[test]
    fn both_traps_are_warned_of_and_what_evades_them_is_not() {
        let warned = |hours: &str| warnings(&site(hours), FRIDAY).join("\n");
        let semicolon = warned("Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00; PH off");
        assert!(semicolon.starts_with("hours: “Mo-Fr 09:00-12:00” changes nothing"), "{semicolon}");
        for hours in ["Mo-Fr 09:00-17:00", "PH off; Mo-Fr 09:00-17:00"] {
            let holiday = warned(hours);
            assert!(holiday.contains("open on public holidays, next on 2026-12-08"), "{hours}: {holiday}");
        }
        for hours in ["Mo-Fr 09:00-12:00, Mo-Fr 14:00-17:00; PH off", "Mo-Fr 09:00-17:00; We 10:00-12:00; PH off", "Su off"] {
            assert_eq!(warned(hours), "", "{hours}");
        }
    }

    #[test]
    fn no_example_is_warned_of() {
        for name in ["town-hall", "registry-office", "clinic", "milano-welcome-center"] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../deploy/sites/{name}/site.toml"));
            assert_eq!(warnings(&read_site(&path).expect("the example is good"), FRIDAY), Vec::<String>::new(), "{name}");
        }
    }
}
