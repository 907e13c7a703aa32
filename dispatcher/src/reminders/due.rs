//! What is to be told about an appointment now, from what was told before and how it stands. Pure: it sends nothing and reads no clock.

use avanti_access::Contact;
use avanti_core::{
    appointment::{Appointment, Fate},
    wait_list::Offer,
};
use avanti_model::{Span, Timestamp};
use jiff::{civil, tz::TimeZone};

/// Most messages about one appointment, so that nobody is flooded by somebody who moves it to and fro.
pub(super) const MESSAGES_MAX: u32 = 12;
/// How often one message is tried.
pub(super) const TRIES_MAX: u32 = 8;
/// For how long an appointment may be unknown before what was left for it is erased: its event may still be on its way here.
const UNKNOWN_MAX: Span = Span::from_minutes(10);
/// Before when nobody is reminded, by the clock of the centre, and from when on not any more.
const MORNING: civil::Time = civil::time(9, 0, 0, 0);
/// From when on an earlier time is told of: it is an answer that is waited for.
const EARLY: civil::Time = civil::time(7, 0, 0, 0);
const EVENING: civil::Time = civil::time(19, 0, 0, 0);
/// From when on a reminder that is late waits until the morning.
const NIGHT: civil::Time = civil::time(21, 0, 0, 0);
/// A reminder that could come only so shortly before is sent the evening before.
const TOO_SHORT: Span = Span::from_minutes(60);

/// When reminders are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Habits {
    /// So long before the appointment.
    pub remind_before: Span,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The appointment is booked.
    Confirmed,
    /// It is soon.
    Reminded,
    /// It is at another time.
    Moved,
    /// It is off.
    Cancelled,
    /// A place is held for its visitor.
    Offered {
        /// Until when; a place that is held anew is told of anew.
        until: Timestamp,
    },
}

/// What is to be done about a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing at present.
    Nothing,
    /// Something is to be said.
    Say(What),
    /// It is no longer said: that was tried too often, or too much was said.
    GiveUp(What),
    /// The contact is not needed any more.
    Erase,
}

impl Default for Habits {
    fn default() -> Self {
        Self { remind_before: Span::from_minutes(24 * 60) }
    }
}

impl What {
    /// Its word in logs and metrics.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Reminded => "reminded",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::Offered { .. } => "offered",
        }
    }
}

/// What is to be done about a contact whose appointment, if there is one, stands like this, with what is offered for it.
#[must_use]
pub fn due(contact: &Contact, own: Option<&Appointment>, offer: Option<Offer>, now: Timestamp, habits: Habits, zone: &TimeZone) -> Due {
    let Some(own) = own else {
        let unknown_for = now - Timestamp::from_millis(contact.left_at);
        return if unknown_for > UNKNOWN_MAX { Due::Erase } else { Due::Nothing };
    };
    let what = match own.fate {
        // Who has come needs no message.
        Fate::CheckedIn(_) => return Due::Erase,
        Fate::Cancelled => What::Cancelled,
        Fate::Open => match due_while_open(contact, own.slot, offer, now, habits, zone) {
            Some(what) => what,
            None => return Due::Nothing,
        },
    };
    if now.millis() < contact.not_before {
        return Due::Nothing;
    }
    let too_often = contact.tries >= TRIES_MAX || contact.sent >= MESSAGES_MAX;
    match (too_often, what) {
        (true, What::Cancelled) => Due::Erase,
        (true, What::Confirmed | What::Reminded | What::Moved | What::Offered { .. }) => Due::GiveUp(what),
        (false, _) => Due::Say(what),
    }
}

fn due_while_open(
    contact: &Contact,
    slot: Timestamp,
    offer: Option<Offer>,
    now: Timestamp,
    habits: Habits,
    zone: &TimeZone,
) -> Option<What> {
    if now >= slot {
        return None;
    }
    match contact.told {
        None => Some(What::Confirmed),
        Some(told) if told != slot.millis() => Some(What::Moved),
        Some(_) => {
            offered(contact, offer, now, zone).or_else(|| is_to_be_reminded(contact, slot, now, habits, zone).then_some(What::Reminded))
        }
    }
}

/// The same for somebody who has no appointment and waits for one: an offer is all that there is to tell.
#[must_use]
pub(super) fn due_on_list(contact: &Contact, offer: Option<Offer>, now: Timestamp, zone: &TimeZone) -> Due {
    let Some(what) = offered(contact, offer, now, zone).filter(|_| now.millis() >= contact.not_before) else {
        return Due::Nothing;
    };
    let too_often = contact.tries >= TRIES_MAX || contact.sent >= MESSAGES_MAX;
    if too_often { Due::GiveUp(what) } else { Due::Say(what) }
}

/// How long to wait before the next try, after so many: half a minute, and four times as long each time, up to two hours.
#[must_use]
pub(super) fn pause(tries: u32) -> Span {
    let factor = 4_i64.saturating_pow(tries.saturating_sub(1).min(5));
    Span::from_millis((30_000 * factor).min(2 * 60 * 60 * 1000))
}

/// What is to be told of an offer. Whoever is asleep answers in the morning: what is offered at night is held until then.
fn offered(contact: &Contact, offer: Option<Offer>, now: Timestamp, zone: &TimeZone) -> Option<What> {
    let until = offer?.until;
    let is_news = now < until && contact.offered != Some(until.millis());
    (is_news && (EARLY..NIGHT).contains(&local(now, zone).time())).then_some(What::Offered { until })
}

fn is_to_be_reminded(contact: &Contact, slot: Timestamp, now: Timestamp, habits: Habits, zone: &TimeZone) -> bool {
    let remind_at = remind_at(slot, habits, zone);
    // Whoever was told after that has just read it.
    let told_before = contact.told_at.is_some_and(|told| told < remind_at.millis());
    // One that is late, since nothing ran or the server was away, wakes nobody either.
    let by_day = (MORNING..NIGHT).contains(&local(now, zone).time());
    contact.reminded != Some(slot.millis()) && told_before && now >= remind_at && by_day
}

/// When somebody is reminded: at a decent hour.
fn remind_at(slot: Timestamp, habits: Habits, zone: &TimeZone) -> Timestamp {
    let wished = local(slot - habits.remind_before, zone);
    let at = |date: civil::Date, time| {
        let at = zone.to_ambiguous_timestamp(date.to_datetime(time)).compatible().unwrap_or_default();
        Timestamp::from_millis(at.as_millisecond())
    };
    let decent = if wished.time() < MORNING {
        at(wished.date(), MORNING)
    } else if wished.time() > EVENING {
        at(wished.date(), EVENING)
    } else {
        slot - habits.remind_before
    };
    if decent + TOO_SHORT <= slot { decent } else { at(local(slot, zone).date().saturating_sub(jiff::Span::new().days(1)), EVENING) }
}

fn local(at: Timestamp, zone: &TimeZone) -> civil::DateTime {
    jiff::Timestamp::from_millisecond(at.millis()).unwrap_or_default().to_zoned(zone.clone()).datetime()
}

#[cfg(test)]
mod tests;
