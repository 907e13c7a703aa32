//! A small welcome centre with an instant journal, virtual time and seeded entropy, in which scenarios read as
//! sentences. After each event every invariant is checked, and each event takes the way through its journal form.

use std::sync::Arc;

use avanti_core::{
    Answer, Command, Effect, Envelope, Event, Input, Recorded, Refusal, Sequencer, Settings, State,
    calling::{Decision, Reason},
    event::FORMAT,
    invariant,
    view::{Changes, board},
    visit::{Need, Place, Visit},
};
use avanti_model::{DeskId, Principal, ServiceDay, Span, Timestamp, VisitId};
use jiff::civil::Date;

mod dice;
mod site;

pub(crate) use dice::Dice;
pub(crate) use site::*;

/// A day at the centre.
#[derive(Debug)]
pub(crate) struct Centre {
    pub(crate) sequencer: Sequencer,
    pub(crate) journal: Vec<Recorded>,
    pub(crate) published: Vec<Changes>,
    pub(crate) now: Timestamp,
    shadow: State,
    checked: bool,
    keys: u64,
    entropy: u64,
}

impl Centre {
    /// The centre with nobody in it at an hour of a date.
    pub(crate) fn on(date: Date, hour: &str) -> Self {
        Self::with(settings(), date, hour, false)
    }

    /// The same in training.
    pub(crate) fn in_training(date: Date, hour: &str) -> Self {
        Self::with(settings(), date, hour, true)
    }

    /// A centre with settings of its own.
    pub(crate) fn with(settings: Settings, date: Date, hour: &str, training: bool) -> Self {
        let at = moment(date, hour);
        let event = avanti_core::deadline::genesis(Arc::new(settings), "keys".to_owned(), training, at);
        let first = through_the_journal(&Recorded { seq: 1, at, cause: None, event });
        let Event::DayOpened(opened) = &first.event else { panic!("a journal begins with a day") };
        let state = State::opening(1, at, opened);
        let shadow = state.clone();
        Self {
            sequencer: Sequencer::new(state),
            journal: vec![first],
            published: Vec::new(),
            now: at,
            shadow,
            checked: true,
            keys: 0,
            entropy: 0,
        }
    }

    /// Monday morning at nine, with all six desks staffed.
    pub(crate) fn staffed() -> Self {
        let mut centre = Self::on(MONDAY, "09:00");
        for (desk, agent, languages) in STAFF {
            centre.opens(desk, agent, languages).expect("the desk is free");
        }
        centre
    }

    /// The same without a check after each event: for statistics over many days.
    pub(crate) fn unchecked(mut self) -> Self {
        self.checked = false;
        self
    }

    /// Lets the wall clock show an hour of the present date, and what is due happen.
    pub(crate) fn at(&mut self, hour: &str) -> &mut Self {
        let date = ServiceDay::of(self.now, &rome()).date();
        self.at_moment(moment(date, hour))
    }

    /// Lets time stand at a moment, and what is due happen.
    pub(crate) fn at_moment(&mut self, at: Timestamp) -> &mut Self {
        self.now = at;
        let effects = self.sequencer.handle(Input::Clock(at));
        assert!(self.carry_out(effects).is_none(), "nobody asked");
        self
    }

    /// Lets minutes pass, and what is due happen.
    pub(crate) fn later(&mut self, minutes: i64) -> &mut Self {
        self.at_moment(self.now + Span::from_minutes(minutes))
    }

    /// Asks under a key of its own.
    pub(crate) fn ask(&mut self, by: &Principal, command: Command) -> Result<Answer, Refusal> {
        self.keys += 1;
        self.ask_under(&format!("key-{}", self.keys), by, command)
    }

    /// Asks under a key.
    pub(crate) fn ask_under(&mut self, key: &str, by: &Principal, command: Command) -> Result<Answer, Refusal> {
        self.entropy = self.entropy.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let envelope = Envelope { at: self.now, by: by.clone(), key: request_key(key), entropy: self.entropy, command };
        let effects = self.sequencer.handle(Input::Command { token: 7, envelope });
        self.carry_out(effects).expect("every command is answered")
    }

