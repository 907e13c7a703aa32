//! Short messages by way of a program of the operator's: one signed request each. What it answers is not repeated but for its status.

use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use hmac::{Hmac, KeyInit as _, Mac as _};
use hyper::{
    Request, StatusCode, Uri,
    body::{Bytes, Incoming},
    client::conn::http1,
    header,
};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, pki_types::ServerName};
use rustls_platform_verifier::ConfigVerifierExt as _;
use sha2::Sha256;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::TlsConnector;

use super::{
    Message, NotSent,
    options::{Secret, WebhookOptions, is_loopback},
};

/// How long one request may take.
const TIMEOUT: Duration = Duration::from_secs(20);
/// Carries when it was signed and the signature: `t=SECONDS,v1=HEX`, HMAC-SHA256 over `SECONDS.BODY`.
const SIGNATURE_HEADER: &str = "avanti-signature";

/// What hands short messages on.
pub(super) struct Webhook {
    url: Uri,
    host: String,
    port: u16,
    /// For https.
    connector: Option<TlsConnector>,
    key: Secret,
}

impl Webhook {
    pub(super) fn new(options: &WebhookOptions) -> anyhow::Result<Self> {
        options.key.as_key()?;
        let wrong = || format!("“{}” is no address: write it like https://sms.example.org/send", options.url);
        let url: Uri = options.url.parse().with_context(wrong)?;
        let host = url.host().with_context(wrong)?.to_owned();
        let (connector, usual) = match url.scheme_str() {
            Some("https") => {
                let config = ClientConfig::with_platform_verifier().context("the way to the webhook cannot be encrypted")?;
                (Some(TlsConnector::from(std::sync::Arc::new(config))), 443)
            }
            Some("http") => {
                ensure!(is_loopback(&host), "telephone numbers of visitors go to {host} only by https, or by http to this machine");
                (None, 80)
            }
            Some(_) | None => bail!(wrong()),
        };
        let port = url.port_u16().unwrap_or(usual);
        Ok(Self { url, host, port, connector, key: options.key.clone() })
    }

    pub(super) async fn send(&self, message: &Message<'_>) -> Result<(), NotSent> {
        let broken = |_| NotSent::ForNow("the webhook took too long".to_owned());
        let status = timeout(TIMEOUT, self.ask(message)).await.map_err(broken)??;
        match status.as_u16() {
            200..=299 => Ok(()),
            // It may take the next one.
            408 | 425 | 429 | 401 | 403 | 404 | 300..=399 | 500.. => Err(NotSent::ForNow(format!("the webhook answered {status}"))),
            _ => Err(NotSent::Refused(format!("the webhook answered {status}"))),
        }
    }

    async fn ask(&self, message: &Message<'_>) -> Result<StatusCode, NotSent> {
        let gone = |_| NotSent::ForNow("the webhook cannot be reached".to_owned());
        let bare = self.host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let stream = TcpStream::connect((bare.as_str(), self.port)).await.map_err(gone)?;
        match &self.connector {
            None => self.converse(stream, message).await,
            Some(connector) => {
                let name = ServerName::try_from(bare).map_err(|_| NotSent::ForNow("the webhook's name is none".to_owned()))?;
                let stream = connector.connect(name, stream).await;
                let stream = stream.map_err(|_| NotSent::ForNow("the way to the webhook cannot be encrypted".to_owned()))?;
                self.converse(stream, message).await
            }
        }
    }

    async fn converse(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        message: &Message<'_>,
    ) -> Result<StatusCode, NotSent> {
        let broken = |_: hyper::Error| NotSent::ForNow("the webhook broke off".to_owned());
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
        let connection = tokio::spawn(connection);
        let answer = sender.send_request(self.request(message)?).await.map_err(broken);
        connection.abort();
        answer.map(|answer: hyper::Response<Incoming>| answer.status())
    }

    fn request(&self, message: &Message<'_>) -> Result<Request<axum::body::Body>, NotSent> {
        let body = serde_json::json!({"to": message.to, "text": message.text.body, "language": message.text.language}).to_string();
        let path = self.url.path_and_query().map_or("/", |path| path.as_str());
        let host = self.url.authority().map_or(self.host.as_str(), |authority| authority.as_str());
        Request::post(path)
            .header(header::HOST, host)
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", message.id)
            .header(SIGNATURE_HEADER, self.signature(message.at.millis() / 1000, &body))
            .body(axum::body::Body::from(Bytes::from(body)))
            .map_err(|_| NotSent::Refused("it cannot be written as a request".to_owned()))
    }

    fn signature(&self, seconds: i64, body: &str) -> String {
        let key = self.key.as_key().expect("its length was looked at when it was made");
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
        mac.update(format!("{seconds}.{body}").as_bytes());
        format!("t={seconds},v1={}", data_encoding::HEXLOWER.encode(&mac.finalize().into_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str, key: &str) -> String {
        let options = WebhookOptions { url: url.to_owned(), key: Secret::new(key) };
        Webhook::new(&options).err().map(|error| format!("{error:#}")).unwrap_or_default()
    }

    #[test]
    fn numbers_of_visitors_leave_the_machine_only_encrypted_and_signed() {
        let key = "a key of some length";
        for good in ["http://127.0.0.1:9/sms", "http://[::1]/sms", "http://localhost/sms", "https://sms.example.org/send"] {
            assert_eq!(refusal(good, key), "", "{good}");
        }
        assert!(refusal("http://sms.example.org/send", key).contains("only by https"));
        for bad in ["", "sms.example.org", "ftp://localhost/", "/send"] {
            assert!(refusal(bad, key).contains("is no address"), "{bad}: {}", refusal(bad, key));
        }
        assert!(refusal("http://localhost/", "short").contains("key"));
    }

    #[test]
    fn a_signature_is_that_of_the_moment_and_the_body() {
        let options = WebhookOptions { url: "http://localhost/".to_owned(), key: Secret::new("0123456789abcdef") };
        let webhook = Webhook::new(&options).unwrap();
        let signature = webhook.signature(1_700_000_000, "{}");
        // echo -n '1700000000.{}' | openssl dgst -sha256 -hmac 0123456789abcdef
        assert_eq!(signature, "t=1700000000,v1=e4f8e2ecae2295b2ddb2f0b5584c8275e226c0ebe9b3b819e70156bb67122e3e");
        assert_ne!(signature, webhook.signature(1_700_000_001, "{}"));
        assert_ne!(signature, webhook.signature(1_700_000_000, "{ }"));
    }
}
