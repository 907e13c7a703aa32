//! What every page has around its question: language, training mark, steps, ways back and to help, and its time-out.
//! It never knows what the page asks.

use askama::Template;
use avanti_client::request_key;
use avanti_locales::{Arg, Language, Words};
use avanti_look::pictogram;

use super::{
    assets,
    line::in_line,
    looks::{AidsButton, Heard, Looks, Pager},
};
use crate::{
    agent::Agent,
    kiosk::Kiosk,
    line::LineToken,
    page::{Page, Patience},
};

/// The language of the house.
pub(super) const HOUSE: &str = "it";
/// Steps to a ticket: language, service, ticket.
const STEPS: u64 = 3;

/// Around a page's question.
#[derive(Debug)]
pub(super) struct Shell {
    /// The visitor's language, as it stands in addresses.
    pub(super) lang: String,
    /// The language in which the page is written.
    pub(super) written: String,
    /// The language that is heard instead, where the visitor's is only spoken.
    pub(super) voice: Option<String>,
    pub(super) dir: &'static str,
    pub(super) title: String,
    pub(super) site: String,
    pub(super) link: &'static str,
    pub(super) revision: String,
    pub(super) training: Vec<Written>,
    /// What is said where the page hears no answer.
    pub(super) away: Away,
    /// The same for the same assets: a page of another build needs a document of its own.
    pub(super) build: String,
    pub(super) steps: Option<Steps>,
    pub(super) nav: Vec<Nav>,
    pub(super) idle: Option<Idle>,
    pub(super) scan: Option<Scan>,
    pub(super) listen: Option<Listen>,
    pub(super) looks: Looks,
    pub(super) aids: Option<AidsButton>,
    pub(super) pager: Pager,
    pub(super) heard: Option<Heard>,
    /// The way to the menu for staff, where there is one, and what it is called.
    pub(super) staff: Option<(String, String)>,
}

/// The button that has the page read aloud.
#[derive(Debug)]
pub(super) struct Listen {
    pub(super) svg: &'static str,
    pub(super) listen: String,
    pub(super) stop: String,
}

/// Where the code goes that a scanner reads while the page is open.
#[derive(Debug)]
pub(super) struct Scan {
    pub(super) address: String,
    pub(super) key: String,
}

/// A phrase and how its language is marked.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) text: String,
}

/// Which of the steps this is.
#[derive(Debug)]
pub(super) struct Steps {
    pub(super) text: String,
    pub(super) dots: Vec<&'static str>,
}

/// A way that is no answer to the page's question.
#[derive(Debug)]
pub(super) struct Nav {
    pub(super) kind: &'static str,
    pub(super) href: String,
    pub(super) svg: &'static str,
    pub(super) words: Said,
}

/// How the page asks whether somebody is still there.
#[derive(Debug)]
pub(super) struct Idle {
    pub(super) idle_s: u64,
    pub(super) grace_s: u64,
    pub(super) still_there: String,
    pub(super) more_time: Said,
    /// What is said with so many seconds left, from none upwards, as JSON.
    pub(super) restart: String,
    pub(super) restart_first: String,
}

/// What a page says while this program does not answer it.
#[derive(Debug)]
pub(super) struct Away {
    pub(super) svg: &'static str,
    pub(super) first: Wait,
    /// The same in other languages, one after the other where there are several.
    pub(super) turns: Vec<Wait>,
}

/// A request to wait, in one language.
#[derive(Debug)]
pub(super) struct Wait {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) title: String,
    pub(super) text: String,
}

/// Words on a button: the person's language first, Italian small beneath.
#[derive(Debug, Template)]
#[template(
    ext = "html",
    source = r#"<span class="said">{{ own }}</span>{% if let Some(italian) = italian %}<span class="said-italian" lang="it" dir="ltr">{{ italian }}</span>{% endif %}"#
)]
pub(super) struct Said {
    own: String,
    italian: Option<String>,
}

impl Shell {
    /// The surroundings of a page in a language, without steps and ways.
    pub(super) fn new(kiosk: &Kiosk, agent: &Agent, words: Words<'_>, page: Page) -> Self {
        let language = words.language();
        let visitors = kiosk.visitors.borrow();
        let slower = visitors.aids.slower();
        let training = if agent.training() { vec![Written::new(language, words.text("common-training"))] } else { Vec::new() };
        Self {
            lang: language.tag.clone(),
            written: language.written.clone(),
            voice: language.is_unwritten().then(|| language.tag.clone()),
            dir: language.direction.as_str(),
            title: words.plain("kiosk-title", []),
            site: agent.view().map(|view| view.site.name.clone()).unwrap_or_default(),
            link: agent.link().as_str(),
            revision: agent.revision(),
            training,
            away: Away::of(words, (language.tag != HOUSE).then(|| kiosk.catalogue.words(HOUSE))),
            build: assets::build(),
            steps: None,
            nav: Vec::new(),
            scan: Scan::on(page, &language.tag),
            listen: kiosk.speech.speaks(&language.tag).then(|| Listen::new(words)),
            staff: kiosk.staff().has_menu().then(|| (format!("/staff/{}", language.tag), words.text("staff-menu"))),
            idle: page.patience().map(|patience| Idle::new(kiosk, words, patience.slowed(slower))),
            looks: Looks::of(&visitors.aids),
            aids: Some(AidsButton::new(words)),
            pager: Pager::new(words),
            heard: Heard::new(kiosk, words),
        }
    }

