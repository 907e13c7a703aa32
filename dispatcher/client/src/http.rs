//! Requests to the dispatcher: each changing one has a key, under which it is tried again until it is answered.
//! It never decides whether an answer is good for its caller: problem answers come back as they are.

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use avanti_protocol::{Problem, problem, route};
use reqwest::{Client, Method, RequestBuilder, StatusCode, header};
use serde::{Serialize, de::DeserializeOwned};
use tokio::time::{Instant, sleep};

use crate::{backoff::Backoff, entropy, server::Server};

/// How long opening a connection may take.
const CONNECT_LIMIT: Duration = Duration::from_secs(1);

/// How long one try may take.
const TRY_LIMIT: Duration = Duration::from_secs(3);

/// The least time that the last try gets.
const LEAST_TRY: Duration = Duration::from_millis(100);

/// How long a request is tried again, unless [`Api::giving_up_after`] says otherwise.
const GIVE_UP_AFTER: Duration = Duration::from_secs(6);

/// Requests in the name of one device; cheap to copy.
#[derive(Clone)]
pub struct Api {
    server: Server,
    /// What is shown at the moment, to the requests of every copy.
    token: Arc<RwLock<Option<String>>>,
    client: Client,
    give_up_after: Duration,
}

/// Why there is no answer that could be used.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The dispatcher refused, and says why.
    #[error("the dispatcher refused: {}", .0.code)]
    Problem(Box<Problem>),
    /// The dispatcher could not be reached for as long as it was tried; whether a changing request was done is not known.
    #[error("the dispatcher cannot be reached")]
    Unreachable {
        /// What the last try met.
        #[source]
        source: Unreached,
    },
    /// The dispatcher answered what this client cannot read.
    #[error("the dispatcher's answer with status {status} cannot be read")]
    Unreadable {
        /// The answer's HTTP status.
        status: u16,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
}

/// What a try met that got no answer.
#[derive(Debug, thiserror::Error)]
pub enum Unreached {
    /// No connection, or none that lasted.
    #[error("no connection, or none that lasted")]
    Connection(#[from] reqwest::Error),
    /// Something on the way answered in the dispatcher's place.
    #[error("the way to the dispatcher answered with status {status}")]
    Gateway {
        /// 502, 503 or 504.
        status: u16,
    },
}

impl Api {
    /// Requests to a server.
    ///
    /// # Panics
    /// If the operating system refuses what every HTTP client needs.
    #[must_use]
    pub fn new(server: Server) -> Self {
        let client = Client::builder().tcp_nodelay(true).connect_timeout(CONNECT_LIMIT).timeout(TRY_LIMIT).http1_only();
        let client = client.build().expect("a client without TLS needs nothing that could be missing");
        let token = Arc::new(RwLock::new(server.token.clone()));
        Self { server, token, client, give_up_after: GIVE_UP_AFTER }
    }

    /// Shows another token, or none, from here on.
    pub fn show(&self, token: Option<String>) {
        *self.token.write().unwrap_or_else(PoisonError::into_inner) = token;
    }

    /// The same in the name of another, who shows this token.
    #[must_use]
    pub fn in_the_name_of(&self, token: String) -> Self {
        Self { token: Arc::new(RwLock::new(Some(token))), ..self.clone() }
    }

    /// The same with another limit for trying again.
    #[must_use]
    pub fn giving_up_after(mut self, limit: Duration) -> Self {
        self.give_up_after = limit;
        self
    }

    /// Posts to a resource of the site, such as `tickets`, and tries again under the same key while there is no answer.
    ///
    /// An empty answer is read as `null`, so that `Option` and `()` can be asked for.
    ///
    /// # Errors
    /// A problem answer as it is, or why there is no answer that could be read.
    pub async fn post<B: Serialize + Sync + ?Sized, A: DeserializeOwned>(
        &self,
        resource: &str,
        key: &str,
        body: &B,
        language: &str,
    ) -> Result<A, CallError> {
        let request = self.request(Method::POST, resource, language).header(route::REQUEST_KEY_HEADER, key).json(body);
        self.call(request).await
    }

