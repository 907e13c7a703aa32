//! From a touch to a paper: keeps the request, asks the dispatcher, keeps the answer, prints.
//! It runs on its own, so that a browser which goes away neither stops nor doubles anything.

use std::{io, sync::Arc, time::Duration};

use avanti_client::CallError;
use avanti_protocol::{Problem, http::NewTicket};

use crate::{
    agent::Printer,
    check_in::{LineFault, Turned},
    copies,
    handout::Handout,
    kiosk::Kiosk,
    offline,
    outbox::{Errand, Task},
    outlook, paper,
    printer::Job,
    ticket::Sheet,
    visitors::{Paper, State},
};

/// The problem code for what is this kiosk's own fault.
pub(crate) const INTERNAL: &str = "internal";
/// The problem code for a dispatcher that can't be reached.
pub(crate) const UNAVAILABLE: &str = "unavailable";
/// The dispatcher's resource for new tickets.
pub(crate) const TICKETS: &str = "tickets";

/// How long an answer is waited for where a leased number can stand in for it.
const PATIENCE: Duration = Duration::from_secs(3);

/// Serves an order from its first touch to the end of its paper.
pub(crate) async fn serve(kiosk: Arc<Kiosk>, token: String, key: String, request: NewTicket) {
    let at_ms = kiosk.clock.wall_ms();
    let ticket = match ask(&kiosk, &key, at_ms, &request).await {
        Ok(ticket) => ticket,
        Err(state) => return kiosk.settle(&token, state),
    };
    kiosk.settle(&token, State::Issued(Box::new(ticket.clone()), Paper::Printing));
    hand_over(&kiosk, &token, &key, at_ms, &ticket).await;
}

/// Prints a ticket that is on the screen under a token, and shows there what became of the paper.
/// What is on the disk goes with a paper; without one it stays until the person has gone.
pub(crate) async fn hand_over(kiosk: &Arc<Kiosk>, token: &str, key: &str, at_ms: u64, ticket: &Handout) {
    let paper = match print(kiosk, key, at_ms, ticket).await {
        Ok(()) => {
            kiosk.note_disk(kiosk.forget(key).await);
            Paper::Printed
        }
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "no paper came out; the number is on the screen");
            kiosk.note_disk(kiosk.keep_shown(key, ticket).await);
            Paper::Failed
        }
    };
    kiosk.visitors.send_modify(|visitors| visitors.set_paper(token, paper));
    let has_gone = kiosk.visitors.borrow().order(token, kiosk.clock.running()).is_none();
    if has_gone {
        kiosk.note_disk(kiosk.forget(key).await);
    }
}

/// Asks for a ticket; the request is on the disk before it is sent, and its answer before it is used.
async fn ask(kiosk: &Arc<Kiosk>, key: &str, at_ms: u64, request: &NewTicket) -> Result<Handout, State> {
    let errand = |task| Errand { key: key.to_owned(), at_ms, task };
    let asked = errand(Task::Ask { request: request.clone(), abandoned: false });
    if let Err(error) = kiosk.keep(asked).await {
        tracing::error!(error = &error as &dyn std::error::Error, "nothing can be kept on the disk, so nothing is asked");
        return Err(State::Refused(INTERNAL.to_owned()));
    }
    if offline::asks_nobody(kiosk)
        && let Some(ticket) = stand_in(kiosk, key, at_ms, request).await
    {
        return Ok(ticket);
    }
    let stocked = kiosk.agent.borrow().is_stocked();
    let api = if stocked { kiosk.api.clone().giving_up_after(PATIENCE) } else { kiosk.api.clone() };
    match api.post::<_, Handout>(TICKETS, key, request, &request.language).await {
        Ok(ticket) => {
            let answered = errand(Task::Print { ticket: Box::new(ticket.clone()) });
            kiosk.note_disk(kiosk.keep(answered).await);
            Ok(ticket)
        }
        Err(CallError::Problem(problem)) if is_final(problem.status) => {
            kiosk.note_disk(kiosk.forget(key).await);
            Err(refused(*problem, request))
        }
        Err(error) => {
            if stocked
                && offline::stands_in_for(&error)
                && let Some(ticket) = stand_in(kiosk, key, at_ms, request).await
            {
                return Ok(ticket);
            }
            // The dispatcher may have issued a ticket that nobody will ever see: it is asked again, and given back.
            tracing::warn!(error = &error as &dyn std::error::Error, "a ticket was asked for without an answer");
            kiosk.recover(errand(Task::Ask { request: request.clone(), abandoned: true })).await;
            let code = match error {
                CallError::Problem(problem) => problem.code,
                CallError::Unreachable { .. } => UNAVAILABLE.to_owned(),
                CallError::Unreadable { .. } => INTERNAL.to_owned(),
            };
            Err(State::Refused(code))
        }
    }
}

