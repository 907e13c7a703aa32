//! Promised Time: the smallest call-by time is called, save that a promise to somebody booked may go first a bounded number of
//! times, and never before one who was overtaken or has waited too long, and that nobody is left to whom it will soon be too late
//! to be served.

use avanti_model::{Span, Timestamp, VisitId};

use super::{Asking, CallingPolicy, Class, ClassQueue, Pick, Place, Reason};
use crate::site::Rules;

/// The product's calling policy.
#[derive(Debug, Clone, Copy, Default)]
pub struct PromisedTime;

impl CallingPolicy for PromisedTime {
    /// Only the heads of the classes are compared: within a class credit and end are the same for all, so that its head has
    /// the smallest call-by time, and of appointments, whose classes have one promise each, the earliest. Ties go to the earlier
    /// reference time, then to the earlier event; those of last calls to the earlier call-by time before that.
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        let heads: Vec<Head<'_>> = asking.eligible().filter_map(|(class, queue)| Head::of(asking, class, queue)).collect();
        let ripe = || heads.iter().filter(|head| !head.early);
        let Some(due) = ripe().min_by_key(|head| head.by_call_by()) else {
            let early = heads.iter().min_by_key(|head| head.by_call_by())?;
            return Some(early.picked(Reason::Early));
        };
        let first = ripe().min_by_key(|head| head.by_last_call()).unwrap_or(due);
        if let Some(booked) = ripe().filter(|head| head.endangered).min_by_key(|head| head.by_last_call())
            && first.class.booked.is_none()
            && asking.state.record.promise_run() < usize::from(asking.state.settings.rules.promise_run_max)
            && ripe().all(|head| head.may_be_passed(asking, booked))
        {
            return Some(booked.picked(Reason::Promise));
        }
        Some(first.picked(if first.visit == due.visit { Reason::Due } else { Reason::LastCall }))
    }
}

/// The first visit of a class, with what is compared.
#[derive(Debug, Clone, Copy)]
struct Head<'s> {
    visit: VisitId,
    class: &'s Class,
    queue: &'s ClassQueue,
    place: Place,
    /// The latest moment at which a visit of the class can still be served, if that is near.
    latest: Option<Timestamp>,
    /// `D`.
    call_by: Timestamp,
    /// `D′`: `D`, or the latest moment at which the visit can still be served, if that is soon and earlier.
    last_call: Timestamp,
    /// Booked, and its slot is not near yet.
    early: bool,
    /// Booked, and the promise will be broken unless this desk keeps it.
    endangered: bool,
}

impl<'s> Head<'s> {
    fn of(asking: &Asking<'_>, class: &'s Class, queue: &'s ClassQueue) -> Option<Self> {
        let (place, visit) = queue.head()?;
        let Rules { early_minutes, booked_public_minutes, .. } = asking.state.settings.rules;
        let call_by = queue.call_by(place);
        let latest = latest(asking, class, queue);
        let wait = Span::from_millis(asking.state.law(&class.service).mean.millis() / i64::from(queue.weight.at_once()).max(1));
        Some(Self {
            visit,
            class,
            queue,
            place,
            latest,
            call_by,
            last_call: latest.map_or(call_by, |latest| latest.min(call_by)),
            early: class.booked.is_some() && asking.at < place.reference - minutes(early_minutes),
            endangered: class.booked.is_some() && asking.at + wait >= place.reference + minutes(booked_public_minutes),
        })
    }

    /// The same for another place in the class.
    fn at(&self, place: Place) -> Self {
        let call_by = self.queue.call_by(place);
        Self { place, call_by, last_call: self.latest.map_or(call_by, |latest| latest.min(call_by)), ..*self }
    }

    fn by_call_by(&self) -> (Timestamp, Timestamp, u64) {
        (self.call_by, self.place.reference, self.place.ready)
    }

    fn by_last_call(&self) -> (Timestamp, (Timestamp, Timestamp, u64)) {
        (self.last_call, self.by_call_by())
    }

    /// Whether a promise to somebody booked may be kept before those of this class that would come first: not before one without
    /// an appointment who was overtaken too often or has waited too long. Of a class, all of whom the same desks can serve, who
    /// became ready first was overtaken most.
    fn may_be_passed(&self, asking: &Asking<'_>, booked: &Self) -> bool {
        if self.class.booked.is_some() {
            return true;
        }
        let passed = self.queue.iter().map(|(place, _)| place).take_while(|place| self.at(*place).by_last_call() < booked.by_last_call());
        let Some((reference, ready)) = passed.map(|place| (place.reference, place.ready)).reduce(|a, b| (a.0.min(b.0), a.1.min(b.1)))
        else {
            return true;
        };
        let Rules { overtakes_max, passed_wait_max_minutes, .. } = asking.state.settings.rules;
        asking.at < reference + minutes(passed_wait_max_minutes)
            && !asking.state.record.overtaken(ready, usize::from(overtakes_max), |call| asking.state.could_serve(call, self.class))
    }

    fn picked(&self, reason: Reason) -> Pick {
        Pick { visit: self.visit, reason }
    }
}

/// The latest moment at which a visit of a class can be called and still be served, once that is near: when the last desk
/// that can serve it ends, less what serving it takes in four of five cases, less a margin.
fn latest(asking: &Asking<'_>, class: &Class, queue: &ClassQueue) -> Option<Timestamp> {
    let Rules { last_call_minutes, last_call_margin_minutes, .. } = asking.state.settings.rules;
    let ends_at = queue.weight.ends_at?;
    let near = ends_at - minutes(last_call_minutes) <= asking.at && asking.at < ends_at;
    near.then(|| ends_at - asking.state.law(&class.service).q80 - minutes(last_call_margin_minutes))
}

fn minutes(minutes: u16) -> Span {
    Span::from_minutes(i64::from(minutes))
}
