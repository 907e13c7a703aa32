//! Where messages of a test arrive: a server that takes mail (as much of SMTP as that needs), and a webhook for short messages.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::timeout,
};

/// How long a message may take to come.
const SOON: Duration = Duration::from_secs(20);

/// A mail as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// To whom, as the envelope says.
    pub to: String,
    /// What stands at its head, by name in small letters, decoded.
    pub head: BTreeMap<String, String>,
    /// Its text, decoded.
    pub text: String,
}

/// A request as the webhook got it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Its headers, by name.
    pub head: BTreeMap<String, String>,
    /// Its body.
    pub body: String,
}

/// A server that takes mail.
#[derive(Debug)]
pub struct MailServer {
    /// Its port on this machine.
    pub port: u16,
    busy: Arc<AtomicU32>,
    letters: mpsc::UnboundedReceiver<Letter>,
}

/// A webhook that takes short messages.
#[derive(Debug)]
pub struct Hook {
    /// Its address.
    pub url: String,
    posted: mpsc::UnboundedReceiver<Posted>,
}

impl MailServer {
    /// Opens one.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("some port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let (letter, letters) = mpsc::unbounded_channel();
        let busy = Arc::new(AtomicU32::new(0));
        let refusing = Arc::clone(&busy);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A client that breaks off has nothing to hand over.
                tokio::spawn(converse(stream, letter.clone(), Arc::clone(&refusing)));
            }
        });
        Self { port, busy, letters }
    }

    /// Has it answer the next mails that it is too busy.
    pub fn be_busy(&self, times: u32) {
        self.busy.store(times, Ordering::SeqCst);
    }

    /// How many mails it will still refuse.
    #[must_use]
    pub fn busy_for(&self) -> u32 {
        self.busy.load(Ordering::SeqCst)
    }

    /// The next mail.
    ///
    /// # Panics
    /// When none comes soon.
    pub async fn letter(&mut self) -> Letter {
        timeout(SOON, self.letters.recv()).await.expect("a mail comes soon").expect("the server is open")
    }

    /// Mails that have come and nobody has looked at.
    pub fn others(&mut self) -> Vec<Letter> {
        std::iter::from_fn(|| self.letters.try_recv().ok()).collect()
    }
}

impl Hook {
    /// Opens one.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("some port is free");
        let url = format!("http://{}/sms", listener.local_addr().expect("it is bound"));
        let (sender, posted) = mpsc::unbounded_channel();
        let router = Router::new().route("/sms", post(take)).with_state(sender);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, posted }
    }

    /// The next request.
    ///
    /// # Panics
    /// When none comes soon.
    pub async fn posted(&mut self) -> Posted {
        timeout(SOON, self.posted.recv()).await.expect("a short message comes soon").expect("the webhook is open")
    }

    /// Requests that have come and nobody has looked at.
    pub fn others(&mut self) -> Vec<Posted> {
        std::iter::from_fn(|| self.posted.try_recv().ok()).collect()
    }
}

async fn take(State(sender): State<mpsc::UnboundedSender<Posted>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let head = headers.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())).collect();
    // Nobody listens any more when the test is over.
    let _taken = sender.send(Posted { head, body: String::from_utf8_lossy(&body).into_owned() });
    StatusCode::ACCEPTED
}

/// One conversation with a client; none when it breaks off.
async fn converse(stream: TcpStream, letter: mpsc::UnboundedSender<Letter>, busy: Arc<AtomicU32>) -> Option<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 post.test ESMTP\r\n").await.ok()?;
    let mut to = String::new();
    while let Some(line) = lines.next_line().await.ok()? {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match word.as_str() {
            "EHLO" => "250-post.test\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            "RCPT" if busy.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() => "451 not now\r\n",
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                "250 ok\r\n"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await.ok()?;
                let mut text = String::new();
                while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                    text += line.strip_prefix('.').unwrap_or(&line);
                    text += "\r\n";
                }
                let _taken = letter.send(read(&to, &text));
                "250 taken\r\n"
            }
            "QUIT" => {
                writer.write_all(b"221 bye\r\n").await.ok()?;
                return Some(());
            }
            _other => "250 ok\r\n",
        };
        writer.write_all(answer.as_bytes()).await.ok()?;
    }
    Some(())
}

fn read(to: &str, mail: &str) -> Letter {
    let (head, body) = mail.split_once("\r\n\r\n").unwrap_or((mail, ""));
    let head: BTreeMap<String, String> = head
        .replace("\r\n ", " ")
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), words(value)))
        .collect();
    let text = match head.get("content-transfer-encoding").map(String::as_str) {
        Some("base64") => base64(body),
        Some("quoted-printable") => quoted(&body.replace("=\r\n", "")),
        Some(_) | None => body.to_owned(),
    };
    Letter { to: to.to_owned(), head, text }
}

/// A header's value, whose words may be encoded (RFC 2047).
fn words(value: &str) -> String {
    let mut text = String::new();
    for word in value.split(' ') {
        match word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?=")) {
            Some(encoded) => text += &base64(encoded),
            None if text.is_empty() => text += word,
            None => {
                text += " ";
                text += word;
            }
        }
    }
    text
}

fn base64(text: &str) -> String {
    let bare: String = text.split_whitespace().collect();
    let bytes = data_encoding::BASE64.decode(bare.as_bytes()).expect("a mail's base64 is right");
    String::from_utf8(bytes).expect("a mail is UTF-8")
}

fn quoted(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        rest = others;
        match (first, others.split_at_checked(2)) {
            (b'=', Some((digits, after))) => {
                bytes.push(data_encoding::HEXUPPER.decode(digits).expect("two digits follow")[0]);
                rest = after;
            }
            _other => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).expect("a mail is UTF-8")
}
