//! The reference site with appointments that were really booked: a third language that only a mediator speaks, slots of both services,
//! and people who take the free slot nearest to the time they wish for, in the order in which they happen to ask. Who finds none
//! comes without.

use std::sync::Arc;

use avanti_core::{
    Command, Envelope, Event, Settings, State,
    calling::PromisedTime,
    capacity::{Plan as Calendar, Roster},
    deadline::genesis,
    decide::{Advice, Decided, decide},
    event::DayOpened,
    learning::Learnt,
};
use avanti_model::{AppointmentId, Language, Principal, ServiceDay, Span, Timestamp, draw::Draw};
use serde_json::json;

use super::{
    Arrivals, DESKS, LAST_SLOT, NO_SHOW, OPEN_MINUTES, OPENS, PEAK, PUNCTUALITY, RARE, RARE_DESKS, SERVICES, clock, language, mean_serving,
    opened, party, settings, shifts,
};
use crate::{
    day::{Absent, Booking, Plan},
    draw::Source,
    law::span,
    party::Party,
    policies::Rule,
    roster::Shift,
};

/// The language that a mediator alone speaks, and the share of parties that speak nothing else.
const MEDIATED: (&str, f64) = ("bn", 0.04);
/// The desk beside which the mediator sits on the day.
const MEDIATOR_DESK: usize = DESKS - 1;
/// How long an appointment of each service is, in minutes: its mean, rounded up to fives.
const APPOINTMENT_MINUTES: [u16; 2] = [10, 20];
/// How far from the time they wish for people take a slot.
const NEAR: Span = Span::from_minutes(120);
/// When bookings are made: on the Friday before.
const BOOKING: Timestamp = Timestamp::from_millis(OPENS.millis() - 71 * 3_600_000);

/// What is changed of the mixed day to see what it does.
#[derive(Debug, Clone, Copy)]
pub struct Mix {
    /// Expected minutes of service for each minute that a desk is open.
    pub load: f64,
    /// The share of those who come that wished for an appointment.
    pub wishing: f64,
    /// Whether they wish for the hours in which walk-ins come, instead of for any.
    pub rush: bool,
    /// What the public may book of desks and mediators, in percent.
    pub share_percent: u8,
    /// Whether more are booked than there are places since some do not come.
    pub overbooking: bool,
}

/// The site before its days.
#[derive(Debug, Clone)]
pub struct Mixed {
    mix: Mix,
    before: State,
    opened: DayOpened,
    shifts: Vec<Shift>,
}

/// A day of it: who comes, and what was booked.
#[derive(Debug, Clone)]
pub struct MixedDay {
    /// Who comes, and who does not.
    pub arrivals: Arrivals,
    /// For each party that wished for an appointment the language it speaks, and whether it found a slot.
    pub wishes: Vec<(Language, bool)>,
    opened: DayOpened,
}

impl Default for Mix {
    fn default() -> Self {
        Self { load: 0.79, wishing: 0.4, rush: false, share_percent: 65, overbooking: true }
    }
}

impl Mixed {
    /// The site with a mix, and settings that were changed.
    #[must_use]
    pub fn with(mix: Mix, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = bookable(mix.share_percent);
        change(&mut settings);
        let Event::DayOpened(friday) = genesis(Arc::new(settings.clone()), String::new(), false, BOOKING) else {
            unreachable!("a journal begins with a day")
        };
        // Of a thousand appointments that everybody kept a site learns not to overbook.
        let friday = DayOpened { learnt: if mix.overbooking { Learnt::default() } else { everybody_comes() }, ..*friday };
        let mut shifts = shifts();
        shifts[MEDIATOR_DESK].languages.insert(language(MEDIATED.0));
        Self { mix, before: State::opening(1, BOOKING, &friday), opened: opened(settings), shifts }
    }

    /// The day of a seed: who wishes for an appointment books it now.
    #[must_use]
    pub fn day(&self, seed: u64) -> MixedDay {
        let mut arrivals = Arrivals { parties: Vec::new(), no_shows: Vec::new() };
        let mut source = Source::new(seed, 2);
        let everybody = self.mix.load * (DESKS as i64 * OPEN_MINUTES) as f64 / mean_serving();
        arrivals.add_walk_ins(&mut source, everybody * (1.0 - self.mix.wishing));
        arrivals.parties.iter_mut().for_each(|party| mediate(party, &mut source));
        let mut desk = BookingDesk::new(&self.before);
        let (mut source, mut wishes) = (Source::new(seed, 1), Vec::new());
        for _ in 0..(everybody * self.mix.wishing / (1.0 - NO_SHOW)).round() as u64 {
            let wished = wished_time(&mut source, self.mix.rush);
            let mut party = party(&mut source, wished);
            mediate(&mut party, &mut source);
            let (late, stays_away) = (PUNCTUALITY.draw(&mut source), source.happens(NO_SHOW));
            let booked = desk.book(&party);
            wishes.push((party.reads.clone(), booked.is_some()));
            match booked {
                Some((_, slot)) if stays_away => arrivals.no_shows.push(Booking { slot, service: party.service }),
                Some((id, slot)) => {
                    let at = (slot + late).max(OPENS);
                    arrivals.parties.push(Party { at, slot: Some(slot), appointment: Some(id), ..party });
                }
                None => arrivals.parties.push(party),
            }
        }
        arrivals.parties.sort_by_key(|party| party.at);
        let appointments = desk.state.appointments.values().cloned().collect();
        MixedDay { arrivals, wishes, opened: DayOpened { appointments, ..self.opened.clone() } }
    }

