//! The one question before the ticket: what do you need? Or why there is nothing to choose.

use std::collections::BTreeMap;

use askama::Template;
use avanti_client::{Link, request_key};
use avanti_locales::{Arg, Words};
use avanti_model::limits::PARTY_MAX;
use avanti_protocol::{http::Service as Outlook, kiosk::Service};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::Response,
};
use serde::Deserialize;

use super::{
    Web, answer, home, line, lost_ticket,
    notice::{self, Notice},
    shell::{Said, Shell, drawing},
    times, welcome,
};
use crate::{
    agent::Doors,
    kiosk::Kiosk,
    outlook,
    page::{Choice, Page},
};

/// The pictogram of a service whose own this kiosk doesn't have.
const STAND_IN: &str = "ticket";

#[derive(Template)]
#[template(path = "services.html")]
struct Services {
    shell: Shell,
    key: String,
    /// The token of the line, and that the place is kept.
    line: Option<(String, String)>,
    line_svg: &'static str,
    question: Said,
    /// For whoever comes with an appointment, where the site takes any.
    appointment: Option<Said>,
    appointment_address: String,
    appointment_svg: &'static str,
    tiles: Vec<Tile>,
    people: String,
    party: u8,
    fewer: u8,
    more: u8,
    party_max: u8,
    one_fewer: String,
    one_more: String,
    clock: &'static str,
    calendar: &'static str,
    minus: &'static str,
    plus: &'static str,
}

struct Tile {
    id: String,
    svg: &'static str,
    name: String,
    lang: String,
    dir: &'static str,
    italian: Option<String>,
    /// In a few words, how long the wait will likely be.
    wait: Option<String>,
    /// Why there is no ticket.
    closed: Option<Closed>,
}

struct Closed {
    why: String,
    opens: Option<String>,
    /// Whether it can be asked for all the same: the day was full when the page was made.
    asks: bool,
    /// That an appointment on another day can be booked, and where.
    books: Option<(String, String)>,
}

/// What the page can be asked to remember.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Remembered {
    #[serde(default)]
    party: Option<u8>,
    #[serde(default)]
    line: String,
}

pub(super) async fn page(
    State(web): State<Web>,
    Path(lang): Path<String>,
    remembered: Result<Query<Remembered>, QueryRejection>,
) -> Response {
    let kiosk = &web.kiosk;
    if let Some(to_ticket) = lost_ticket(kiosk) {
        return to_ticket;
    }
    let agent = kiosk.agent.borrow().clone();
    if agent.after(Choice::Language(&lang), &kiosk.worded()) != Page::Services {
        return home();
    }
    let words = kiosk.catalogue.words(&lang);
    let remembered = remembered.map(|Query(remembered)| remembered).unwrap_or_default();
    let token = line::carried(kiosk, &remembered.line);
    let shell = Shell::new(kiosk, &agent, words, Page::Services).at_step(words, 2);
    let shell = shell.with_ways_in_line(kiosk, words, "/", true, token.as_ref()).scans(kiosk, Some(&lang));
    let appointment_address = line::in_line(format!("/{lang}/appointment"), token.as_ref());
    let doors = agent.doors();
    let outlooks = if agent.link() == Link::Down { BTreeMap::new() } else { outlook::ask(kiosk, &lang).await };
    // Where appointments can be booked there is something to choose though the doors are shut.
    let books = outlooks.values().any(|outlook| outlook.next_slot.is_some());
    let early = welcome::comes_early(&doors, token.as_ref());
    if let Some(said) = welcome::closed(&agent, &doors, words).filter(|_| !books && !early) {
        let svg = drawing(welcome::pictogram(&doors).unwrap_or_default());
        // Whoever has an appointment is expected though nobody else is let in.
        let appointment = (doors != Doors::Unreachable && agent.takes_appointments())
            .then(|| (appointment_address.clone(), Said::new(kiosk, words, "kiosk-have-appointment")));
        return answer(&Notice::closed(shell, said, svg, appointment, doors == Doors::Unreachable));
    }
    let key = request_key();
    let now = kiosk.clock.running();
    kiosk.visitors.send_modify(|visitors| visitors.make_form(key.clone(), now));
    let party = remembered.party.unwrap_or(1).clamp(1, PARTY_MAX);
    let services = agent.view().map_or(&[][..], |view| &view.services);
    answer(&Services {
        shell,
        key,
        line: token.as_ref().map(|token| (token.to_string(), line::kept(words, token))),
        line_svg: drawing("check"),
        question: Said::new(kiosk, words, "kiosk-what-do-you-need"),
        appointment: agent.takes_appointments().then(|| Said::new(kiosk, words, "kiosk-have-appointment")),
        appointment_address,
        appointment_svg: drawing("appointment"),
        tiles: services.iter().map(|service| tile(kiosk, words, service, outlooks.get(&service.id).filter(|_| !early), early)).collect(),
        people: words.text("kiosk-how-many-people"),
        party,
        fewer: (party - 1).max(1),
        more: (party + 1).min(PARTY_MAX),
        party_max: PARTY_MAX,
        one_fewer: words.plain("kiosk-one-fewer", []),
        one_more: words.plain("kiosk-one-more", []),
        clock: drawing("clock"),
        calendar: drawing("appointment"),
        minus: drawing("minus"),
        plus: drawing("plus"),
    })
}

