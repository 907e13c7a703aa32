//! Asks the dispatcher for whoever holds a ticket before the scanner, with that ticket's own rights and no others.
//! What nobody answers is told to whoever stands there; nothing of it is kept on the disk.

use std::{io, sync::Arc, time::Duration};

use avanti_client::{Api, CallError, request_key};
use avanti_protocol::{
    http::{NewLanguage, Ticket},
    phone::OwnVisit,
};
use serde::de::IgnoredAny;

use crate::{
    agent::Printer,
    check_in::Turned,
    counter::UNAVAILABLE,
    handout::Handout,
    kiosk::Kiosk,
    paper,
    printer::Job,
    shown_ticket::{Outcome, TicketKey},
    ticket::Sheet,
};

/// How long somebody waits for an answer.
const PATIENCE: Duration = Duration::from_secs(4);
/// The language in which requests are made; whatever is answered is worded here.
const HOUSE: &str = "it";

/// What somebody can do with a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    /// Step out for a while.
    StepOut,
    /// Say that one is back.
    ComeBack,
    /// Give up.
    Leave,
    /// Read another language.
    Read(String),
}

/// What the dispatcher says of a ticket's visit.
///
/// # Errors
/// What is said to whoever has shown it.
pub(crate) async fn look(kiosk: &Kiosk, key: &TicketKey) -> Result<OwnVisit, Turned> {
    let answer = api(kiosk, key).get(&format!("visits/{}/phone", key.visit()), HOUSE).await;
    answer.map_err(|error| match error {
        CallError::Problem(problem) if matches!(problem.status, 401 | 404) => Turned::UnknownTicket,
        CallError::Problem(problem) => Turned::Other(problem.code),
        CallError::Unreachable { .. } | CallError::Unreadable { .. } => Turned::Other(UNAVAILABLE.to_owned()),
    })
}

/// Does an act for a ticket's visit.
///
/// # Errors
/// The problem code that says why it is not done, or that nobody knows.
pub(crate) async fn act(kiosk: &Kiosk, key: &TicketKey, act: &Act) -> Result<(), String> {
    let (api, resource, request) = (api(kiosk, key), format!("visits/{}", key.visit()), request_key());
    let nothing = serde_json::json!({});
    let done: Result<Option<IgnoredAny>, CallError> = match act {
        Act::StepOut => api.post(&format!("{resource}/break"), &request, &nothing, HOUSE).await,
        Act::ComeBack => api.delete(&format!("{resource}/break"), &request, HOUSE).await,
        Act::Leave => api.post(&format!("{resource}/leave"), &request, &nothing, HOUSE).await,
        Act::Read(language) => api.put(&format!("{resource}/language"), &request, &NewLanguage { language: language.clone() }, HOUSE).await,
    };
    done.map(drop).map_err(|error| not_done(&error))
}

/// The problem code of what was not done.
fn not_done(error: &CallError) -> String {
    tracing::info!(error = error as &dyn std::error::Error, "an act for a ticket was not done");
    match error {
        CallError::Problem(problem) => problem.code.clone(),
        CallError::Unreachable { .. } | CallError::Unreadable { .. } => UNAVAILABLE.to_owned(),
    }
}

/// Prints a ticket again for its visitor. The dispatcher counts, for all kiosks, and a paper that does not come out is not counted.
pub(crate) async fn print_again(kiosk: &Arc<Kiosk>, own: &OwnVisit) -> Outcome {
    let (api, papers) = (kiosk.api.clone().giving_up_after(PATIENCE), format!("visits/{}/papers", own.visit.visit));
    let counted: Result<Option<IgnoredAny>, CallError> = api.post(&papers, &request_key(), &serde_json::json!({}), HOUSE).await;
    if let Err(error) = &counted {
        return Outcome::NotDone(not_done(error));
    }
    if print(kiosk, own).await {
        return Outcome::Printed;
    }
    let given_back: Result<Option<IgnoredAny>, CallError> = api.delete(&papers, &request_key(), HOUSE).await;
    if let Err(error) = &given_back {
        not_done(error);
    }
    Outcome::NoPaper
}

/// Prints a ticket again; `false` if no paper came out.
pub(crate) async fn print(kiosk: &Arc<Kiosk>, own: &OwnVisit) -> bool {
    let (kiosk, handout) = (Arc::clone(kiosk), handout(own));
    // On its own: a browser that goes away must not stop the printer half-way.
    let printed = tokio::spawn(async move { paper_of(&kiosk, &handout).await });
    match printed.await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "no second paper came out");
            false
        }
        Err(_ended) => false,
    }
}

async fn paper_of(kiosk: &Arc<Kiosk>, handout: &Handout) -> io::Result<()> {
    let ticket = &handout.ticket;
    let (zone, language) = (kiosk.zone(), ticket.language.as_str());
    let languages = if language == HOUSE { vec![language] } else { vec![language, HOUSE] };
    let sheets = languages.iter().map(|tag| Sheet::Ticket(paper::document(&kiosk.catalogue, handout, tag, &zone, kiosk.paper)));
    let bitmap = kiosk.room.draw(sheets.collect()).await?;
    let job = Job { number: ticket.number.to_string(), issued: ticket.issued_at.clone(), bitmap, training: ticket.training };
    let printed = kiosk.room.print(&job).await;
    kiosk.note_printer(match &printed {
        Ok(status) => Printer::Ready(*status),
        Err(fault) => Printer::Broken(fault.cause.clone()),
    });
    printed.map(drop).map_err(io::Error::other)
}

/// The ticket of a visit as it stands now. No paper tells the service, so that it need not be known.
fn handout(own: &OwnVisit) -> Handout {
    let visit = &own.visit;
    Handout::walk_in(Ticket {
        visit: visit.visit.clone(),
        number: visit.number,
        picture: visit.picture.clone(),
        service: String::new(),
        language: visit.language.clone(),
        issued_at: own.issued_at.clone(),
        ahead: visit.ahead.unwrap_or_default(),
        servable: visit.servable.or(Some(false)),
        forecast: visit.forecast,
        back_by: visit.back_at.clone(),
        phone_url: own.phone_url.clone(),
        training: visit.site.training,
    })
}

fn api(kiosk: &Kiosk, key: &TicketKey) -> Api {
    kiosk.api.in_the_name_of(key.token(&kiosk.site())).giving_up_after(PATIENCE)
}
