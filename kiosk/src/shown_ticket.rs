//! A ticket that is held before the scanner: the key in its code, and the one that is open on the screen.
//! Pure: time is told. It keeps one key at a time, no longer than its page stands, and never a service.

use std::{collections::BTreeMap, fmt, time::Duration};

use avanti_protocol::phone::OwnVisit;

/// How many digits a visit's id has.
const VISIT: usize = 13;
/// How many digits the secret behind it has.
const TAG: usize = 26;
/// The longest that a page stands after its last act; a page that nobody touches ends much earlier, and its key with it.
const LIFE: Duration = Duration::from_secs(5 * 60);
/// How many papers come out for one ticket after the first.
pub const REPRINTS_MAX: u8 = 2;
/// Of how many visits it is known how many papers came out again; then the count begins anew.
const COUNTED_MAX: usize = 4096;

/// The key to one visit.
#[derive(Clone, PartialEq, Eq)]
pub struct TicketKey {
    visit: String,
    tag: String,
}

/// The key that is open, and how many papers came out again.
#[derive(Debug, Default)]
pub struct Keys {
    open: Option<Open>,
    reprints: BTreeMap<String, u8>,
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
    /// Whether the paper that was asked for came out; nothing where none was.
    pub printed: Option<bool>,
    until: Duration,
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
        self.open = Some(Open { page, key, own, printed: None, until: now + LIFE });
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

    /// The page is over: nothing of it is left but how many papers came out.
    pub fn end(&mut self) {
        self.open = None;
    }

    /// Forgets a key that nobody stands before any more.
    pub fn forget(&mut self, now: Duration) {
        if self.open.as_ref().is_some_and(|open| open.until <= now) {
            self.end();
        }
    }

    /// Whether one more paper may come out for a visit.
    #[must_use]
    pub fn may_print(&self, visit: &str) -> bool {
        self.reprints.get(visit).is_none_or(|count| *count < REPRINTS_MAX)
    }

    /// Counts a paper before it is printed; `false` if there were enough.
    pub fn begin_print(&mut self, visit: &str) -> bool {
        let may = self.may_print(visit);
        if may {
            if self.reprints.len() >= COUNTED_MAX {
                self.reprints.clear();
            }
            *self.reprints.entry(visit.to_owned()).or_default() += 1;
        }
        may
    }

    /// Notes on a page whether the paper came out; one that did not doesn't count.
    pub fn end_print(&mut self, page: &str, visit: &str, printed: bool) {
        if let Some(count) = self.reprints.get_mut(visit).filter(|_| !printed) {
            *count = count.saturating_sub(1);
        }
        if let Some(open) = self.open.as_mut().filter(|open| open.page == page) {
            open.printed = Some(printed);
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
        OwnVisit { visit, phone_url: String::new(), issued_at: String::new() }
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
    fn two_papers_come_out_again_and_one_that_did_not_come_out_is_not_counted() {
        let mut keys = Keys::default();
        for printed in [true, false, true] {
            assert!(keys.begin_print("v"));
            keys.end_print("page", "v", printed);
        }
        assert!(!keys.begin_print("v") && !keys.may_print("v") && keys.may_print("w"));
    }
}
