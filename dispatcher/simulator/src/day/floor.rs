//! The people on the floor: parties that come, wait and go, and clerks who begin, call, pause and end.

use std::collections::BTreeMap;

use avanti_core::{
    Recorded, Refusal, State,
    calling::{Asking, Reason, can_serve},
    visit::Group,
};
use avanti_model::{Span, Timestamp, VisitId, limits};

use super::{
    Called, DeskTime, Fate, Outcome, Plan, Played,
    absent::Absentees,
    agenda::{Agenda, Happening},
    site::Site,
};

/// How long a desk waits for somebody who was called before it calls somebody else.
pub(super) const MISS_AFTER: Span = Span::from_minutes(3);

/// Visits that were called before others, per shift: what they overtook is counted from it.
#[derive(Debug)]
pub(super) struct Floor<'p> {
    pub(super) plan: &'p Plan<'p>,
    pub(super) site: Site<'p>,
    pub(super) agenda: Agenda,
    pub(super) shifts: Vec<Clerk>,
    pub(super) absent: Option<Absentees<'p>>,
    /// The order in which idle desks are asked: those that can do least first.
    by_ability: Vec<usize>,
    fates: Vec<Fate>,
    parties: BTreeMap<VisitId, usize>,
    /// Those who wait, by the order in which they became ready.
    waiting: BTreeMap<u64, usize>,
    ended_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Doing {
    /// Not there.
    #[default]
    Away,
    /// There, with nobody to call.
    Idle,
    /// Somebody is called or served.
    Busy,
    /// Paused.
    Paused,
}

#[derive(Debug, Default)]
pub(super) struct Clerk {
    doing: Doing,
    since: Timestamp,
    /// A break that is due, with its end.
    wants_break: Option<Timestamp>,
    wants_end: bool,
    /// It was to begin while the one before it was still at the desk.
    stands_by: bool,
    pub(super) time: DeskTime,
}

impl<'p> Floor<'p> {
    pub(super) fn open(plan: &'p Plan<'p>, watch: &'p mut dyn FnMut(&State, &Recorded)) -> Self {
        let mut agenda = Agenda::default();
        for (index, shift) in plan.shifts.iter().enumerate() {
            agenda.plan(shift.from, Happening::Begins(index));
            for (from, until) in &shift.breaks {
                agenda.plan(*from, Happening::Pauses { shift: index, until: *until });
            }
            if let Some(until) = shift.until {
                agenda.plan(until, Happening::Ends(index));
            }
        }
        let mut by_ability: Vec<usize> = (0..plan.shifts.len()).collect();
        by_ability.sort_by_key(|index| plan.shifts[*index].services.len() * plan.shifts[*index].languages.len());
        let fates = plan.parties.iter().map(|party| Fate {
            came_at: party.at,
            visit: None,
            group: Group::WalkIn,
            reference: party.at,
            called: None,
            overtaken: 0,
            ended_at: party.at,
            outcome: Outcome::TurnedAway,
        });
        let mut floor = Self {
            plan,
            site: Site::open(plan, watch),
            absent: Absentees::of(plan, &mut agenda),
            agenda,
            shifts: plan.shifts.iter().map(|_| Clerk::default()).collect(),
            by_ability,
            fates: fates.collect(),
            parties: BTreeMap::new(),
            waiting: BTreeMap::new(),
            ended_at: plan.from,
        };
        floor.expect_party(0);
        floor
    }

    /// Plays until nothing is planned any more, or the service day ends: nothing of what would happen from then on is this day's.
    pub(super) fn run(mut self) -> Result<Played, Refusal> {
        let turn = self.plan.opened.ends_at;
        while let Some((at, happening)) = self.agenda.pop().filter(|(at, _)| *at < turn) {
            match happening {
                Happening::Begins(shift) => self.begin(at, shift)?,
                Happening::Pauses { shift, until } => self.want_break(at, shift, until)?,
                Happening::CountedOut => self.let_freed_desks_call(at)?,
                Happening::Returns(shift) => self.come_back(at, shift)?,
                Happening::Ends(shift) => self.want_end(at, shift)?,
                Happening::Comes(party) => self.come(at, party)?,
                Happening::Arrives(shift, visit) => self.arrive(at, shift, visit)?,
                Happening::Missed(shift, visit) => self.miss(at, shift, visit)?,
                Happening::Served(shift, visit) => self.serve(at, shift, visit)?,
                Happening::Due => self.let_idle_desks_call(at)?,
                Happening::Unanswered(shift, booking) => self.give_up_calling(at, shift, booking)?,
                Happening::GivesUp(party) => self.give_up(at, party)?,
            }
        }
        Ok(self.result())
    }

