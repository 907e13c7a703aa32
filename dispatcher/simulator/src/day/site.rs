//! The core with a journal that takes everything at once, and the calls that it makes on behalf of those on the floor.

use std::{collections::BTreeSet, sync::Arc};

use avanti_core::{
    Command, Envelope, Event, Recorded, Refusal, State,
    calling::{CallingPolicy, Choice, Reason},
    decide::{Advice, Decided, decide},
    desk::PauseReason,
    event::TicketIssued,
};
use avanti_model::{Principal, RequestKey, Timestamp, VisitId, draw::Draw};

use super::Plan;
use crate::{party::Party, roster::Shift};

pub(super) struct Site<'p> {
    pub(super) state: State,
    policy: &'p dyn CallingPolicy,
    watch: &'p mut dyn FnMut(&State, &Recorded),
    ids: Draw,
    requests: u64,
    pub(super) events: u64,
}

impl std::fmt::Debug for Site<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site").field("seq", &self.state.seq).field("policy", &self.policy).finish_non_exhaustive()
    }
}

impl<'p> Site<'p> {
    pub(super) fn open(plan: &Plan<'p>, watch: &'p mut dyn FnMut(&State, &Recorded)) -> Self {
        let state = State::opening(1, plan.from, &plan.opened);
        Self { state, policy: plan.policy, watch, ids: Draw::from_seed(1), requests: 0, events: 1 }
    }

    /// Hands a token to whoever is next in the line before the door; its number.
    pub(super) fn hand_token(&mut self, at: Timestamp) -> Result<Option<u32>, Refusal> {
        Ok(match self.ask(at, Principal::Site, Command::HandTokens { count: 1 })? {
            Some(Event::TokenHanded { number }) => Some(number),
            _ => None,
        })
    }

    /// Hands a party its ticket: for its appointment or its token where it has one, else like to anybody.
    pub(super) fn issue(&mut self, at: Timestamp, party: &Party, token: Option<u32>) -> Result<Option<Arc<TicketIssued>>, Refusal> {
        if let Some(appointment) = party.appointment {
            match self.ask(at, Principal::Site, Command::CheckIn { appointment, reads: None }) {
                // It has lapsed: they wait like those who have none.
                Err(Refusal::TooLate { .. }) => {}
                answer => return Ok(ticket(answer?)),
            }
        }
        let command = match token {
            Some(token) => Command::IssueInLine { token, wish: party.wish() },
            None => Command::IssueTicket {
                service: party.service.clone(),
                reads: party.reads.clone(),
                speaks: party.speaks.clone(),
                party: party.people,
                needs: party.needs.clone(),
                slot: party.slot.filter(|_| party.appointment.is_none()),
            },
        };
        Ok(ticket(self.ask(at, Principal::Site, command)?))
    }

    /// Lets a desk finish its visit and call the next; the visit that it calls, and why.
    pub(super) fn next(&mut self, at: Timestamp, shift: &Shift, finish: Option<VisitId>) -> Result<Option<(VisitId, Reason)>, Refusal> {
        let event = self.ask(at, by(shift), Command::Next { desk: shift.desk.clone(), finish })?;
        Ok(match event {
            Some(Event::VisitCalled { visit, decision, .. }) => Some((visit, decision.reason)),
            _ => None,
        })
    }

    /// Lets a desk call a visit by hand.
    pub(super) fn call(&mut self, at: Timestamp, shift: &Shift, visit: VisitId) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::Call { desk: shift.desk.clone(), visit, reason: Choice::Agreed }).map(drop)
    }

    pub(super) fn arrived(&mut self, at: Timestamp, shift: &Shift, visit: VisitId) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::Arrived { desk: shift.desk.clone(), visit }).map(drop)
    }

    pub(super) fn finish(&mut self, at: Timestamp, shift: &Shift, visit: VisitId) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::Finish { desk: shift.desk.clone(), visit }).map(drop)
    }

    pub(super) fn missed(&mut self, at: Timestamp, shift: &Shift, visit: VisitId) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::Missed { desk: shift.desk.clone(), visit }).map(drop)
    }

    pub(super) fn leave(&mut self, at: Timestamp, visit: VisitId) -> Result<(), Refusal> {
        self.ask(at, Principal::Site, Command::Leave { visit }).map(drop)
    }

    pub(super) fn open_desk(&mut self, at: Timestamp, shift: &Shift) -> Result<(), Refusal> {
        let command = Command::OpenDesk {
            desk: shift.desk.clone(),
            agent: shift.agent.clone(),
            languages: shift.languages.clone(),
            services: BTreeSet::clone(&shift.services),
            until: shift.until,
        };
        self.ask(at, by(shift), command).map(drop)
    }

    pub(super) fn close_desk(&mut self, at: Timestamp, shift: &Shift) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::CloseDesk { desk: shift.desk.clone() }).map(drop)
    }

    pub(super) fn pause(&mut self, at: Timestamp, shift: &Shift) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::PauseDesk { desk: shift.desk.clone(), reason: PauseReason::Break }).map(drop)
    }

    pub(super) fn reopen(&mut self, at: Timestamp, shift: &Shift) -> Result<(), Refusal> {
        self.ask(at, by(shift), Command::ReopenDesk { desk: shift.desk.clone() }).map(drop)
    }

    fn advice(&self) -> Advice<'p> {
        Advice::by(self.policy)
    }

    /// Asks the core; the event that answers, or none where nothing was to be done.
    fn ask(&mut self, at: Timestamp, by: Principal, command: Command) -> Result<Option<Event>, Refusal> {
        self.requests += 1;
        let key: RequestKey = self.requests.to_string().parse().expect("digits are a request key");
        let envelope = Envelope { at, by, key, entropy: self.ids.bits(), command };
        let Decided::Fresh(records) = decide(&self.advice(), &self.state, &envelope)? else { return Ok(None) };
        let mut answer = None;
        for recorded in records {
            (self.watch)(&self.state, &recorded);
            self.state.apply(&recorded);
            self.events += 1;
            if recorded.cause.is_some() {
                answer = Some(recorded.event);
            }
        }
        Ok(answer)
    }
}

fn ticket(answer: Option<Event>) -> Option<Arc<TicketIssued>> {
    match answer {
        Some(Event::TicketIssued(ticket)) => Some(ticket),
        _ => None,
    }
}

fn by(shift: &Shift) -> Principal {
    Principal::Agent(shift.agent.clone())
}
