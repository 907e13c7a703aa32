//! What the kiosk knows of the centre and of its printer, and whether tickets can be handed out.
//! Pure: it is told everything, reads no clock, and knows no word of any language and no page.

use std::{
    collections::{BTreeSet, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
};

use avanti_client::{Admission, KioskTopic, Link, News, Update};
use avanti_locales::unwritten;
use avanti_protocol::kiosk::{KioskView, Service};

use crate::printer::{Cause, Status};

/// What the kiosk knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    view: Option<KioskView>,
    link: Link,
    now: Option<String>,
    printer: Printer,
    admission: Admission,
    stocked: bool,
    /// What can be chosen while the kiosk is alone, where the doors have opened since it last heard.
    alone: Option<KioskView>,
    /// Languages that are only spoken, and of which everything is recorded.
    heard: BTreeSet<String>,
}

/// How the printer was when it was last heard of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printer {
    /// It was not asked yet.
    Unknown,
    /// It prints.
    Ready(Status),
    /// It doesn't print.
    Broken(Cause),
}

/// Whether tickets can be handed out, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Doors {
    /// They can.
    Open,
    /// The dispatcher is out of reach.
    Unreachable,
    /// The centre is closed until a time (RFC 3339), if that is known.
    Closed { opens_at: Option<String> },
    /// No service has tickets left.
    UsedUp,
}

impl Agent {
    /// A kiosk that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            view: None,
            link: Link::Down,
            now: None,
            printer: Printer::Unknown,
            admission: Admission::Admitted,
            stocked: false,
            alone: None,
            heard: BTreeSet::new(),
        }
    }

    /// A kiosk that knows what could be chosen before it was started.
    #[must_use]
    pub fn knowing(view: Option<KioskView>) -> Self {
        Self { view, ..Self::new() }
    }

    /// Takes in whether there are numbers to hand out without the dispatcher: only while the doors are open by what was told of the
    /// day. `true` if that is news.
    pub fn note_stock(&mut self, stocked: bool) -> bool {
        let before = self.doors();
        let was = std::mem::replace(&mut self.stocked, stocked);
        let is_alone = stocked && self.link == Link::Down;
        self.alone = self.view.as_ref().filter(|view| is_alone && !view.site.open).map(opened);
        was != stocked || before != self.doors()
    }

    /// Whether there are numbers to hand out without the dispatcher.
    #[must_use]
    pub fn is_stocked(&self) -> bool {
        self.stocked
    }

    /// Takes in what the kiosk is told.
    pub fn take(&mut self, news: News<KioskTopic>) {
        match news {
            News::Update(update) => self.hear(update),
            News::Admission(admission) => self.admission = admission,
        }
    }

    /// Takes in what the dispatcher tells.
    pub fn hear(&mut self, update: Update<KioskTopic>) {
        match update {
            Update::Snapshot { now, view, .. } | Update::Change { now, view, .. } => {
                self.now = Some(now);
                self.view = Some(view);
            }
            Update::Heartbeat { now, .. } => self.now = Some(now),
            Update::Link(link) => {
                self.link = link;
                self.alone = self.alone.take().filter(|_| link == Link::Down);
            }
        }
    }

    /// Takes in how the printer is.
    pub fn note_printer(&mut self, printer: Printer) {
        self.printer = printer;
    }

    /// Takes in which languages that are only spoken can be offered; whether that is news.
    pub fn note_heard(&mut self, heard: BTreeSet<String>) -> bool {
        let news = self.heard != heard;
        self.heard = heard;
        news
    }

    /// How the printer is.
    #[must_use]
    pub fn printer(&self) -> &Printer {
        &self.printer
    }

    /// How the kiosk stands to its site.
    #[must_use]
    pub fn admission(&self) -> &Admission {
        &self.admission
    }

    /// How the connection to the dispatcher is.
    #[must_use]
    pub fn link(&self) -> Link {
        self.link
    }

    /// The dispatcher's clock when it was last heard, RFC 3339.
    #[must_use]
    pub fn now(&self) -> Option<&str> {
        self.now.as_deref()
    }

    /// What was last heard of the site and its services.
    #[must_use]
    pub fn view(&self) -> Option<&KioskView> {
        self.alone.as_ref().or(self.view.as_ref())
    }

    /// Whether the site is in training.
    #[must_use]
    pub fn training(&self) -> bool {
        self.view().is_some_and(|view| view.site.training)
    }

    /// A service by its id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.view()?.services.iter().find(|service| service.id == id)
    }

    /// Whether the site takes appointments, so that somebody may come with one.
    #[must_use]
    pub fn takes_appointments(&self) -> bool {
        self.view().is_some_and(|view| view.services.iter().any(|service| service.bookable))
    }

    /// The languages to offer, in order: the site's own as far as there are words for them, else all that have words.
    #[must_use]
    pub fn languages<'a>(&'a self, worded: &[&'a str]) -> Vec<&'a str> {
        let site = self.view().map_or(&[][..], |view| &view.site.languages);
        let can_be_heard = |tag: &&str| unwritten::of(tag).is_none() || self.heard.contains(*tag);
        let offered: Vec<&str> = site.iter().map(String::as_str).filter(|tag| worded.contains(tag)).filter(can_be_heard).collect();
        if offered.is_empty() { worded.iter().copied().filter(|tag| unwritten::of(tag).is_none()).collect() } else { offered }
    }

    /// Whether tickets can be handed out.
    #[must_use]
    pub fn doors(&self) -> Doors {
        let Some(view) = self.view().filter(|_| self.link != Link::Down || self.stocked) else { return Doors::Unreachable };
        if !view.site.open {
            return Doors::Closed { opens_at: view.site.opens_at.clone() };
        }
        if view.services.iter().any(|service| service.open) { Doors::Open } else { Doors::UsedUp }
    }

    /// A name for what the pages before the ticket show: they are made anew when it changes.
    #[must_use]
    pub fn revision(&self) -> String {
        let mut hasher = DefaultHasher::new();
        (self.doors(), &self.admission, &self.heard).hash(&mut hasher);
        if let Some(view) = self.view() {
            (&view.site.name, &view.site.languages, view.site.training).hash(&mut hasher);
            for service in &view.services {
                (&service.id, &service.names, &service.pictogram, service.open, service.bookable).hash(&mut hasher);
            }
        }
        format!("{:016x}", hasher.finish())
    }
}

