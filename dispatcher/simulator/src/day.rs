//! A day from opening until nobody waits whom a desk can serve: every desk calls as soon as it is free,
//! everybody comes at once, and serving takes half to one and a half times the minutes that the service says.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use avanti_core::{
    Answer, Command, Effect, Envelope, Event, Input, Refusal, Sequencer, Settings, State,
    deadline::genesis,
    visit::{Outcome, Place, What},
};
use avanti_model::{AgentId, DeskId, Language, Principal, RequestKey, Span, Timestamp, VisitId, draw::Draw};

use crate::arrivals::{self, Arrival};

/// What a day is played with.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The site.
    pub settings: Arc<Settings>,
    /// A moment of the service day before the doors open.
    pub from: Timestamp,
    /// Who serves where, from opening on.
    pub clerks: Vec<Clerk>,
    /// How many parties come.
    pub parties: u32,
    /// What all draws follow from.
    pub seed: u64,
}

/// A clerk at a desk, who gives all services that the desk is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clerk {
    /// The desk.
    pub desk: DeskId,
    /// Who.
    pub agent: AgentId,
    /// The languages spoken there.
    pub languages: BTreeSet<Language>,
}

/// What became of a day.
#[derive(Debug, Clone)]
pub struct Played {
    /// Parties that came.
    pub came: usize,
    /// Parties that got no ticket.
    pub turned_away: usize,
    /// From ticket to call, of each party that was served to the end, in the order of their tickets.
    pub waits: Vec<Span>,
    /// Parties that still waited when every desk had nobody left to call.
    pub unserved: usize,
    /// The state at the end.
    pub state: State,
}

/// Plays a day. A day on which the doors stay shut has no visits.
///
/// # Errors
/// When the site refuses something that the plan takes for granted, such as a desk that is not there.
pub fn play(plan: &Plan) -> Result<Played, Refusal> {
    let mut site = Site::begin(plan);
    let day = Arc::clone(&site.sequencer.settled().day);
    let (Some(opens), Some(closes)) = (day.opens_at, day.closes_at) else { return Ok(site.result(0, 0)) };
    for clerk in &plan.clerks {
        let services = plan.settings.services.iter().map(|service| service.id.clone()).collect();
        let (desk, agent, languages) = (clerk.desk.clone(), clerk.agent.clone(), clerk.languages.clone());
        site.ask(opens, Principal::Agent(clerk.agent.clone()), Command::OpenDesk { desk, agent, languages, services })?;
    }
    let mut arrivals: VecDeque<Arrival> = arrivals::between(&plan.settings, opens, closes, plan.parties, plan.seed).into();
    let (came, mut turned_away) = (arrivals.len(), 0);
    // When each desk will be free again, and the visit that it then finishes.
    let mut busy: BTreeMap<(Timestamp, usize), VisitId> = BTreeMap::new();
    let mut idle: BTreeSet<usize> = (0..plan.clerks.len()).collect();
    loop {
        let free = busy.first_key_value().map(|((at, _), _)| *at);
        if let Some(arrival) = arrivals.pop_front_if(|arrival| free.is_none_or(|free| arrival.at < free)) {
            let at = arrival.at;
            turned_away += usize::from(site.issue(arrival).is_err());
            for place in idle.clone() {
                if let Some((until, visit)) = site.call(&plan.clerks[place], at, None)? {
                    idle.remove(&place);
                    busy.insert((until, place), visit);
                }
            }
        } else if let Some(((at, place), finish)) = busy.pop_first() {
            match site.call(&plan.clerks[place], at, Some(finish))? {
                Some((until, visit)) => {
                    busy.insert((until, place), visit);
                }
                None => {
                    idle.insert(place);
                }
            }
        } else {
            break;
        }
    }
    Ok(site.result(came, turned_away))
}

/// A site with a journal that takes everything at once.
struct Site {
    sequencer: Sequencer,
    draw: Draw,
    requests: u64,
}

impl Site {
    fn begin(plan: &Plan) -> Self {
        let event = genesis(Arc::clone(&plan.settings), String::new(), false, plan.from);
        let Event::DayOpened(opened) = event else { unreachable!("a journal begins with a day") };
        let state = State::opening(1, plan.from, &opened);
        // Draws of the day must not be those of the arrivals.
        Self { sequencer: Sequencer::new(state), draw: Draw::from_seed(!plan.seed), requests: 0 }
    }

    fn ask(&mut self, at: Timestamp, by: Principal, command: Command) -> Result<Answer, Refusal> {
        self.requests += 1;
        let (token, entropy) = (self.requests, self.draw.bits());
        let key: RequestKey = format!("request-{token}").parse().expect("short and of visible ASCII");
        let mut effects: VecDeque<Effect> =
            self.sequencer.handle(Input::Command { token, envelope: Envelope { at, by, key, entropy, command } }).into();
        let mut answer = Err(Refusal::Unavailable);
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Append { .. } => effects.extend(self.sequencer.handle(Input::Appended)),
                Effect::Reply { token: of, result } if of == token => answer = result,
                Effect::Reply { .. } | Effect::Publish { .. } | Effect::Reload => {}
            }
        }
        answer
    }

    fn issue(&mut self, arrival: Arrival) -> Result<Answer, Refusal> {
        let Arrival { at, service, language, party } = arrival;
        self.ask(at, Principal::Site, Command::IssueTicket { service, reads: language, speaks: Vec::new(), party, needs: BTreeSet::new() })
    }

    /// Lets a desk call its next visit, which comes at once; answers when it will be served, or nothing where nobody is called.
    fn call(&mut self, clerk: &Clerk, at: Timestamp, finish: Option<VisitId>) -> Result<Option<(Timestamp, VisitId)>, Refusal> {
        let (desk, by) = (clerk.desk.clone(), Principal::Agent(clerk.agent.clone()));
        let Answer::Called { visit, .. } = self.ask(at, by.clone(), Command::Next { desk: desk.clone(), finish })? else { return Ok(None) };
        self.ask(at, by, Command::Arrived { desk, visit })?;
        let state = self.sequencer.settled();
        let minutes = state.visit(visit).map_or(Span::ZERO, |visit| state.estimate(&visit.current().service));
        let thousandths = 500 + self.draw.below(1001) as i64;
        Ok(Some((at + Span::from_millis(minutes.millis() * thousandths / 1000), visit)))
    }

    fn result(self, came: usize, turned_away: usize) -> Played {
        let state = self.sequencer.settled().clone();
        let visits = || state.numbers.values().filter_map(|id| state.visit(*id));
        let waits = visits()
            .filter(|visit| matches!(visit.place, Place::Over { outcome: Outcome::Finished, .. }))
            .filter_map(|visit| visit.history.iter().find(|moment| moment.what == What::Called).map(|call| call.at - visit.issued_at))
            .collect();
        let unserved = visits().filter(|visit| visit.is_active()).count();
        Played { came, turned_away, waits, unserved, state }
    }
}
