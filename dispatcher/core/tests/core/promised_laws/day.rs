//! Random days that come from a seed, with everything in them that Promised Time is about, and what desks asked on them.

use std::sync::{Arc, OnceLock};

use avanti_core::{
    Answer, Command, Event, Recorded, Settings, State,
    calling::{Choice, Reason},
    desk::{Act, PauseReason},
    site::Desk,
    visit::{Need, Place},
};
use avanti_model::{DeskId, Principal, Span, Timestamp, VisitId};

use super::rule::Made;
use crate::kit::{Centre, Dice, MONDAY, STAFF, desk, moment, open, service};

const DAYS: u64 = 36;

/// A desk that asked for its next visit.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) before: State,
    pub(super) at: Timestamp,
    pub(super) desk: Desk,
    pub(super) answer: Option<(VisitId, Reason)>,
    /// The calls that were made before and not taken back.
    pub(super) calls: Vec<Arc<Made>>,
}

/// A day with all that was asked on it.
#[derive(Debug)]
pub(super) struct Day {
    pub(super) seed: u64,
    pub(super) asked: Vec<Asked>,
    pub(super) journal: Vec<Recorded>,
}

/// The days, played once for all laws.
pub(super) fn days() -> &'static [Day] {
    static DAYS_PLAYED: OnceLock<Vec<Day>> = OnceLock::new();
    DAYS_PLAYED.get_or_init(|| (0..DAYS).map(|seed| Player::new(seed).play()).collect())
}

#[derive(Debug)]
struct Player {
    seed: u64,
    dice: Dice,
    centre: Centre,
    asked: Vec<Asked>,
    calls: Vec<Arc<Made>>,
    /// How many of hundred minutes bring somebody, twice drawn.
    busy: u64,
    read: u64,
}

