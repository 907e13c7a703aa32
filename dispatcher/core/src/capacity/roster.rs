//! Who is expected on a day: which desks are manned when and speak what, which mediators are there, when each service is given.
//! It follows from the settings and from who is absent, and knows no appointment.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_model::{DeskId, Language, ServiceDay, ServiceId, Timestamp};
use jiff::tz::TimeZone;

use super::{
    matching::Demand,
    period::{Period, meet, without},
};
use crate::{
    absence::{Absence, Missing},
    appointment::Wish,
    calling::DeskMask,
    hours::Stretch,
    state::State,
    visit::Need,
};

/// Who is expected on a day.
#[derive(Debug, Clone, Default)]
pub struct Roster {
    manned: Vec<Manned>,
    mediators: Vec<Mediating>,
    given: BTreeMap<ServiceId, Vec<Period>>,
    sessions: BTreeMap<ServiceId, Vec<Period>>,
    open: Vec<Period>,
    /// The places of the desks in the settings.
    places: BTreeMap<DeskId, usize>,
}

/// A desk while a clerk is expected at it.
#[derive(Debug, Clone)]
struct Manned {
    desk: usize,
    step_free: bool,
    services: BTreeSet<ServiceId>,
    languages: BTreeSet<Language>,
    there: Vec<Period>,
}

#[derive(Debug, Clone)]
struct Mediating {
    languages: BTreeSet<Language>,
    there: Vec<Period>,
}

/// Who could serve a wish, those together who are there at the same times.
#[derive(Debug, Clone)]
pub(super) struct Able<'r>(Vec<(&'r [Period], Demand)>);

impl<'r> Able<'r> {
    /// Those of them who are there throughout a period.
    pub(super) fn throughout(&self, period: Period) -> Demand {
        let there = self.0.iter().filter(|(there, _)| there.iter().any(|own| own.covers(period)));
        there.fold(Demand::default(), |demand, (_, own)| demand.or(*own))
    }

    fn add(&mut self, there: &'r [Period], demand: Demand) {
        match self.0.iter_mut().find(|(known, _)| *known == there) {
            Some((_, known)) => *known = known.or(demand),
            None => self.0.push((there, demand)),
        }
    }
}

impl Roster {
    /// The roster of a day.
    #[must_use]
    pub fn of(state: &State, day: ServiceDay) -> Self {
        let settings = &state.settings;
        let zone = settings.zone();
        let date = day.date();
        let within = |stretches: &[Stretch]| periods(stretches, &zone);
        let absent = |missing: &Missing| -> Vec<Period> {
            let shut = |absence: &&Arc<Absence>| absence.missing == *missing || absence.missing == Missing::Site;
            state.absences.values().filter(shut).map(|absence| absence.period()).collect()
        };
        let closed = state.closures();
        let open = without(within(&settings.open_on(date)), &closed);
        let mut taken: BTreeMap<usize, Vec<Period>> = BTreeMap::new();
        let mut manned = Vec::new();
        for shift in &settings.shifts {
            let Some((place, desk)) = settings.desk(&shift.desk) else { continue };
            let usable = meet(&within(&settings.desk_open_on(desk, date)), &within(&shift.hours.on(date)));
            // Two shifts at a desk at once are one clerk's: the first named counts.
            let others = taken.entry(place).or_default();
            let usable = without(usable, others);
            others.extend(&usable);
            let there = without(usable, &absent(&Missing::Desk(desk.id.clone())));
            let services = if shift.services.is_empty() { &desk.services } else { &shift.services };
            let services = services.intersection(&desk.services).cloned().collect();
            manned.push(Manned { desk: place, step_free: desk.step_free, services, languages: shift.languages.clone(), there });
        }
        let mediators = settings.mediators.iter().map(|mediator| Mediating {
            languages: mediator.languages.clone(),
            there: without(meet(&open, &within(&mediator.hours.on(date))), &absent(&Missing::Mediator(mediator.id.clone()))),
        });
        let given: BTreeMap<ServiceId, Vec<Period>> = settings
            .services
            .iter()
            .map(|service| (service.id.clone(), without(within(&settings.service_open_on(service, date)), &closed)))
            .collect();
        let sessions = settings.services.iter().filter_map(|service| {
            let held = within(&service.sessions.as_ref()?.hours.on(date));
            let given = given.get(&service.id)?;
            Some((service.id.clone(), held.into_iter().filter(|session| given.iter().any(|open| open.covers(*session))).collect()))
        });
        let places = settings.desks.iter().enumerate().map(|(place, desk)| (desk.id.clone(), place)).collect();
        Self { manned, mediators: mediators.collect(), sessions: sessions.collect(), given, open, places }
    }

