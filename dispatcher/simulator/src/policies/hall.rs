//! A hall made by hand and one desk that empties it: what the tests of the rules pin their orders on.

use std::{collections::BTreeSet, sync::Arc};

use avanti_core::{
    Command, Envelope, Event, Settings, State,
    calling::CallingPolicy,
    deadline::genesis,
    decide::{Advice, Decided, decide},
    visit::{Need, Visit},
};
use avanti_model::{Principal, Span, Timestamp};
use serde_json::json;

use super::FirstCome;

/// Monday 2 March 2026, 10:00 in Rome; the doors have been open for an hour.
const TEN: Timestamp = Timestamp::from_millis(1_772_442_000_000);

/// Somebody in the hall; minutes count from ten.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guest {
    name: &'static str,
    came: i64,
    slot: Option<i64>,
    priority: bool,
    service: &'static str,
    language: &'static str,
}

/// A walk-in for a service of ten minutes.
pub(super) fn walk_in(name: &'static str, came: i64) -> Guest {
    Guest { name, came, slot: None, priority: false, service: "short", language: "it" }
}

impl Guest {
    /// With an appointment.
    pub(super) fn booked(self, slot: i64) -> Self {
        Self { slot: Some(slot), ..self }
    }

    /// Of the priority group.
    pub(super) fn priority(self) -> Self {
        Self { priority: true, ..self }
    }

    /// For a service of eighteen minutes.
    pub(super) fn long(self) -> Self {
        Self { service: "long", ..self }
    }

    /// For a service of ten minutes that promises its walk-ins a call within fifteen.
    pub(super) fn swift(self) -> Self {
        Self { service: "swift", ..self }
    }

    pub(super) fn speaking(self, language: &'static str) -> Self {
        Self { language, ..self }
    }
}

/// The names in the order in which a desk calls them that begins at a minute and speaks Italian, all of it in no time.
pub(super) fn order(policy: &dyn CallingPolicy, minute: i64, guests: &[Guest]) -> String {
    let mut hall = Hall::with(guests);
    let (mut names, mut finish) = (String::new(), None);
    loop {
        let event = hall.ask(policy, minute, agent(), Command::Next { desk: desk(), finish });
        let Some(Event::VisitCalled { visit, .. }) = event else { return names };
        let name = hall.names.iter().find(|(id, _)| *id == visit).map(|(_, name)| *name).unwrap();
        names.push_str(name);
        hall.ask(policy, minute, agent(), Command::Arrived { desk: desk(), visit });
        finish = Some(visit);
    }
}

/// A guest as the core knows it while it waits.
pub(super) fn visit(guest: Guest) -> Visit {
    let hall = Hall::with(&[guest]);
    Visit::clone(hall.state.visit(hall.names[0].0).unwrap())
}

struct Hall {
    state: State,
    names: Vec<(avanti_model::VisitId, &'static str)>,
    asked: u64,
}

impl Hall {
    fn with(guests: &[Guest]) -> Self {
        let Event::DayOpened(opened) = genesis(Arc::new(settings()), String::new(), false, TEN) else {
            panic!("a journal begins with a day")
        };
        let mut hall = Self { state: State::opening(1, TEN, &opened), names: Vec::new(), asked: 0 };
        let services = settings().services.into_iter().map(|service| service.id).collect();
        let languages = BTreeSet::from(["it".parse().unwrap()]);
        hall.ask(&FirstCome, 0, agent(), Command::OpenDesk { desk: desk(), agent: "a".parse().unwrap(), languages, services, until: None });
        for guest in guests {
            let command = Command::IssueTicket {
                service: guest.service.parse().unwrap(),
                reads: guest.language.parse().unwrap(),
                speaks: vec![guest.language.parse().unwrap()],
                party: 1,
                needs: guest.priority.then_some(Need::Priority).into_iter().collect(),
                slot: guest.slot.map(minutes),
            };
            let Some(Event::TicketIssued(ticket)) = hall.ask(&FirstCome, guest.came, Principal::Site, command) else { panic!("a ticket") };
            hall.names.push((ticket.visit, guest.name));
        }
        hall
    }

    fn ask(&mut self, policy: &dyn CallingPolicy, minute: i64, by: Principal, command: Command) -> Option<Event> {
        self.asked += 1;
        let key = self.asked.to_string().parse().unwrap();
        let envelope = Envelope { at: minutes(minute), by, key, entropy: self.asked, command };
        let Decided::Fresh(records) = decide(&Advice::by(policy), &self.state, &envelope).unwrap() else { panic!("every key is new") };
        records.iter().for_each(|recorded| self.state.apply(recorded));
        records.into_iter().filter(|recorded| recorded.cause.is_some()).map(|recorded| recorded.event).last()
    }
}

fn minutes(minutes: i64) -> Timestamp {
    TEN + Span::from_minutes(minutes)
}

fn agent() -> Principal {
    Principal::Agent("a".parse().unwrap())
}

fn desk() -> avanti_model::DeskId {
    "d".parse().unwrap()
}

fn settings() -> Settings {
    let service = |id: &str, minutes: u16, promise: Option<u16>| json!({ "id": id, "pictogram": id, "names": { "it": id }, "minutes": minutes, "promise_minutes": promise });
    serde_json::from_value(json!({
        "version": 1, "site": "s", "name": "S", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00", "languages": ["it", "ar"],
        "organisations": {}, "services": [service("short", 10, None), service("long", 18, None), service("swift", 10, Some(15))],
        "desks": [{ "id": "d", "label": "1", "services": ["short", "long", "swift"] }],
    }))
    .unwrap()
}
