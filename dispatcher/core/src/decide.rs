//! The one way from a command to events: first what is due by the clock, then the rule of the command.

use std::sync::Arc;

use avanti_model::Timestamp;

use crate::{
    appointment::Wish,
    calling::{CallingPolicy, PromisedTime},
    command::{Command, Envelope},
    deadline,
    event::{Cause, Event, KeptRequest, Recorded},
    forecast::Forecaster,
    refusal::Refusal,
    rules,
    state::State,
};

/// What a command comes to.
#[derive(Debug, Clone)]
pub enum Decided {
    /// These events shall happen. The last of them carries the cause; none where there is nothing to do.
    Fresh(Vec<Recorded>),
    /// The same request was accepted before.
    Known(Arc<KeptRequest>),
}

/// What decisions lean on beside the state.
#[derive(Debug, Clone, Copy)]
pub struct Advice<'a> {
    /// The rule that says who is next.
    pub policy: &'a dyn CallingPolicy,
    /// What says how long somebody will wait; nobody is told where there is none.
    pub forecaster: Option<&'a Forecaster>,
}

impl<'a> Advice<'a> {
    /// Promised Time, and a forecaster.
    #[must_use]
    pub fn with(forecaster: &'a Forecaster) -> Self {
        Self { policy: &PromisedTime, forecaster: Some(forecaster) }
    }

    /// A rule alone.
    #[must_use]
    pub fn by(policy: &'a dyn CallingPolicy) -> Self {
        Self { policy, forecaster: None }
    }
}

/// Decides a command on a state. The state stays as it is.
///
/// # Errors
/// The reason why the command is not done.
pub fn decide(advice: &Advice<'_>, state: &State, envelope: &Envelope) -> Result<Decided, Refusal> {
    let digest = envelope.command.digest();
    if let Some(kept) = state.requests.get(&(envelope.by.clone(), envelope.key.clone())) {
        return if kept.cause.digest == digest { Ok(Decided::Known(Arc::clone(kept))) } else { Err(Refusal::KeyReused) };
    }
    let at = envelope.at.max(state.at);
    let (mut recorded, scratch) = due(state, at);
    let state = scratch.as_ref().unwrap_or(state);
    let events = by_rule(state, advice, envelope, at)?;
    if events.is_empty() {
        return Ok(Decided::Fresh(recorded));
    }
    recorded.extend(number(events, state.seq, at));
    if let Some(last) = recorded.last_mut() {
        last.cause = Some(Cause { by: envelope.by.clone(), key: envelope.key.clone(), digest });
    }
    Ok(Decided::Fresh(recorded))
}

/// All that is due at a moment, with the state after it where something is.
#[must_use]
pub fn due(state: &State, at: Timestamp) -> (Vec<Recorded>, Option<State>) {
    let mut all = Vec::new();
    let mut scratch = None;
    loop {
        let current = scratch.as_ref().unwrap_or(state);
        let events = deadline::due(current, at);
        if events.is_empty() {
            return (all, scratch);
        }
        let mut next = current.clone();
        for recorded in number(events, current.seq, at) {
            next.apply(&recorded);
            all.push(recorded);
        }
        scratch = Some(next);
    }
}

fn number(events: Vec<Event>, after: u64, at: Timestamp) -> impl Iterator<Item = Recorded> {
    events.into_iter().zip(after + 1..).map(move |(event, seq)| Recorded { seq, at, cause: None, event })
}

