//! Who stands at the kiosk: forms that may be sent once, and tickets on the screen under a token that soon ends.
//! Pure: time is told, in running time of the program. It never knows a page or a word.

mod aids;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, time::Duration};

use avanti_model::AppointmentCode;
use avanti_protocol::booking::Appointment;

pub use aids::{Aid, Aids};

use crate::{
    check_in::Turned,
    handout::Handout,
    page::{Page, Patience},
};

/// Most forms that can still be sent; the oldest are forgotten first.
const FORMS_MAX: usize = 64;
/// How long a form can be sent after its page was made.
const FORM_LIFE: Duration = Duration::from_secs(30 * 60);
/// What a page may take longer than its own time-out to say so.
const SLACK: Duration = Duration::from_secs(15);
/// How long an order may wait for its answer; asking gives up much earlier.
const ASKING_MAX: Duration = Duration::from_secs(120);

/// All forms and tickets of the moment.
#[derive(Debug, Default)]
pub struct Visitors {
    /// What helps whoever stands there now.
    pub aids: Aids,
    forms: BTreeMap<String, Form>,
    orders: BTreeMap<String, Order>,
    /// Request keys of tickets without a known paper whose persons have gone, for those who keep them elsewhere.
    gone: Vec<String>,
}

#[derive(Debug)]
struct Form {
    made_at: Duration,
    token: Option<String>,
}

/// One wish for a ticket, from the touch until its person has gone.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The language of its pages; empty while nobody knows it.
    pub language: String,
    /// The request key, which is the form's.
    pub key: String,
    /// How far it is.
    pub state: State,
    /// Whether its person has lost sight of it, because a program before this one fell.
    shown_again: bool,
    until: Duration,
}

/// How far an order is.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// The dispatcher is being asked.
    Asking,
    /// There is no ticket, and this problem code says why.
    Refused(String),
    /// There is no ticket: nobody more can be served today.
    Full {
        /// When the doors open next, RFC 3339, if that is known.
        opens_at: Option<String>,
        /// The service and the number of people for whom an appointment could be booked.
        books: Option<(String, u8)>,
    },
    /// There is an appointment, and a card for it.
    Booked(Box<Appointment>, Paper),
    /// There is no ticket for an appointment's code, and why.
    Turned(Turned),
    /// There is a ticket.
    Issued(Box<Handout>, Paper),
}

/// What became of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// It is being printed.
    Printing,
    /// It is out.
    Printed,
    /// It will not come out, or nobody knows.
    Failed,
    /// A program before this one may have printed it.
    Unknown,
}

/// What sending a form means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// The first time: the dispatcher is to be asked.
    First,
    /// Again: this order was made by the first time.
    Again(String),
    /// Its order is over, or it is no form of ours.
    Void,
}

impl Visitors {
    /// Remembers a form whose page has been made, by its one-time key.
    pub fn make_form(&mut self, key: String, now: Duration) {
        self.forms.retain(|_, form| now.saturating_sub(form.made_at) < FORM_LIFE);
        while self.forms.len() >= FORMS_MAX {
            let oldest = self.forms.iter().min_by_key(|(_, form)| form.made_at).map(|(key, _)| key.clone());
            oldest.and_then(|key| self.forms.remove(&key));
        }
        self.forms.insert(key, Form { made_at: now, token: None });
    }

    /// Takes a form that was sent; its first time begins an order under the given token.
    pub fn send(&mut self, key: &str, token: &str, language: &str, now: Duration) -> Sent {
        self.forget(now);
        let Some(form) = self.forms.get_mut(key).filter(|form| now.saturating_sub(form.made_at) < FORM_LIFE) else { return Sent::Void };
        if let Some(token) = &form.token {
            return if self.orders.contains_key(token) { Sent::Again(token.clone()) } else { Sent::Void };
        }
        form.token = Some(token.to_owned());
        let order =
            Order { language: language.to_owned(), key: key.to_owned(), state: State::Asking, shown_again: false, until: now + ASKING_MAX };
        self.orders.insert(token.to_owned(), order);
        Sent::First
    }

