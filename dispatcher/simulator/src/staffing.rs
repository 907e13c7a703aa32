//! Who serves where on a day, as shifts to be played: clerks with their breaks, mediators who widen what a desk speaks, and desks
//! more or less than planned.

use std::collections::BTreeSet;

use avanti_core::{Settings, site::Desk};
use avanti_model::{DeskId, Language, ServiceId, Timestamp, limits};

use crate::{
    calendar::OpenDay,
    day_file::{DayFile, Roster},
    roster::Shift,
};

/// Why a day cannot be played with so many desks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StaffingError {
    /// Fewer than one would be left.
    #[error("the day has {there} desks: at most {} of them can be left out", there - 1)]
    TooFew {
        /// Desks with a clerk.
        there: usize,
    },
    /// A site has no room for more.
    #[error("a site has at most {} desks", limits::DESKS_MAX)]
    TooMany,
}

/// A site and its day with other staffing.
///
/// Each desk more gives all services and speaks all languages that the day's other desks give and speak, without a step and
/// without a break, from opening until nobody waits. Desks less are left out from the end of the file's rosters.
///
/// # Errors
/// When no desk would be left, or too many would be there.
pub fn with_desks(settings: &Settings, day: &DayFile, change: i8) -> Result<(Settings, DayFile), StaffingError> {
    let (mut settings, mut day) = (settings.clone(), day.clone());
    let number = usize::from(change.unsigned_abs());
    if change < 0 {
        let there = day.rosters.iter().map(|roster| &roster.desk).collect::<BTreeSet<_>>().len();
        if number >= there {
            return Err(StaffingError::TooFew { there });
        }
        for _ in 0..number {
            let Some(last) = day.rosters.last().map(|roster| roster.desk.clone()) else { break };
            day.rosters.retain(|roster| roster.desk != last);
            day.mediators.retain(|mediator| mediator.desk != last);
        }
        return Ok((settings, day));
    }
    if settings.desks.len() + number > limits::DESKS_MAX {
        return Err(StaffingError::TooMany);
    }
    let languages: BTreeSet<Language> = day.rosters.iter().flat_map(|roster| roster.languages.iter().cloned()).collect();
    let services: BTreeSet<ServiceId> = day.rosters.iter().flat_map(|roster| services(&settings, roster)).collect();
    for number in 1..=number {
        let (desk, label) = unused(&settings, number);
        settings.desks.push(Desk { id: desk.clone(), label, services: services.clone(), step_free: true, hours: None, professional: None });
        let (languages, services) = (languages.clone(), services.clone());
        day.rosters.push(Roster { desk, languages, services, from: None, until: None, breaks: Vec::new() });
    }
    Ok((settings, day))
}

/// An id and a label that no desk has.
fn unused(settings: &Settings, number: usize) -> (DeskId, String) {
    let names = (number..).map(|number| (format!("added-{number}").parse().expect("a word and a number are an id"), format!("+{number}")));
    let free = |(id, label): &(DeskId, String)| settings.desks.iter().all(|desk| desk.id != *id && desk.label != *label);
    names.into_iter().find(free).expect("there are more numbers than desks")
}

/// The shifts of a day.
#[must_use]
pub fn shifts(settings: &Settings, day: &DayFile, open: &OpenDay) -> Vec<Shift> {
    day.rosters.iter().enumerate().flat_map(|(index, roster)| parts(settings, day, open, index, roster)).collect()
}

/// A clerk's time, parted where a mediator comes or goes: from then on the desk speaks other languages. A part that would begin in
/// a break begins after it.
fn parts(settings: &Settings, day: &DayFile, open: &OpenDay, index: usize, roster: &Roster) -> Vec<Shift> {
    let from = roster.from.map_or(open.opens, |from| open.at(from));
    let until = roster.until.map(|until| open.at(until));
    let breaks: Vec<(Timestamp, Timestamp)> = roster.breaks.iter().map(|pause| (open.at(pause.from), open.at(pause.until))).collect();
    let mediators: Vec<_> = day
        .mediators
        .iter()
        .filter(|mediator| mediator.desk == roster.desk)
        .map(|mediator| (open.at(mediator.from), open.at(mediator.until), &mediator.languages))
        .collect();
    let within = |at: &Timestamp| *at > from && until.is_none_or(|until| *at < until);
    let turns: BTreeSet<Timestamp> = mediators.iter().flat_map(|(from, until, _)| [*from, *until]).filter(within).collect();
    let starts: Vec<Timestamp> = std::iter::once(from).chain(turns).collect();
    let mut shifts = Vec::new();
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().or(until);
        let from = breaks.iter().find(|(from, until)| from <= start && start < until).map_or(*start, |(_, until)| *until);
        if end.is_some_and(|end| from >= end) {
            continue;
        }
        let there = mediators.iter().filter(|(from, until, _)| from <= start && start < until);
        let languages = roster.languages.iter().chain(there.flat_map(|(_, _, languages)| languages.iter())).cloned().collect();
        let cut = |(pause, until): &(Timestamp, Timestamp)| (*pause, end.map_or(*until, |end| (*until).min(end)));
        let ours = |(pause, _): &&(Timestamp, Timestamp)| *pause >= from && end.is_none_or(|end| *pause < end);
        shifts.push(Shift {
            desk: roster.desk.clone(),
            agent: format!("clerk-{}", index + 1).parse().expect("a word and a number are an id"),
            languages,
            services: services(settings, roster),
            from,
            until: end,
            breaks: breaks.iter().filter(ours).map(cut).collect(),
        });
    }
    shifts
}

/// What is given at a desk: what the roster says, or all that it is made for.
fn services(settings: &Settings, roster: &Roster) -> BTreeSet<ServiceId> {
    if !roster.services.is_empty() {
        return roster.services.clone();
    }
    settings.desk(&roster.desk).map(|(_, desk)| desk.services.clone()).unwrap_or_default()
}
