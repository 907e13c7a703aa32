//! *Next* inside the core, with 100 and with 10,000 waiting and sixty desks open.

use std::{collections::BTreeSet, hint::black_box, sync::Arc, time::Instant};

use avanti_core::{
    Command, Envelope, Settings, State,
    calling::PromisedTime,
    deadline::genesis,
    decide::{Advice, Decided, decide},
    event::{Event, Recorded},
};
use avanti_model::{Language, Principal, ServiceId, Span, Timestamp};
use serde_json::json;

use crate::table::{Figures, head, ratio};

const DESKS: usize = 60;
const SERVICES: usize = 8;
const LANGUAGES: [&str; 5] = ["it", "en", "ar", "bn", "ur"];
const CALLS: usize = 4000;

pub(crate) fn run() {
    head("Next inside the core (decide and apply), sixty desks");
    let few = times(100);
    let many = times(10_000);
    let (few_p99, many_p99) = (few.quantile(0.99), many.quantile(0.99));
    few.print("100 waiting", "µs");
    many.print("10,000 waiting", "µs");
    println!("p99: {few_p99:.1} µs with 100 waiting, {many_p99:.1} µs with 10,000");
    ratio("p99 with 10,000 against 100", many_p99 / few_p99, "≤ 3");
    ratio("p99 with 10,000 waiting, in µs", many_p99, "< 50");
}

fn times(waiting: usize) -> Figures {
    let mut site = Site::new();
    for index in 0..DESKS {
        site.ask(
            agent(index),
            Command::OpenDesk {
                desk: desk(index),
                agent: format!("agent-{index}").parse().expect("an id"),
                languages: (0..2).map(|step| language(index + step)).collect(),
                services: (0..SERVICES).map(service).collect(),
                until: None,
            },
        );
    }
    for index in 0..waiting {
        site.ticket(index);
    }
    let mut times = Vec::with_capacity(CALLS);
    let mut finish = vec![None; DESKS];
    for call in 0..CALLS {
        let index = call % DESKS;
        let command = Command::Next { desk: desk(index), finish: finish[index] };
        let start = Instant::now();
        let events = site.ask(agent(index), command);
        times.push(start.elapsed().as_secs_f64() * 1e6);
        let visit = events.iter().find_map(|recorded| {
            let Event::VisitCalled { visit, .. } = &recorded.event else { return None };
            Some(*visit)
        });
        finish[index] = visit;
        if let Some(visit) = visit {
            site.ask(agent(index), Command::Arrived { desk: desk(index), visit });
        }
        site.ticket(waiting + call);
    }
    Figures::new(times)
}

struct Site {
    state: State,
    now: Timestamp,
    asked: u64,
}

impl Site {
    fn new() -> Self {
        // A Monday at ten.
        let now = Timestamp::from_millis(1_795_424_400_000);
        let Event::DayOpened(opened) = genesis(Arc::new(settings()), "bench".to_owned(), true, now) else { unreachable!("a day begins") };
        Self { state: State::opening(1, now, &opened), now, asked: 0 }
    }

    fn ticket(&mut self, index: usize) {
        let speaks = language(index * 7);
        self.ask(
            Principal::Site,
            Command::IssueTicket {
                service: service(index),
                reads: speaks.clone(),
                speaks: vec![speaks],
                party: 1,
                needs: BTreeSet::new(),
                slot: None,
            },
        );
    }

    fn ask(&mut self, by: Principal, command: Command) -> Vec<Recorded> {
        self.now = self.now + Span::from_millis(37);
        self.asked += 1;
        let key = format!("k{}", self.asked).parse().expect("a key");
        let entropy = self.asked.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let envelope = Envelope { at: self.now, by, key, entropy, command };
        match black_box(decide(&Advice::by(&PromisedTime), &self.state, &envelope)).expect("a command that is done") {
            Decided::Fresh(events) => {
                for recorded in &events {
                    self.state.apply(recorded);
                }
                events
            }
            Decided::Known(_) => unreachable!("every key is new"),
        }
    }
}

/// Read as the wire has it, so that what a site may leave out is left out here too.
fn settings() -> Settings {
    let services: Vec<ServiceId> = (0..SERVICES).map(service).collect();
    let offer = |id: &ServiceId| json!({ "id": id, "pictogram": "legal", "names": { "it": format!("Servizio {id}") }, "minutes": 12 });
    let desk = |index: usize| json!({ "id": desk(index), "label": index.to_string(), "services": services, "step_free": true });
    serde_json::from_value(json!({
        "version": 1, "site": "bench", "name": "Bench", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00",
        "languages": LANGUAGES, "organisations": {},
        "services": services.iter().map(offer).collect::<Vec<_>>(), "desks": (0..DESKS).map(desk).collect::<Vec<_>>(),
    }))
    .expect("the settings of the bench")
}

fn agent(index: usize) -> Principal {
    Principal::Agent(format!("agent-{index}").parse().expect("an id"))
}

fn desk(index: usize) -> avanti_model::DeskId {
    format!("d{index}").parse().expect("an id")
}

fn service(index: usize) -> ServiceId {
    format!("s{}", index % SERVICES).parse().expect("an id")
}

fn language(index: usize) -> Language {
    LANGUAGES[index % LANGUAGES.len()].parse().expect("a tag")
}
