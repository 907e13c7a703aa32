//! What each event does to the state. It decides nothing and refuses nothing: what stands in a journal has happened.

mod acts;
mod booked;
mod keep;
mod lease;
mod session;

use std::sync::Arc;

use avanti_model::{Language, Principal, ServiceId, Timestamp, VisitId};

use crate::{
    answer::Answer,
    appointment::Fate,
    calling::Class,
    desk::{AgentAtDesk, Pause},
    event::{Event, KeptRequest, Recorded, TicketIssued},
    site::Settings,
    state::State,
    visit::{Call, Group, Moment, Outcome, Place, Step, Visit, What},
};

impl State {
    /// The state after one more event.
    pub fn apply(&mut self, recorded: &Recorded) {
        let (seq, at) = (recorded.seq, recorded.at);
        self.seq = seq;
        self.at = at;
        match &recorded.event {
            Event::DayOpened(opened) => *self = Self::opening(seq, at, opened),
            Event::DayClosed { unserved } => self.close_day(unserved, seq, at),
            Event::IntakeOpened => self.intake_open = true,
            Event::IntakeClosed => self.intake_open = false,
            Event::SettingsChanged { settings } => self.change_settings(settings),
            Event::DeskOpened { desk, agent, languages, services, until } => {
                let here =
                    AgentAtDesk { id: agent.clone(), languages: languages.clone(), services: services.clone(), since: at, until: *until };
                self.staff_desk(desk, Some(here), seq);
            }
            Event::DeskClosed { desk } => self.staff_desk(desk, None, seq),
            Event::DeskReleased { desk, visit } => self.release_desk(desk, *visit, seq, at),
            Event::TicketIssued(ticket) => self.issue(ticket, recorded),
            Event::AppointmentBooked(booked) => self.book_anew(booked),
            Event::AppointmentMoved { appointment, slot, minutes } => self.move_appointment(*appointment, *slot, *minutes, seq),
            Event::AppointmentCancelled { appointment } => self.reschedule(*appointment, seq, |own| own.fate = Fate::Cancelled),
            Event::AbsenceBegun(absence) => self.begin_absence(absence, seq),
            Event::AbsenceEnded { absence, back } => self.end_absence(*absence, back, seq),
            Event::WaitList(change) => self.change_wait_list(change, seq),
            Event::TokenHanded { number } => self.hand_token(*number, at),
            Event::NumbersLeased { device, leases } => self.lease_numbers(device, leases, at),
            Event::LeasesEnded { device } => self.end_leases(device),
            Event::PaperTold(told) => self.take_paper(told, seq, at),
            Event::TurnedAway { service, speaks, step_free, .. } => self.turn_away(service, speaks, *step_free),
            Event::VisitLeft { visit } => self.give_up(*visit, seq, at),
            Event::VisitCalled { desk, finished, visit, decision, mediator } => {
                self.call(Call::made(desk, at, decision, mediator.as_ref()), *finished, *visit, seq);
            }
            Event::VisitRecalled { desk, visit } => self.recall(desk, *visit, seq, at),
            Event::VisitArrived { desk, visit } => self.arrive(desk, *visit, seq, at),
            Event::VisitMissed { desk, visit, again } => self.miss(desk, *visit, *again, seq, at),
            Event::VisitFinished { desk, visit } => self.finish(desk, *visit, seq, at),
            Event::VisitParked { desk, visit, back_at } => self.park(desk, *visit, *back_at, seq, at),
            Event::VisitSteppedOut { visit, back_at } => self.step_out(*visit, *back_at, seq, at),
            Event::LanguageChosen { visit, language } => self.choose_language(*visit, language),
            Event::Print(happened) => {
                let by = recorded.cause.as_ref().map_or(Principal::Site, |cause| cause.by.clone());
                self.printing.apply(happened, by, seq, at);
            }
            Event::VisitReturned { visit } => self.come_back(*visit, seq, at),
            Event::VisitResumed { desk, visit, mediator } => self.resume(desk, *visit, mediator.as_ref(), seq, at),
            Event::MediatorsThere { there } => self.note_mediators(there, at),
            Event::VisitTransferred { desk, visit, service, to, reference, promise, group } => {
                let (reference, promise, group) = (*reference, *promise, *group);
                let step = Step { service: service.clone(), reference, promise, group, ready: seq, desk: to.clone(), session: None };
                self.transfer(desk, *visit, step, seq, at);
            }
            Event::DeskPaused { desk, reason } => self.pause_desk(desk, Some(Pause { reason: *reason, since: at, away: false }), seq),
            Event::DeskAway { desk } => {
                let paused = self.desks.get(desk).and_then(|desk| desk.paused);
                self.pause_desk(desk, paused.map(|pause| Pause { away: true, ..pause }), seq);
            }
            Event::DeskReopened { desk } => self.pause_desk(desk, None, seq),
            Event::Session { desk, happened } => self.apply_to_session(desk, happened, seq, at),
            Event::ActUndone { desk, .. } => self.undo(desk, seq, at),
        }
        if let Some(cause) = &recorded.cause {
            let kept = KeptRequest { cause: cause.clone(), day: self.day.day, seq, answer: Answer::of(&recorded.event, at) };
            self.requests.insert((cause.by.clone(), cause.key.clone()), Arc::new(kept));
        }
    }

