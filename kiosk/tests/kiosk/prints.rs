//! Tickets that a clerk has the kiosk print: each once, whatever falls, and what became of it is told.

use std::sync::Arc;

use avanti_protocol::print::{PrintJob, PrintJobs, PrintOutcome, PrintResult};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    routing::{get, post},
};

use crate::{
    fake::{Fake, Shared, milano},
    hall::{Kiosk, eventually},
    own_visit::waiting,
};

/// What the fake has kiosks print, and what it was told of that.
#[derive(Debug, Default)]
pub(crate) struct Prints {
    jobs: Vec<PrintJob>,
    told: Vec<(String, PrintOutcome)>,
    /// Whether it forgets what it is told, as a dispatcher does that lags behind.
    lags: bool,
}

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new().route("/api/v1/sites/milano/devices/prints", get(jobs)).route("/api/v1/sites/milano/devices/prints/{job}", post(end))
}

async fn jobs(State(shared): State<Arc<Shared>>) -> Json<PrintJobs> {
    Json(PrintJobs { jobs: shared.prints.lock().unwrap().jobs.clone(), latest: None })
}

async fn end(State(shared): State<Arc<Shared>>, Path(job): Path<String>, Json(result): Json<PrintResult>) -> StatusCode {
    let mut prints = shared.prints.lock().unwrap();
    if !prints.lags {
        prints.jobs.retain(|known| known.job != job);
    }
    prints.told.push((job, result.outcome));
    StatusCode::NO_CONTENT
}

/// A clerk asks for a paper.
fn ask(shared: &Shared, job: &str, latest: u64) {
    shared.prints.lock().unwrap().jobs.push(PrintJob { job: job.to_owned(), ticket: waiting() });
    shared.view.send_modify(|view| view.prints = Some(latest));
}

async fn told(shared: &Shared, count: usize) -> Vec<(String, PrintOutcome)> {
    eventually(shared, "it is told", |shared| shared.prints.lock().unwrap().told.len() >= count).await;
    shared.prints.lock().unwrap().told.clone()
}

#[tokio::test]
async fn a_clerks_paper_comes_out_once_though_the_dispatcher_has_it_still() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    fake.shared.prints.lock().unwrap().lags = true;
    ask(&fake.shared, "0123456789abc-7", 7);
    assert_eq!(told(&fake.shared, 1).await, [("0123456789abc-7".to_owned(), PrintOutcome::Printed)]);
    assert_eq!(kiosk.papers().len(), 1);
    // A folder has one paper of each number: a second one would be there again.
    let data = Arc::clone(&kiosk.data);
    std::fs::remove_file(data.path().join("tickets").join(&kiosk.papers()[0])).unwrap();
    kiosk.end().await;
    let again = Kiosk::start_with(&fake.base(), data, true).await;
    ask(&fake.shared, "0123456789abd-8", 8);
    assert_eq!(told(&fake.shared, 2).await.len(), 2, "the new one alone");
    assert_eq!(again.papers().len(), 1);
}

#[tokio::test]
async fn after_a_fall_nobody_prints_what_was_begun_and_it_is_said_that_nobody_knows() {
    let fake = Fake::start(milano()).await;
    let data = Arc::new(tempfile::tempdir().unwrap());
    let folder = data.path().join("prints");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("0123456789abc-7.json"), r#"{"job":"0123456789abc-7","at_ms":5}"#).unwrap();
    ask(&fake.shared, "0123456789abc-7", 7);
    let kiosk = Kiosk::start_with(&fake.base(), data, true).await;
    assert_eq!(told(&fake.shared, 1).await, [("0123456789abc-7".to_owned(), PrintOutcome::Unknown)]);
    assert_eq!(kiosk.papers(), Vec::<String>::new());
}

#[tokio::test]
async fn a_printer_without_paper_is_told_of() {
    let fake = Fake::start(milano()).await;
    let _kiosk = Kiosk::start_with(&fake.base(), Arc::new(tempfile::tempdir().unwrap()), false).await;
    ask(&fake.shared, "0123456789abc-7", 7);
    assert_eq!(told(&fake.shared, 1).await[0].1, PrintOutcome::NoPaper);
}
