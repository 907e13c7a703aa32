//! What the command line says of messages about appointments: by which mail server, by which webhook, and when.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use avanti_model::Span;
use clap::Args;

use crate::reminders::{Encryption, Habits, MailOptions, MessageOptions, Secret, WebhookOptions};

/// How messages about appointments are sent; without any of it none are, and no contacts are taken.
#[derive(Debug, Args)]
pub struct MessageArgs {
    /// The server that takes mail to visitors who wish it; without it there is none.
    #[arg(long, env = "AVANTI_SMTP_HOST")]
    smtp_host: Option<String>,
    /// Its port; left out, the usual one: 587, 465 with `tls`, 25 with `none`.
    #[arg(long, env = "AVANTI_SMTP_PORT", requires = "smtp_host")]
    smtp_port: Option<u16>,
    /// How the way to it is encrypted; `none` is for a server on this machine.
    #[arg(long, value_enum, default_value = "starttls", env = "AVANTI_SMTP_ENCRYPTION")]
    smtp_encryption: Encryption,
    /// Who signs in at it.
    #[arg(long, env = "AVANTI_SMTP_USER", requires = "smtp_password_file")]
    smtp_user: Option<String>,
    /// A file with the password for that.
    #[arg(long, env = "AVANTI_SMTP_PASSWORD_FILE", requires = "smtp_user")]
    smtp_password_file: Option<PathBuf>,
    /// From whom mail is, such as `Centre <appointments@example.org>`.
    #[arg(long, env = "AVANTI_SMTP_FROM")]
    smtp_from: Option<String>,
    /// The address that short messages are posted to for visitors who wish it; without it there are none.
    #[arg(long, env = "AVANTI_SMS_WEBHOOK", requires = "sms_key_file")]
    sms_webhook: Option<String>,
    /// A file with the key by which these requests are signed.
    #[arg(long, env = "AVANTI_SMS_KEY_FILE", requires = "sms_webhook")]
    sms_key_file: Option<PathBuf>,
    /// How many hours before an appointment its visitor is reminded; at night it is done in the morning, or the evening before.
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u16).range(1..=168), env = "AVANTI_REMIND_HOURS")]
    remind_hours: u16,
}

impl MessageArgs {
    /// What it comes to.
    ///
    /// # Errors
    /// When something is missing, or a file cannot be read.
    pub fn options(&self) -> anyhow::Result<MessageOptions> {
        let mail = match (&self.smtp_host, &self.smtp_from) {
            (None, _) => None,
            (Some(_), None) => bail!("--smtp-from is missing: from whom shall mail be?"),
            (Some(host), Some(from)) => Some(MailOptions {
                host: host.clone(),
                port: self.smtp_port,
                encryption: self.smtp_encryption,
                account: self.account()?,
                from: from.clone(),
            }),
        };
        let sms = match (&self.sms_webhook, &self.sms_key_file) {
            (Some(url), Some(file)) => Some(WebhookOptions { url: url.clone(), key: Secret::read(file).context("--sms-key-file")? }),
            (None | Some(_), _) => None,
        };
        let habits = Habits { remind_before: Span::from_minutes(i64::from(self.remind_hours) * 60) };
        Ok(MessageOptions { mail, sms, habits })
    }

    fn account(&self) -> anyhow::Result<Option<(String, Secret)>> {
        let (Some(user), Some(file)) = (&self.smtp_user, &self.smtp_password_file) else { return Ok(None) };
        Ok(Some((user.clone(), Secret::read(file).context("--smtp-password-file")?)))
    }
}
