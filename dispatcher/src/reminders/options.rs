//! How messages leave, as an operator says it. Passwords and keys come from files and are shown by nothing.

use std::{fmt, fs, net::IpAddr, path::Path};

use anyhow::{Context as _, ensure};

use super::Habits;

/// Shortest key of the webhook, in bytes.
const KEY_MIN_BYTES: usize = 16;

/// What messages are sent by, and when.
#[derive(Debug, Clone, Default)]
pub struct MessageOptions {
    /// By mail; none where no mail is sent.
    pub mail: Option<MailOptions>,
    /// By short message; none where none are sent.
    pub sms: Option<WebhookOptions>,
    /// When reminders are sent.
    pub habits: Habits,
}

/// A server that takes mail.
#[derive(Debug, Clone)]
pub struct MailOptions {
    /// Its name or address.
    pub host: String,
    /// Its port; none for the usual one of the encryption.
    pub port: Option<u16>,
    /// How the way to it is encrypted.
    pub encryption: Encryption,
    /// Who signs in there, with the password; nobody where it asks for none.
    pub account: Option<(String, Secret)>,
    /// From whom messages are, as `Centre <appointments@example.org>`.
    pub from: String,
}

/// How the way to a mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Encryption {
    /// From the first byte.
    Tls,
    /// After the greeting; a server that cannot is not used.
    Starttls,
    /// Not at all, for a server on this machine.
    None,
}

/// A program that sends short messages on.
#[derive(Debug, Clone)]
pub struct WebhookOptions {
    /// Its address: https, or http on this machine.
    pub url: String,
    /// The key of the signature.
    pub key: Secret,
}

/// What is shown to nobody.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Reads the first line of a file.
    ///
    /// # Errors
    /// When it cannot be read, or is empty.
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let line = text.lines().next().unwrap_or_default().trim();
        ensure!(!line.is_empty(), "{} is empty", file.display());
        Ok(Self(line.to_owned()))
    }

    /// This one.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub(super) fn expose(&self) -> &str {
        &self.0
    }

    /// It, if it is long enough for a key.
    pub(super) fn as_key(&self) -> anyhow::Result<&[u8]> {
        ensure!(self.0.len() >= KEY_MIN_BYTES, "its key has fewer than {KEY_MIN_BYTES} characters: write a longer one into the file");
        Ok(self.0.as_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Whether a host is this machine: what goes there leaves it on no wire.
pub(super) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
