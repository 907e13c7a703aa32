//! Promised Time with other guards around its promises to the booked: what is tried against the product's own rule.
//! Everything but the guards is as there.

use avanti_core::calling::{Asking, CallingPolicy, Class, ClassQueue, Pick, Place, Reason};
use avanti_model::{Span, Timestamp, VisitId};

/// The guards.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Variant {
    /// Over how many mean times between two free desks a promise is looked ahead; the product's is 1.
    pub(crate) horizon: i64,
    /// What becomes of a promise that is broken already; the product's presses on.
    pub(crate) broken: Broken,
}

/// What becomes of a promise to somebody booked that is broken already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    /// It goes before others as one that can still be kept does.
    Presses,
    /// It waits for its call-by time.
    Waits,
    /// It waits, and those that can still be kept may go before it.
    Yields,
}

#[derive(Debug, Clone, Copy)]
struct Candidate<'s> {
    visit: VisitId,
    class: &'s Class,
    place: Place,
    call_by: Timestamp,
    last_call: Timestamp,
    early: bool,
    broken: bool,
    endangered: bool,
}

impl CallingPolicy for Variant {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        let all: Vec<(&Class, &ClassQueue)> = asking.eligible().collect();
        let of = |(class, queue), (place, visit)| self.candidate(asking, class, queue, place, visit);
        let heads: Vec<Candidate<'_>> = all.iter().filter_map(|class| Some(of(*class, class.1.head()?))).collect();
        let ripe = || heads.iter().copied().filter(|head| !head.early);
        let Some(due) = ripe().min_by_key(|head| head.by(head.call_by)) else {
            return heads.iter().min_by_key(|head| head.by(head.call_by))?.picked(Reason::Early);
        };
        let first = ripe().min_by_key(|head| head.by(head.last_call)).unwrap_or(due);
        let promises = all.iter().filter(|(class, _)| class.booked.is_some()).filter_map(|class| {
            let mut waiting = class.1.iter().map(|waits| of(*class, waits));
            match self.broken {
                Broken::Presses => waiting.next(),
                Broken::Waits | Broken::Yields => waiting.find(|booked| !booked.broken),
            }
        });
        let promise = promises.filter(|booked| booked.endangered && !booked.early).min_by_key(|booked| booked.by(booked.last_call));
        if let Some(booked) = promise
            && (first.class.booked.is_none() || self.broken == Broken::Yields && first.broken)
            && may_be_passed(asking, &first)
        {
            return booked.picked(Reason::Promise);
        }
        first.picked(if first.visit == due.visit { Reason::Due } else { Reason::LastCall })
    }
}

impl Variant {
    fn candidate<'s>(self, asking: &Asking<'_>, class: &'s Class, queue: &ClassQueue, place: Place, visit: VisitId) -> Candidate<'s> {
        let rules = &asking.state.settings.rules;
        let law = asking.state.law(&class.service);
        let (at, call_by) = (asking.at, queue.call_by(place));
        let wait = Span::from_millis(self.horizon * law.mean.millis() / i64::from(queue.weight.able.count()).max(1));
        let promised = place.reference + minutes(rules.booked_public_minutes);
        let near = queue.weight.ends_at.filter(|ends_at| at >= *ends_at - minutes(rules.last_call_minutes));
        let latest = near.map(|ends_at| ends_at - law.q80 - minutes(rules.last_call_margin_minutes));
        Candidate {
            visit,
            class,
            place,
            call_by,
            last_call: latest.map_or(call_by, |latest| latest.min(call_by)),
            early: class.booked.is_some() && at < place.reference - minutes(rules.early_minutes),
            broken: class.booked.is_some() && at > promised,
            endangered: class.booked.is_some() && at + wait >= promised,
        }
    }
}

impl Candidate<'_> {
    fn by(&self, time: Timestamp) -> (Timestamp, Timestamp, u64) {
        (time, self.place.reference, self.place.ready)
    }

    fn picked(&self, reason: Reason) -> Option<Pick> {
        Some(Pick { visit: self.visit, reason })
    }
}

fn may_be_passed(asking: &Asking<'_>, first: &Candidate<'_>) -> bool {
    let rules = &asking.state.settings.rules;
    let record = &asking.state.record;
    record.promise_run() < usize::from(rules.promise_run_max)
        && asking.at < first.place.reference + minutes(rules.passed_wait_max_minutes)
        && !record.overtaken(first.place.ready, usize::from(rules.overtakes_max), |call| asking.state.could_serve(call, first.class))
}

fn minutes(minutes: u16) -> Span {
    Span::from_minutes(i64::from(minutes))
}