    /// A party of one takes a ticket and speaks what it reads.
    pub(crate) fn ticket(&mut self, service: &str, language: &str) -> VisitId {
        self.ticket_with(service, language, &[])
    }

    /// A party with needs takes a ticket.
    pub(crate) fn ticket_with(&mut self, service: &str, language: &str, needs: &[Need]) -> VisitId {
        match self.ask(&kiosk(), issue(service, language, needs)) {
            Ok(Answer::Ticket { ticket, .. }) => ticket.visit,
            other => panic!("a ticket for {service} in {language}: {other:?}"),
        }
    }

    /// A party of one with an appointment takes a ticket.
    pub(crate) fn booked(&mut self, service: &str, language: &str, slot: Timestamp) -> VisitId {
        self.comes(service, language, &[], Some(slot))
    }

    /// A party of one with whatever it brings takes a ticket.
    pub(crate) fn comes(&mut self, service: &str, language: &str, needs: &[Need], slot: Option<Timestamp>) -> VisitId {
        let Command::IssueTicket { service, reads, speaks, party, needs, .. } = issue(service, language, needs) else {
            panic!("it asks for a ticket");
        };
        match self.ask(&kiosk(), Command::IssueTicket { service, reads, speaks, party, needs, slot }) {
            Ok(Answer::Ticket { ticket, .. }) => ticket.visit,
            other => panic!("a ticket: {other:?}"),
        }
    }

    /// An agent opens a desk until a moment, for all that the desk is made for.
    pub(crate) fn opens_until(&mut self, desk: &str, agent: &str, languages: &[&str], until: Timestamp) {
        let Command::OpenDesk { desk, agent, languages, services, .. } = open(desk, agent, languages) else {
            panic!("it opens a desk");
        };
        let by = Principal::Agent(agent.clone());
        self.ask(&by, Command::OpenDesk { desk, agent, languages, services, until: Some(until) }).expect("the desk is free");
    }

    /// Calls the next visit at an idle desk and serves it to the end within the moment; whom, and why.
    pub(crate) fn serves_next(&mut self, desk: &str) -> Option<(VisitId, Reason)> {
        let visit = self.next(desk)?;
        let reason = self.decision(visit).reason;
        self.arrived(desk, visit).expect("it is called");
        self.finish(desk, visit).expect("it is served");
        Some((visit, reason))
    }

    /// The figures of a visit's latest call.
    pub(crate) fn decision(&self, visit: VisitId) -> Arc<Decision> {
        self.visit(visit).history.iter().rev().find_map(|moment| moment.decision.clone()).expect("it was called")
    }

    /// An agent opens a desk for all that the desk is made for.
    pub(crate) fn opens(&mut self, desk: &str, agent: &str, languages: &[&str]) -> Result<Answer, Refusal> {
        self.ask(&person(agent), open(desk, agent, languages))
    }

    /// The desk's agent asks for the next visit, finishing the one that is there.
    pub(crate) fn next(&mut self, desk: &str) -> Option<VisitId> {
        let finish = self.at_desk(desk);
        match self.by_desk(desk, |desk| Command::Next { desk, finish }) {
            Ok(Answer::Called { visit, .. }) => Some(visit),
            Ok(Answer::Nobody | Answer::Visit(_)) => None,
            other => panic!("next at {desk}: {other:?}"),
        }
    }

    /// The desk's agent does something.
    pub(crate) fn by_desk(&mut self, desk: &str, command: impl FnOnce(DeskId) -> Command) -> Result<Answer, Refusal> {
        let agent = self.state().desks.get(&self::desk(desk)).and_then(|desk| desk.agent.as_ref()).expect("the desk is open").id.clone();
        self.ask(&Principal::Agent(agent), command(self::desk(desk)))
    }

