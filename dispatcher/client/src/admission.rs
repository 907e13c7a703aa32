//! A device's way in: it shows the token that it has, and while it has none that is good it asks to be let in under a code.
//! It follows its topic as soon as it may, and tells how the device is. It knows no screen and no word.

use std::{path::PathBuf, time::Duration};

use avanti_protocol::device::{AskEnrolment, DeviceHealth, EnrolmentAnswer};
use tokio::{
    sync::{
        mpsc::{self, Receiver, Sender},
        watch,
    },
    task::JoinSet,
    time::sleep,
};

use crate::{
    entropy::request_key,
    follow::follow,
    http::{Api, CallError},
    server::Server,
    session::Update,
    token_file::{self, TokenFile},
    topic::Topic,
};

/// News that wait for whoever listens.
const NEWS_MAX: usize = 64;
/// How often a device that waits asks whether it was let in.
const ASK_EVERY: Duration = Duration::from_secs(1);
/// How long it waits after an answer that is none.
const PAUSE: Duration = Duration::from_secs(5);
/// How often a device tells how it is, though nothing has changed.
const TELL_EVERY: Duration = Duration::from_secs(60);
/// The language of answers that nobody reads.
const LANGUAGE: &str = "it";
const ENROLMENTS: &str = "devices/enrolments";
const HEALTH: &str = "devices/health";

/// What a device must know of itself.
#[derive(Clone)]
pub struct Identity {
    /// What it is: `kiosk` or `board`.
    pub kind: &'static str,
    /// The release it runs.
    pub version: &'static str,
    /// A token from elsewhere, which is shown before one that was kept.
    pub given: Option<String>,
    /// The folder where the token is kept that it was let in with.
    pub folder: PathBuf,
    /// How its printer is, as a code, where it has one.
    pub printer: watch::Receiver<Option<String>>,
}

/// How a device stands to its site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Admission {
    /// It shows a token that nobody has refused.
    Admitted,
    /// It waits for an administrator.
    Waits {
        /// The code to enter, such as `KTM-4PX`; none while the dispatcher gives none.
        code: Option<String>,
        /// Whether it was let in before, and is not any more.
        refused: bool,
    },
}

/// What a device is told.
#[derive(Debug, Clone, PartialEq)]
pub enum News<T: Topic> {
    /// The topic says something.
    Update(Update<T>),
    /// It stands otherwise to its site than before.
    Admission(Admission),
}

/// Follows a topic as a device of the site, for ever, and asks to be let in whenever its token opens nothing. `api` shows the
/// token of the moment. Ends when the receiver is dropped.
///
/// Must be called within a tokio runtime.
#[must_use]
pub fn join<T: Topic>(server: Server, api: Api, identity: Identity) -> Receiver<News<T>> {
    let (news, receiver) = mpsc::channel(NEWS_MAX);
    let file = TokenFile::new(identity.folder.clone());
    let joiner = Joiner { server, api, identity, file, news, told: None, refused: false, failing: false };
    tokio::spawn(joiner.run());
    receiver
}

struct Joiner<T: Topic> {
    server: Server,
    api: Api,
    identity: Identity,
    file: TokenFile,
    news: Sender<News<T>>,
    told: Option<Admission>,
    /// Whether a token of this device was refused.
    refused: bool,
    /// Whether asking fails: that is logged once.
    failing: bool,
}

/// Nobody listens any more.
struct Unheard;

impl<T: Topic> Joiner<T> {
    async fn run(mut self) {
        // Its only end is that nobody listens, and then there is nobody to tell.
        let Err(Unheard) = self.join_for_ever().await;
    }

