//! Kiosks and desks: each wants one thing after the other, and asks for it until it knows what became of it.

use avanti_core::{Answer, Command, Refusal, State, desk::PauseReason, visit::Place};
use avanti_model::{Principal, VisitId};

use super::{
    dice::Dice,
    happening::Request,
    site::{self, DESKS, LANGUAGES, SERVICES},
};

/// A kiosk or the screen of a desk.
#[derive(Debug)]
pub(super) struct Client {
    role: Role,
    by: Principal,
    /// What it still has to do before it rests.
    left: u32,
    /// What it has asked for and not learnt about.
    pub(super) asking: Option<Request>,
    /// How often its alarm was set.
    pub(super) ring: u64,
    /// Tickets that it handed out.
    tickets: Vec<VisitId>,
}

#[derive(Debug, Clone, Copy)]
enum Role {
    Kiosk,
    Desk { desk: &'static str, agent: &'static str },
}

impl Client {
    pub(super) fn kiosk(name: &str, acts: u32) -> Self {
        let by = Principal::Device(name.parse().expect("a slug"));
        Self { role: Role::Kiosk, by, left: acts, asking: None, ring: 0, tickets: Vec::new() }
    }

    pub(super) fn desk(index: usize, acts: u32) -> Self {
        let (desk, agent) = DESKS[index];
        Self {
            role: Role::Desk { desk, agent },
            by: Principal::Agent(site::agent(agent)),
            left: acts,
            asking: None,
            ring: 0,
            tickets: Vec::new(),
        }
    }

    pub(super) fn rests(&self) -> bool {
        self.left == 0 && self.asking.is_none()
    }

    /// Wants something new, by what its screen shows; nothing once it has done its part.
    pub(super) fn want(&mut self, index: usize, intent: u64, screen: &State, dice: &mut Dice) -> Option<&Request> {
        self.left = self.left.checked_sub(1)?;
        let command = match self.role {
            Role::Kiosk => self.at_the_kiosk(dice),
            Role::Desk { desk, agent } => at_the_desk(desk, agent, screen, dice),
        };
        let key = format!("intent-{intent}").parse().expect("a request key");
        self.asking = Some(Request { client: index, intent, key, by: self.by.clone(), command });
        self.asking.as_ref()
    }

    /// Learns what became of a request. Answers whether it is done with it.
    pub(super) fn hear(&mut self, request: &Request, result: &Result<Answer, Refusal>) -> bool {
        if let Ok(Answer::Ticket { ticket, .. }) = result {
            self.tickets.push(ticket.visit);
        }
        let meant = self.asking.as_ref().is_some_and(|asking| asking.intent == request.intent);
        let later = matches!(result, Err(Refusal::Unavailable | Refusal::Overloaded));
        if meant && !later {
            self.asking = None;
        }
        meant && !later
    }

    fn at_the_kiosk(&self, dice: &mut Dice) -> Command {
        if !self.tickets.is_empty() && dice.permille(150) {
            return Command::Leave { visit: self.tickets[dice.index(self.tickets.len())] };
        }
        site::ticket(SERVICES[dice.index(SERVICES.len())], LANGUAGES[dice.index(LANGUAGES.len())])
    }
}

fn at_the_desk(desk: &str, agent: &str, screen: &State, dice: &mut Dice) -> Command {
    let id = site::desk(desk);
    let Some((open, _)) = screen.open_desk(&id) else { return site::open(desk, agent) };
    let act = open.last_act.as_ref().and_then(|act| act.visit);
    let throw = dice.below(100);
    if let (Some(visit), 0..12) = (act, throw) {
        return Command::Undo { desk: id, visit };
    }
    if open.paused.is_some() {
        return Command::ReopenDesk { desk: id };
    }
    let Some(visit) = open.visit else {
        let away = screen.parked.iter().next().map(|(_, visit)| *visit);
        return match (throw, away) {
            (12..30, Some(visit)) => Command::Resume { desk: id, visit },
            (90..94, _) => Command::PauseDesk { desk: id, reason: PauseReason::Break },
            (94.., _) => Command::CloseDesk { desk: id },
            _ => Command::Next { desk: id, finish: None },
        };
    };
    match (screen.visit(visit).map(|visit| &visit.place), throw) {
        (Some(Place::Called(_)), 0..65) => Command::Arrived { desk: id, visit },
        (Some(Place::Called(_)), 65..85) => Command::Missed { desk: id, visit },
        (Some(Place::Called(_)), _) => Command::Recall { desk: id, visit },
        (Some(Place::Serving(_)), 0..65) => Command::Next { desk: id, finish: Some(visit) },
        (Some(Place::Serving(_)), 65..75) => Command::Park { desk: id, visit, minutes: 2 },
        (Some(Place::Serving(_)), 75..85) => {
            Command::Transfer { desk: id, visit, service: site::service(SERVICES[dice.index(SERVICES.len())]), to: None }
        }
        (Some(Place::Serving(_) | Place::Waiting | Place::Parked(_) | Place::Over { .. }) | None, _) => Command::Finish { desk: id, visit },
    }
}
