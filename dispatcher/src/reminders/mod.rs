//! Messages about appointments, to those who left an address for that: that it is booked, the day before, when its time changes, and when
//! it is off. Several dispatchers on one Redis agree by the access store who sends. No address and no text stands in a log or in a file.

mod due;
mod mail;
mod options;
mod rounds;
mod text;
mod webhook;

use std::{fmt, sync::Arc};

use anyhow::Context as _;
use avanti_access::ContactKind;
use avanti_model::Timestamp;
use tokio::sync::Notify;

pub use self::{
    due::{Due, Habits, What, due},
    options::{Encryption, MailOptions, MessageOptions, Secret, WebhookOptions},
    rounds::{erase_at, run},
    text::Text,
};
use self::{mail::Mailer, webhook::Webhook};

/// What sends messages, as far as the operator has set it up.
#[derive(Clone)]
pub struct Messages(Arc<Ways>);

struct Ways {
    mail: Option<Mailer>,
    webhook: Option<Webhook>,
    habits: Habits,
    bell: Notify,
}

/// A message on its way.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it holds an address")]
pub struct Message<'a> {
    /// What is the same whenever it is tried, and tells nothing: receivers know by it what they have already.
    pub id: &'a str,
    /// The address.
    pub to: &'a str,
    /// What it says.
    pub text: &'a Text,
    /// When.
    pub at: Timestamp,
}

/// Why a message did not leave, in words that name nobody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// It may later.
    #[error("not at present: {0}")]
    ForNow(String),
    /// It never will.
    #[error("refused: {0}")]
    Refused(String),
}

impl Messages {
    /// Prepares the ways that are set up; nothing is connected yet.
    ///
    /// # Errors
    /// What is wrong with them, and what to do about it.
    pub fn prepare(options: &MessageOptions) -> anyhow::Result<Self> {
        let mail = options.mail.as_ref().map(Mailer::new).transpose().context("mail cannot be sent")?;
        let webhook = options.sms.as_ref().map(Webhook::new).transpose().context("short messages cannot be sent")?;
        Ok(Self(Arc::new(Ways { mail, webhook, habits: options.habits, bell: Notify::new() })))
    }

    /// The kinds of contact that messages can be sent to.
    #[must_use]
    pub fn offered(&self) -> Vec<ContactKind> {
        let kinds = [(ContactKind::Email, self.0.mail.is_some()), (ContactKind::Sms, self.0.webhook.is_some())];
        kinds.into_iter().filter(|(_, there)| *there).map(|(kind, _)| kind).collect()
    }

    /// Has it looked at once whether something is to be said.
    pub fn ring(&self) {
        self.0.bell.notify_one();
    }

    async fn rung(&self) {
        self.0.bell.notified().await;
    }

    fn habits(&self) -> Habits {
        self.0.habits
    }

    async fn send(&self, kind: ContactKind, message: &Message<'_>) -> Result<(), NotSent> {
        let unset = || NotSent::ForNow("it is not set up".to_owned());
        match kind {
            ContactKind::Email => self.0.mail.as_ref().ok_or_else(unset)?.send(message).await,
            ContactKind::Sms => self.0.webhook.as_ref().ok_or_else(unset)?.send(message).await,
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("offered", &self.offered()).finish_non_exhaustive()
    }
}
