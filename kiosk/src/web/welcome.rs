//! The welcome: every language at once, each in its own script, and what must be known before choosing.

use askama::Template;
use avanti_locales::{Words, unwritten};
use avanti_look::picture::Silhouette;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Response,
};

use super::{
    Web, answer,
    line::{self, InLine},
    lost_ticket,
    shell::{Away, HOUSE, Shell, Written, drawing},
};
use crate::{
    agent::{Agent, Doors},
    hours,
    kiosk::Kiosk,
    line::LineToken,
    page::Page,
    speech,
};

/// What stands faintly behind the greeting.
const DECOR: [&str; 3] = ["umbrella", "fish", "sun"];

#[derive(Template)]
#[template(path = "welcome.html")]
struct Welcome {
    shell: Shell,
    notice: Option<&'static str>,
    /// Silhouettes as they are on tickets, as a pattern behind the greeting.
    decor: Vec<&'static str>,
    greetings: Vec<Greeting>,
    tiles: Vec<Tile>,
}

/// What is said to people before they choose, in one language.
pub(super) struct Greeting {
    /// The language that is greeted, which is another where it is only spoken.
    pub(super) tag: String,
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) said: Sentences,
    pub(super) pause: String,
    pub(super) play: String,
}

/// A few large words and a sentence.
pub(super) struct Sentences {
    pub(super) title: String,
    pub(super) text: Option<String>,
}

struct Tile {
    address: String,
    lang: String,
    dir: &'static str,
    name: String,
    italian: Option<String>,
    /// How to choose it, said when it was touched.
    again: String,
    /// A sign that it is heard and not written.
    ear: Option<&'static str>,
    /// The language in which that can be heard, if it can.
    voice: Option<String>,
}

pub(super) async fn page(State(web): State<Web>, carried: Result<Query<InLine>, QueryRejection>) -> Response {
    let kiosk = &web.kiosk;
    if let Some(to_ticket) = lost_ticket(kiosk) {
        return to_ticket;
    }
    let agent = kiosk.agent.borrow().clone();
    let languages = kiosk.languages();
    let house = kiosk.catalogue.words(HOUSE);
    let token = carried.ok().and_then(|Query(carried)| carried.token(kiosk));
    // A token that was scanned ends with its person, and so does what helps them: the welcome then waits no longer than a page with a question.
    let waits_as = if token.is_some() || kiosk.visitors.borrow().aids.any() { Page::Services } else { Page::Welcome };
    let mut shell = Shell::new(kiosk, &agent, house, waits_as).at_step(house, 1);
    if agent.training() {
        let short = languages.iter().filter(|tag| unwritten::of(tag).is_none()).map(|tag| kiosk.catalogue.words(tag));
        shell.training = short.map(|words| Written::new(words.language(), words.text("common-training-short"))).collect();
    }
    // What stands here in all languages is said by the tiles.
    shell.listen = None;
    shell.away =
        Away::of(house, languages.iter().filter(|tag| *tag != HOUSE && unwritten::of(tag).is_none()).map(|tag| kiosk.catalogue.words(tag)));
    let shell = shell.scans(kiosk, None);
    let doors = agent.doors();
    answer(&Welcome {
        shell,
        notice: pictogram(&doors).filter(|_| !comes_early(&doors, token.as_ref())).map(drawing),
        decor: DECOR.into_iter().filter_map(Silhouette::from_name).map(Silhouette::svg).collect(),
        greetings: languages.iter().map(|tag| greeting(kiosk, &agent, &doors, tag, token.as_ref())).collect(),
        tiles: languages.iter().filter_map(|tag| tile(kiosk, tag, token.as_ref())).collect(),
    })
}

/// Why there are no tickets, in words; none while there are.
pub(super) fn closed(agent: &Agent, doors: &Doors, words: Words<'_>) -> Option<Sentences> {
    let said = |title, text| Some(Sentences { title: words.text(title), text });
    match doors {
        Doors::Open => None,
        Doors::Unreachable => said("kiosk-no-tickets-now", Some(words.text("kiosk-ask-staff"))),
        Doors::UsedUp => said("problem-intake-closed", Some(words.text("kiosk-ask-staff"))),
        Doors::Closed { opens_at } => {
            let zone = agent.view().map(|view| view.site.time_zone.as_str()).unwrap_or_default();
            let opens = agent.now().zip(opens_at.as_deref()).and_then(|(now, at)| hours::opens(words, zone, now, at));
            said("common-closed-now", opens)
        }
    }
}

/// The pictogram of what stands in the way of a ticket.
pub(super) fn pictogram(doors: &Doors) -> Option<&'static str> {
    match doors {
        Doors::Open => None,
        Doors::Unreachable => Some("offline"),
        Doors::Closed { .. } => Some("clock"),
        Doors::UsedUp => Some("ticket"),
    }
}

impl Greeting {
    /// Sentences in their language, with the words of the button that stops them.
    pub(super) fn new(words: Words<'_>, said: Sentences) -> Self {
        Self {
            tag: words.language().tag.clone(),
            lang: words.language().written.clone(),
            dir: words.language().direction.as_str(),
            said,
            pause: words.text("kiosk-greeting-pause"),
            play: words.text("kiosk-greeting-play"),
        }
    }
}

fn greeting(kiosk: &Kiosk, agent: &Agent, doors: &Doors, tag: &str, token: Option<&LineToken>) -> Greeting {
    let words = kiosk.catalogue.words(tag);
    let welcome = || {
        let text = token.map_or_else(|| words.text("kiosk-choose-language"), |token| line::kept(words, token));
        Sentences { title: words.text("kiosk-welcome"), text: Some(text) }
    };
    let hindered = closed(agent, doors, words).filter(|_| !comes_early(doors, token));
    Greeting::new(words, hindered.unwrap_or_else(welcome))
}

/// Whoever has a token of the line takes a ticket before the doors open too.
pub(super) fn comes_early(doors: &Doors, token: Option<&LineToken>) -> bool {
    token.is_some() && matches!(doors, Doors::Closed { .. })
}

fn tile(kiosk: &Kiosk, tag: &str, token: Option<&LineToken>) -> Option<Tile> {
    let language = kiosk.catalogue.language(tag)?;
    Some(Tile {
        address: line::in_line(format!("/{tag}/services"), token),
        lang: language.tag.clone(),
        dir: language.direction.as_str(),
        name: language.name.clone(),
        italian: (language.tag != HOUSE).then(|| language.italian_name.clone()),
        ear: language.is_unwritten().then(|| drawing("listen")),
        again: speech::choose_again(kiosk.catalogue.words(tag)),
        voice: kiosk.speech.speaks(tag).then(|| tag.to_owned()),
    })
}
