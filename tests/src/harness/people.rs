//! Those who use a centre in tests: kiosks that ask for tickets and clerks at desks, over HTTP as they really do.

use avanti_model::SiteId;
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

use super::centre::{Centre, PASSWORD};

/// A kiosk.
#[derive(Debug, Clone)]
pub struct Kiosk {
    client: Client,
    base: String,
    token: String,
}

impl Kiosk {
    /// A kiosk with this token.
    #[must_use]
    pub fn new(centre: &Centre, token: &str) -> Self {
        Self { client: client(), base: format!("{}/api/v1/sites/{}", centre.base(), centre.site()), token: token.to_owned() }
    }

    /// Asks for a ticket under a key.
    ///
    /// # Errors
    /// When the dispatcher cannot be reached.
    pub async fn ask(&self, key: &str, service: &str, language: &str) -> reqwest::Result<Response> {
        self.post("tickets", key).json(&json!({"service": service, "language": language})).send().await
    }

    /// Takes a ticket.
    ///
    /// # Panics
    /// When it gets none.
    pub async fn ticket(&self, key: &str, service: &str, language: &str) -> Value {
        let response = self.ask(key, service, language).await.expect("the dispatcher answers");
        let status = response.status();
        let body: Value = response.json().await.expect("JSON");
        assert_eq!(status, 201, "{body}");
        body
    }

    /// A changing request of the kiosk.
    pub fn post(&self, resource: &str, key: &str) -> RequestBuilder {
        self.client.post(format!("{}/{resource}", self.base)).bearer_auth(&self.token).header("idempotency-key", key)
    }
}

/// A clerk who is signed in.
#[derive(Debug, Clone)]
pub struct Desk {
    client: Client,
    base: String,
    cookie: String,
    csrf: String,
    desk: String,
}

impl Desk {
    /// Signs a clerk in, without opening the desk.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn sign_in(centre: &Centre, user: &str, desk: &str) -> Self {
        Self::sign_in_at(&centre.base(), &centre.site(), user, desk).await
    }

    /// The same where there is only an address.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn sign_in_at(base: &str, site: &SiteId, user: &str, desk: &str) -> Self {
        let client = client();
        let body = json!({"user": user, "password": PASSWORD});
        let response = client.post(format!("{base}/api/v1/session")).json(&body).send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        let cookie = response.headers()["set-cookie"].to_str().expect("text").split(';').next().expect("a pair").to_owned();
        let session: Value = response.json().await.expect("JSON");
        let csrf = session["csrf"].as_str().expect("a token").to_owned();
        Self { client, base: format!("{base}/api/v1/sites/{site}"), cookie, csrf, desk: desk.to_owned() }
    }

    /// The same clerk at another dispatcher of the centre.
    #[must_use]
    pub fn at(&self, centre: &Centre) -> Self {
        Self { base: format!("{}/api/v1/sites/{}", centre.base(), centre.site()), ..self.clone() }
    }

    /// Ends the clerk's session.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn sign_out(&self) {
        let base = self.base.split("/api/").next().expect("a base has a beginning");
        let request = self.client.delete(format!("{base}/api/v1/session"));
        let response = request.header("cookie", &self.cookie).header("x-csrf-token", &self.csrf).send().await.expect("an answer");
        assert_eq!(response.status(), 204);
    }

    /// Opens the desk.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn open(self, languages: &[&str]) -> Self {
        let response = self.act("sign-in", json!({"languages": languages})).await;
        assert_eq!(response.status(), 200, "{}", response.text().await.unwrap_or_default());
        self
    }

    /// Does an act at the desk.
    ///
    /// # Panics
    /// When the dispatcher cannot be reached.
    pub async fn act(&self, act: &str, body: Value) -> Response {
        self.post(&format!("desks/{}/{act}", self.desk)).json(&body).send().await.expect("the dispatcher answers")
    }

    /// Finishes the visit named and calls the next; none when nobody waits.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn next(&self, finish: Option<&str>) -> Option<Value> {
        let response = self.act("next", json!({"finish": finish})).await;
        match response.status().as_u16() {
            200 => Some(response.json().await.expect("JSON")),
            204 => None,
            other => panic!("{other}: {}", response.text().await.unwrap_or_default()),
        }
    }

    /// Does an act on a visit.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn on(&self, act: &str, visit: &str) -> Value {
        let response = self.act(act, json!({"visit": visit})).await;
        assert_eq!(response.status(), 200, "{act}");
        response.json().await.expect("JSON")
    }

    /// A changing request of the clerk.
    pub fn post(&self, resource: &str) -> RequestBuilder {
        let url = format!("{}/{resource}", self.base);
        self.client.post(url).header("cookie", &self.cookie).header("x-csrf-token", &self.csrf).header("accept-language", "en")
    }

    /// A replacing request of the clerk.
    pub fn put(&self, resource: &str) -> RequestBuilder {
        let url = format!("{}/{resource}", self.base);
        self.client.put(url).header("cookie", &self.cookie).header("x-csrf-token", &self.csrf)
    }

    /// A removing request of the clerk.
    pub fn delete(&self, resource: &str) -> RequestBuilder {
        let url = format!("{}/{resource}", self.base);
        self.client.delete(url).header("cookie", &self.cookie).header("x-csrf-token", &self.csrf)
    }

    /// Reads a resource.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn get(&self, resource: &str) -> Value {
        let response = self.client.get(format!("{}/{resource}", self.base)).header("cookie", &self.cookie).send().await;
        response.expect("an answer").json().await.expect("JSON")
    }

    /// The session's cookie, for browsers and sockets.
    #[must_use]
    pub fn cookie(&self) -> &str {
        &self.cookie
    }
}

fn client() -> Client {
    Client::builder().tcp_nodelay(true).timeout(std::time::Duration::from_secs(30)).build().expect("a client")
}
