//! A ticket that is held before the scanner: the key in its code, and the one that is open on the screen.
//! Pure: time is told. It keeps one key at a time, no longer than its page stands, and never a service.

use std::{fmt, time::Duration};

use avanti_protocol::phone::OwnVisit;

/// How many digits a visit's id has.
const VISIT: usize = 13;
/// How many digits the secret behind it has.
const TAG: usize = 26;
/// The longest that a page stands after its last act; a page that nobody touches ends much earlier, and its key with it.
const LIFE: Duration = Duration::from_secs(5 * 60);
/// The key to one visit.
#[derive(Clone, PartialEq, Eq)]
pub struct TicketKey {
    visit: String,
    tag: String,
}

/// The key that is open.
#[derive(Debug, Default)]
pub struct Keys {
    open: Option<Open>,
}

/// A key whose page is on the screen.
#[derive(Debug, Clone)]
pub struct Open {
    /// The page's own name, which opens nothing elsewhere.
    pub page: String,
    /// The key.
    pub key: TicketKey,
    /// What the dispatcher said of the visit last.
    pub own: OwnVisit,
    /// What came of the last act, where that has to be said.
    pub outcome: Option<Outcome>,
    until: Duration,
}

/// What came of an act, where the page does not show it by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Another paper came out.
    Printed,
    /// None came out.
    NoPaper,
    /// It was not done, and this problem code says why.
    NotDone(String),
}

impl TicketKey {
    /// The key in what was scanned: a ticket's link, whatever its host, or the end of it.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let (rest, tag) = written.trim().rsplit_once('.')?;
        let visit = rest.rsplit(|symbol: char| !symbol.is_ascii_alphanumeric()).next()?;
        let is = |text: &str, length| text.len() == length && text.bytes().all(|symbol| symbol.is_ascii_alphanumeric());
        (is(visit, VISIT) && is(tag, TAG)).then(|| Self { visit: visit.to_ascii_lowercase(), tag: tag.to_ascii_lowercase() })
    }

    /// The visit's id.
    #[must_use]
    pub fn visit(&self) -> &str {
        &self.visit
    }

    /// What is shown to the dispatcher of a site.
    #[must_use]
    pub fn token(&self, site: &str) -> String {
        format!("{site}.{}.{}", self.visit, self.tag)
    }
}

// By hand, so that no log can have the key.
impl fmt::Debug for TicketKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TicketKey").field("visit", &self.visit).finish_non_exhaustive()
    }
}

impl Keys {
    /// Opens the page of a key; the page of another ends.
    pub fn open(&mut self, page: String, key: TicketKey, own: OwnVisit, now: Duration) {
        self.open = Some(Open { page, key, own, outcome: None, until: now + LIFE });
    }

    /// The key of a page, as long as it is open.
    #[must_use]
    pub fn of(&self, page: &str, now: Duration) -> Option<&Open> {
        self.open.as_ref().filter(|open| open.page == page && now < open.until)
    }

    /// Takes in what the dispatcher said of a page's visit.
    pub fn note(&mut self, page: &str, own: OwnVisit, now: Duration) {
        if let Some(open) = self.open.as_mut().filter(|open| open.page == page) {
            (open.own, open.until) = (own, now + LIFE);
        }
    }

    /// Notes on a page what came of an act.
    pub fn tell(&mut self, page: &str, outcome: Option<Outcome>) {
        if let Some(open) = self.open.as_mut().filter(|open| open.page == page) {
            open.outcome = outcome;
        }
    }

    /// The page is over: nothing of it is left.
    pub fn end(&mut self) {
        self.open = None;
    }

    /// Forgets a key that nobody stands before any more.
    pub fn forget(&mut self, now: Duration) {
        if self.open.as_ref().is_some_and(|open| open.until <= now) {
            self.end();
        }
    }
}

#[cfg(test)]
mod tests {
    use avanti_protocol::{
        Picture, Site,
        phone::{PhoneView, Stands},
    };

    use super::*;
    use crate::{check_in, line::LineToken};

    const SHORT: &str = "0123456789abc.0123456789abcdefghjkmnpqrs";

    fn own() -> OwnVisit {
        let visit = PhoneView {
            site: Site::default(),
            visit: "0123456789abc".to_owned(),
            number: 142,
            picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
            language: "it".to_owned(),
            state: Stands::Waiting,
            ahead: Some(3),
            servable: Some(true),
            forecast: None,
            desk: None,
            calls: None,
            misses: None,
            back_at: None,
            breaks_left: None,
        };
        OwnVisit { visit, phone_url: String::new(), issued_at: String::new(), prints_left: None }
    }

    #[test]
    fn a_link_of_any_host_and_what_another_keyboard_makes_of_it_are_read_alike() {
        let key = TicketKey::read(SHORT).unwrap();
        assert_eq!(key.token("milano"), format!("milano.{SHORT}"));
        let (link, other) = (format!("http://192.168.1.34:4242/t/#milano.{SHORT}"), format!("HTTPç--Q-T-£MILANO.{}", SHORT.to_uppercase()));
        for written in [link.as_str(), other.as_str()] {
            assert_eq!(TicketKey::read(written).as_ref(), Some(&key), "{written}");
            assert!(check_in::read(written).is_none() && LineToken::read(written).is_none(), "{written}");
        }
        assert!(!format!("{key:?}").contains("0123456789abcdef"), "no log has the secret");
    }

    #[test]
    fn what_is_no_ticket_is_not_read() {
        for written in ["", "K7M-4PX-T2HD", "2026-03-02.12.0123456789abcdef", &SHORT[1..], &format!("{SHORT}!"), "a.b", "/t/#milano.x.y"] {
            assert_eq!(TicketKey::read(written), None, "{written}");
        }
    }

    #[test]
    fn one_key_is_open_at_a_time_and_none_for_long() {
        let (mut keys, key) = (Keys::default(), TicketKey::read(SHORT).unwrap());
        keys.open("first".to_owned(), key.clone(), own(), Duration::ZERO);
        keys.open("second".to_owned(), key, own(), Duration::ZERO);
        assert!(keys.of("first", Duration::ZERO).is_none() && keys.of("second", Duration::ZERO).is_some());
        assert!(keys.of("second", LIFE).is_none(), "an old page opens nothing");
        keys.forget(LIFE);
        assert!(keys.of("second", Duration::ZERO).is_none() && !format!("{keys:?}").contains("142"), "nothing is left of it");
    }

    #[test]
    fn what_came_of_an_act_stands_on_its_page_alone_and_until_the_next_act() {
        let (mut keys, key) = (Keys::default(), TicketKey::read(SHORT).unwrap());
        keys.open("page".to_owned(), key, own(), Duration::ZERO);
        keys.tell("other", Some(Outcome::NoPaper));
        assert_eq!(keys.of("page", Duration::ZERO).unwrap().outcome, None);
        keys.tell("page", Some(Outcome::Printed));
        keys.note("page", own(), Duration::ZERO);
        assert_eq!(keys.of("page", Duration::ZERO).unwrap().outcome, Some(Outcome::Printed));
        keys.tell("page", None);
        assert_eq!(keys.of("page", Duration::ZERO).unwrap().outcome, None);
    }
}
