//! The floor of a day, where what was planned happens: parties that come, wait, go to a desk and leave. What clerks do is in `clerks`.

use std::collections::BTreeMap;

use avanti_core::{
    Recorded, Refusal, State,
    calling::{Reason, can_serve},
    visit::Group,
};
use avanti_model::{Span, Timestamp, VisitId};

use super::{
    Called, Fate, Outcome, Plan, Played,
    absent::Absentees,
    agenda::{Agenda, Happening},
    clerks::{Clerk, Doing},
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
    pub(super) by_ability: Vec<usize>,
    fates: Vec<Fate>,
    parties: BTreeMap<VisitId, usize>,
    /// The tokens of those who stood in the line before the door, by party.
    tokens: BTreeMap<usize, u32>,
    /// Those who wait, by the order in which they became ready.
    waiting: BTreeMap<u64, usize>,
    ended_at: Timestamp,
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
        for (index, party) in plan.parties.iter().enumerate() {
            if let Some(at) = party.handed_over {
                agenda.plan(at, Happening::HandedOver(index));
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
            tokens: BTreeMap::new(),
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
                Happening::HandedOver(party) => {
                    let token = self.site.hand_token(at)?;
                    self.tokens.extend(token.map(|token| (party, token)));
                }
                Happening::Comes(party) => {
                    self.expect_party(party + 1);
                    self.come(at, party)?;
                }
                Happening::ChecksIn(party) => self.come(at, party)?,
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
        let party = &self.plan.parties[index];
        if self.plan.waiting_places.is_some_and(|places| self.site.state.queues.len() >= places) {
            // A free desk needs no place to wait.
            let free = self.by_ability.iter().any(|shift| self.shifts[*shift].doing == Doing::Idle);
            if !free {
                self.fates[index].outcome = Outcome::Blocked;
                return Ok(());
            }
        }
        let ticket = match self.site.issue(at, party, self.tokens.get(&index).copied()) {
            Ok(Some(ticket)) => ticket,
            Err(Refusal::TooEarly { from, .. }) => {
                // The kiosk asks them to come back: they wait in the hall until they can check in.
                self.agenda.plan(from, Happening::ChecksIn(index));
                return Ok(());
            }
            Ok(None) | Err(_) => return Ok(()),
        };
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

    /// A visit was called to a desk: it comes, or it has gone.
    pub(super) fn attend(&mut self, at: Timestamp, shift: usize, visit: VisitId, reason: Reason) -> Result<(), Refusal> {
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
