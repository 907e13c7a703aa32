//! The other way to forecast: the pure core is run forward many times from how the hall stands, until the visit is called.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
    time::Instant,
};

use avanti_core::{
    Command, Envelope, Event, Recorded, State,
    calling::PromisedTime,
    decide::{Advice, Decided, decide},
    forecast::Interval,
    visit::Place,
};
use avanti_model::{DeskId, Principal, ServiceId, Span, Timestamp, VisitId};
use avanti_simulator::{
    accuracy::{Accuracy, Told, Trial},
    day::play_watched,
    draw::Source,
    law::Law,
    party::Party,
    policies,
    reference::{Arrivals, Reference},
    statistics::quantile,
};

/// Runs for one forecast.
const RUNS: u64 = 60;
/// One ticket of so many is forecast this way.
const ONE_OF: usize = 12;
/// Calls that only teach the product's forecaster.
const TAUGHT: usize = 500;
/// Nobody is waited for longer than this.
const LONGEST: Span = Span::from_minutes(600);

/// What comes next in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    /// A desk has served its visit.
    Free(usize),
    /// Somebody comes.
    Comes(usize),
}

/// Compares both ways on the same tickets.
pub(crate) fn compare(load: f64, tickets: usize) {
    println!("\nload {load}: the same {tickets} tickets forecast by the core run forward {RUNS} times");
    println!("{:<46}{:>10}{:>12}{:>10}{:>10}{:>14}", "", "error, s", "pinball, s", "width, s", "coverage", "ms a forecast");
    for (name, future) in
        [("run forward, and nobody comes any more", None), ("run forward, people come as they do on such days", Some(load))]
    {
        let (product, forward, took) = judge(load, future, tickets);
        print("the product's", &product, None);
        print(name, &forward, Some(took));
    }
}

fn print(name: &str, judged: &Accuracy, took: Option<f64>) {
    let took = took.map_or_else(String::new, |ms| format!("{ms:.1}"));
    println!("{name:<46}{:>10.1}{:>12.1}{:>10.0}{:>10.3}{took:>14}", judged.error, judged.pinball, judged.width, judged.coverage);
}

fn judge(load: f64, future: Option<f64>, tickets: usize) -> (Accuracy, Accuracy, f64) {
    let site = Reference::new();
    let (mut trial, mut product, mut forward) = (Trial::new(), Vec::new(), Vec::new());
    let (mut open, mut seen, mut took) = (BTreeMap::new(), 0_usize, Vec::new());
    let mut day = 0;
    while forward.len() < tickets {
        let arrivals = Arrivals::of(day, load);
        trial.turn_day();
        play_watched(&site.plan(&arrivals, policies::ALL[0]), &mut |state, recorded| {
            let known = trial.told.len();
            trial.watch(state, recorded);
            if let Event::TicketIssued(ticket) = &recorded.event
                && trial.told.len() >= TAUGHT
                && ticket.basis.is_some_and(|basis| !basis.is_free())
            {
                seen += 1;
                if seen % ONE_OF == 0 {
                    let began = Instant::now();
                    open.insert(ticket.visit, run_forward(state, recorded, ticket.visit, future, seen as u64));
                    took.push(began.elapsed().as_secs_f64() * 1000.0);
                }
            }
            let Event::VisitCalled { visit, .. } = &recorded.event else { return };
            let (Some(interval), Some(told)) = (open.remove(visit), trial.told.get(known)) else { return };
            product.push(*told);
            forward.push(Told { interval, ..*told });
        })
        .expect("the plan fits");
        open.clear();
        day += 1;
    }
    (Accuracy::of(&product, 0), Accuracy::of(&forward, 0), quantile(&mut took, 0.5))
}

/// The interval that holds eight of ten runs; `future` is the load of the days that those who still come are drawn from.
fn run_forward(before: &State, issued: &Recorded, visit: VisitId, future: Option<f64>, seed: u64) -> Interval {
    let mut state = before.clone();
    state.apply(issued);
    let reference = state.visit(visit).map_or(issued.at, |visit| visit.current().reference);
    let mut waits: Vec<f64> = (0..RUNS)
        .map(|run| {
            let mut source = Source::new(seed * RUNS + run, 99);
            let parties = future.map_or_else(Vec::new, |load| Arrivals::of(1_000_000 + seed * RUNS + run, load).parties);
            let called = Run::new(&state, issued.at, &parties, &mut source).until_called(visit);
            ((called - reference).millis() as f64 / 1000.0).max(0.0)
        })
        .collect();
    let [low_seconds, middle_seconds, high_seconds] = [0.1, 0.5, 0.9].map(|share| quantile(&mut waits, share));
    Interval { low_seconds, middle_seconds, high_seconds }
}