/// A leased number in the place of an answer. The dispatcher is told of it with the key of the request, which is asked no more.
async fn stand_in(kiosk: &Arc<Kiosk>, key: &str, at_ms: u64, request: &NewTicket) -> Option<Handout> {
    let ticket = offline::take(kiosk, key, request).await?;
    tracing::warn!(number = ticket.ticket.number, "a leased number is handed out without the dispatcher");
    let answered = Errand { key: key.to_owned(), at_ms, task: Task::Print { ticket: Box::new(ticket.clone()) } };
    kiosk.note_disk(kiosk.keep(answered).await);
    Some(ticket)
}

/// What a refusal comes to: a full day is told with the next opening and whether one can book, a token of the line that is not
/// good with an ordinary ticket, everything else by its code.
fn refused(problem: Problem, request: &NewTicket) -> State {
    if let Some(fault) = LineFault::from_code(&problem.code) {
        State::Turned(Turned::Line(fault))
    } else if problem.closed_because.as_deref() == Some(outlook::DAY_FULL) {
        State::Full {
            opens_at: problem.opens_at,
            books: problem.next_slots.is_some_and(|slots| !slots.is_empty()).then(|| (request.service.clone(), request.party_size)),
        }
    } else {
        State::Refused(problem.code)
    }
}

/// What a ticket can be printed as: in its language, or in Italian where that can't be drawn.
pub(crate) fn sheets(kiosk: &Kiosk, handout: &Handout) -> Vec<Sheet> {
    let (zone, language) = (kiosk.zone(), handout.ticket.language.as_str());
    let languages = if language == "it" { vec![language] } else { vec![language, "it"] };
    languages.iter().map(|tag| Sheet::Ticket(paper::document(&kiosk.catalogue, handout, tag, &zone, kiosk.paper))).collect()
}

/// Prints a ticket; what is on the disk says from then on that its paper may be out.
///
/// # Errors
/// Why there may be no paper.
async fn print(kiosk: &Arc<Kiosk>, key: &str, at_ms: u64, handout: &Handout) -> io::Result<()> {
    let ticket = &handout.ticket;
    copies::note(kiosk, handout);
    let drawn = kiosk.room.draw(sheets(kiosk, handout)).await;
    let shown = Task::Shown { ticket: Box::new(handout.clone()) };
    kiosk.note_disk(kiosk.keep(Errand { key: key.to_owned(), at_ms, task: shown }).await);
    let job = Job { number: ticket.number.to_string(), issued: ticket.issued_at.clone(), bitmap: drawn?, training: ticket.training };
    let printed = kiosk.room.print(&job).await;
    let health = match &printed {
        Ok(status) => Printer::Ready(*status),
        Err(fault) => Printer::Broken(fault.cause.clone()),
    };
    kiosk.note_printer(health);
    printed.map(|_| ()).map_err(io::Error::other)
}

/// Whether an answer with this status stays the same when asked again: refusals do, overload and a lost sign-in don't.
pub(crate) fn is_final(status: u16) -> bool {
    (400..500).contains(&status) && !matches!(status, 401 | 403 | 408 | 425 | 429)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_final_and_trouble_is_not() {
        assert!([404, 409, 422].into_iter().all(is_final));
        assert!(![401, 403, 408, 429, 500, 503, 201].into_iter().any(is_final));
    }
}