    /// A ticket that was on the screen, or was about to be, is there again under a token.
    pub fn show_again(&mut self, token: &str, key: &str, handout: &Handout, paper: Paper, now: Duration) {
        let state = State::Issued(Box::new(handout.clone()), paper);
        let language = handout.ticket.language.clone();
        let order = Order { language, key: key.to_owned(), state, shown_again: true, until: now + self.life() };
        self.orders.insert(token.to_owned(), order);
    }

    /// The token of a ticket whose person has lost sight of it; the one that ends first, if there are several.
    #[must_use]
    pub fn to_show_again(&self, now: Duration) -> Option<&str> {
        let lost = self.orders.iter().filter(|(_, order)| order.shown_again && now < order.until);
        lost.min_by_key(|(_, order)| order.until).map(|(token, _)| token.as_str())
    }

    /// The dispatcher has answered an order.
    pub fn settle(&mut self, token: &str, state: State, now: Duration) {
        let life = self.life();
        if let Some(order) = self.orders.get_mut(token) {
            order.state = state;
            order.until = now + life;
        }
    }

    /// An order's language has become known, if it was not before.
    pub fn speak(&mut self, token: &str, language: &str) {
        if let Some(order) = self.orders.get_mut(token).filter(|order| order.language.is_empty()) {
            language.clone_into(&mut order.language);
        }
    }

    /// Whoever got no answer for their code asks again: the key and the code, once. The order waits for an answer anew.
    pub fn ask_again(&mut self, token: &str, now: Duration) -> Option<(String, AppointmentCode)> {
        self.forget(now);
        let order = self.orders.get_mut(token)?;
        let State::Turned(Turned::NoAnswer { code }) = order.state else { return None };
        order.state = State::Asking;
        order.until = now + ASKING_MAX;
        Some((order.key.clone(), code))
    }

    /// The printer is done with a ticket.
    pub fn set_paper(&mut self, token: &str, paper: Paper) {
        if let Some(Order { state: State::Issued(_, printed) | State::Booked(_, printed), .. }) = self.orders.get_mut(token) {
            *printed = paper;
        }
    }

    /// Somebody still stands before the ticket; `false` if it is over.
    pub fn stay(&mut self, token: &str, now: Duration) -> bool {
        self.forget(now);
        let life = self.life();
        let Some(order) = self.orders.get_mut(token) else { return false };
        order.until = order.until.max(now + life);
        true
    }

    /// The person has gone or gives the ticket back: nothing leads to it any more.
    pub fn end(&mut self, token: &str) -> Option<Order> {
        self.orders.remove(token)
    }

    /// Forgets orders that nobody stands before; `true` if there were any.
    pub fn forget(&mut self, now: Duration) -> bool {
        self.aids.lapse(now);
        let before = self.orders.len();
        self.orders.retain(|_, order| {
            let stays = now < order.until;
            if !stays && order.is_needed_on_screen() {
                self.gone.push(std::mem::take(&mut order.key));
            }
            stays
        });
        before > self.orders.len()
    }

    /// The request keys of tickets without a known paper that were forgotten since this was asked last.
    pub fn take_gone(&mut self) -> Vec<String> {
        std::mem::take(&mut self.gone)
    }

    /// Whether an order has its answer, or is over.
    #[must_use]
    pub fn is_settled(&self, token: &str) -> bool {
        self.orders.get(token).is_none_or(|order| order.state != State::Asking)
    }

    /// How long a ticket's pages can be reached after the last sign of life: the longest of them, with its question.
    fn life(&self) -> Duration {
        let pages = [Page::Ticket, Page::TicketWithoutPaper, Page::CancelQuestion];
        let longest = pages.into_iter().filter_map(Page::patience).map(Patience::whole).max();
        longest.unwrap_or_default() * self.aids.slower() + SLACK
    }

    /// An order by its token, if it is not over.
    #[must_use]
    pub fn order(&self, token: &str, now: Duration) -> Option<&Order> {
        self.orders.get(token).filter(|order| now < order.until)
    }
}

impl Order {
    /// Whether what is on the screen may be all that its person has: the number, or the way to ask for it again.
    #[must_use]
    pub fn is_needed_on_screen(&self) -> bool {
        matches!(self.state, State::Issued(_, Paper::Failed | Paper::Unknown) | State::Turned(Turned::NoAnswer { .. }))
    }
}
