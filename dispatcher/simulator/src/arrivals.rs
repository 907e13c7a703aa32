//! Draws the people of a day: walk-ins as a Poisson process whose rate changes with the hours, those with an appointment around
//! their slots. What is already known of a party stays; the rest is drawn. It knows no desk and no rule.

use std::collections::BTreeSet;

use avanti_core::{Settings, visit::Need};
use avanti_model::{Language, ServiceId, Span, Timestamp};

use crate::{
    calendar::OpenDay,
    day::Booking,
    day_file::{Arrivals, Bookings, DayFile},
    draw::Source,
    party::Party,
};

/// The people of a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Crowd {
    /// Those who come, in the order in which they come.
    pub parties: Vec<Party>,
    /// The appointments of those who never come.
    pub no_shows: Vec<Booking>,
}

/// What is known of a party before anything is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// The slot of its appointment; without it, it has none.
    pub slot: Option<Timestamp>,
    /// What it comes for.
    pub service: Option<ServiceId>,
    /// The language it reads.
    pub reads: Option<Language>,
    /// The languages it can be served in.
    pub speaks: Option<Vec<Language>>,
    /// How many people it is.
    pub people: Option<u8>,
    /// What it needs.
    pub needs: Option<BTreeSet<Need>>,
    /// How long it is served.
    pub serving: Option<Span>,
    /// How long it waits before it gives up; within it none where it waits to the end.
    pub patience: Option<Option<Span>>,
    /// Whether it vanishes with its ticket.
    pub ghost: Option<bool>,
}

/// The day from which people are drawn, at its site.
#[derive(Debug, Clone, Copy)]
pub struct Drawing<'d> {
    /// The day.
    pub day: &'d DayFile,
    /// The site.
    pub settings: &'d Settings,
    /// The seed.
    pub seed: u64,
}

/// Index of the source that draws when parties of a stream come; those of the parties themselves are below it.
const TIMES: u64 = (1 << 24) - 1;

