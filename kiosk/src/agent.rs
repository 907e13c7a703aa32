//! What the kiosk knows of the centre, which page follows which choice, and how long a page waits for a touch.
//! Pure: it is told everything, reads no clock, and knows no word of any language.

use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
    time::Duration,
};

use avanti_client::{KioskTopic, Link, Update};
use avanti_protocol::kiosk::{KioskView, Service};

use crate::printer::{Cause, Status};

/// What the kiosk knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    view: Option<KioskView>,
    link: Link,
    now: Option<String>,
    printer: Printer,
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

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice<'a> {
    /// Touches a language.
    Language(&'a str),
    /// Touches a service.
    Service(&'a str),
    /// Wants to give the ticket back.
    Cancel,
    /// Keeps the ticket after all.
    Keep,
    /// Wants to begin again, has finished, or has gone.
    Leave,
}

/// Which page follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// All languages.
    Welcome,
    /// The services, or why there are none.
    Services,
    /// The ticket.
    Ticket,
    /// The ticket when no paper comes, to be remembered or photographed.
    TicketWithoutPaper,
    /// Whether the ticket shall be given back.
    CancelQuestion,
    /// A sentence and the way back.
    Notice,
}

/// How long a page waits for a touch before it asks, and then for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Without a touch.
    pub idle: Duration,
    /// For the answer to "are you still there?".
    pub grace: Duration,
}

impl Agent {
    /// A kiosk that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self { view: None, link: Link::Down, now: None, printer: Printer::Unknown }
    }

    /// Takes in what the dispatcher tells.
    pub fn hear(&mut self, update: Update<KioskTopic>) {
        match update {
            Update::Snapshot { now, view, .. } | Update::Change { now, view, .. } => {
                self.now = Some(now);
                self.view = Some(view);
            }
            Update::Heartbeat { now, .. } => self.now = Some(now),
            Update::Link(link) => self.link = link,
        }
    }

    /// Takes in how the printer is.
    pub fn note_printer(&mut self, printer: Printer) {
        self.printer = printer;
    }

    /// How the printer is.
    #[must_use]
    pub fn printer(&self) -> &Printer {
        &self.printer
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
        self.view.as_ref()
    }

    /// Whether the site is in training.
    #[must_use]
    pub fn training(&self) -> bool {
        self.view.as_ref().is_some_and(|view| view.site.training)
    }

    /// A service by its id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.view.as_ref()?.services.iter().find(|service| service.id == id)
    }

    /// The languages to offer, in order: the site's own as far as there are words for them, else all that have words.
    #[must_use]
    pub fn languages<'a>(&'a self, worded: &[&'a str]) -> Vec<&'a str> {
        let site = self.view.as_ref().map_or(&[][..], |view| &view.site.languages);
        let offered: Vec<&str> = site.iter().map(String::as_str).filter(|tag| worded.contains(tag)).collect();
        if offered.is_empty() { worded.to_vec() } else { offered }
    }

    /// Whether tickets can be handed out.
    #[must_use]
    pub fn doors(&self) -> Doors {
        let Some(view) = self.view.as_ref().filter(|_| self.link != Link::Down) else { return Doors::Unreachable };
        if !view.site.open {
            return Doors::Closed { opens_at: view.site.opens_at.clone() };
        }
        if view.services.iter().any(|service| service.open) { Doors::Open } else { Doors::UsedUp }
    }

    /// The page that follows a choice.
    #[must_use]
    pub fn after(&self, choice: Choice<'_>, worded: &[&str]) -> Page {
        match choice {
            Choice::Language(tag) if self.languages(worded).contains(&tag) => Page::Services,
            Choice::Language(_) | Choice::Leave => Page::Welcome,
            Choice::Service(id) => match self.doors() {
                Doors::Open if self.service(id).is_some_and(|service| service.open) => Page::Ticket,
                Doors::Open | Doors::Closed { .. } | Doors::UsedUp => Page::Services,
                Doors::Unreachable => Page::Notice,
            },
            Choice::Cancel => Page::CancelQuestion,
            Choice::Keep => Page::Ticket,
        }
    }

    /// A name for what the pages before the ticket show: they are made anew when it changes.
    #[must_use]
    pub fn revision(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.doors().hash(&mut hasher);
        if let Some(view) = &self.view {
            (&view.site.name, &view.site.languages, view.site.training).hash(&mut hasher);
            for service in &view.services {
                (&service.id, &service.names, &service.pictogram, service.open).hash(&mut hasher);
            }
        }
        format!("{:016x}", hasher.finish())
    }
}

impl Patience {
    /// From the last touch until the page gives up.
    #[must_use]
    pub fn whole(self) -> Duration {
        self.idle + self.grace
    }
}

impl Default for Agent {
    fn default() -> Self {
        Self::new()
    }
}

impl Page {
    /// How long it waits; the welcome waits for ever.
    #[must_use]
    pub fn patience(self) -> Option<Patience> {
        let idle_s = match self {
            Self::Welcome => return None,
            Self::Ticket => 30,
            Self::Services | Self::TicketWithoutPaper | Self::CancelQuestion | Self::Notice => 60,
        };
        Some(Patience { idle: Duration::from_secs(idle_s), grace: Duration::from_secs(20) })
    }
}

#[cfg(test)]
mod tests {
    use avanti_protocol::Site;

    use super::*;

    const WORDED: [&str; 3] = ["it", "en", "ar"];

    fn service(id: &str, open: bool) -> Service {
        let names = [("it".to_owned(), id.to_uppercase())].into();
        Service { id: id.to_owned(), names, pictogram: "legal".to_owned(), open, waiting: 0 }
    }

    fn agent(link: Link, open: bool, services: Vec<Service>) -> Agent {
        let site = Site { languages: ["ar", "bm", "it"].map(str::to_owned).to_vec(), open, ..Site::default() };
        let mut agent = Agent::new();
        agent.hear(Update::Link(link));
        agent.hear(Update::Snapshot { epoch: 1, seq: 1, now: "2026-03-02T09:15:00+01:00".to_owned(), view: KioskView { site, services } });
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
    fn languages_come_in_the_order_of_the_site_as_far_as_they_have_words() {
        let agent = agent(Link::Live, true, Vec::new());
        assert_eq!(agent.languages(&WORDED), ["ar", "it"]);
        assert_eq!(Agent::new().languages(&WORDED), WORDED);
        assert_eq!(agent.after(Choice::Language("ar"), &WORDED), Page::Services);
        assert_eq!(agent.after(Choice::Language("bm"), &WORDED), Page::Welcome);
    }

    #[test]
    fn a_ticket_is_given_back_only_after_a_question_and_every_way_ends_at_the_welcome() {
        let agent = Agent::new();
        assert_eq!(agent.after(Choice::Cancel, &WORDED), Page::CancelQuestion);
        assert_eq!(agent.after(Choice::Keep, &WORDED), Page::Ticket);
        assert_eq!(agent.after(Choice::Leave, &WORDED), Page::Welcome);
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

    #[test]
    fn every_page_but_the_welcome_asks_before_it_gives_up() {
        assert_eq!(Page::Welcome.patience(), None);
        let minute = [Page::Services, Page::TicketWithoutPaper, Page::CancelQuestion, Page::Notice].map(|page| (page, 60));
        for (page, idle_s) in minute.into_iter().chain([(Page::Ticket, 30)]) {
            let expected = Patience { idle: Duration::from_secs(idle_s), grace: Duration::from_secs(20) };
            assert_eq!(page.patience(), Some(expected), "{page:?}");
        }
    }
}