    pub(crate) fn recall(&mut self, desk: &str, visit: VisitId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::Recall { desk, visit })
    }

    pub(crate) fn arrived(&mut self, desk: &str, visit: VisitId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::Arrived { desk, visit })
    }

    pub(crate) fn missed(&mut self, desk: &str, visit: VisitId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::Missed { desk, visit })
    }

    pub(crate) fn finish(&mut self, desk: &str, visit: VisitId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::Finish { desk, visit })
    }

    pub(crate) fn undo(&mut self, desk: &str, visit: VisitId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::Undo { desk, visit })
    }

    /// What is durable.
    pub(crate) fn state(&self) -> &State {
        self.sequencer.settled()
    }

    pub(crate) fn visit(&self, visit: VisitId) -> &Visit {
        self.state().visit(visit).expect("a visit of today")
    }

    pub(crate) fn at_desk(&self, desk: &str) -> Option<VisitId> {
        self.state().desks.get(&self::desk(desk)).and_then(|desk| desk.visit)
    }

    pub(crate) fn waits(&self, visit: VisitId) -> bool {
        self.visit(visit).place == Place::Waiting
    }

    /// The numbers on the boards, latest call first.
    pub(crate) fn board(&self) -> Vec<u32> {
        board::rows(self.state()).iter().map(|row| row.number.value()).collect()
    }

    /// Kinds of the events since a place in the journal.
    pub(crate) fn kinds_since(&self, seq: u64) -> Vec<&'static str> {
        self.journal.iter().filter(|recorded| recorded.seq > seq).map(|recorded| recorded.event.kind()).collect()
    }

    /// Carries effects out on a journal that is durable at once; the answer to whoever asked.
    fn carry_out(&mut self, effects: Vec<Effect>) -> Option<Result<Answer, Refusal>> {
        let mut answer = None;
        for effect in effects {
            match effect {
                Effect::Append { after, records } => {
                    assert_eq!(after, self.journal.last().map_or(0, |last| last.seq), "the journal's head is known");
                    self.write(&records);
                    let effects = self.sequencer.handle(Input::Appended);
                    answer = answer.or(self.carry_out(effects));
                    // A hash writes the whole state down, which takes its time.
                    if self.checked && self.journal.len().is_multiple_of(8) {
                        assert_eq!(self.shadow.hash(), self.state().hash(), "what was decided is what was written");
                    }
                }
                Effect::Publish { changes, .. } => self.published.push(changes),
                Effect::Reply { token: 7, result } => answer = Some(result),
                Effect::Reply { .. } | Effect::Reload => panic!("nothing of the kind was called for"),
            }
        }
        answer
    }

    /// Writes a batch, event by event.
    fn write(&mut self, records: &[Recorded]) {
        for recorded in records {
            if !self.checked {
                self.journal.push(recorded.clone());
                continue;
            }
            let read = through_the_journal(recorded);
            self.shadow.apply(&read);
            invariant::check(&self.shadow).expect("every state can be");
            self.journal.push(read);
        }
    }
}

/// The state to which a journal leads, from the last beginning of a day or from the first.
pub(crate) fn replay(journal: &[Recorded], newest_day: bool) -> State {
    let beginnings = journal.iter().enumerate().filter(|(_, recorded)| recorded.event.opens_day()).map(|(index, _)| index);
    let from = if newest_day { beginnings.max() } else { beginnings.min() }.expect("a day has begun");
    let Event::DayOpened(opened) = &journal[from].event else { panic!("it begins a day") };
    let mut state = State::opening(journal[from].seq, journal[from].at, opened);
    for recorded in &journal[from..] {
        state.apply(recorded);
    }
    state
}

/// An event as it is read back from the form in which a journal keeps it.
pub(crate) fn through_the_journal(recorded: &Recorded) -> Recorded {
    let read =
        Recorded::read(recorded.seq, recorded.at, recorded.event.kind(), FORMAT, &recorded.body()).expect("what was written can be read");
    assert_eq!(read, *recorded);
    read
}