    fn change_settings(&mut self, settings: &Arc<Settings>) {
        let before = std::mem::replace(&mut self.settings, Arc::clone(settings));
        self.keep_hours(&before);
        let id = |place: u16| before.desks.get(usize::from(place)).map(|desk| &desk.id);
        self.record.move_desks(|place| u16::try_from(settings.desk(id(place)?)?.0).ok());
        self.weigh_queues();
        self.release_pins();
        self.release_gathered();
        self.keep_offers_earlier();
        self.wait_list.look_everywhere();
    }

    /// Other hours hold at once, for the rest of the day; the doors follow by themselves.
    fn keep_hours(&mut self, before: &Settings) {
        self.read_mediating();
        let of = |settings: &Settings| (settings.hours.clone(), settings.exceptions.clone(), settings.time_zone.clone());
        if of(before) != of(&self.settings) {
            let openings = self.openings_today();
            Arc::make_mut(&mut self.day).open(openings);
        }
    }

    fn close_day(&mut self, unserved: &[VisitId], seq: u64, at: Timestamp) {
        for visit in unserved {
            self.end(*visit, Outcome::Unserved, What::Left, seq, at);
        }
        self.desks.clear();
        self.staffing = Arc::default();
        self.calls.clear();
        self.intake_open = false;
        Arc::make_mut(&mut self.day).over = true;
    }

    fn give_up(&mut self, visit: VisitId, seq: u64, at: Timestamp) {
        if let Some(desk) = self.visits.get(&visit).and_then(|visit| visit.call().map(|call| call.desk.clone())) {
            self.leave_desk(&desk, visit, seq);
        }
        self.end(visit, Outcome::Left, What::Left, seq, at);
    }

    fn turn_away(&mut self, service: &ServiceId, speaks: &[Language], step_free: bool) {
        self.full.insert(Class { service: service.clone(), speaks: speaks.to_vec(), step_free, desk: None, booked: None });
        if let Some(language) = speaks.first() {
            *self.unmet.entry((service.clone(), language.clone())).or_default() += 1;
        }
    }

    fn use_token(&mut self, number: Option<u32>, visit: VisitId) {
        if let Some(token) = number.and_then(|number| self.line.get_mut(&number)) {
            token.visit = Some(visit);
            token.tickets = token.tickets.saturating_add(1);
        }
    }

    fn issue(&mut self, ticket: &TicketIssued, recorded: &Recorded) {
        let step = Step {
            service: ticket.service.clone(),
            reference: ticket.reference,
            promise: ticket.promise,
            group: ticket.group,
            ready: recorded.seq,
            desk: None,
            session: ticket.slot.filter(|_| ticket.session),
        };
        let mut visit = Visit {
            id: ticket.visit,
            number: ticket.number,
            picture: ticket.picture,
            reads: ticket.reads.clone(),
            speaks: ticket.speaks.clone(),
            party: ticket.party,
            needs: ticket.needs.clone(),
            steps: vec![step],
            step: 0,
            asked: ticket.desk.clone(),
            slot: ticket.slot,
            appointment: ticket.appointment,
            issued_at: recorded.at,
            issued_by: recorded.cause.as_ref().map_or(Principal::Site, |cause| cause.by.clone()),
            basis: ticket.basis,
            bounds: ticket.bounds,
            forecast: ticket.forecast,
            place: Place::Waiting,
            misses: 0,
            breaks: 0,
            changed: recorded.seq,
            history: Vec::new(),
        };
        if let Some(offline) = &ticket.offline {
            self.hand_out_leased(&mut visit, offline, recorded);
        } else {
            self.numbering.hand_out(ticket.number, ticket.turn, ticket.visit);
        }
        visit.remember(Moment { at: visit.issued_at, what: What::Issued, desk: None, agent: None, decision: None });
        self.numbers.insert(ticket.number, ticket.visit);
        if ticket.group == Group::WalkIn {
            self.full.remove(&visit.class().common());
        }
        if let Some(appointment) = ticket.appointment {
            self.reschedule(appointment, recorded.seq, |own| own.fate = Fate::CheckedIn(ticket.visit));
        }
        self.use_token(ticket.token, ticket.visit);
        self.enqueue(&mut visit);
        self.visits.insert(ticket.visit, Arc::new(visit));
        if let Some(called) = &ticket.called {
            self.call_late(called, ticket.visit, recorded.seq, recorded.at);
        }
    }
}
