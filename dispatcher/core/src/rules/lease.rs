//! Numbers for kiosks that are cut off: giving them, taking papers in, and calling one that nobody has told of.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{DeskId, DeviceId, Picture, Principal, TicketNumber, Timestamp, VisitId, limits};
use sha2::{Digest as _, Sha256};

use super::{
    call,
    issue::{Coming, Origin},
    own_free_desk,
};
use crate::{
    appointment::Wish,
    calling::{Choice, Standing},
    event::{Event, Recorded},
    forecast::Forecaster,
    intake,
    lease::{Despite, Fate, Lease, Offline, Paper, PaperTold, Wished},
    refusal::Refusal,
    site::Settings,
    state::State,
    visit::Need,
};

/// As many numbers as a kiosk lacks; nothing where it has enough, or the site can spare none.
pub(crate) fn lease(state: &State, entropy: u64, device: &DeviceId) -> Vec<Event> {
    let own = state.leases_of(device).count();
    if own > limits::LEASES_ENOUGH {
        return Vec::new();
    }
    let wanted = (limits::LEASES_PER_KIOSK - own).min(limits::LEASES_MAX.saturating_sub(state.numbering.reserved()));
    let mut numbering = state.numbering.clone();
    let mut leases: Vec<Lease> = Vec::with_capacity(wanted);
    for draw in 0..wanted {
        let Some((number, turn)) = TicketNumber::leased(numbering.leased).zip(numbering.turn_to_lease()) else { break };
        numbering.lease(Picture::in_turn(turn));
        let visit = drawn(state, entropy, draw as u64, &leases);
        leases.push(Lease { number, visit, turn });
    }
    if leases.is_empty() { Vec::new() } else { vec![Event::NumbersLeased { device: device.clone(), leases }] }
}

/// Takes back what a kiosk has left. What it has handed out is good.
pub(crate) fn end(state: &State, device: &DeviceId) -> Vec<Event> {
    let holds = state.leases_of(device).next().is_some();
    if holds { vec![Event::LeasesEnded { device: device.clone() }] } else { Vec::new() }
}

/// A ticket for a paper that exists: it is refused for nothing but a number that was never leased today. What the request before it
/// brought is withdrawn, and stands no more beside it. Told again it changes nothing.
///
/// A desk may have called its number before. If the paper was out by then, its holder was called: the visit stays where it is and
/// takes over what they wished. If it was not, somebody else was called by a wrong number, whatever came of that: the holder waits from
/// the time of the paper as if nothing had been, and the desk that still has the number is free. At worst, where the kiosk's clock was
/// wrong, somebody is claimed or called once more; nobody is lost.
pub(crate) fn take_in(state: &State, forecaster: Option<&Forecaster>, at: Timestamp, paper: &Paper) -> Result<Vec<Event>, Refusal> {
    let unknown = Refusal::UnknownVisit(paper.visit);
    let leased = state.leases.get(&paper.number).filter(|leased| leased.visit == paper.visit).ok_or(unknown)?;
    let ghost = state.ghost(leased, paper.key.as_ref());
    let mut events: Vec<Event> = ghost.map(|visit| Event::VisitLeft { visit }).into_iter().collect();
    let (wish, despite) = mended(&state.settings, paper.wish.clone());
    let taken_at = paper.taken_at.max(leased.at).min(at);
    let token = paper.token.filter(|token| state.line.get(token).is_some_and(|own| own.visit.is_none() || own.visit == ghost));
    let since = token.and_then(|token| state.reference_in_line(token)).map_or(taken_at, |since| since.min(taken_at));
    match leased.fate {
        Fate::Told => return Ok(Vec::new()),
        Fate::Claimed => {
            let Wish { service, reads, speaks, party, needs, .. } = wish;
            let offered = state.settings.service(&service).ok_or(Refusal::UnknownService(service.clone()))?;
            let Standing { promise, group, .. } = Standing::at(&state.settings, offered, taken_at, None, needs.contains(&Need::Priority));
            // Until it is told of, a claimed visit was issued when it was claimed.
            let anew = state.visit(paper.visit).is_some_and(|visit| visit.issued_at < taken_at);
            let wished = Some(Wished { service, speaks, needs, reference: since, promise, group, token, anew });
            let (visit, number, key) = (paper.visit, paper.number, paper.key.clone());
            events.push(Event::PaperTold(Arc::new(PaperTold { visit, number, taken_at, reads, party, key, wished })));
        }
        Fate::Held | Fate::Ended => {
            let offline = Offline { at: taken_at, key: paper.key.clone(), claimed: false, despite };
            let lease = leased.lease(paper.number);
            events.extend(issued(state, forecaster, at, Told { wish, since, token, lease, offline })?);
        }
    }
    Ok(events)
}