    /// When the site is open.
    #[must_use]
    pub fn open(&self) -> &[Period] {
        &self.open
    }

    /// When a service is given.
    #[must_use]
    pub fn given(&self, service: &ServiceId) -> &[Period] {
        self.given.get(service).map_or(&[], Vec::as_slice)
    }

    /// The sessions of a service.
    #[must_use]
    pub fn sessions(&self, service: &ServiceId) -> &[Period] {
        self.sessions.get(service).map_or(&[], Vec::as_slice)
    }

    /// Who could serve a wish, at whatever time they are there.
    pub(super) fn able<'r>(&'r self, wish: &Wish) -> Able<'r> {
        let step_free = wish.needs.contains(&Need::StepFree);
        let speaks = |languages: &BTreeSet<Language>| wish.speaks.iter().any(|language| languages.contains(language));
        let asked = wish.desk.as_ref().and_then(|desk| self.places.get(desk)).copied();
        let mut able = Able(Vec::new());
        for manned in &self.manned {
            let is_asked = wish.desk.as_ref().is_none_or(|_| asked == Some(manned.desk));
            if is_asked && manned.services.contains(&wish.service) && (manned.step_free || !step_free) {
                let any = DeskMask::of(manned.desk);
                let direct = if speaks(&manned.languages) { any } else { DeskMask::default() };
                able.add(&manned.there, Demand { direct, any, mediators: 0 });
            }
        }
        for (bit, mediator) in self.mediators.iter().enumerate().filter(|(_, mediator)| speaks(&mediator.languages)) {
            able.add(&mediator.there, Demand { mediators: 1 << bit, ..Demand::default() });
        }
        able
    }

    /// The sessions of all services, each with who could hold it: any clerk who gives the service, since for the language of many at
    /// once they answer themselves.
    pub(super) fn held_sessions(&self) -> impl Iterator<Item = (Period, Demand)> {
        let giving = |service: &ServiceId, session: &Period| {
            let there = self.manned.iter().filter(|manned| manned.services.contains(service));
            let there = there.filter(|manned| manned.there.iter().any(|own| own.covers(*session)));
            there.fold(DeskMask::default(), |desks, manned| desks.with(DeskMask::of(manned.desk)))
        };
        self.sessions.iter().flat_map(move |(service, sessions)| {
            sessions.iter().map(move |session| {
                let any = giving(service, session);
                (*session, Demand { direct: any, any, mediators: 0 })
            })
        })
    }

    /// How many minutes of a period each desk is manned, by its place in the settings.
    pub(super) fn desk_minutes(&self, period: Period) -> BTreeMap<usize, u32> {
        let mut minutes = BTreeMap::new();
        for manned in &self.manned {
            *minutes.entry(manned.desk).or_default() += manned.there.iter().map(|own| own.minutes_in(period)).sum::<u32>();
        }
        minutes
    }

    /// How many minutes of a period each mediator is there.
    pub(super) fn mediator_minutes(&self, period: Period) -> Vec<u32> {
        self.mediators.iter().map(|mediator| mediator.there.iter().map(|own| own.minutes_in(period)).sum()).collect()
    }

    /// When mediators come or go.
    pub(crate) fn mediators_turn(&self) -> impl Iterator<Item = Timestamp> {
        self.mediators.iter().flat_map(|mediator| mediator.there.iter()).flat_map(|period| [period.begins, period.ends])
    }

    /// When a mediator, by the place in the settings, leaves who is there at a moment; none where they are not there.
    pub(crate) fn mediator_until(&self, place: usize, at: Timestamp) -> Option<Timestamp> {
        self.mediators.get(place)?.there.iter().find(|period| period.has(at)).map(|period| period.ends)
    }

    /// The desks that are manned at any time of a day.
    #[must_use]
    pub fn desks(&self) -> DeskMask {
        let there = self.manned.iter().filter(|manned| !manned.there.is_empty());
        there.fold(DeskMask::default(), |desks, manned| desks.with(DeskMask::of(manned.desk)))
    }
}

fn periods(stretches: &[Stretch], zone: &TimeZone) -> Vec<Period> {
    stretches.iter().map(|stretch| stretch.moments(zone)).map(|open| Period { begins: open.opens_at, ends: open.closes_at }).collect()
}
