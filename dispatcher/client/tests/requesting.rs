//! Requests against a real server: one key for all tries, problems as they are, clear ends where there is no answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use avanti_client::{Api, CallError, Server, Unreached};
use avanti_protocol::http::{ActOnVisit, CalledVisit};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::any,
};
use tokio::net::TcpListener;

const PROBLEM: &str = r#"{"type":"/problems/desk_moved_on","status":409,"code":"desk_moved_on","title":"The desk has moved on."}"#;

type Answer = (StatusCode, &'static str, &'static str);
const LATER: Answer = (StatusCode::SERVICE_UNAVAILABLE, "text/plain", "later");
const REFUSED: Answer = (StatusCode::CONFLICT, "application/problem+json", PROBLEM);

#[derive(Clone)]
struct Script {
    /// What to answer, last first; the first for ever.
    answers: Arc<Mutex<Vec<Answer>>>,
    heard: Arc<Mutex<Vec<HeaderMap>>>,
}

async fn play(State(script): State<Script>, headers: HeaderMap) -> Response {
    script.heard.lock().unwrap().push(headers);
    let mut answers = script.answers.lock().unwrap();
    let (status, media_type, body) = if answers.len() > 1 { answers.pop().unwrap() } else { answers[0] };
    (status, [(header::CONTENT_TYPE, media_type)], body).into_response()
}

/// A server that answers these in turn, and what it heard.
async fn server(answers: &[Answer]) -> (Api, Arc<Mutex<Vec<HeaderMap>>>) {
    let heard = Arc::default();
    let script = Script { answers: Arc::new(Mutex::new(answers.iter().rev().copied().collect())), heard: Arc::clone(&heard) };
    let router = Router::new().route("/api/v1/sites/milano/desks/3/{act}", any(play)).with_state(script);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, router).into_future());
    (Api::new(Server { base, site: "milano".to_owned(), token: Some("t".to_owned()) }), heard)
}

async fn post<A: serde::de::DeserializeOwned>(api: &Api) -> Result<A, CallError> {
    api.post("desks/3/next", "one-key", &ActOnVisit { visit: "v1".to_owned() }, "ar").await
}

#[tokio::test]
async fn a_request_is_tried_again_under_its_one_key_until_it_is_answered() {
    let (api, heard) = server(&[LATER, LATER, (StatusCode::CREATED, "application/json", "7")]).await;
    assert_eq!(post::<u32>(&api).await.unwrap(), 7);
    let heard = heard.lock().unwrap();
    assert_eq!(heard.len(), 3);
    for headers in heard.iter() {
        assert_eq!(headers["idempotency-key"], "one-key");
        assert_eq!((&headers["authorization"], &headers["accept-language"]), (&"Bearer t".parse().unwrap(), &"ar".parse().unwrap()));
    }
}

#[tokio::test]
async fn a_problem_comes_back_as_it_is_and_is_not_tried_again() {
    let (api, heard) = server(&[REFUSED]).await;
    let Err(CallError::Problem(problem)) = post::<u32>(&api).await else { panic!("a refusal is a problem") };
    assert_eq!((problem.code.as_str(), problem.status), ("desk_moved_on", 409));
    assert_eq!(heard.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn an_empty_answer_is_nothing() {
    let (api, _) = server(&[(StatusCode::NO_CONTENT, "", "")]).await;
    assert_eq!(post::<Option<CalledVisit>>(&api).await.unwrap(), None);
}

#[tokio::test]
async fn a_gateway_that_never_lets_through_is_told_as_unreachable() {
    let (api, heard) = server(&[LATER]).await;
    let api = api.giving_up_after(Duration::from_millis(300));
    let error = post::<u32>(&api).await.unwrap_err();
    assert!(matches!(error, CallError::Unreachable { source: Unreached::Gateway { status: 503 } }), "{error:?}");
    assert!(!heard.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_dispatcher_that_says_why_it_cannot_is_quoted_once_its_time_is_over() {
    let (api, _) = server(&[(StatusCode::SERVICE_UNAVAILABLE, "application/problem+json", PROBLEM)]).await;
    let error = post::<u32>(&api.giving_up_after(Duration::ZERO)).await.unwrap_err();
    assert!(matches!(error, CallError::Problem(_)), "{error:?}");
}

#[tokio::test]
async fn a_dispatcher_that_is_not_there_is_told_as_unreachable() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let api = Api::new(Server { base, site: "milano".to_owned(), token: None }).giving_up_after(Duration::from_millis(50));
    let error = api.get::<u32>("services", "it").await.unwrap_err();
    assert!(matches!(error, CallError::Unreachable { source: Unreached::Connection(_) }), "{error:?}");
}

#[tokio::test]
async fn an_answer_of_another_shape_is_told_as_unreadable() {
    for answer in [(StatusCode::OK, "application/json", "{"), (StatusCode::NOT_FOUND, "text/html", "<h1>Not here</h1>")] {
        let (api, _) = server(&[answer]).await;
        let error = post::<u32>(&api).await.unwrap_err();
        assert!(matches!(error, CallError::Unreadable { status, .. } if status == answer.0.as_u16()), "{error:?}");
    }
}