/// The same with open doors: they have opened since, and nobody could tell.
fn opened(view: &KioskView) -> KioskView {
    let mut view = view.clone();
    view.site.open = true;
    view.services.iter_mut().for_each(|service| service.open = true);
    view
}

impl Default for Agent {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use avanti_protocol::Site;

    use super::*;
    use crate::page::{Choice, Page};

    const WORDED: [&str; 3] = ["it", "en", "ar"];

    fn service(id: &str, open: bool) -> Service {
        let names = [("it".to_owned(), id.to_uppercase())].into();
        Service { id: id.to_owned(), names, pictogram: "legal".to_owned(), open, waiting: 0, bookable: false }
    }

    fn agent(link: Link, open: bool, services: Vec<Service>) -> Agent {
        let site = Site { languages: ["ar", "bm", "it"].map(str::to_owned).to_vec(), open, ..Site::default() };
        let mut agent = Agent::new();
        agent.hear(Update::Link(link));
        agent.hear(Update::Snapshot {
            epoch: 1,
            seq: 1,
            now: "2026-03-02T09:15:00+01:00".to_owned(),
            view: KioskView { site, services, prints: None },
        });
        agent
    }

    fn check(agent: &Agent, doors: &Doors, after_service: Page) {
        assert_eq!(agent.doors(), *doors);
        assert_eq!(agent.after(Choice::Service("legal"), &WORDED), after_service);
    }

