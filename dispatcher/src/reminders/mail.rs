//! Messages by mail (SMTP). What a server says of an address is not repeated: it may have the address in it.

use std::time::{Duration, SystemTime};

use anyhow::{Context as _, ensure};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::Credentials,
        client::{Tls, TlsParameters},
        extension::ClientId,
    },
};

use super::{
    Message, NotSent,
    options::{Encryption, MailOptions, is_loopback},
};

/// How long each step of a conversation with the server may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// What sends mail.
pub(super) struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    pub(super) fn new(options: &MailOptions) -> anyhow::Result<Self> {
        let host = &options.host;
        let from: Mailbox = options
            .from
            .parse()
            .with_context(|| format!("“{}” is no address to send from: write it like Centre <appointments@example.org>", options.from))?;
        let encrypted = || TlsParameters::new(host.clone()).with_context(|| format!("a way to {host} cannot be encrypted"));
        let (tls, usual) = match options.encryption {
            Encryption::Tls => (Tls::Wrapper(encrypted()?), 465),
            Encryption::Starttls => (Tls::Required(encrypted()?), 587),
            Encryption::None => {
                ensure!(
                    is_loopback(host),
                    "addresses of visitors go to {host} only encrypted: use starttls or tls, or a server on this machine"
                );
                (Tls::None, 25)
            }
        };
        let own_name = ClientId::Domain(from.email.domain().to_owned());
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host.as_str())
            .port(options.port.unwrap_or(usual))
            .tls(tls)
            .timeout(Some(TIMEOUT))
            .hello_name(own_name);
        if let Some((user, password)) = &options.account {
            builder = builder.credentials(Credentials::new(user.clone(), password.expose().to_owned()));
        }
        Ok(Self { transport: builder.build(), from })
    }

    pub(super) async fn send(&self, message: &Message<'_>) -> Result<(), NotSent> {
        let mail = self.written(message)?;
        match self.transport.send(mail).await {
            Ok(_) => Ok(()),
            Err(error) => {
                let status = error.status().map(u16::from);
                match status {
                    // The mailbox is refused, or the message; what a server says of us may change.
                    Some(status @ (501 | 550..=555)) => Err(NotSent::Refused(format!("the mail server answered {status}"))),
                    Some(status) => Err(NotSent::ForNow(format!("the mail server answered {status}"))),
                    None if error.is_timeout() => Err(NotSent::ForNow("the mail server took too long".to_owned())),
                    None if error.is_tls() => Err(NotSent::ForNow("the way to the mail server cannot be encrypted".to_owned())),
                    None => Err(NotSent::ForNow("the mail server cannot be reached, or breaks off".to_owned())),
                }
            }
        }
    }

    fn written(&self, message: &Message<'_>) -> Result<lettre::Message, NotSent> {
        let to: Address = message.to.parse().map_err(|_| NotSent::Refused("it is no address of mail".to_owned()))?;
        let since_1970 = Duration::from_millis(u64::try_from(message.at.millis()).unwrap_or_default());
        lettre::Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .date(SystemTime::UNIX_EPOCH + since_1970)
            .message_id(Some(format!("<{}@{}>", message.id, self.from.email.domain())))
            .subject(message.text.subject.clone())
            .header(AutoSubmitted)
            .header(ContentLanguage(message.text.language.clone()))
            .header(ContentType::TEXT_PLAIN)
            .body(message.text.body.clone())
            .map_err(|_| NotSent::Refused("it cannot be written as a mail".to_owned()))
    }
}

/// That no person wrote it, so that nothing answers by itself (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the text.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(host: &str, encryption: Encryption, from: &str) -> MailOptions {
        MailOptions { host: host.to_owned(), port: None, encryption, account: None, from: from.to_owned() }
    }

    fn refusal(options: &MailOptions) -> String {
        Mailer::new(options).err().map(|error| format!("{error:#}")).unwrap_or_default()
    }

    #[tokio::test]
    async fn addresses_of_visitors_leave_the_machine_only_encrypted() {
        let from = "Centro <a@example.org>";
        assert!(refusal(&options("mail.example.org", Encryption::None, from)).contains("only encrypted"));
        for (host, encryption) in [("127.0.0.1", Encryption::None), ("localhost", Encryption::None), ("[::1]", Encryption::None)] {
            assert_eq!(refusal(&options(host, encryption, from)), "");
        }
        for encryption in [Encryption::Starttls, Encryption::Tls] {
            assert_eq!(refusal(&options("mail.example.org", encryption, from)), "");
        }
        assert!(refusal(&options("localhost", Encryption::None, "Centro")).contains("no address to send from"));
    }
}
