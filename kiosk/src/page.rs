//! Which page follows which choice, and how long a page waits for a touch.
//! Pure: it knows no clock, no word of any language, and not how a page looks.

use std::time::Duration;

use crate::agent::{Agent, Doors};

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
    /// Where an appointment's code is shown or typed.
    Code,
    /// A sentence and the way back.
    Notice,
    /// Where staff type their PIN, which must not stay on the screen.
    Pin,
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
}

impl Patience {
    /// The same for whoever wants more time.
    #[must_use]
    pub fn slowed(self, times: u32) -> Self {
        Self { idle: self.idle * times, grace: self.grace * times }
    }

    /// From the last touch until the page gives up.
    #[must_use]
    pub fn whole(self) -> Duration {
        self.idle + self.grace
    }
}

impl Page {
    /// How long it waits; the welcome waits for ever.
    #[must_use]
    pub fn patience(self) -> Option<Patience> {
        let idle_s = match self {
            Self::Welcome => return None,
            Self::Ticket => 30,
            Self::Pin => return Some(Patience { idle: Duration::from_secs(10), grace: Duration::from_secs(5) }),
            Self::Services | Self::Code | Self::TicketWithoutPaper | Self::CancelQuestion | Self::Notice => 60,
        };
        Some(Patience { idle: Duration::from_secs(idle_s), grace: Duration::from_secs(20) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDED: [&str; 3] = ["it", "en", "ar"];

    #[test]
    fn a_ticket_is_given_back_only_after_a_question_and_every_way_ends_at_the_welcome() {
        let agent = Agent::new();
        assert_eq!(agent.after(Choice::Cancel, &WORDED), Page::CancelQuestion);
        assert_eq!(agent.after(Choice::Keep, &WORDED), Page::Ticket);
        assert_eq!(agent.after(Choice::Leave, &WORDED), Page::Welcome);
    }

    #[test]
    fn every_page_but_the_welcome_asks_before_it_gives_up() {
        assert_eq!(Page::Welcome.patience(), None);
        let minute = [Page::Services, Page::Code, Page::TicketWithoutPaper, Page::CancelQuestion, Page::Notice].map(|page| (page, 60));
        for (page, idle_s) in minute.into_iter().chain([(Page::Ticket, 30)]) {
            let expected = Patience { idle: Duration::from_secs(idle_s), grace: Duration::from_secs(20) };
            assert_eq!(page.patience(), Some(expected), "{page:?}");
        }
        assert_eq!(Page::Pin.patience().unwrap().whole(), Duration::from_secs(15), "a PIN does not stand there for long");
    }
}