    #[test]
    fn a_ticket_follows_the_choice_of_an_open_service_and_of_no_other() {
        let open = agent(Link::Live, true, vec![service("legal", true)]);
        check(&open, &Doors::Open, Page::Ticket);
        assert_eq!(open.after(Choice::Service("unheard-of"), &WORDED), Page::Services);
        check(&agent(Link::Live, true, vec![service("legal", false), service("social", true)]), &Doors::Open, Page::Services);
        check(&agent(Link::Live, true, vec![service("legal", false)]), &Doors::UsedUp, Page::Services);
        check(&agent(Link::Live, false, vec![service("legal", true)]), &Doors::Closed { opens_at: None }, Page::Services);
        check(&agent(Link::Down, true, vec![service("legal", true)]), &Doors::Unreachable, Page::Notice);
        check(&Agent::new(), &Doors::Unreachable, Page::Notice);
    }

    #[test]
    fn a_late_heartbeat_stops_nobody() {
        check(&agent(Link::Stale, true, vec![service("legal", true)]), &Doors::Open, Page::Ticket);
    }

    #[test]
    fn a_kiosk_alone_hands_tickets_out_while_it_has_numbers() {
        let mut alone = agent(Link::Down, true, vec![service("legal", true), service("social", false)]);
        assert!(alone.note_stock(true) && !alone.note_stock(true));
        check(&alone, &Doors::Open, Page::Ticket);
        assert_eq!(alone.after(Choice::Service("social"), &WORDED), Page::Services, "it was full when it was last heard of");
        assert!(alone.note_stock(false));
        check(&alone, &Doors::Unreachable, Page::Notice);
    }

    #[test]
    fn doors_that_open_while_nobody_is_heard_are_open_until_somebody_is() {
        let mut alone = agent(Link::Down, false, vec![service("legal", false)]);
        alone.note_stock(true);
        check(&alone, &Doors::Open, Page::Ticket);
        alone.hear(Update::Link(Link::Live));
        check(&alone, &Doors::Closed { opens_at: None }, Page::Services);
    }

    #[test]
    fn languages_come_in_the_order_of_the_site_as_far_as_they_have_words() {
        let agent = agent(Link::Live, true, Vec::new());
        assert_eq!(agent.languages(&WORDED), ["ar", "it"]);
        assert_eq!(Agent::new().languages(&WORDED), WORDED);
        assert_eq!(agent.after(Choice::Language("ar"), &WORDED), Page::Services);
        assert_eq!(agent.after(Choice::Language("bm"), &WORDED), Page::Welcome);
    }

    #[test]
    fn a_language_that_is_only_spoken_is_offered_once_all_of_it_is_recorded() {
        let mut agent = agent(Link::Live, true, Vec::new());
        agent.view.as_mut().unwrap().site.languages.push("wo".to_owned());
        let worded = ["ar", "it", "wo"];
        let before = agent.revision();
        assert!(!agent.languages(&worded).contains(&"wo"));
        assert!(agent.note_heard(BTreeSet::from(["wo".to_owned()])));
        assert!(!agent.note_heard(BTreeSet::from(["wo".to_owned()])), "that is known");
        assert!(agent.languages(&worded).contains(&"wo"));
        assert_ne!(agent.revision(), before, "the welcome is made anew");
        assert_eq!(Agent::new().languages(&worded), ["ar", "it"], "before the site is known nothing is asked of it");
    }

    #[test]
    fn pages_are_made_anew_when_a_service_closes_but_not_when_somebody_waits() {
        let one = agent(Link::Live, true, vec![service("legal", true)]);
        let waited_for = agent(Link::Stale, true, vec![Service { waiting: 7, ..service("legal", true) }]);
        assert_eq!(one.revision(), waited_for.revision());
        for other in [agent(Link::Live, true, vec![service("legal", false)]), agent(Link::Down, true, vec![service("legal", true)])] {
            assert_ne!(one.revision(), other.revision());
        }
    }
}