    fn expect_party(&mut self, index: usize) {
        if let Some(party) = self.plan.parties.get(index) {
            self.agenda.plan(party.at, Happening::Comes(index));
        }
    }

    fn come(&mut self, at: Timestamp, index: usize) -> Result<(), Refusal> {
        self.expect_party(index + 1);
        let party = &self.plan.parties[index];
        if self.plan.waiting_places.is_some_and(|places| self.site.state.queues.len() >= places) {
            // A free desk needs no place to wait.
            let free = self.by_ability.iter().any(|shift| self.shifts[*shift].doing == Doing::Idle);
            if !free {
                self.fates[index].outcome = Outcome::Blocked;
                return Ok(());
            }
        }
        let Ok(Some(ticket)) = self.site.issue(at, party) else { return Ok(()) };
        let caller = self.absent.as_mut().and_then(|absent| absent.came(index));
        let fate = &mut self.fates[index];
        fate.visit = Some(ticket.visit);
        fate.group = ticket.group;
        fate.reference = ticket.reference;
        fate.outcome = Outcome::Unserved;
        self.parties.insert(ticket.visit, index);
        self.waiting.insert(self.site.state.seq, index);
        if let Some(shift) = caller {
            if self.fits(shift, ticket.visit) {
                self.site.call(at, &self.plan.shifts[shift], ticket.visit)?;
                return self.attend(at, shift, ticket.visit, Reason::Pinned);
            }
            // They are there, and cannot be served where they were called: they wait, and the desk goes on.
            self.call_or_rest(at, shift, None)?;
        }
        if let Some(patience) = party.patience.filter(|_| !party.ghost) {
            self.agenda.plan(at + patience, Happening::GivesUp(index));
        }
        self.let_idle_desks_call(at)
    }

    fn give_up(&mut self, at: Timestamp, index: usize) -> Result<(), Refusal> {
        let Some(visit) = self.fates[index].visit else { return Ok(()) };
        if self.fates[index].outcome != Outcome::Unserved || self.fates[index].called.is_some() {
            return Ok(());
        }
        self.site.leave(at, visit)?;
        self.end(index, Outcome::Left, at);
        Ok(())
    }

    fn begin(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
        let desk = &self.plan.shifts[shift].desk;
        if self.site.state.open_desk(desk).is_some() {
            self.shifts[shift].stands_by = true;
            return Ok(());
        }
        self.site.open_desk(at, &self.plan.shifts[shift])?;
        self.set(shift, Doing::Idle, at);
        self.call_or_rest(at, shift, None)
    }

    fn want_break(&mut self, at: Timestamp, shift: usize, until: Timestamp) -> Result<(), Refusal> {
        match self.shifts[shift].doing {
            Doing::Idle => self.rest(at, shift, until),
            Doing::Busy => {
                self.shifts[shift].wants_break = Some(until);
                Ok(())
            }
            Doing::Away | Doing::Paused => Ok(()),
        }
    }

    fn rest(&mut self, at: Timestamp, shift: usize, until: Timestamp) -> Result<(), Refusal> {
        self.site.pause(at, &self.plan.shifts[shift])?;
        self.set(shift, Doing::Paused, at);
        self.agenda.plan(until.max(at), Happening::Returns(shift));
        let counted_out = at + Span::from_millis(limits::PAUSE_COUNTED_MS);
        if counted_out < until {
            self.agenda.plan(counted_out, Happening::CountedOut);
        }
        Ok(())
    }

    fn come_back(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
        if self.shifts[shift].doing != Doing::Paused {
            return Ok(());
        }
        self.site.reopen(at, &self.plan.shifts[shift])?;
        self.set(shift, Doing::Idle, at);
        self.call_or_rest(at, shift, None)
    }

    fn want_end(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
        match self.shifts[shift].doing {
            Doing::Busy => {
                self.shifts[shift].wants_end = true;
                Ok(())
            }
            Doing::Idle | Doing::Paused => self.go(at, shift),
            Doing::Away => Ok(()),
        }
    }