impl Player {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let centre = Centre::on(MONDAY, "09:00").unchecked();
        let staffed = dice.one_of(&[40, 70, 95]);
        let busy = staffed / 3 + dice.below(20);
        let mut player = Self { seed, dice, centre, asked: Vec::new(), calls: Vec::new(), busy, read: 0 };
        for index in 0..STAFF.len() {
            if player.dice.percent(staffed) {
                player.open(index);
            }
        }
        player
    }

    fn play(mut self) -> Day {
        while self.centre.now < moment(MONDAY, "17:50") {
            self.centre.later(1);
            for _ in 0..2 {
                if self.centre.state().intake_open && self.dice.percent(self.busy) {
                    self.somebody_comes();
                }
            }
            for index in 0..STAFF.len() {
                self.act(index);
            }
            if self.dice.percent(1) {
                self.change_settings();
            }
            self.read_calls();
        }
        Day { seed: self.seed, asked: self.asked, journal: self.centre.journal }
    }

    fn somebody_comes(&mut self) {
        let service = self.dice.one_of(&["welcome", "welcome", "social", "legal", "legal"]);
        let language = self.dice.one_of(&["it", "it", "it", "it", "en", "ar", "bn"]);
        let needs: &[Need] = match self.dice.below(12) {
            0 => &[Need::StepFree],
            1 | 2 => &[Need::Priority],
            _ => &[],
        };
        let drawn = i64::try_from(self.dice.below(75)).expect("small") - 35;
        let slot = self.dice.percent(40).then(|| self.centre.now + Span::from_minutes(drawn));
        self.centre.comes(service, language, needs, slot);
    }

    fn open(&mut self, index: usize) {
        let (at, agent, languages) = STAFF[index];
        let Command::OpenDesk { desk, agent, languages, services, .. } = open(at, agent, languages) else { panic!("it opens a desk") };
        let minutes = i64::try_from(60 + self.dice.below(360)).expect("small");
        let until = self.dice.percent(75).then(|| self.centre.now + Span::from_minutes(minutes));
        let by = Principal::Agent(agent.clone());
        // It may be taken, or its clerk busy elsewhere.
        let _ = self.centre.ask(&by, Command::OpenDesk { desk, agent, languages, services, until });
    }

    fn act(&mut self, index: usize) {
        let id = desk(STAFF[index].0);
        let Some((now, agent)) = self.centre.state().open_desk(&id) else {
            if self.dice.percent(1) {
                self.open(index);
            }
            return;
        };
        let (paused, visit, over) = (now.paused.is_some(), now.visit, agent.until.is_some_and(|until| until <= self.centre.now));
        let last = now.last_act.as_ref().and_then(|act| act.visit);
        let place = visit.map(|visit| self.centre.visit(visit).place.clone());
        let command = match (visit, place) {
            (Some(visit), Some(Place::Called(_))) => self.called(id, visit),
            (Some(visit), _) => self.serving(id, visit),
            (None, _) if paused => self.dice.percent(8).then_some(Command::ReopenDesk { desk: id }),
            (None, _) => self.idle(id, last, over),
        };
        if let Some(command) = command {
            self.ask(STAFF[index].0, command);
        }
    }

    fn called(&mut self, desk: DeskId, visit: VisitId) -> Option<Command> {
        Some(match self.dice.below(100) {
            0..20 => return None,
            20..90 => Command::Arrived { desk, visit },
            90..96 => Command::Missed { desk, visit },
            _ => Command::Undo { desk, visit },
        })
    }

    fn serving(&mut self, desk: DeskId, visit: VisitId) -> Option<Command> {
        if !self.dice.percent(14) {
            return None;
        }
        Some(match self.dice.below(100) {
            0..75 => Command::Next { desk, finish: Some(visit) },
            75..82 => Command::Finish { desk, visit },
            82..88 => Command::Park { desk, visit, minutes: 1 + u16::try_from(self.dice.below(15)).expect("small") },
            88..96 => Command::Transfer { desk, visit, service: service(self.dice.one_of(&["welcome", "social", "legal"])), to: None },
            _ => Command::Undo { desk, visit },
        })
    }

    fn idle(&mut self, desk: DeskId, last: Option<VisitId>, over: bool) -> Option<Command> {
        if over && self.dice.percent(25) {
            return Some(Command::CloseDesk { desk });
        }
        Some(match self.dice.below(400) {
            0 => Command::CloseDesk { desk },
            1..6 => Command::PauseDesk { desk, reason: PauseReason::Break },
            6..12 => {
                let waiting: Vec<VisitId> =
                    self.centre.state().visits.values().filter(|visit| visit.place == Place::Waiting).map(|visit| visit.id).collect();
                let visit = if waiting.is_empty() { return None } else { self.dice.one_of(&waiting) };
                Command::Call { desk, visit, reason: Choice::Agreed }
            }
            12..20 => Command::Undo { desk, visit: last? },
            _ => Command::Next { desk, finish: None },
        })
    }

    fn ask(&mut self, at: &str, command: Command) {
        self.read_calls();
        let before = self.centre.state().clone();
        let asks = matches!(command, Command::Next { .. });
        let answer = self.centre.by_desk(at, |_| command);
        let answer = match answer {
            Ok(Answer::Called { visit, .. }) => Some((visit, self.centre.decision(visit).reason)),
            Ok(_) => None,
            // An undo may be too late, a desk unfit for whom staff would choose.
            Err(_) => return,
        };
        if asks {
            let (_, desk) = before.settings.desk(&desk(at)).expect("a desk of the site");
            let asked = Asked { desk: desk.clone(), at: self.centre.now, answer, calls: self.calls.clone(), before };
            self.asked.push(asked);
        }
    }

    fn change_settings(&mut self) {
        let mut settings = Settings::clone(&self.centre.state().settings);
        if self.dice.percent(50) {
            settings.desks.reverse();
        } else {
            settings.rules.booked_minutes = self.dice.one_of(&[5, 12, 20]);
        }
        let command = Command::ChangeSettings { base: settings.version, settings: Arc::new(settings) };
        self.centre.ask(&Principal::Site, command).expect("they are good");
    }

    /// Takes the calls of the journal into account that were made since the last look.
    fn read_calls(&mut self) {
        let state = self.centre.state();
        for recorded in self.centre.journal.iter().filter(|recorded| recorded.seq > self.read) {
            if let Event::VisitCalled { desk, visit, decision, .. } = &recorded.event {
                let (_, at) = state.settings.desk(desk).expect("a desk of the site");
                let (_, agent) = state.open_desk(desk).expect("it has called");
                let ready = state.visit(*visit).expect("it was called").current().ready;
                let made = Made { ready, seq: recorded.seq, desk: at.clone(), agent: agent.clone(), reason: decision.reason };
                self.calls.push(Arc::new(made));
            }
            if let Event::ActUndone { desk, act: Act::Next, .. } = &recorded.event {
                let index = self.calls.iter().rposition(|call| call.desk.id == *desk).expect("it had called");
                self.calls.remove(index);
            }
        }
        self.read = self.centre.state().seq;
    }
}