    /// The day on which this rule calls.
    #[must_use]
    pub fn plan<'p>(&'p self, day: &'p MixedDay, rule: Rule) -> Plan<'p> {
        Plan {
            opened: day.opened.clone(),
            from: OPENS - Span::from_minutes(60),
            shifts: &self.shifts,
            parties: &day.arrivals.parties,
            policy: rule.policy,
            absent: rule.absent.map(|rule| Absent { rule, no_shows: &day.arrivals.no_shows }),
            waiting_places: None,
        }
    }
}

/// The languages that few desks or a mediator alone speak.
#[must_use]
pub fn rare_languages() -> [Language; 2] {
    [language(RARE.0), language(MEDIATED.0)]
}

/// Who books, one after the other.
struct BookingDesk {
    state: State,
    roster: Roster,
    draw: Draw,
}

impl BookingDesk {
    fn new(before: &State) -> Self {
        Self { state: before.clone(), roster: Roster::of(before, monday(before)), draw: Draw::from_seed(1) }
    }

    /// The free slot nearest to when a party wishes to come, if one is near.
    fn book(&mut self, party: &Party) -> Option<(AppointmentId, Timestamp)> {
        let wish = party.wish();
        let now = self.state.at + Span::from_millis(1000);
        let free = Calendar::of(&self.state, &self.roster, monday(&self.state), now, None).slots(&wish, now, false);
        let away = |slot: Timestamp| if slot < party.at { party.at - slot } else { slot - party.at };
        let slot = free.into_iter().map(|slot| slot.begins).filter(|slot| away(*slot) <= NEAR).min_by_key(|slot| away(*slot))?;
        let envelope = Envelope {
            at: now,
            by: Principal::Public,
            key: self.state.seq.to_string().parse().expect("digits are a request key"),
            entropy: self.draw.bits(),
            command: Command::Book { wish, slot },
        };
        let decided = decide(&Advice::by(&PromisedTime), &self.state, &envelope).expect("what is free can be booked");
        let Decided::Fresh(records) = decided else { unreachable!("every key is new") };
        records.iter().for_each(|recorded| self.state.apply(recorded));
        records.iter().find_map(|recorded| {
            let Event::AppointmentBooked(booked) = &recorded.event else { return None };
            Some((booked.id, slot))
        })
    }
}

fn monday(state: &State) -> ServiceDay {
    ServiceDay::of(OPENS, &state.settings.zone())
}

fn wished_time(source: &mut Source, rush: bool) -> Timestamp {
    let unit = source.unit();
    let minutes = if rush { clock(unit * PEAK.iter().sum::<f64>()).unwrap_or_default() } else { unit * OPEN_MINUTES as f64 };
    OPENS + span(minutes.min(LAST_SLOT as f64))
}

fn mediate(party: &mut Party, source: &mut Source) {
    let mediated = source.happens(MEDIATED.1 / (1.0 - RARE.1));
    if mediated && party.reads != language(RARE.0) {
        party.reads = language(MEDIATED.0);
        party.speaks = vec![party.reads.clone()];
    }
}

fn everybody_comes() -> Learnt {
    serde_json::from_value(json!({ "shows": 4_000_000 })).expect("what a site learnt")
}

fn bookable(share_percent: u8) -> Settings {
    let mut site = serde_json::to_value(settings()).expect("settings are JSON");
    let hours = "Mo-Fr 09:00-17:00";
    let spoken = |desk: usize| if desk < RARE_DESKS { vec!["it", RARE.0] } else { vec!["it"] };
    let shift = |desk: usize| json!({ "desk": format!("d{desk}"), "hours": hours, "languages": spoken(desk) });
    site["languages"] = json!(["it", RARE.0, MEDIATED.0]);
    site["shifts"] = (0..DESKS).map(shift).collect();
    site["mediators"] = json!([{ "id": "mediator-1", "hours": hours, "languages": [MEDIATED.0] }]);
    site["booking"] = json!({ "share_percent": share_percent });
    for (index, minutes) in APPOINTMENT_MINUTES.iter().enumerate() {
        site["services"][index]["appointment_minutes"] = json!(minutes);
    }
    assert_eq!(APPOINTMENT_MINUTES.len(), SERVICES.len());
    serde_json::from_value(site).expect("the settings of the reference site")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{day::Outcome, play, policies};
    use avanti_core::visit::Group;

    #[test]
    fn the_settings_have_no_fault() {
        assert_eq!(bookable(65).faults(), []);
    }

    #[test]
    fn those_who_booked_check_in_for_what_they_booked() {
        let site = Mixed::with(Mix::default(), |_| {});
        let (mut booked, mut lapsed) = (0, 0);
        for seed in 0..5 {
            let day = site.day(seed);
            let plan = site.plan(&day, policies::ALL[0]);
            let played = play(&plan).unwrap();
            for (party, fate) in plan.parties.iter().zip(&played.fates) {
                assert_eq!(fate.outcome, Outcome::Served);
                let Some(slot) = party.slot else { continue };
                let visit = played.state.visit(fate.visit.unwrap()).unwrap();
                let in_time = party.at <= slot + Span::from_minutes(30);
                assert_eq!((visit.slot, visit.appointment), if in_time { (Some(slot), party.appointment) } else { (None, None) });
                booked += u32::from(fate.group == Group::Booked);
                lapsed += u32::from(!in_time);
            }
        }
        assert!(booked > 200 && lapsed < 5, "{booked} {lapsed}");
    }

    #[test]
    fn with_little_to_book_some_find_no_slot_and_come_without() {
        let full = |share_percent| {
            let site = Mixed::with(Mix { share_percent, wishing: 0.8, ..Mix::default() }, |_| {});
            let wishes: Vec<(Language, bool)> = (0..3).flat_map(|seed| site.day(seed).wishes).collect();
            wishes.iter().filter(|(_, found)| !found).count()
        };
        assert!(full(30) > full(65) + 50, "{} {}", full(30), full(65));
    }
}
