//! The clerks of a day: they begin, call, pause and end, and one who is idle is asked again whenever there may be somebody for them.

use avanti_core::{Refusal, calling::Asking};
use avanti_model::{Span, Timestamp, VisitId, limits};

use super::{DeskTime, agenda::Happening, floor::Floor};

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
    pub(super) doing: Doing,
    since: Timestamp,
    /// A break that is due, with its end.
    wants_break: Option<Timestamp>,
    wants_end: bool,
    /// It was to begin while the one before it was still at the desk.
    stands_by: bool,
    pub(super) time: DeskTime,
}

impl Floor<'_> {
    pub(super) fn begin(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
        let desk = &self.plan.shifts[shift].desk;
        if self.site.state.open_desk(desk).is_some() {
            self.shifts[shift].stands_by = true;
            return Ok(());
        }
        self.site.open_desk(at, &self.plan.shifts[shift])?;
        self.set(shift, Doing::Idle, at);
        self.call_or_rest(at, shift, None)
    }

    pub(super) fn want_break(&mut self, at: Timestamp, shift: usize, until: Timestamp) -> Result<(), Refusal> {
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

    pub(super) fn come_back(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
        if self.shifts[shift].doing != Doing::Paused {
            return Ok(());
        }
        self.site.reopen(at, &self.plan.shifts[shift])?;
        self.set(shift, Doing::Idle, at);
        self.call_or_rest(at, shift, None)
    }

    pub(super) fn want_end(&mut self, at: Timestamp, shift: usize) -> Result<(), Refusal> {
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

    /// Somebody has come: the first idle desk that may serve them does. The others had nobody to call before, and have not now.
    pub(super) fn let_idle_desks_call(&mut self, at: Timestamp) -> Result<(), Refusal> {
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
    pub(super) fn let_freed_desks_call(&mut self, at: Timestamp) -> Result<(), Refusal> {
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
}
