//! The task that looks what is to be said, says it, and erases what is over. It logs outcomes, and of whom only the appointment's number.

use std::{sync::Arc, time::Duration};

use avanti_access::{Claimed, Contact, Settled, StoreError};
use avanti_core::{appointment::Appointment, wait_list::Offer};
use avanti_model::{ServiceDay, Span, Timestamp};
use futures_util::{StreamExt as _, stream};
use tracing::{info, warn};

use super::{
    Due, Message, NotSent, What, due,
    due::{due_on_list, pause},
    text::{About, Text, text},
};
use crate::{
    app::App,
    engine::{Health, SiteHandle},
};

/// How often it is looked, when nobody rings.
const EVERY: Duration = Duration::from_secs(2);
/// For how long a message is claimed: longer than it can take to send it.
const CLAIM: Span = Span::from_minutes(3);
/// Messages under way at once.
const AT_ONCE: usize = 8;

/// Looks again and again, until it is stopped.
pub async fn run(app: App) {
    let mut every = tokio::time::interval(EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut failing = false;
    loop {
        tokio::select! {
            _ = every.tick() => {}
            () = app.messages.rung() => {}
        }
        match round(&app).await {
            Ok(()) => failing = false,
            // Said once, not every two seconds.
            Err(error) if !failing => {
                warn!(error = %error, "contacts cannot be read: messages about appointments wait");
                failing = true;
            }
            Err(_) => {}
        }
    }
}

async fn round(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    let contacts = stored(app, |access| access.contacts()).await?;
    if contacts.iter().any(|contact| contact.erase_at <= now.millis()) {
        let erased = stored(app, move |access| access.purge_contacts(now.millis())).await?;
        info!(contacts = erased, "contacts whose day is over were erased");
    }
    let there = contacts.into_iter().filter(|contact| contact.erase_at > now.millis());
    stream::iter(there).for_each_concurrent(AT_ONCE, |contact| attend(app, contact, now)).await;
    Ok(())
}

/// Does what is to be done about one contact.
async fn attend(app: &App, contact: Contact, now: Timestamp) {
    let Some(site) = app.sites.get(&contact.site) else { return };
    if site.health() != Health::Ready {
        return;
    }
    let state = site.state();
    let waiting = state.wait_list.waiting(contact.appointment).map(|waiting| waiting.stands_for(contact.appointment));
    let own = state.appointments.get(&contact.appointment);
    let zone = state.settings.zone();
    let offer = state.wait_list.entry(contact.appointment).and_then(|entry| entry.offer);
    let due = match waiting {
        Some(_) => due_on_list(&contact, offer, now, &zone),
        None => due(&contact, own.map(AsRef::as_ref), offer, now, app.messages.habits(), &zone),
    };
    let done = match due {
        Due::Nothing => follow(app, &contact, own.map(AsRef::as_ref), &zone).await,
        Due::Erase => erase(app, contact.clone()).await,
        Due::GiveUp(what) => give_up(app, contact.clone(), what, now).await,
        Due::Say(what) => match own.or(waiting.as_ref()) {
            Some(own) => say(app, site, contact.clone(), told_of(own, offer, what), what, now).await,
            None => Ok(()),
        },
    };
    if let Err(error) = done {
        warn!(error = %error, site = %contact.site, appointment = contact.appointment.value(), "a message could not be settled");
    }
}

/// The appointment that is told of: where an earlier time is offered, as it would be then.
fn told_of(own: &Arc<Appointment>, offer: Option<Offer>, what: What) -> Arc<Appointment> {
    match (what, offer) {
        (What::Offered { .. }, Some(offer)) => {
            Arc::new(Appointment { slot: offer.slot, minutes: offer.minutes, ..Appointment::clone(own) })
        }
        (What::Confirmed | What::Reminded | What::Moved | What::Cancelled | What::Offered { .. }, _) => Arc::clone(own),
    }
}

/// Has the contact of an appointment erased with the day on which that is now.
async fn follow(app: &App, contact: &Contact, own: Option<&Appointment>, zone: &jiff::tz::TimeZone) -> Result<(), StoreError> {
    let Some(own) = own.filter(|own| own.slot.millis() != contact.slot) else { return Ok(()) };
    let (site, id, slot, erase_at) = (contact.site.clone(), own.id, own.slot.millis(), erase_at(own.slot, zone).millis());
    stored(app, move |access| access.move_contact(&site, id, slot, erase_at)).await
}

/// When the contact of an appointment is erased: when its day is over.
#[must_use]
pub fn erase_at(slot: Timestamp, zone: &jiff::tz::TimeZone) -> Timestamp {
    ServiceDay::of(slot, zone).ends_at(zone)
}

async fn say(app: &App, site: &SiteHandle, contact: Contact, own: Arc<Appointment>, what: What, now: Timestamp) -> Result<(), StoreError> {
    if !app.messages.offered().contains(&contact.kind) {
        return if what == What::Cancelled { erase(app, contact).await } else { Ok(()) };
    }
    let follows = (!matches!(what, What::Offered { .. })).then_some(own.as_ref());
    follow(app, &contact, follows, &site.state().settings.zone()).await?;
    let seen = contact.clone();
    let Some(claimed) = stored(app, move |access| access.claim_contact(&seen, now.millis(), (now + CLAIM).millis())).await? else {
        // Another dispatcher was first.
        return Ok(());
    };
    let Some(address) = claimed.address.clone() else {
        warn!(site = %contact.site, appointment = contact.appointment.value(), "a contact was left under other keys, and is erased");
        return erase(app, contact).await;
    };
    let written = written(app, site, &contact, &own, what);
    let id = site.keys.message_id(&format!("{}/{}/{}", what.word(), own.id.value(), occasion(&own, what)));
    let message = Message { id: &id, to: &address, text: &written, at: now };
    let sent = app.messages.send(contact.kind, &message).await;
    note(&contact, what, &sent);
    settle(app, contact, claimed, &own, what, sent, now).await
}

fn written(app: &App, site: &SiteHandle, contact: &Contact, own: &Appointment, what: What) -> Text {
    let (state, link) = (site.state(), app.appointment_url(site, own.id));
    let first = state.wait_list.waiting(own.id).is_some();
    text(About { what, own, first, link: &link }, &state.settings, contact.kind, &contact.language)
}

/// What tells two messages of one kind about an appointment apart.
const fn occasion(own: &Appointment, what: What) -> i64 {
    match what {
        What::Confirmed | What::Reminded | What::Moved | What::Cancelled => own.slot.millis(),
        What::Offered { until } => until.millis(),
    }
}

async fn settle(
    app: &App,
    contact: Contact,
    claimed: Claimed,
    own: &Appointment,
    what: What,
    sent: Result<(), NotSent>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let slot = own.slot.millis();
    let left = sent.is_ok();
    let settled = match (sent, what) {
        (Err(NotSent::ForNow(_)), _) => Settled::Again { at: (now + pause(contact.tries + 1)).millis() },
        (Ok(()) | Err(NotSent::Refused(_)), What::Cancelled) => return erase(app, contact).await,
        (Ok(()) | Err(NotSent::Refused(_)), What::Confirmed | What::Moved) => Settled::Told { slot, at: now.millis(), sent: left },
        (Ok(()) | Err(NotSent::Refused(_)), What::Offered { until }) => Settled::Offered { until: until.millis(), sent: left },
        (Ok(()) | Err(NotSent::Refused(_)), What::Reminded) => Settled::Reminded { slot, sent: left },
    };
    stored(app, move |access| access.settle_contact(&claimed, settled)).await
}

/// Goes on as if it had been said.
async fn give_up(app: &App, contact: Contact, what: What, now: Timestamp) -> Result<(), StoreError> {
    let Some(site) = app.sites.get(&contact.site) else { return Ok(()) };
    let state = site.state();
    let waiting = state.wait_list.waiting(contact.appointment).map(|waiting| waiting.stands_for(contact.appointment));
    let Some(own) = state.appointments.get(&contact.appointment).or(waiting.as_ref()) else { return Ok(()) };
    let own = told_of(own, state.wait_list.entry(contact.appointment).and_then(|entry| entry.offer), what);
    let seen = contact.clone();
    let claimed = stored(app, move |access| access.claim_contact(&seen, now.millis(), (now + CLAIM).millis())).await?;
    let Some(claimed) = claimed else { return Ok(()) };
    let given_up = Err(NotSent::Refused("it was tried too often".to_owned()));
    note(&contact, what, &given_up);
    settle(app, contact, claimed, &own, what, given_up, now).await
}

async fn erase(app: &App, contact: Contact) -> Result<(), StoreError> {
    stored(app, move |access| access.forget_contact(&contact.site, contact.appointment)).await.map(drop)
}

fn note(contact: &Contact, what: What, sent: &Result<(), NotSent>) {
    let outcome = match sent {
        Ok(()) => "sent",
        Err(NotSent::ForNow(_)) => "later",
        Err(NotSent::Refused(_)) => "refused",
    };
    metrics::counter!("avanti_messages_total", "kind" => contact.kind.word(), "about" => what.word(), "outcome" => outcome).increment(1);
    let (site, appointment, kind, about) = (&contact.site, contact.appointment.value(), contact.kind.word(), what.word());
    match sent {
        Ok(()) => info!(%site, appointment, kind, about, "a message was sent"),
        Err(why) => warn!(%site, appointment, kind, about, tries = contact.tries + 1, why = %why, "a message was not sent"),
    }
}

/// Asks the access store off the async threads.
async fn stored<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&avanti_access::Access) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let access = Arc::clone(&app.access);
    tokio::task::spawn_blocking(move || work(&access)).await.expect("the access store does not panic")
}
