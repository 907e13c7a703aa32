//! Signing in and out, and the one-time link of the first administrator.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};

use avanti_access::{NewAdministrator, OneTimeError, Reach, SignInError, SignedIn};
use avanti_protocol::http::{Session, SignIn};
use axum::{
    Json,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use tracing::{error, info};

use super::{
    body::Body,
    caller::{COOKIE, Caller, Who, address, blocking, cookie},
    problem::Failure,
};
use crate::app::App;

/// `POST /api/v1/first-administrator`.
#[derive(serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstAdministrator {
    /// The token of the one-time link.
    token: String,
    /// The user name.
    user: String,
    /// The name shown to colleagues.
    name: String,
    /// The password.
    password: String,
}

impl std::fmt::Debug for FirstAdministrator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FirstAdministrator").finish_non_exhaustive()
    }
}

/// Opens a session.
#[utoipa::path(post, path = "/api/v1/session", request_body = SignIn,
    responses((status = 200, body = Session), (status = 401, description = "`sign_in_refused`", body = avanti_protocol::Problem),
        (status = 429, description = "`locked_out`", body = avanti_protocol::Problem)))]
pub async fn sign_in(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Body(body): Body<SignIn>,
) -> Result<Response, Failure> {
    let address = address(&app, peer, &headers);
    let (access, now) = (Arc::clone(&app.access), app.clock.now().millis());
    let signed_in = blocking(move || access.sign_in(&body.user, &body.password, address, now)).await?;
    match signed_in {
        Ok(signed_in) => Ok(opened(&app, &signed_in)),
        Err(SignInError::Locked { retry_after_ms }) => {
            Err(Failure::LockedOut { retry_after_seconds: u64::try_from(retry_after_ms / 1000 + 1).unwrap_or(1) })
        }
        Err(SignInError::Busy) => Err(Failure::Overloaded),
        Err(SignInError::Refused) => Err(Failure::SignInRefused),
        Err(SignInError::Password(weak)) => Err(Failure::Unprocessable { code: "weak_password", detail: weak.to_string() }),
        Err(SignInError::Store(source)) => Err(source.into()),
    }
}

/// Ends the session.
#[utoipa::path(delete, path = "/api/v1/session", responses((status = 204)))]
pub async fn sign_out(State(app): State<App>, headers: HeaderMap, caller: Caller) -> Result<Response, Failure> {
    if let (Who::Person(_), Some(token)) = (&caller.who, cookie(&headers)) {
        let (access, now, token) = (Arc::clone(&app.access), app.clock.now().millis(), token.to_owned());
        blocking(move || access.sign_out(&token, now)).await??;
    }
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0"))]).into_response())
}

/// Makes the first administrator and signs them in.
#[utoipa::path(post, path = "/api/v1/first-administrator", request_body = FirstAdministrator,
    responses((status = 200, body = Session), (status = 422, description = "`link_spent`, `weak_password`, `bad_account`", body = avanti_protocol::Problem)))]
pub async fn first_administrator(State(app): State<App>, Body(body): Body<FirstAdministrator>) -> Result<Response, Failure> {
    let (access, now) = (Arc::clone(&app.access), app.clock.now().millis());
    let made = blocking(move || {
        let new = NewAdministrator { user: &body.user, name: &body.name, password: &body.password };
        access.use_first_administrator_link(&body.token, &new, now)
    })
    .await?;
    match made {
        Ok(signed_in) => {
            info!("the first administrator was made");
            Ok(opened(&app, &signed_in))
        }
        Err(OneTimeError::Spent) => Err(Failure::Unprocessable { code: "link_spent", detail: OneTimeError::Spent.to_string() }),
        Err(OneTimeError::Account(account)) => {
            let code = if matches!(account, avanti_access::AccountError::Password(_)) { "weak_password" } else { "bad_account" };
            Err(Failure::Unprocessable { code, detail: account.to_string() })
        }
        Err(OneTimeError::Store(source)) => {
            error!(error = %source, "the access store failed");
            Err(Failure::Internal)
        }
    }
}

fn opened(app: &App, signed_in: &SignedIn) -> Response {
    let mut roles = BTreeMap::new();
    for (reach, grant) in &signed_in.person.grants {
        let role = vec![grant.role.word().to_owned()];
        match reach {
            Reach::Everywhere => roles.extend(app.sites.keys().map(|site| (site.to_string(), role.clone()))),
            Reach::Site(site) => {
                roles.insert(site.to_string(), role);
            }
        }
    }
    let session = Session { csrf: signed_in.csrf.expose().to_owned(), agent: signed_in.person.account.to_string(), roles };
    // Browsers take a Secure cookie over plain HTTP from loopback only; behind TLS it is always set.
    let secure = if app.public_url.starts_with("https://") { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Strict{secure}", signed_in.token.expose());
    ([(header::SET_COOKIE, cookie), (header::CACHE_CONTROL, "no-store".to_owned())], Json(session)).into_response()
}
