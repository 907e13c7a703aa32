//! To whom places that became free are offered: to whoever has no appointment before whoever would like an
//! earlier one, of these to the first who asked, of those for whom they fit, and to nobody twice at a time.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_model::{DeskId, Language, ServiceDay, ServiceId, Timestamp};

use super::{Change, Entry, Offer, Offered, minutes};
use crate::{
    appointment::{Appointment, Wish},
    capacity::{Bookings, Plan, Roster, Slot},
    state::State,
    visit::Need,
};

/// What decides which places fit: the language of the screens does not.
type Kind = (ServiceId, Vec<Language>, u8, BTreeSet<Need>, Option<DeskId>);

/// Looks through the days on which places may have become free, and offers them.
pub(crate) fn look(state: &State, at: Timestamp) -> Change {
    let mut offers = Vec::new();
    let booking = &state.settings.booking;
    // Nobody has to answer while the site is closed.
    let answers_from = if state.intake_open { Some(at) } else { state.next_opening(at) };
    let Some(from) = answers_from.filter(|_| booking.offer_minutes > 0) else { return Change::Looked { offers } };
    let until = from + minutes(booking.offer_minutes);
    let mut search = Search {
        after: state.clone(),
        at,
        earliest: from + minutes(booking.offer_notice_minutes.max(booking.offer_minutes)),
        days: BTreeMap::new(),
        nothing: BTreeSet::new(),
    };
    for (own, entry) in in_order(state) {
        if let Some(slot) = search.first(state, &own, entry) {
            let offer = Offer { slot: slot.begins, minutes: slot.minutes, until };
            search.take(&own, offer);
            offers.push(Offered { appointment: own.id, offer });
        }
    }
    Change::Looked { offers }
}

/// Those to whom nothing is offered at present, in their order.
fn in_order(state: &State) -> Vec<(Arc<Appointment>, &Entry)> {
    let free = state.wait_list.entries().filter(|(_, entry)| entry.offer.is_none());
    // What is booked in training stands beside what is really booked, and is offered to nobody who really comes.
    let of_today = |own: &Arc<Appointment>| own.training == state.day.training;
    let mut all: Vec<(Arc<Appointment>, &Entry)> =
        free.filter_map(|(id, entry)| Some((state.on_list(*id).filter(of_today)?, entry))).collect();
    all.sort_by_key(|(_, entry)| entry.order());
    all
}

/// A search for places, beside what it has given away.
struct Search {
    after: State,
    at: Timestamp,
    earliest: Timestamp,
    days: BTreeMap<ServiceDay, (Arc<Roster>, Arc<Bookings>)>,
    /// Where nothing was found, and will not be: places only get fewer.
    nothing: BTreeSet<(ServiceDay, Kind)>,
}

impl Search {
    /// The first place on an earlier day, where it has to be looked.
    fn first(&mut self, state: &State, own: &Appointment, entry: &Entry) -> Option<Slot> {
        let (zone, look) = (state.settings.zone(), &state.wait_list.look);
        let everywhere = look.everywhere || look.newcomers.contains(&own.id);
        let (first, end) = (ServiceDay::of(self.earliest, &zone).date(), ServiceDay::of(own.slot, &zone).date());
        let ahead = jiff::Span::new().days(i64::from(state.settings.booking.days_ahead));
        let last = state.day.day.date().saturating_add(ahead);
        let days = std::iter::successors(Some(first), |date| date.tomorrow().ok()).take_while(|date| *date < end && *date <= last);
        let days = days.map(ServiceDay::of_date).filter(|day| everywhere || look.days.contains(day));
        let kind = kind(&own.wish);
        for day in days {
            if self.nothing.contains(&(day, kind.clone())) {
                continue;
            }
            let slots = self.slots(day, &own.wish);
            if slots.is_empty() {
                self.nothing.insert((day, kind.clone()));
            }
            if let Some(slot) = slots.into_iter().find(|slot| !entry.passed.contains(&slot.begins)) {
                return Some(slot);
            }
        }
        None
    }

    fn slots(&mut self, day: ServiceDay, wish: &Wish) -> Vec<Slot> {
        let Self { after, at, earliest, days, .. } = self;
        let (roster, bookings) = days.entry(day).or_insert_with(|| {
            let roster = Arc::new(Roster::of(after, day));
            let bookings = Arc::new(Bookings::of(after, &roster, day, *at, None));
            (roster, bookings)
        });
        Plan::beside(after, roster, Arc::clone(bookings)).slots(wish, *earliest, false)
    }

    fn take(&mut self, own: &Appointment, offer: Offer) {
        self.after.hold(own.id, offer, self.after.seq + 1);
        self.days.remove(&ServiceDay::of(offer.slot, &self.after.settings.zone()));
    }
}

fn kind(wish: &Wish) -> Kind {
    (wish.service.clone(), wish.speaks.clone(), wish.party, wish.needs.clone(), wish.desk.clone())
}