/// One run of the core from a moment on.
struct Run<'r> {
    state: State,
    desks: Vec<(DeskId, Principal)>,
    idle: Vec<bool>,
    parties: &'r [Party],
    source: &'r mut Source,
    agenda: BinaryHeap<Reverse<(Timestamp, Next)>>,
    requests: u64,
    at: Timestamp,
}

impl<'r> Run<'r> {
    fn new(state: &State, at: Timestamp, parties: &'r [Party], source: &'r mut Source) -> Self {
        let desks: Vec<(DeskId, Principal)> =
            state.open_desks().map(|(_, desk, agent)| (desk.id.clone(), Principal::Agent(agent.id.clone()))).collect();
        let idle = vec![false; desks.len()];
        let mut run = Self { state: state.clone(), desks, idle, parties, source, agenda: BinaryHeap::new(), requests: 0, at };
        for index in 0..run.desks.len() {
            let visit = run.state.open_desk(&run.desks[index].0).and_then(|(desk, _)| desk.visit).and_then(|visit| state.visit(visit));
            let Some(visit) = visit else {
                run.idle[index] = true;
                continue;
            };
            let since = match &visit.place {
                Place::Serving(call) | Place::Called(call) => call.at,
                Place::Waiting | Place::Parked(_) | Place::Over { .. } => at,
            };
            let left = run.left(&visit.current().service, at - since);
            run.agenda.push(Reverse((at + left, Next::Free(index))));
        }
        for (index, party) in parties.iter().enumerate().filter(|(_, party)| party.at > at) {
            run.agenda.push(Reverse((party.at, Next::Comes(index))));
        }
        run
    }

    /// What is left of serving somebody who was served for a while, by the law that the core has learnt.
    fn left(&mut self, service: &ServiceId, passed: Span) -> Span {
        let law = self.state.law(service);
        let mean = law.mean.millis() as f64 / 60_000.0;
        let law = Law::Lognormal { mean, variation: law.deviation.millis() as f64 / 60_000.0 / mean };
        let drawn = (0..50).map(|_| law.draw(self.source)).find(|whole| *whole > passed);
        drawn.map_or(Span::from_minutes(1), |whole| Span::from_millis(whole.millis() - passed.millis()))
    }

    fn until_called(mut self, visit: VisitId) -> Timestamp {
        let last = self.at + LONGEST;
        while let Some(Reverse((at, next))) = self.agenda.pop() {
            if at > last {
                break;
            }
            self.at = at;
            let called = match next {
                Next::Free(desk) => self.call_next(desk),
                Next::Comes(party) => {
                    self.come(party);
                    (0..self.desks.len()).filter(|desk| self.idle[*desk]).collect::<Vec<_>>().into_iter().find_map(|desk| {
                        let called = self.call_next(desk);
                        called.filter(|called| *called == visit)
                    })
                }
            };
            if called == Some(visit) {
                return self.at;
            }
        }
        last
    }

    fn call_next(&mut self, index: usize) -> Option<VisitId> {
        let (desk, by) = self.desks[index].clone();
        let finish = self.state.open_desk(&desk).and_then(|(desk, _)| desk.visit);
        let called = match self.ask(by.clone(), Command::Next { desk: desk.clone(), finish }) {
            Some(Event::VisitCalled { visit, .. }) => Some(visit),
            _ => None,
        };
        self.idle[index] = called.is_none();
        let visit = called?;
        self.ask(by, Command::Arrived { desk, visit });
        let service = self.state.visit(visit).map(|visit| visit.current().service.clone())?;
        let served = self.left(&service, Span::ZERO);
        self.agenda.push(Reverse((self.at + served, Next::Free(index))));
        Some(visit)
    }

    fn come(&mut self, index: usize) {
        let party = &self.parties[index];
        let (service, reads, speaks) = (party.service.clone(), party.reads.clone(), party.speaks.clone());
        let (needs, slot) = (party.needs.clone(), party.slot);
        self.ask(Principal::Site, Command::IssueTicket { service, reads, speaks, party: 1, needs, slot });
    }

    fn ask(&mut self, by: Principal, command: Command) -> Option<Event> {
        self.requests += 1;
        let key = format!("forward-{}", self.requests).parse().expect("a key");
        let envelope = Envelope { at: self.at, by, key, entropy: self.requests, command };
        let Ok(Decided::Fresh(records)) = decide(&Advice::by(&PromisedTime), &self.state, &envelope) else { return None };
        let mut answer = None;
        for recorded in records {
            self.state.apply(&recorded);
            if recorded.cause.is_some() {
                answer = Some(recorded.event);
            }
        }
        answer
    }
}
