//! A kiosk that falls between any two steps of a ticket without the dispatcher, over its outbox and its shelf of numbers: nothing is
//! lost and nothing comes twice.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use avanti_protocol::{
    Picture,
    http::NewTicket,
    kiosk::KioskView,
    offline::{LeasedNumber, NumberLeases, OfflineTicket},
};
use kiosk::{
    handout::Handout,
    offline::{moment::Moment, shelf::Shelf, taken::settled},
    outbox::{Errand, Outbox, Step, Task},
};

const KEY: &str = "key-of-one-touch";
const AT_MS: u64 = 1_772_000_000_000;
/// How many steps a ticket has.
const STEPS: usize = 8;

/// A dispatcher that does what the real one promises.
#[derive(Debug, Default)]
struct Dispatcher {
    /// Tickets by request key.
    asked: BTreeMap<String, String>,
    /// Keys by which nobody gets a ticket any more.
    shut: BTreeSet<String>,
    /// Visits that wait; a visit that is there twice was told twice.
    waiting: Vec<String>,
    /// Everything that has been a visit.
    ever: BTreeSet<String>,
}

impl Dispatcher {
    fn ask(&mut self, key: &str) -> Option<String> {
        if self.shut.contains(key) {
            return None;
        }
        let visit = format!("online-{key}");
        if self.asked.insert(key.to_owned(), visit.clone()).is_none() {
            self.ever.insert(visit.clone());
            self.waiting.push(visit.clone());
        }
        Some(visit)
    }

    fn take_in(&mut self, told: &OfflineTicket) {
        let key = told.key.clone().unwrap();
        self.leave(&format!("online-{key}"));
        self.shut.insert(key);
        if self.ever.insert(told.visit.clone()) {
            self.waiting.push(told.visit.clone());
        }
    }

    fn leave(&mut self, visit: &str) {
        self.waiting.retain(|waiting| waiting != visit);
    }

    /// The numbers that it knows nobody to have.
    fn leases(&self) -> NumberLeases {
        let numbers = (800..806).map(|number| LeasedNumber {
            number,
            visit: format!("leased-{number}"),
            picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
            phone_url: String::new(),
        });
        NumberLeases {
            now: "2026-03-02T09:00:00+01:00".to_owned(),
            ends_at: "2026-03-03T04:00:00+01:00".to_owned(),
            training: true,
            numbers: numbers.filter(|number| !self.ever.contains(&number.visit)).collect(),
            ..NumberLeases::default()
        }
    }
}

/// What is outside of the kiosk.
#[derive(Debug, Default)]
struct World {
    dispatcher: Dispatcher,
    papers: Vec<u32>,
}

fn request() -> NewTicket {
    NewTicket { service: "legal".to_owned(), language: "ar".to_owned(), speaks: Vec::new(), party_size: 1, needs: Vec::new(), line: None }
}

fn moment(up_ms: u64) -> Moment {
    Moment { boot: "one".to_owned(), up_ms, wall_ms: AT_MS }
}

fn errand(key: &str, task: Task) -> Errand {
    Errand { key: key.to_owned(), at_ms: AT_MS, task }
}

/// A program of the kiosk, from its start until it falls.
struct Program {
    outbox: Outbox,
    shelf: Shelf,
}

impl Program {
    fn start(data: &Path) -> Self {
        Self { outbox: Outbox::open(data.join("outbox")).unwrap(), shelf: Shelf::open(data).unwrap() }
    }

    /// A ticket without the dispatcher, until the kiosk falls after so many steps.
    fn serve(&self, world: &mut World, key: &str, answer_lost: bool, steps: usize) {
        let mut ticket: Option<Handout> = None;
        let shown = |ticket: &Option<Handout>| Box::new(ticket.clone().unwrap());
        for step in 0..steps {
            match step {
                0 => {
                    self.outbox.keep(&errand(key, Task::Ask { request: request(), abandoned: false })).unwrap();
                    if answer_lost {
                        world.dispatcher.ask(key).unwrap();
                    }
                }
                1 => ticket = Some(self.shelf.take(key, &request(), moment(7_000)).unwrap().unwrap().handout()),
                2 => self.outbox.keep(&errand(key, Task::Print { ticket: shown(&ticket) })).unwrap(),
                3 => self.outbox.keep(&errand(key, Task::Shown { ticket: shown(&ticket) })).unwrap(),
                4 => world.papers.push(shown(&ticket).ticket.number),
                5 => self.outbox.drop(key).unwrap(),
                6 => self.tell(world),
                7 => self.shelf.forget(&self.shelf.taken()).unwrap(),
                _ => unreachable!("there are no more steps"),
            }
        }
    }

    fn tell(&self, world: &mut World) {
        for taken in self.shelf.taken() {
            world.dispatcher.take_in(&taken.told(&moment(60_000)));
        }
    }

    /// Finishes what a program before it left, when so long after the touch.
    fn recover(&self, world: &mut World, later_ms: u64) {
        let errands = settled(self.outbox.all().unwrap(), &self.shelf.taken());
        let now_ms = AT_MS + later_ms;
        self.tell(world);
        self.shelf.forget(&self.shelf.taken()).unwrap();
        for mut errand in errands {
            while let Some(next) = recovered(world, &errand, now_ms) {
                errand.task = next;
            }
            self.outbox.drop(&errand.key).unwrap();
        }
        self.shelf.stock(world.dispatcher.leases(), KioskView::default(), moment(61_000)).unwrap();
    }
}