    /// The same as one of the steps, from 1.
    pub(super) fn at_step(mut self, words: Words<'_>, step: u64) -> Self {
        let text = words.plain("kiosk-step", [("n", Arg::Number(step)), ("total", Arg::Number(STEPS))]);
        let dots = (1..=STEPS)
            .map(|n| {
                if n < step {
                    "done"
                } else if n == step {
                    "now"
                } else {
                    "next"
                }
            })
            .collect();
        self.steps = Some(Steps { text, dots });
        self
    }

    /// The same with a form for the scanner; in a language, or in the one of the booking.
    pub(super) fn scans(mut self, kiosk: &Kiosk, lang: Option<&str>) -> Self {
        let (key, now) = (request_key(), kiosk.clock.running());
        kiosk.visitors.send_modify(|visitors| visitors.make_form(key.clone(), now));
        let address = lang.map_or_else(|| "/check-ins".to_owned(), |lang| format!("/{lang}/check-ins"));
        self.scan = Some(Scan { address, key });
        self
    }

    /// The same with a way to help alone.
    pub(super) fn with_help(mut self, kiosk: &Kiosk, words: Words<'_>) -> Self {
        let href = format!("/{}/help", self.lang);
        self.nav.push(Nav { kind: "help", href, svg: drawing("help"), words: Said::new(kiosk, words, "common-help") });
        self
    }

    /// The same with a way back, to the languages and, if not there already, to help.
    pub(super) fn with_ways(self, kiosk: &Kiosk, words: Words<'_>, back: &str, help: bool) -> Self {
        self.with_ways_in_line(kiosk, words, back, help, None)
    }

    /// The same, where each way keeps the token of the line that somebody has shown.
    pub(super) fn with_ways_in_line(mut self, kiosk: &Kiosk, words: Words<'_>, back: &str, help: bool, line: Option<&LineToken>) -> Self {
        let way = |kind, href: String, pictogram, key| Nav {
            kind,
            href: in_line(href, line),
            svg: drawing(pictogram),
            words: Said::new(kiosk, words, key),
        };
        self.nav.push(way("back", back.to_owned(), "back", "common-back"));
        self.nav.push(way("language", "/".to_owned(), "language", "common-language"));
        if help {
            self.nav.push(way("help", format!("/{}/help", self.lang), "help", "common-help"));
        }
        self
    }
}

impl Scan {
    /// A code that is shown leads on from every page but one on which a number may be all that its person has. From the
    /// welcome it leads on in the language of its booking: see [`Shell::scans`].
    fn on(page: Page, lang: &str) -> Option<Self> {
        match page {
            Page::Services | Page::Code | Page::Ticket | Page::Notice | Page::Pin => {
                Some(Self { address: format!("/{lang}/check-ins"), key: request_key() })
            }
            Page::Welcome | Page::TicketWithoutPaper | Page::CancelQuestion => None,
        }
    }
}

impl Away {
    /// The words in one language first, and then in others.
    pub(super) fn of<'w>(first: Words<'w>, others: impl IntoIterator<Item = Words<'w>>) -> Self {
        Self { svg: drawing("offline"), first: Wait::new(first), turns: others.into_iter().map(Wait::new).collect() }
    }
}

impl Wait {
    fn new(words: Words<'_>) -> Self {
        let language = words.language();
        Self {
            lang: language.tag.clone(),
            dir: language.direction.as_str(),
            title: words.text("common-please-wait"),
            text: words.text("kiosk-not-connected"),
        }
    }
}

impl Written {
    pub(super) fn new(language: &Language, text: String) -> Self {
        Self { lang: language.tag.clone(), dir: language.direction.as_str(), text }
    }
}

impl Idle {
    fn new(kiosk: &Kiosk, words: Words<'_>, patience: Patience) -> Self {
        let (idle_s, grace_s) = (patience.idle.as_secs(), patience.grace.as_secs());
        let restart: Vec<String> = (0..=grace_s).map(|n| words.with("kiosk-restart-in", [("n", Arg::Number(n))])).collect();
        Self {
            idle_s,
            grace_s,
            still_there: words.text("kiosk-still-there"),
            more_time: Said::new(kiosk, words, "kiosk-more-time"),
            restart: serde_json::json!(restart).to_string(),
            restart_first: restart.last().cloned().unwrap_or_default(),
        }
    }
}

impl Listen {
    fn new(words: Words<'_>) -> Self {
        Self { svg: drawing("listen"), listen: words.text("common-listen"), stop: words.text("common-stop-listening") }
    }
}

impl Said {
    /// A sentence without arguments in two languages, or in one where they are the same.
    pub(super) fn new(kiosk: &Kiosk, words: Words<'_>, key: &str) -> Self {
        let italian = kiosk.catalogue.words("it");
        Self { own: words.text(key), italian: (words.language().tag != "it").then(|| italian.text(key)) }
    }

    /// The same with a ticket's number in it.
    pub(super) fn with_number(kiosk: &Kiosk, words: Words<'_>, key: &str, number: u32) -> Self {
        let text = |words: Words<'_>| words.with(key, [("number", Arg::from(number))]);
        Self { own: text(words), italian: (words.language().tag != HOUSE).then(|| text(kiosk.catalogue.words(HOUSE))) }
    }
}

/// A pictogram; nothing where there is none of that name.
pub(super) fn drawing(name: &str) -> &'static str {
    pictogram::svg(name).unwrap_or_default()
}
