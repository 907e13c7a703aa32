//! Halls as textbooks know them: streams of arrivals at some desks that are alike, on a day that is long enough.
//! It knows no formula.

use std::{collections::BTreeSet, ops::Range};

use avanti_core::{Event, Settings, calling::CallingPolicy, deadline::genesis, event::DayOpened};
use avanti_model::{Span, Timestamp};
use avanti_simulator::{
    Party, Plan, Played, Shift,
    draw::Source,
    law::{Law, span},
    play,
};
use serde_json::json;

/// When the doors open: any moment will do, since nothing here knows of calendars.
pub(crate) const OPENS: Timestamp = Timestamp::from_millis(1_772_424_000_000);

/// Far beyond the last party of any hall: ten years.
const FOREVER: Span = Span::from_minutes(10 * 365 * 24 * 60);

/// Parties that come at random, all for one service.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stream {
    /// How many come a minute.
    pub(crate) rate: f64,
    /// How long serving one takes.
    pub(crate) serving: Law,
    /// The service's promise, in minutes.
    pub(crate) promise: u16,
    /// How long the site thinks that serving one takes, in minutes: what a credit is made of.
    pub(crate) thought: u16,
}

/// A hall.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hall<'h> {
    /// Who comes.
    pub(crate) streams: &'h [Stream],
    /// How many desks there are; each serves everybody.
    pub(crate) desks: usize,
    /// Who is next.
    pub(crate) policy: &'h dyn CallingPolicy,
    /// How long somebody waits before giving up; none where everybody stays.
    pub(crate) patience: Option<Law>,
    /// How many may wait at once; none where there is room for all.
    pub(crate) places: Option<usize>,
    /// Whether there is one desk more, which serves none of those who come: what makes the others scarce.
    pub(crate) spare: bool,
}

impl Stream {
    /// A stream whose length of serving is no matter to the rule.
    pub(crate) const fn new(rate: f64, serving: Law, promise: u16) -> Self {
        Self { rate, serving, promise, thought: 10 }
    }
}

impl Hall<'_> {
    /// All who come within so many minutes, in their order. A longer day begins like a shorter one.
    pub(crate) fn draw(&self, minutes: f64, seed: u64) -> Vec<Party> {
        let mut parties = Vec::new();
        for (index, stream) in self.streams.iter().enumerate() {
            let purposes = index as u64 * 3;
            let [mut coming, mut serving, mut patience] = [1, 2, 3].map(|purpose| Source::new(seed, purposes + purpose));
            let mut at = 0.0;
            loop {
                at += Law::Exponential(1.0 / stream.rate).minutes(&mut coming);
                if at >= minutes {
                    break;
                }
                let patience = self.patience.map(|law| law.draw(&mut patience));
                parties.push(Party { patience, ..party(OPENS + span(at), index, stream.serving.draw(&mut serving)) });
            }
        }
        parties.sort_by_key(|party| party.at);
        parties
    }

    /// The day of those parties.
    pub(crate) fn play(&self, parties: &[Party]) -> Played {
        let mut services: Vec<(u16, u16)> = self.streams.iter().map(|stream| (stream.promise, stream.thought)).collect();
        let mut shifts = shifts(self.desks, services.len());
        if self.spare {
            services.push((45, 10));
            shifts.push(shift(self.desks, services.len() - 1..services.len()));
        }
        let opened = opened(settings(shifts.len(), &services));
        play(&Plan { opened, from: OPENS, shifts: &shifts, parties, policy: self.policy, absent: None, waiting_places: self.places })
            .unwrap()
    }
}

/// Settings with a service for each pair of a promise and a length that serving is thought to have, both in minutes, and
/// desks that are made for all of them.
pub(crate) fn settings(desks: usize, services: &[(u16, u16)]) -> Settings {
    let name = |index: usize| format!("s{index}");
    let service = |(index, (promise, minutes)): (usize, &(u16, u16))| json!({ "id": name(index), "pictogram": "a", "names": { "it": "A" }, "minutes": minutes, "promise_minutes": promise });
    let all: Vec<String> = (0..services.len()).map(name).collect();
    let desk = |index: usize| json!({ "id": format!("d{index}"), "label": index.to_string(), "services": all });
    serde_json::from_value(json!({
        "version": 1, "site": "hall", "name": "Hall", "time_zone": "UTC", "hours": "Mo-Su 09:00-17:00",
        "languages": ["it"], "organisations": {}, "rules": { "intake": "off" },
        "services": services.iter().enumerate().map(service).collect::<Vec<_>>(),
        "desks": (0..desks).map(desk).collect::<Vec<_>>(),
    }))
    .unwrap()
}

/// A day that is open from its first moment on, and ends when everybody has gone.
pub(crate) fn opened(settings: Settings) -> DayOpened {
    let Event::DayOpened(opened) = genesis(settings.into(), String::new(), false, OPENS) else { panic!("a journal begins with a day") };
    DayOpened { opens_at: Some(OPENS), closes_at: Some(OPENS + FOREVER), ends_at: OPENS + FOREVER, ..*opened }
}

/// Clerks who are there from the first moment to the last, and give so many services each.
pub(crate) fn shifts(desks: usize, services: usize) -> Vec<Shift> {
    (0..desks).map(|desk| shift(desk, 0..services)).collect()
}

fn shift(desk: usize, services: Range<usize>) -> Shift {
    Shift {
        desk: format!("d{desk}").parse().unwrap(),
        agent: format!("a{desk}").parse().unwrap(),
        languages: BTreeSet::from(["it".parse().unwrap()]),
        services: services.map(|service| format!("s{service}").parse().unwrap()).collect(),
        from: OPENS,
        until: None,
        breaks: Vec::new(),
    }
}

/// A party for a service that goes to the desk without delay.
pub(crate) fn party(at: Timestamp, service: usize, serving: Span) -> Party {
    Party {
        at,
        slot: None,
        appointment: None,
        handed_over: None,
        service: format!("s{service}").parse().unwrap(),
        reads: "it".parse().unwrap(),
        speaks: vec!["it".parse().unwrap()],
        people: 1,
        needs: BTreeSet::new(),
        serving,
        walking: Span::ZERO,
        patience: None,
        ghost: false,
    }
}