/// One step of an errand that was found; what it is then, if it is not over.
fn recovered(world: &mut World, errand: &Errand, now_ms: u64) -> Option<Task> {
    match (errand.step(now_ms), &errand.task) {
        (Step::AskAgain, Task::Ask { .. }) => {
            let visit = world.dispatcher.ask(&errand.key).expect("no number stands in for it");
            let mut handout = sample();
            (handout.ticket.visit, handout.ticket.number) = (visit, 142);
            Some(Task::Print { ticket: Box::new(handout) })
        }
        (Step::Print, Task::Print { ticket }) => {
            world.papers.push(ticket.ticket.number);
            None
        }
        (Step::Leave, Task::Print { ticket }) => {
            world.dispatcher.leave(&ticket.ticket.visit);
            None
        }
        (Step::Show | Step::Forget, Task::Shown { .. }) => None,
        (step, task) => panic!("{step:?} of {task:?}"),
    }
}

fn sample() -> Handout {
    let data = tempfile::tempdir().unwrap();
    let shelf = Shelf::open(data.path()).unwrap();
    shelf.stock(Dispatcher::default().leases(), KioskView::default(), moment(0)).unwrap();
    shelf.take("sample", &request(), moment(1)).unwrap().unwrap().handout()
}

fn check(steps: usize, answer_lost: bool, later_ms: u64) {
    let case = format!("fallen after {steps} steps, answer lost: {answer_lost}, found {later_ms} ms later");
    let data = tempfile::tempdir().unwrap();
    let mut world = World::default();
    let first = Program::start(data.path());
    first.shelf.stock(world.dispatcher.leases(), KioskView::default(), moment(0)).unwrap();
    first.serve(&mut world, KEY, answer_lost, steps);
    drop(first);
    // The next program serves another person before the dispatcher is back, and falls too: nobody gets the first one's number.
    let second = Program::start(data.path());
    second.serve(&mut world, "another-touch", false, 6);
    drop(second);
    for _ in 0..2 {
        Program::start(data.path()).recover(&mut world, later_ms);
    }
    let others = world.papers.iter().filter(|number| **number == 800).count();
    assert!(others <= 1, "{case}: {:?}", world.papers);
    let numbers: BTreeSet<u32> = world.papers.iter().copied().collect();
    assert_eq!(numbers.len(), world.papers.len(), "{case}: no number is on two papers");
    let waiting: BTreeSet<&String> = world.dispatcher.waiting.iter().collect();
    assert_eq!(waiting.len(), world.dispatcher.waiting.len(), "{case}: nobody waits twice");
    // One visit for each paper that may be out, and none for what nobody has.
    let may_be_out = world.papers.len().max(if steps == 4 { 2 } else { 0 });
    assert_eq!(waiting.len(), may_be_out, "{case}: {:?} for the papers {:?}", world.dispatcher.waiting, world.papers);
    assert!(Shelf::open(data.path()).unwrap().taken().is_empty(), "{case}");
    assert!(Outbox::open(data.path().join("outbox")).unwrap().all().unwrap().is_empty(), "{case}");
}

#[test]
fn a_kiosk_that_falls_between_any_two_steps_loses_and_repeats_nothing() {
    for steps in 0..=STEPS {
        for answer_lost in [false, true] {
            for later_ms in [1_000, 3_600_000] {
                check(steps, answer_lost, later_ms);
            }
        }
    }
}

#[test]
fn a_number_that_the_disk_does_not_take_is_handed_out_to_nobody() {
    let data = tempfile::tempdir().unwrap();
    let shelf = Shelf::open(data.path()).unwrap();
    shelf.stock(Dispatcher::default().leases(), KioskView::default(), moment(0)).unwrap();
    std::fs::remove_dir(data.path().join("taken")).unwrap();
    shelf.take(KEY, &request(), moment(1)).unwrap_err();
    std::fs::create_dir(data.path().join("taken")).unwrap();
    let next = shelf.take(KEY, &request(), moment(2)).unwrap().unwrap();
    assert_eq!(next.lease.number, 801, "the first may be there or not");
    assert_eq!(shelf.take(KEY, &request(), moment(3)).unwrap(), Some(next), "one request has one number");
}

#[test]
fn numbers_that_are_used_up_are_handed_out_no_more() {
    let data = tempfile::tempdir().unwrap();
    let shelf = Shelf::open(data.path()).unwrap();
    assert_eq!(shelf.take(KEY, &request(), moment(1)).unwrap(), None, "nothing was ever leased");
    shelf.stock(Dispatcher::default().leases(), KioskView::default(), moment(0)).unwrap();
    let taken = (0..7).filter_map(|turn| shelf.take(&format!("touch-{turn}"), &request(), moment(1)).unwrap());
    assert_eq!(taken.map(|taken| taken.lease.number).collect::<Vec<_>>(), (800..806).collect::<Vec<_>>());
    assert!(!shelf.is_stocked(&moment(1)));
}