    /// Puts a resource of the site in the place of what it was, and tries again under the same key while there is no answer.
    ///
    /// # Errors
    /// As [`Api::post`].
    pub async fn put<B: Serialize + Sync + ?Sized, A: DeserializeOwned>(
        &self,
        resource: &str,
        key: &str,
        body: &B,
        language: &str,
    ) -> Result<A, CallError> {
        let request = self.request(Method::PUT, resource, language).header(route::REQUEST_KEY_HEADER, key).json(body);
        self.call(request).await
    }

    /// Gives a resource of the site back, and tries again under the same key while there is no answer.
    ///
    /// # Errors
    /// As [`Api::post`].
    pub async fn delete<A: DeserializeOwned>(&self, resource: &str, key: &str, language: &str) -> Result<A, CallError> {
        let request = self.request(Method::DELETE, resource, language).header(route::REQUEST_KEY_HEADER, key);
        self.call(request).await
    }

    /// Reads a resource of the site.
    ///
    /// # Errors
    /// As [`Api::post`].
    pub async fn get<A: DeserializeOwned>(&self, resource: &str, language: &str) -> Result<A, CallError> {
        self.call(self.request(Method::GET, resource, language)).await
    }

    /// Reads a resource of the site that is no JSON, with one try.
    ///
    /// # Errors
    /// As [`Api::post`].
    pub async fn bytes(&self, resource: &str) -> Result<Vec<u8>, CallError> {
        let answer = attempt(self.request(Method::GET, resource, "it")).await;
        let answer = answer.map_err(|source| CallError::Unreachable { source: source.into() })?;
        if answer.status.is_success() && !answer.problem { Ok(answer.body) } else { read(&answer) }
    }

    fn request(&self, method: Method, resource: &str, language: &str) -> RequestBuilder {
        let request = self.client.request(method, self.server.resource(resource)).header(header::ACCEPT_LANGUAGE, language);
        match self.token.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    async fn call<A: DeserializeOwned>(&self, request: RequestBuilder) -> Result<A, CallError> {
        let until = Instant::now() + self.give_up_after;
        let mut backoff = Backoff::new();
        loop {
            let left = until.saturating_duration_since(Instant::now()).max(LEAST_TRY);
            let again = request.try_clone().expect("a body of JSON can be sent twice");
            let tried = attempt(again.timeout(left.min(TRY_LIMIT))).await;
            let wait = Duration::from_millis(backoff.next_ms(entropy::draw()));
            let last = Instant::now() + wait >= until;
            match tried {
                Ok(answer) if last || !answer.may_pass() => return read(&answer),
                Err(source) if last || source.is_builder() => return Err(CallError::Unreachable { source: source.into() }),
                Ok(answer) => tracing::debug!(status = answer.status.as_u16(), wait_ms = wait.as_millis(), "trying again"),
                Err(source) => tracing::debug!(error = &source as &dyn std::error::Error, wait_ms = wait.as_millis(), "trying again"),
            }
            sleep(wait).await;
        }
    }
}

// By hand, so that no log can have the token.
impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api").field("server", &self.server).finish_non_exhaustive()
    }
}

/// An answer that has come whole.
struct Answer {
    status: StatusCode,
    problem: bool,
    body: Vec<u8>,
}

impl Answer {
    /// Whether another try could be answered better: by the dispatcher and not by something in its place.
    fn may_pass(&self) -> bool {
        matches!(self.status, StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT)
    }
}

async fn attempt(request: RequestBuilder) -> Result<Answer, reqwest::Error> {
    let response = request.send().await?;
    let media_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let problem = media_type.starts_with(problem::MEDIA_TYPE);
    Ok(Answer { status: response.status(), problem, body: response.bytes().await?.into() })
}

fn read<A: DeserializeOwned>(answer: &Answer) -> Result<A, CallError> {
    let unreadable = |source| CallError::Unreadable { status: answer.status.as_u16(), source };
    if answer.may_pass() && !answer.problem {
        return Err(CallError::Unreachable { source: Unreached::Gateway { status: answer.status.as_u16() } });
    }
    if answer.problem || !answer.status.is_success() {
        return Err(CallError::Problem(serde_json::from_slice(&answer.body).map_err(unreadable)?));
    }
    let body = if answer.body.is_empty() { b"null" } else { answer.body.as_slice() };
    serde_json::from_slice(body).map_err(unreadable)
}