    async fn join_for_ever(&mut self) -> Result<std::convert::Infallible, Unheard> {
        if let Some(token) = self.identity.given.clone() {
            self.show(token).await?;
        }
        match self.file.read().await {
            Ok(Some(token)) => self.show(token).await?,
            Ok(None) => {}
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "the device's token can't be read"),
        }
        loop {
            let token = self.ask().await?;
            self.show(token).await?;
        }
    }

    /// Follows with a token until the dispatcher refuses it.
    async fn show(&mut self, token: String) -> Result<(), Unheard> {
        self.tell(Admission::Admitted).await?;
        self.api.show(Some(token.clone()));
        let mut telling = JoinSet::new();
        telling.spawn(tell_health(self.api.clone(), self.identity.clone()));
        let mut updates = follow::<T>(Server { token: Some(token), ..self.server.clone() }, None);
        while let Some(update) = updates.recv().await {
            self.news.send(News::Update(update)).await.map_err(|_| Unheard)?;
        }
        self.api.show(None);
        self.refused = true;
        if self.news.is_closed() {
            return Err(Unheard);
        }
        tracing::warn!(site = self.server.site, "the dispatcher refuses this device: it was revoked, or its token was replaced");
        Ok(())
    }

    /// Asks until an administrator has let the device in; the token that is good then.
    async fn ask(&mut self) -> Result<String, Unheard> {
        loop {
            let token = match self.file.drawn().await {
                Ok(token) => token,
                Err(error) => {
                    self.fail(&error);
                    self.pause(None, PAUSE).await?;
                    continue;
                }
            };
            let ask = AskEnrolment {
                kind: self.identity.kind.to_owned(),
                token_sha256: token_file::digest(&token),
                version: self.identity.version.to_owned(),
            };
            let wait = match self.api.post::<_, EnrolmentAnswer>(ENROLMENTS, &request_key(), &ask, LANGUAGE).await {
                Ok(answer) if answer.state == "enrolled" => match self.file.keep_drawn().await {
                    Ok(()) => return Ok(token),
                    Err(error) => {
                        self.fail(&error);
                        PAUSE
                    }
                },
                Ok(answer) => {
                    self.failing = false;
                    self.pause(answer.code, ASK_EVERY).await?;
                    continue;
                }
                Err(CallError::Problem(problem)) if problem.code == "token_spent" => match self.file.forget_drawn().await {
                    Ok(()) => Duration::ZERO,
                    Err(error) => {
                        self.fail(&error);
                        PAUSE
                    }
                },
                Err(error) => {
                    self.fail(&error);
                    PAUSE
                }
            };
            self.pause(None, wait).await?;
        }
    }

    /// Tells the code of the moment and waits before the next question.
    async fn pause(&mut self, code: Option<String>, wait: Duration) -> Result<(), Unheard> {
        self.tell(Admission::Waits { code, refused: self.refused }).await?;
        tokio::select! {
            () = self.news.closed() => Err(Unheard),
            () = sleep(wait) => Ok(()),
        }
    }

    async fn tell(&mut self, admission: Admission) -> Result<(), Unheard> {
        if self.told.as_ref() == Some(&admission) {
            return Ok(());
        }
        if let Admission::Waits { code: Some(code), .. } = &admission {
            tracing::info!(code, site = self.server.site, "this device waits for an administrator to enter its code");
        }
        self.told = Some(admission.clone());
        self.news.send(News::Admission(admission)).await.map_err(|_| Unheard)
    }

    fn fail(&mut self, error: &(dyn std::error::Error + 'static)) {
        if !std::mem::replace(&mut self.failing, true) {
            tracing::warn!(error, site = self.server.site, "this device gets no code to be let in with; trying until there is one");
        }
    }
}

/// Tells how the device is at once, every minute and whenever its printer is not as it was. What fails is told the next time.
async fn tell_health(api: Api, mut identity: Identity) {
    loop {
        let printer = identity.printer.borrow_and_update().clone();
        let health = DeviceHealth { version: identity.version.to_owned(), printer };
        if let Err(error) = api.post::<_, Option<serde::de::IgnoredAny>>(HEALTH, &request_key(), &health, LANGUAGE).await {
            tracing::debug!(error = &error as &dyn std::error::Error, "the dispatcher does not know how this device is");
        }
        let changed = async {
            if identity.printer.changed().await.is_err() {
                // A device without a printer: nothing will change.
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            () = changed => {}
            () = sleep(TELL_EVERY) => {}
        }
    }
}

// By hand, so that no log can have the token.
impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("kind", &self.kind).field("folder", &self.folder).finish_non_exhaustive()
    }
}