fn tile(kiosk: &Kiosk, words: Words<'_>, service: &Service, outlook: Option<&Outlook>, early: bool) -> Tile {
    let lang = words.language().written.as_str();
    let own = service.names.contains_key(lang);
    let written = kiosk.catalogue.words(if own { lang } else { "it" }).language();
    let pictogram = avanti_look::pictogram::svg(&service.pictogram);
    Tile {
        id: service.id.clone(),
        svg: pictogram.unwrap_or_else(|| drawing(STAND_IN)),
        name: service.name(lang).to_owned(),
        lang: written.tag.clone(),
        dir: written.direction.as_str(),
        italian: (own && lang != "it").then(|| service.name("it").to_owned()),
        wait: outlook
            .and_then(|outlook| outlook.forecast)
            .map(|told| words.with("kiosk-wait-short", [("from", Arg::from(told.from_minutes)), ("to", Arg::from(told.to_minutes))])),
        closed: closed(kiosk, words, service, outlook).filter(|_| !early),
    }
}

/// Why there is no ticket for a service, and when there is one again: it may have hours of its own. Whoever touches one that is full
/// asks for a ticket all the same: there may be room by now, and if not, they are counted among those who came in vain, and told more.
fn closed(kiosk: &Kiosk, words: Words<'_>, service: &Service, outlook: Option<&Outlook>) -> Option<Closed> {
    let shut = outlook.filter(|outlook| outlook.closed_because.is_some());
    if service.open && shut.is_none() {
        return None;
    }
    let bookable = outlook.is_some_and(|outlook| outlook.next_slot.is_some());
    let address = times::address(&words.language().tag, &service.id, None);
    let books = bookable.then(|| (address, words.text("kiosk-another-day")));
    let opens = shut.and_then(|shut| shut.opens_at.as_deref()).and_then(|at| notice::opens(kiosk, words, at));
    let full = shut.is_some_and(|shut| shut.closed_because.as_deref() == Some(outlook::DAY_FULL));
    let none = || words.text("kiosk-service-closed-short");
    // Who can book has no need to know when the doors open; whoever comes before the hours of a service may come again today.
    let (why, opens) = match (books.is_some(), full) {
        (true, _) => (none(), None),
        (false, true) => (none(), opens),
        (false, false) => (opens.unwrap_or_else(none), None),
    };
    Some(Closed { why, opens, asks: service.open && full, books })
}