    fn go(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
        self.site.close_desk(at, &self.plan.shifts[shift])?;
        self.set(shift, Doing::Away, at);
        let shifts = &self.plan.shifts;
        let next = (0..shifts.len()).find(|other| self.shifts[*other].stands_by && shifts[*other].desk == shifts[shift].desk);
        if let Some(next) = next {
            self.shifts[next].stands_by = false;
            // Whose time is over by then does not begin any more.
            if shifts[next].until.is_none_or(|until| until > at) {
                self.begin(at, next)?;
            }
        }
        self.let_freed_desks_call(at)
    }

    fn arrive(&mut self, at: Timestamp, shift: usize, visit: VisitId) -> Result<(), Refusal> {
        self.site.arrived(at, &self.plan.shifts[shift], visit)?;
        let serving = self.parties.get(&visit).map_or(Span::ZERO, |party| self.plan.parties[*party].serving);
        self.agenda.plan(at + serving, Happening::Served(shift, visit));
        Ok(())
    }

    fn miss(&mut self, at: Timestamp, shift: usize, visit: VisitId) -> Result<(), Refusal> {
        self.site.missed(at, &self.plan.shifts[shift], visit)?;
        self.shifts[shift].time.in_vain = self.shifts[shift].time.in_vain + MISS_AFTER;
        let again = self.site.state.visit(visit).is_some_and(|visit| visit.is_active());
        if let (false, Some(index)) = (again, self.parties.get(&visit).copied()) {
            self.end(index, Outcome::Missed, at);
        }
        self.call_or_rest(at, shift, None)
    }

    fn serve(&mut self, at: Timestamp, shift: usize, visit: VisitId) -> Result<(), Refusal> {
        if let Some(index) = self.parties.get(&visit).copied() {
            self.end(index, Outcome::Served, at);
        }
        self.shifts[shift].time.served += 1;
        self.call_or_rest(at, shift, Some(visit))
    }

    /// The desk is free, or will be once it has finished a visit: it ends, pauses, calls, or has nobody to call.
    pub(super) fn call_or_rest(&mut self, at: Timestamp, shift: usize, finish: Option<VisitId>) -> Result<(), Refusal> {
        let plan = &self.plan.shifts[shift];
        let wants_break = self.shifts[shift].wants_break.take();
        if self.shifts[shift].wants_end || wants_break.is_some() {
            if let Some(visit) = finish {
                self.site.finish(at, plan, visit)?;
            }
            self.set(shift, Doing::Idle, at);
            return match wants_break.filter(|_| !self.shifts[shift].wants_end) {
                Some(until) => self.rest(at, shift, until),
                None => self.go(at, shift),
            };
        }
        if self.call_in_vain(at, shift, finish)? {
            return Ok(());
        }
        let called = self.site.next(at, plan, finish)?;
        self.set(shift, if called.is_some() { Doing::Busy } else { Doing::Idle }, at);
        match called {
            Some((visit, reason)) => self.attend(at, shift, visit, reason),
            None => Ok(()),
        }
    }

    /// A visit was called to a desk: it comes, or it has gone.
    fn attend(&mut self, at: Timestamp, shift: usize, visit: VisitId, reason: Reason) -> Result<(), Refusal> {
        let Some(index) = self.parties.get(&visit).copied() else { return Ok(()) };
        self.note_overtaken(index, shift);
        self.fates[index].called = Some(Called { at, shift, reason });
        let party = &self.plan.parties[index];
        if party.ghost {
            self.agenda.plan(at + MISS_AFTER, Happening::Missed(shift, visit));
            Ok(())
        } else if party.walking == Span::ZERO {
            self.arrive(at, shift, visit)
        } else {
            self.agenda.plan(at + party.walking, Happening::Arrives(shift, visit));
            Ok(())
        }
    }

    /// All who became ready earlier, still wait and could be served at this desk are overtaken.
    fn note_overtaken(&mut self, called: usize, shift: usize) {
        let own = self.fates[called].visit.and_then(|visit| self.site.state.visit(visit)).map(|visit| visit.current().ready);
        let Some(ready) = own else { return };
        self.waiting.remove(&ready);
        let shift = &self.plan.shifts[shift];
        let desk = self.site.state.settings.desk(&shift.desk).map(|(_, desk)| desk);
        let (Some(desk), Some((_, agent))) = (desk, self.site.state.open_desk(&shift.desk)) else { return };
        for index in self.waiting.range(..ready).map(|(_, index)| *index) {
            let visit = self.fates[index].visit.and_then(|visit| self.site.state.visit(visit));
            if visit.is_some_and(|visit| can_serve(desk, agent, &visit.class())) {
                self.fates[index].overtaken += 1;
            }
        }
    }

