//! One row of a trace: what its cells say, and what is wrong with them. An empty cell says nothing; `-` says that there is none.

use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

use avanti_core::{Settings, visit::Need};
use avanti_model::{Language, ServiceId, Span, Timestamp, limits};
use jiff::{
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use crate::arrivals::Given;

/// What is wrong with a column of a row.
type Wrong = Vec<(&'static str, String)>;

/// Longest time that serving can take, in seconds.
const SERVICE_MAX_SECONDS: f64 = 24.0 * 3600.0;

/// When a party came, and what is known of it.
pub(super) fn row(cells: &BTreeMap<&str, &str>, settings: &Settings, date: Date) -> Result<(Timestamp, Given), Wrong> {
    let mut row = Row { cells, wrong: Vec::new() };
    let zone = settings.zone();
    let moment = |text: &str| moment(text, date, &zone);
    let arrived = row.said("arrived_at", moment);
    if cells.get("arrived_at").is_none_or(|cell| cell.is_empty()) {
        row.wrong.push(("arrived_at", "is missing".to_owned()));
    }
    let booked = row.optional("booked_at", moment).flatten();
    let slot = row.optional("slot", moment).flatten();
    let service = row.said("service", |text| {
        let id: Option<ServiceId> = text.parse().ok();
        id.filter(|id| settings.service(id).is_some()).ok_or_else(|| format!("“{text}” is none of the site's services"))
    });
    let reads = row.said("language", |text| {
        let tag: Option<Language> = text.parse().ok();
        tag.filter(|tag| settings.languages.contains(tag))
            .ok_or_else(|| format!("“{text}” is none of the languages of the site's screens: write what is spoken into speaks"))
    });
    let speaks = row.said("speaks", |text| {
        let tags = each::<Language>(text).ok_or_else(|| format!("“{text}” are no language tags such as bm fr"))?;
        if tags.len() > limits::SPEAKS_MAX { Err(format!("at most {} languages", limits::SPEAKS_MAX)) } else { Ok(tags) }
    });
    if speaks.is_some() && cells.get("language").is_none_or(|cell| cell.is_empty()) {
        row.wrong.push(("language", "is missing though speaks is there".to_owned()));
    }
    let people = row.said("party_size", |text| {
        let size = text.parse().ok().filter(|size| (1..=limits::PARTY_MAX).contains(size));
        size.ok_or_else(|| format!("“{text}” is no number from 1 to {}", limits::PARTY_MAX))
    });
    let needs = row.optional("needs", needs).map(Option::unwrap_or_default);
    let serving = row.said("service_seconds", |text| {
        let seconds = text.parse().ok().filter(|seconds| (0.0..=SERVICE_MAX_SECONDS).contains(seconds));
        seconds.map(|seconds: f64| Span::from_millis((seconds * 1000.0).round() as i64)).ok_or_else(|| format!("“{text}” are no seconds"))
    });
    let left = row.optional("left_at", moment);
    if arrived.zip(left.flatten()).is_some_and(|(arrived, left)| left < arrived) {
        row.wrong.push(("left_at", "is before arrived_at".to_owned()));
    }
    if booked.is_some() && cells.get("slot").is_none_or(|cell| ["", "-"].contains(cell)) {
        row.wrong.push(("slot", "is missing though booked_at is there".to_owned()));
    }
    if booked.zip(slot).is_some_and(|(booked, slot)| booked > slot) {
        row.wrong.push(("booked_at", "is after slot".to_owned()));
    }
    let Some(at) = arrived.filter(|_| row.wrong.is_empty()) else { return Err(row.wrong) };
    let patience = left.map(|left| left.map(|left| left - at));
    Ok((at, Given { slot, service, reads, speaks, people, needs, serving, patience, ghost: None }))
}

struct Row<'r> {
    cells: &'r BTreeMap<&'r str, &'r str>,
    wrong: Wrong,
}

impl Row<'_> {
    /// What a cell says; none where it says nothing or something wrong, which is kept.
    fn said<T>(&mut self, column: &'static str, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let text = self.cells.get(column).filter(|text| !text.is_empty())?;
        match read(text) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.wrong.push((column, fault));
                None
            }
        }
    }

    /// The same for what there may be none of, which `-` says.
    fn optional<T>(&mut self, column: &'static str, read: impl FnOnce(&str) -> Result<T, String>) -> Option<Option<T>> {
        self.said(column, |text| if text == "-" { Ok(None) } else { read(text).map(Some) })
    }
}

fn needs(text: &str) -> Result<BTreeSet<Need>, String> {
    let need = |word: &str| serde_json::from_value(serde_json::Value::String(word.to_owned())).ok();
    let read: Option<BTreeSet<Need>> = words(text).map(need).collect();
    read.ok_or_else(|| format!("“{text}” are no needs: they are step_free, more_time, fetch_me, quiet_place and priority"))
}

fn each<T: FromStr>(text: &str) -> Option<Vec<T>> {
    words(text).map(|word| word.parse().ok()).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', ';', '|']).filter(|word| !word.is_empty())
}

fn moment(text: &str, date: Date, zone: &TimeZone) -> Result<Timestamp, String> {
    let wrong = || format!("“{text}” is no time such as 2026-03-02T09:14:05+01:00, 2026-03-02 09:14 or 09:14");
    let on_wall = |at: DateTime| zone.to_timestamp(at).map_err(|_| wrong());
    // A date alone would be midnight, which nobody means.
    if !text.contains(':') {
        return Err(wrong());
    }
    let at = match (text.parse::<jiff::Timestamp>(), text.parse::<DateTime>()) {
        (Ok(at), _) => at,
        (Err(_), Ok(at)) => on_wall(at)?,
        (Err(_), Err(_)) => on_wall(date.to_datetime(text.parse::<Time>().map_err(|_| wrong())?))?,
    };
    Ok(Timestamp::from_millis(at.as_millisecond()))
}
