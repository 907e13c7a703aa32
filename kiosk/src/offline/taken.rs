//! A leased number that was handed out, from the taking until the dispatcher knows of it. Pure.

use std::collections::BTreeMap;

use avanti_protocol::{
    http::{NewTicket, Ticket},
    offline::{LeasedNumber, OfflineTicket},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::moment::{Heard, Moment};
use crate::{
    handout::Handout,
    outbox::{Errand, Task},
};

/// A number that was handed out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// The key of the request that a number stands in for; its file is called after it.
    pub key: String,
    /// The number.
    pub lease: LeasedNumber,
    /// Whether it is for training.
    pub training: bool,
    /// What was wished for.
    pub request: NewTicket,
    /// When the dispatcher was heard before.
    pub heard: Heard,
    /// When it was handed out.
    pub at: Moment,
}

impl Taken {
    /// What the dispatcher is told of it at a moment.
    #[must_use]
    pub fn told(&self, now: &Moment) -> OfflineTicket {
        OfflineTicket {
            number: self.lease.number,
            visit: self.lease.visit.clone(),
            request: self.request.clone(),
            key: Some(self.key.clone()),
            heard_at: self.heard.now.clone(),
            after_ms: self.at.counted_since(&self.heard.at),
            ago_ms: now.counted_since(&self.at),
            guess_ms: Some(self.at.likely_since(&self.heard.at)),
        }
    }

    /// What its person gets.
    #[must_use]
    pub fn handout(&self) -> Handout {
        let ticket = Ticket {
            visit: self.lease.visit.clone(),
            number: self.lease.number,
            picture: self.lease.picture.clone(),
            service: self.request.service.clone(),
            language: self.request.language.clone(),
            issued_at: self.issued_at().unwrap_or_else(|| self.heard.now.clone()),
            ahead: 0,
            servable: None,
            forecast: None,
            back_by: None,
            phone_url: self.lease.phone_url.clone(),
            training: self.training,
        };
        Handout { ticket, slot: None, offline: true }
    }

    fn issued_at(&self) -> Option<String> {
        let heard = self.heard.now.parse::<Timestamp>().ok()?.as_millisecond();
        let since = i64::try_from(self.at.likely_since(&self.heard.at)).ok()?;
        Some(Timestamp::from_millisecond(heard.checked_add(since)?).ok()?.to_string())
    }
}

/// What is to be done after a fall about requests for which a number was handed out: nothing is asked any more. Where no paper was
/// begun, it is printed for whoever still stands there.
#[must_use]
pub fn settled(errands: Vec<Errand>, taken: &[Taken]) -> Vec<Errand> {
    let by_key: BTreeMap<&str, &Taken> = taken.iter().map(|taken| (taken.key.as_str(), taken)).collect();
    let settle = |errand: Errand| match (&errand.task, by_key.get(errand.key.as_str())) {
        (Task::Ask { .. }, Some(taken)) => Errand { task: Task::Print { ticket: Box::new(taken.handout()) }, ..errand },
        (
            Task::Ask { .. }
            | Task::CheckIn { .. }
            | Task::Book { .. }
            | Task::Booked { .. }
            | Task::Print { .. }
            | Task::Shown { .. }
            | Task::Leave { .. },
            _,
        ) => errand,
    };
    errands.into_iter().map(settle).collect()
}