    /// Whether a desk could serve a visit now.
    fn fits(&self, shift: usize, visit: VisitId) -> bool {
        let id = &self.plan.shifts[shift].desk;
        let desk = self.site.state.settings.desk(id).map(|(_, desk)| desk);
        let (Some(desk), Some((_, agent))) = (desk, self.site.state.open_desk(id)) else { return false };
        self.site.state.visit(visit).is_some_and(|visit| can_serve(desk, agent, &visit.class()))
    }

    /// Somebody has come: the first idle desk that may serve them does. The others had nobody to call before, and have not now.
    fn let_idle_desks_call(&mut self, at: Timestamp) -> Result<(), Refusal> {
        for place in 0..self.by_ability.len() {
            let shift = self.by_ability[place];
            if self.shifts[shift].doing == Doing::Idle && self.may_call(at, shift) {
                self.call_or_rest(at, shift, None)?;
                if self.shifts[shift].doing == Doing::Busy {
                    break;
                }
            }
        }
        Ok(())
    }

    /// A desk is counted on no more: whatever others left to it near their own end is theirs.
    fn let_freed_desks_call(&mut self, at: Timestamp) -> Result<(), Refusal> {
        for place in 0..self.by_ability.len() {
            let shift = self.by_ability[place];
            // The core is asked itself, since it learns only so that a pause has lasted too long.
            if self.shifts[shift].doing == Doing::Idle {
                self.call_or_rest(at, shift, None)?;
            }
        }
        Ok(())
    }

    /// Whether the rule has somebody for an idle desk: asking for nobody is a command that the core need not see.
    fn may_call(&self, at: Timestamp, shift: usize) -> bool {
        let (state, plan) = (&self.site.state, &self.plan.shifts[shift]);
        let (Some((_, desk)), Some((_, agent))) = (state.settings.desk(&plan.desk), state.open_desk(&plan.desk)) else { return true };
        self.absent.is_some() || self.plan.policy.pick(&Asking { state, desk, agent, at }).is_some()
    }

    fn end(&mut self, index: usize, outcome: Outcome, at: Timestamp) {
        self.fates[index].outcome = outcome;
        self.fates[index].ended_at = at;
        if outcome == Outcome::Served {
            self.ended_at = self.ended_at.max(at);
        }
        if outcome == Outcome::Left
            && let Some(visit) = self.fates[index].visit.and_then(|visit| self.site.state.visit(visit))
        {
            self.waiting.remove(&visit.current().ready);
        }
    }

    /// Notes what a clerk does from now on, and for how long they did what they did before.
    pub(super) fn set(&mut self, shift: usize, doing: Doing, at: Timestamp) {
        let clerk = &mut self.shifts[shift];
        let passed = at - clerk.since;
        match clerk.doing {
            Doing::Idle => clerk.time.open = clerk.time.open + passed,
            Doing::Busy => {
                clerk.time.open = clerk.time.open + passed;
                clerk.time.busy = clerk.time.busy + passed;
            }
            Doing::Away | Doing::Paused => {}
        }
        clerk.doing = doing;
        clerk.since = at;
    }

    fn result(mut self) -> Played {
        // Whoever has a desk when nothing happens any more is there until the day ends.
        if self.shifts.iter().any(|clerk| clerk.doing == Doing::Busy) {
            self.ended_at = self.plan.opened.ends_at;
        }
        let end = self.site.state.day.closes_at.unwrap_or(self.ended_at).max(self.ended_at);
        for shift in 0..self.shifts.len() {
            let doing = self.shifts[shift].doing;
            self.set(shift, doing, end);
        }
        for fate in self.fates.iter_mut().filter(|fate| fate.outcome == Outcome::Unserved) {
            fate.ended_at = end;
        }
        Played {
            fates: self.fates,
            desks: self.shifts.into_iter().map(|clerk| clerk.time).collect(),
            ended_at: self.ended_at,
            events: self.site.events,
            state: self.site.state,
        }
    }
}
