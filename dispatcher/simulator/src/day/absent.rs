//! Appointments of people who have not come, for rules that call them all the same: such a desk waits for nobody and asks again
//! when the time of a call is over. The core knows nothing of it, since to it only those exist who have checked in.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{Refusal, calling::Asking, visit::Visit};
use avanti_model::{ServiceId, Span, Timestamp, VisitId};

use super::{
    Plan,
    agenda::{Agenda, Happening},
    clerks::Doing,
    floor::{Floor, MISS_AFTER},
};

/// How a rule calls appointments of people who have not come.
#[derive(Debug, Clone, Copy)]
pub struct AbsentRule {
    /// From how long before its time an appointment is called.
    pub ahead: Span,
    /// Whether an appointment with this time, of people who are not there, goes before the visit that would be next of those who are.
    pub goes_first: fn(Timestamp, Option<&Visit>) -> bool,
}

/// Appointments that a rule calls although their people have not come.
#[derive(Debug, Clone, Copy)]
pub struct Absent<'p> {
    /// How.
    pub rule: AbsentRule,
    /// The appointments of those who never will.
    pub no_shows: &'p [Booking],
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// Its time.
    pub slot: Timestamp,
    /// What it is for.
    pub service: ServiceId,
}

/// The appointments whose people are not there: those of parties by their index, then those of nobody.
#[derive(Debug)]
pub(super) struct Absentees<'p> {
    rule: AbsentRule,
    services: BTreeMap<usize, &'p ServiceId>,
    /// Not called yet, by their times.
    open: BTreeSet<(Timestamp, usize)>,
    /// Called, with the shift that waits for them.
    called: BTreeMap<usize, usize>,
}

impl<'p> Absentees<'p> {
    pub(super) fn of(plan: &Plan<'p>, agenda: &mut Agenda) -> Option<Self> {
        let Absent { rule, no_shows } = plan.absent?;
        let of_parties = plan.parties.iter().enumerate().filter_map(|(index, party)| Some((index, party.slot?, &party.service)));
        let of_nobody = no_shows.iter().zip(plan.parties.len()..).map(|(booking, index)| (index, booking.slot, &booking.service));
        let all: Vec<_> = of_parties.chain(of_nobody).collect();
        for (_, slot, _) in &all {
            agenda.plan(*slot - rule.ahead, Happening::Due);
        }
        let open = all.iter().map(|(index, slot, _)| (*slot, *index)).collect();
        let services = all.into_iter().map(|(index, _, service)| (index, service)).collect();
        Some(Self { rule, services, open, called: BTreeMap::new() })
    }

    /// A party is there; the shift that calls it at this moment.
    pub(super) fn came(&mut self, index: usize) -> Option<usize> {
        self.open.retain(|(_, other)| *other != index);
        self.called.remove(&index)
    }

    /// The earliest appointment that a desk calls before whoever is next of those who are there.
    fn first(&self, asking: &Asking<'_>, next: Option<&Visit>) -> Option<(Timestamp, usize)> {
        let due = self.open.iter().take_while(|(slot, _)| *slot <= asking.at + self.rule.ahead);
        let (slot, index) =
            *due.into_iter().find(|(_, index)| self.services.get(index).is_some_and(|id| asking.agent.services.contains(*id)))?;
        (self.rule.goes_first)(slot, next).then_some((slot, index))
    }
}

impl Floor<'_> {
    /// Lets a desk call somebody who is not there, where its rule says so; whether it does.
    pub(super) fn call_in_vain(&mut self, at: Timestamp, shift: usize, finish: Option<VisitId>) -> Result<bool, Refusal> {
        let plan = &self.plan.shifts[shift];
        let Some(absent) = &mut self.absent else { return Ok(false) };
        let state = &self.site.state;
        let (Some((_, desk)), Some((_, agent))) = (state.settings.desk(&plan.desk), state.open_desk(&plan.desk)) else { return Ok(false) };
        let asking = Asking { state, desk, agent, at };
        let next = self.plan.policy.pick(&asking).and_then(|pick| state.visit(pick.visit));
        let Some((slot, index)) = absent.first(&asking, next.map(|visit| &**visit)) else { return Ok(false) };
        absent.open.remove(&(slot, index));
        absent.called.insert(index, shift);
        if let Some(visit) = finish {
            self.site.finish(at, plan, visit)?;
        }
        self.set(shift, Doing::Busy, at);
        self.agenda.plan(at + MISS_AFTER, Happening::Unanswered(shift, index));
        Ok(true)
    }

    /// The time of a call is over: the desk asks again, unless the people came meanwhile.
    pub(super) fn give_up_calling(&mut self, at: Timestamp, shift: usize, index: usize) -> Result<(), Refusal> {
        let unanswered = self.absent.as_mut().is_some_and(|absent| absent.called.remove(&index).is_some());
        if unanswered {
            self.shifts[shift].time.in_vain = self.shifts[shift].time.in_vain + MISS_AFTER;
            return self.call_or_rest(at, shift, None);
        }
        Ok(())
    }
}
