//! On which dates and at what times a site is open, with each of its services and desks: hours, and the exceptions to them.
//! It knows wall clocks and no moments.

use avanti_model::limits;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Desk, Faults, Service, Settings};
use crate::hours::{self, Hours, Stretch};

/// Days on which the doors keep other hours: a closure, or an extra opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The first of them.
    #[schema(value_type = String)]
    pub from: Date,
    /// The last of them.
    #[schema(value_type = String)]
    pub to: Date,
    /// What holds on each: `off`, or times such as `09:00-12:00`.
    #[schema(value_type = String)]
    pub hours: Hours,
}

const BEGIN_EARLY: &str =
    "a time before 04:00 belongs to the day before: begin at 04:00 or later, and write hours past midnight as one stretch (Fr 20:00-02:00)";

impl Exception {
    /// Whether it holds on a date.
    #[must_use]
    pub fn holds_on(&self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

impl Settings {
    /// The exception that holds on a date.
    #[must_use]
    pub fn exception_on(&self, date: Date) -> Option<&Exception> {
        self.exceptions.iter().find(|exception| exception.holds_on(date))
    }

    /// When the doors are open on a service day: in order, and apart from each other.
    #[must_use]
    pub fn open_on(&self, date: Date) -> Vec<Stretch> {
        self.exception_on(date).map_or(&self.hours, |exception| &exception.hours).on(date)
    }

    /// When tickets for a service are handed out on a service day: within its own hours and those of the site.
    #[must_use]
    pub fn service_open_on(&self, service: &Service, date: Date) -> Vec<Stretch> {
        self.within(service.hours.as_ref(), date)
    }

    /// When a desk is there on a service day: within its own hours and those of the site.
    #[must_use]
    pub fn desk_open_on(&self, desk: &Desk, date: Date) -> Vec<Stretch> {
        self.within(desk.hours.as_ref(), date)
    }

    /// The first date after `date` on which the doors open; none if they do not for a year.
    #[must_use]
    pub fn next_open_date(&self, date: Date) -> Option<Date> {
        hours::next_date(date, |date| !self.open_on(date).is_empty())
    }

    /// The first public holiday within a year after a date on which the doors are open by the hours, and by no exception.
    #[must_use]
    pub fn open_holiday(&self, date: Date) -> Option<Date> {
        let open = |date| self.exception_on(date).is_none() && !self.hours.on(date).is_empty();
        hours::next_date(date, |date| hours::is_public_holiday(date) && open(date))
    }

    fn within(&self, own: Option<&Hours>, date: Date) -> Vec<Stretch> {
        let site = self.open_on(date);
        match own {
            Some(own) if !site.is_empty() => hours::meet(&site, &own.on(date)),
            Some(_) | None => site,
        }
    }

    /// Every mistake in hours and exceptions.
    pub(super) fn calendar_faults(&self, faults: &mut Faults) {
        let services = self.services.iter().enumerate().map(|(index, service)| (format!("services.{index}.hours"), &service.hours));
        let desks = self.desks.iter().enumerate().map(|(index, desk)| (format!("desks.{index}.hours"), &desk.hours));
        let own = services.chain(desks).filter_map(|(place, hours)| Some((place, hours.as_ref()?)));
        let exceptions =
            self.exceptions.iter().enumerate().map(|(index, exception)| (format!("exceptions.{index}.hours"), &exception.hours));
        for (place, hours) in [("hours".to_owned(), &self.hours)].into_iter().chain(own).chain(exceptions) {
            if hours.begin_early() {
                faults.add(place, BEGIN_EARLY);
            }
        }
        if self.exceptions.len() > limits::EXCEPTIONS_MAX {
            faults.add("exceptions", format!("must have at most {} entries, not {}", limits::EXCEPTIONS_MAX, self.exceptions.len()));
            return;
        }
        for (index, exception) in self.exceptions.iter().enumerate() {
            if exception.to < exception.from {
                faults.add(format!("exceptions.{index}.to"), format!("{} is before {}, where it begins", exception.to, exception.from));
            }
            if !exception.hours.are_daily() {
                faults.add(format!("exceptions.{index}.hours"), "holds on the days from “from” to “to”: write “off”, or times alone");
            }
            let other = self.exceptions[..index].iter().position(|other| other.from <= exception.to && exception.from <= other.to);
            if let Some(other) = other {
                faults.add(format!("exceptions.{index}.from"), format!("holds on days on which exception {other} holds already"));
            }
        }
    }
}