/// Calls whoever stands at a desk with a paper of which its kiosk has not told yet. The clerk sees what they came for; until the kiosk
/// tells, it counts as come for the first thing that the desk gives, in a language that is spoken there.
pub(crate) fn claim(state: &State, at: Timestamp, by: &Principal, desk: &DeskId, visit: VisitId) -> Result<Vec<Event>, Refusal> {
    let (place, agent) = own_free_desk(state, by, desk)?;
    if state.visit(visit).is_some() {
        return call::call(state, by, desk, visit, Choice::Other);
    }
    let (number, leased) = state.leases.iter().find(|(_, leased)| leased.visit == visit).ok_or(Refusal::UnknownVisit(visit))?;
    let given = |service: &&crate::site::Service| agent.services.contains(&service.id) && place.services.contains(&service.id);
    let service = state.settings.services.iter().find(given).ok_or(Refusal::UnfitDesk)?.id.clone();
    let spoken = state.settings.languages.iter().find(|language| agent.languages.contains(language));
    let reads = spoken.or_else(|| state.settings.languages.first()).ok_or(Refusal::UnfitDesk)?.clone();
    let speaks = agent.languages.iter().take(1).cloned().collect();
    let wish = Wish { service, reads, speaks, party: 1, needs: BTreeSet::new(), desk: None };
    let offline = Offline { at, key: None, claimed: true, despite: BTreeSet::new() };
    let mut events = issued(state, None, at, Told { wish, since: at, token: None, lease: leased.lease(*number), offline })?;
    let mut scratch = state.clone();
    for (event, seq) in events.iter().zip(state.seq + 1..) {
        scratch.apply(&Recorded { seq, at, cause: None, event: event.clone() });
    }
    events.extend(call::call(&scratch, by, desk, visit, Choice::Other)?);
    Ok(events)
}

/// A paper, as it can be taken in.
struct Told {
    wish: Wish,
    since: Timestamp,
    token: Option<u32>,
    lease: Lease,
    offline: Offline,
}

fn issued(state: &State, forecaster: Option<&Forecaster>, at: Timestamp, told: Told) -> Result<Vec<Event>, Refusal> {
    let Told { wish, since, token, lease, mut offline } = told;
    let taken_at = offline.at;
    if state.settings.service(&wish.service).is_some_and(|offered| !state.is_given(offered, taken_at)) {
        offline.despite.insert(Despite::Closed);
    }
    let mut coming = Coming::at(state, wish, at, None)?;
    coming.standing.reference = since;
    if !offline.claimed && !intake::admits(state, &coming.class, coming.standing.group, at) {
        offline.despite.insert(Despite::Full);
    }
    coming.ticket(state, forecaster, at, 0, Origin { token, paper: Some((lease, offline)), ..Origin::default() })
}

/// The wish as it can be fulfilled, whatever it was, and what was mended.
fn mended(settings: &Settings, mut wish: Wish) -> (Wish, BTreeSet<Despite>) {
    let mut despite = BTreeSet::new();
    if settings.service(&wish.service).is_none() {
        despite.insert(Despite::UnknownService);
        if let Some(first) = settings.services.first() {
            wish.service = first.id.clone();
        }
    }
    if !settings.languages.contains(&wish.reads) {
        despite.insert(Despite::UnknownLanguage);
        // Spoken it may still be, at some desk.
        if wish.speaks.is_empty() {
            wish.speaks = vec![wish.reads.clone()];
        }
        if let Some(first) = settings.languages.first() {
            wish.reads = first.clone();
        }
    }
    let party = wish.party.clamp(1, limits::PARTY_MAX);
    if party != wish.party || wish.speaks.len() > limits::SPEAKS_MAX {
        despite.insert(Despite::TooMany);
        wish.party = party;
        wish.speaks.truncate(limits::SPEAKS_MAX);
    }
    if wish.speaks.is_empty() {
        wish.speaks = vec![wish.reads.clone()];
    }
    let mut seen = BTreeSet::new();
    wish.speaks.retain(|language| seen.insert(language.clone()));
    wish.desk = None;
    (wish, despite)
}

/// An id that nobody has, and that nobody can tell from the others of the same lease.
fn drawn(state: &State, entropy: u64, draw: u64, others: &[Lease]) -> VisitId {
    let id = |salt: u64| {
        let hash = Sha256::digest([entropy.to_be_bytes(), draw.to_be_bytes(), salt.to_be_bytes()].concat());
        VisitId::from_bits(u64::from_be_bytes(std::array::from_fn(|index| hash[index])))
    };
    let is_free = |id: &VisitId| !state.knows_visit(*id) && others.iter().all(|other| other.visit != *id);
    (0..).map(id).find(is_free).expect("there are more ids than visits")
}