fn by_rule(state: &State, advice: &Advice<'_>, envelope: &Envelope, at: Timestamp) -> Result<Vec<Event>, Refusal> {
    match &envelope.command {
        Command::IssueTicket { service, reads, speaks, party, needs, slot } => {
            let (service, reads, speaks, needs) = (service.clone(), reads.clone(), speaks.clone(), needs.clone());
            let wish = Wish { service, reads, speaks, party: *party, needs, desk: None };
            rules::issue::issue(state, advice.forecaster, at, envelope.entropy, wish, *slot)
        }
        Command::HandTokens { count } => rules::line::hand(state, *count),
        Command::LeaseNumbers { device } => Ok(rules::lease::lease(state, envelope.entropy, device)),
        Command::EndLeases { device } => Ok(rules::lease::end(state, device)),
        Command::TakeIn(paper) => rules::lease::take_in(state, advice.forecaster, at, paper),
        Command::Claim { desk, visit } => rules::lease::claim(state, at, &envelope.by, desk, *visit),
        Command::IssueInLine { token, wish } => {
            rules::issue::issue_in_line(state, advice.forecaster, at, envelope.entropy, *token, wish.clone())
        }
        Command::Book { wish, slot } => rules::book::book(state, at, &envelope.by, envelope.entropy, wish, *slot),
        Command::MoveAppointment { appointment, slot } => rules::book::reschedule(state, at, &envelope.by, *appointment, *slot),
        Command::CancelAppointment { appointment } => rules::book::cancel(state, at, *appointment),
        Command::Join { wish } => rules::earlier::join(state, envelope.entropy, wish),
        Command::Earlier { appointment, act } => rules::earlier::earlier(state, at, *appointment, *act),
        Command::CheckIn { appointment, reads } => {
            rules::check_in::check_in(state, advice.forecaster, at, envelope.entropy, *appointment, reads.as_ref())
        }
        Command::BeginAbsence { missing, from, to, kept } => rules::absence::begin(state, at, missing, *from, *to, kept),
        Command::EndAbsence { absence } => rules::absence::end(state, at, *absence),
        Command::Leave { visit } => rules::issue::leave(state, &envelope.by, *visit),
        Command::StepOut { visit } => rules::step_out::step_out(state, at, &envelope.by, *visit),
        Command::ComeBack { visit } => rules::step_out::come_back(state, &envelope.by, *visit),
        Command::ChooseLanguage { visit, language } => rules::step_out::choose_language(state, &envelope.by, *visit, language),
        Command::Print(command) => rules::print::print(state, &envelope.by, command),
        Command::OpenDesk { desk, agent, languages, services, until } => {
            rules::staff::open(state, at, desk, agent, languages, services, *until)
        }
        Command::CloseDesk { desk } => rules::staff::close(state, &envelope.by, desk),
        Command::ReleaseDesk { desk } => rules::staff::release(state, desk),
        Command::Next { desk, finish } => rules::call::next(state, advice.policy, at, &envelope.by, desk, *finish),
        Command::Recall { desk, visit } => rules::call::recall(state, &envelope.by, desk, *visit),
        Command::Arrived { desk, visit } => rules::serve::arrived(state, &envelope.by, desk, *visit),
        Command::Missed { desk, visit } => rules::serve::missed(state, &envelope.by, desk, *visit),
        Command::Finish { desk, visit } => rules::serve::finish(state, &envelope.by, desk, *visit),
        Command::Call { desk, visit, reason } => rules::call::call(state, &envelope.by, desk, *visit, *reason),
        Command::Park { desk, visit, minutes } => rules::away::park(state, at, &envelope.by, desk, *visit, *minutes),
        Command::Resume { desk, visit } => rules::away::resume(state, &envelope.by, desk, *visit),
        Command::Transfer { desk, visit, service, to } => {
            rules::transfer::transfer(state, &envelope.by, desk, *visit, service, to.as_ref())
        }
        Command::PauseDesk { desk, reason } => rules::staff::pause(state, &envelope.by, desk, *reason),
        Command::ReopenDesk { desk } => rules::staff::reopen(state, &envelope.by, desk),
        Command::Undo { desk, visit } => rules::undo::undo(state, at, &envelope.by, desk, Some(*visit)),
        Command::BeginSession { desk, session } => rules::session::begin(state, at, &envelope.by, desk, session),
        Command::MarkPresent { desk, appointment } => {
            rules::session::present(state, at, envelope.entropy, &envelope.by, desk, *appointment)
        }
        Command::MarkAbsent { desk, appointment } => rules::session::absent(state, &envelope.by, desk, *appointment),
        Command::FinishSession { desk, session } => rules::session::finish(state, &envelope.by, desk, session),
        Command::UndoInSession { desk, session } => rules::session::undo(state, at, &envelope.by, desk, session),
        Command::ChangeSettings { base, settings } => rules::settings::change(state, *base, settings),
        Command::SetTraining { training } => rules::settings::set_training(state, at, *training),
    }
}