impl Drawing<'_> {
    /// The people of the `number`th day. The same seed gives the same people, however many days are played.
    #[must_use]
    pub fn crowd(&self, open: &OpenDay, number: u64) -> Crowd {
        let mut crowd = Crowd::default();
        for (index, arrivals) in (0..).zip(&self.day.arrivals) {
            let stream = index * 2;
            let times = times(arrivals, open, &mut self.source(number, stream, TIMES));
            for (index, at) in (0..).zip(times) {
                let given = Given { service: arrivals.service.clone(), ..Given::default() };
                crowd.parties.push(self.party(at, given, &mut self.source(number, stream, index)));
            }
        }
        for (index, bookings) in (0..).zip(&self.day.bookings) {
            let stream = index * 2 + 1;
            for (index, slot) in (0..).zip(places(bookings, open)) {
                let mut source = self.source(number, stream, index);
                if !source.happens(bookings.booked_percent / 100.0) {
                    continue;
                }
                if source.happens(self.day.booked.no_show_percent / 100.0) {
                    crowd.no_shows.push(Booking { slot, service: bookings.service.clone() });
                    continue;
                }
                // Who comes before the doors open waits before them.
                let at = (slot + self.day.booked.punctuality.draw(&mut source)).max(open.opens);
                let given = Given { slot: Some(slot), service: Some(bookings.service.clone()), ghost: Some(false), ..Given::default() };
                crowd.parties.push(self.party(at, given, &mut source));
            }
        }
        crowd.parties.sort_by_key(|party| party.at);
        crowd
    }

    /// A party that comes at a moment: what is given of it, the rest as the day says.
    pub fn party(&self, at: Timestamp, given: Given, source: &mut Source) -> Party {
        let (day, people) = (self.day, &self.day.people);
        let shares = day.services.iter().map(|(id, service)| (id, service.share));
        let service = given.service.or_else(|| source.weighed(shares).cloned());
        let service = service.unwrap_or_else(|| self.settings.services[0].id.clone());
        let of_reading = |reads: &Language| given.reads.as_ref().is_none_or(|given| given == reads);
        let known = day.languages.iter().map(|language| (language, if of_reading(&language.reads) { language.weight } else { 0.0 }));
        let drawn = source.weighed(known);
        let reads = given.reads.clone().or_else(|| drawn.map(|language| language.reads.clone())).unwrap_or_else(Language::italian);
        let drawn_speaks = drawn.map(|language| language.speaks.clone()).filter(|speaks| !speaks.is_empty());
        let speaks = given.speaks.or(drawn_speaks).unwrap_or_else(|| vec![reads.clone()]);
        let sizes: Vec<u8> = (1..=people.party_sizes.len() as u8).collect();
        let size = source.weighed(sizes.iter().zip(people.party_sizes.iter().copied())).copied();
        let size = given.people.or(size).unwrap_or(1);
        let drawn_needs: BTreeSet<Need> =
            people.needs_percent.iter().filter_map(|(need, percent)| source.happens(percent / 100.0).then_some(*need)).collect();
        let needs = given.needs.unwrap_or(drawn_needs);
        let ghost = source.happens(people.ghost_percent / 100.0);
        let walking = people.walking.draw(source).max(Span::ZERO);
        let patience = people.patience.map(|law| law.draw(source).max(Span::ZERO));
        let serving = given.serving.unwrap_or_else(|| self.serving(&service, size, &needs, source));
        Party {
            at,
            slot: given.slot,
            appointment: None,
            handed_over: None,
            service,
            reads,
            speaks,
            people: size,
            serving,
            walking,
            patience: given.patience.unwrap_or(patience),
            ghost: given.ghost.unwrap_or(ghost),
            needs,
        }
    }

    /// The draws for one purpose of a day.
    pub(crate) fn source(&self, number: u64, stream: u64, index: u64) -> Source {
        Source::new(self.seed, (number << 40) | (stream << 24) | index)
    }

    fn serving(&self, service: &ServiceId, people: u8, needs: &BTreeSet<Need>, source: &mut Source) -> Span {
        let minutes = self.settings.service(service).map_or(10, |service| service.minutes);
        let law = self.day.service(service);
        let further = f64::from(people.saturating_sub(1)) * law.further_person_percent / 100.0;
        let slower = if needs.contains(&Need::MoreTime) { law.more_time_percent / 100.0 } else { 0.0 };
        let minutes = law.serving(minutes).minutes(source) * (1.0 + further) * (1.0 + slower);
        crate::law::span(minutes).max(Span::ZERO)
    }
}

/// When parties come: exactly so many at even draws, or at a rate, with exponential gaps.
fn times(arrivals: &Arrivals, open: &OpenDay, source: &mut Source) -> Vec<Timestamp> {
    let (from, until) = (open.at(arrivals.from), open.at(arrivals.until));
    if let Some(parties) = arrivals.parties {
        let mut drawn: Vec<Timestamp> =
            (0..parties).map(|_| from + Span::from_millis(((until - from).millis() as f64 * source.unit()) as i64)).collect();
        drawn.sort_unstable();
        return drawn;
    }
    let Some(rate) = arrivals.rate().filter(|rate| *rate > 0.0) else { return Vec::new() };
    let mut drawn = Vec::new();
    let mut at = from;
    loop {
        // A unit draw is below 1, so that its complement has a logarithm.
        at = at + crate::law::span(-(1.0 - source.unit()).ln() * 60.0 / rate);
        if at >= until {
            return drawn;
        }
        drawn.push(at);
    }
}

/// The slot of each place.
fn places(bookings: &Bookings, open: &OpenDay) -> Vec<Timestamp> {
    let until = open.at(bookings.until);
    let mut slot = open.at(bookings.from);
    let mut slots = Vec::new();
    while slot < until {
        slots.extend(std::iter::repeat_n(slot, usize::from(bookings.places)));
        slot = slot + Span::from_minutes(i64::from(bookings.every_minutes.max(1)));
    }
    slots
}
