//! Numbers that kiosks hold for the time in which they are cut off: each is a whole ticket in waiting, with visit and picture, good for
//! one service day. It knows nothing of how kiosks keep them.

use std::collections::BTreeSet;

use avanti_model::{DeviceId, Language, RequestKey, ServiceId, Span, TicketNumber, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

use crate::{
    answer::Answer,
    appointment::Wish,
    state::State,
    visit::{Group, Need, Place},
};

/// A number that a kiosk may hand out without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lease {
    /// The number.
    pub number: TicketNumber,
    /// The visit that it will be.
    pub visit: VisitId,
    /// The turn of the endless round in which its picture stands, which nobody else gets meanwhile.
    pub turn: u32,
}

/// A leased number, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leased {
    /// The kiosk that got it.
    pub device: DeviceId,
    /// The visit that it will be, or is.
    pub visit: VisitId,
    /// The turn in which its picture stands.
    pub turn: u32,
    /// When it was leased: no paper with it is older.
    pub at: Timestamp,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a leased number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Its kiosk has it, or has handed it out without having told so.
    Held,
    /// Its kiosk is let in no more. A paper with it may be out, and is good.
    Ended,
    /// A desk has called it before its kiosk told of it.
    Claimed,
    /// Its kiosk has told of the paper.
    Told,
}

/// A paper with a leased number, as its kiosk tells of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paper {
    /// Its number.
    pub number: TicketNumber,
    /// The visit for which the number was leased.
    pub visit: VisitId,
    /// What its person came for.
    pub wish: Wish,
    /// When it was handed out, as well as that is known; telling it again may know it a little better or worse.
    #[serde(skip)]
    pub taken_at: Timestamp,
    /// The request under which a ticket was asked for before, without an answer.
    pub key: Option<RequestKey>,
    /// The token of the line that was shown.
    pub token: Option<u32>,
}

/// How a ticket was handed out by a kiosk that was cut off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offline {
    /// When.
    pub at: Timestamp,
    /// The request under which a ticket was asked for before: nobody gets one by it any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<RequestKey>,
    /// Whether a desk called it before its kiosk told of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub claimed: bool,
    /// What a ticket would have been refused for. A paper that exists is refused for nothing.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub despite: BTreeSet<Despite>,
}

/// What a ticket would have been refused for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Despite {
    /// The doors were closed, or the service was not given then.
    Closed,
    /// Nobody more could be served.
    Full,
    /// There is no such service any more: it waits for the site's first.
    UnknownService,
    /// The site has no such language any more.
    UnknownLanguage,
    /// The party or its languages were more than a ticket can stand for.
    TooMany,
}

/// What a kiosk tells of a paper that a desk has called before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperTold {
    /// The visit.
    pub visit: VisitId,
    /// Its number.
    pub number: TicketNumber,
    /// When it was handed out.
    pub taken_at: Timestamp,
    /// The language of its screens.
    pub reads: Language,
    /// How many people it is.
    pub party: u8,
    /// The request under which a ticket was asked for before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<RequestKey>,
    /// What its holder came for; older journals do not say it, and leave the visit what the desk made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wished: Option<Wished>,
}

/// What the holder of a claimed paper came for, and where that stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wished {
    /// The service.
    pub service: ServiceId,
    /// The languages in which it can be served.
    pub speaks: Vec<Language>,
    /// What it needs.
    pub needs: BTreeSet<Need>,
    /// Reference time.
    pub reference: Timestamp,
    /// Promise.
    pub promise: Span,
    /// What set the promise.
    pub group: Group,
    /// The token of the line that was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<u32>,
    /// Whether the claim was older than the paper: whoever was called was somebody else, and the holder waits as if nothing had been.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anew: bool,
}

impl Leased {
    /// The lease itself.
    #[must_use]
    pub fn lease(&self, number: TicketNumber) -> Lease {
        Lease { number, visit: self.visit, turn: self.turn }
    }
}

impl State {
    /// The numbers that a kiosk can still hand out, as far as is known here.
    pub fn leases_of(&self, device: &DeviceId) -> impl Iterator<Item = Lease> {
        let held = self.leases.iter().filter(move |(_, leased)| leased.device == *device && leased.fate == Fate::Held);
        held.map(|(number, leased)| leased.lease(*number))
    }

    /// Whether a visit has this id, or will have it.
    #[must_use]
    pub fn knows_visit(&self, id: VisitId) -> bool {
        self.visits.contains_key(&id) || self.leases.values().any(|leased| leased.visit == id)
    }

    /// A visit that stands in the hall for a paper that nobody got: the one of the request whose answer was lost. Whoever is at a desk
    /// under its number does have it.
    #[must_use]
    pub fn ghost(&self, leased: &Leased, key: Option<&RequestKey>) -> Option<VisitId> {
        let by = avanti_model::Principal::Device(leased.device.clone());
        let Answer::Ticket { ticket, .. } = &self.requests.get(&(by, key?.clone()))?.answer else { return None };
        let visit = self.visit(ticket.visit)?;
        match visit.place {
            Place::Waiting | Place::Called(_) | Place::Parked(_) => Some(visit.id),
            Place::Serving(_) | Place::Over { .. } => None,
        }
    }
}
