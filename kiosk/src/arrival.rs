//! From a code to a paper: keeps the request, asks the dispatcher to check its visitor in, and hands over the ticket.
//! What nobody answered is asked again only by whoever stands there: an appointment that is used up can't be given back.

use std::sync::Arc;

use avanti_client::CallError;
use avanti_model::AppointmentCode;
use avanti_protocol::booking::{Appointment, CheckIn};

use crate::{
    check_in::Turned,
    counter,
    handout::Handout,
    kiosk::Kiosk,
    outbox::{Errand, Task},
    visitors::{Paper, State},
};

/// The dispatcher's resource for those who come for an appointment.
pub(crate) const CHECK_INS: &str = "check-ins";
/// The problem code for what is this kiosk's own fault.
const INTERNAL: &str = "internal";
/// The language in which requests are made for somebody whose own is not known.
const HOUSE: &str = "it";

/// Serves somebody who has come for an appointment, until the end of their paper.
pub(crate) async fn serve(kiosk: Arc<Kiosk>, token: String, key: String, code: AppointmentCode, language: Option<String>) {
    let at_ms = kiosk.clock.wall_ms();
    let request = CheckIn { code: code.to_string(), language };
    let errand = |task| Errand { key: key.clone(), at_ms, task };
    if let Err(error) = kiosk.keep(errand(Task::CheckIn { request: request.clone() })).await {
        tracing::error!(error = &error as &dyn std::error::Error, "nothing can be kept on the disk, so nothing is asked");
        return kiosk.settle(&token, State::Turned(Turned::Other(INTERNAL.to_owned())));
    }
    let speaking = request.language.as_deref().unwrap_or(HOUSE);
    match kiosk.api.post::<_, Handout>(CHECK_INS, &key, &request, speaking).await {
        Ok(handout) => {
            kiosk.note_disk(kiosk.keep(errand(Task::Print { ticket: Box::new(handout.clone()) })).await);
            kiosk.speak(&token, &handout.ticket.language);
            kiosk.settle(&token, State::Issued(Box::new(handout.clone()), Paper::Printing));
            counter::hand_over(&kiosk, &token, &key, at_ms, &handout).await;
        }
        Err(error) => {
            let turned = turned(error, code);
            match &turned {
                // On the disk it stays until its person has gone, so that a fall changes nothing.
                Turned::NoAnswer { .. } => {}
                Turned::UnknownCode | Turned::UnknownTicket | Turned::TooMany | Turned::Line(_) | Turned::Other(_) => {
                    kiosk.note_disk(kiosk.forget(&key).await)
                }
                Turned::TooEarly { .. } | Turned::TooLate { .. } | Turned::WrongDay { .. } | Turned::Cancelled | Turned::AlreadyIn(_) => {
                    kiosk.note_disk(kiosk.forget(&key).await);
                    if request.language.is_none() {
                        learn_language(&kiosk, &token, code).await;
                    }
                }
            }
            kiosk.settle(&token, State::Turned(turned));
        }
    }
}

fn turned(error: CallError, code: AppointmentCode) -> Turned {
    let no_answer = Turned::NoAnswer { code };
    match error {
        CallError::Problem(problem) => Turned::from_problem(*problem).unwrap_or(no_answer),
        CallError::Unreachable { .. } | CallError::Unreadable { .. } => {
            tracing::warn!(error = &error as &dyn std::error::Error, "somebody came for an appointment, and there was no answer");
            no_answer
        }
    }
}

/// Whoever chose no language is told in the one that they booked in why there is no ticket.
async fn learn_language(kiosk: &Kiosk, token: &str, code: AppointmentCode) {
    match kiosk.api.get::<Appointment>(&format!("appointments/{code}"), HOUSE).await {
        Ok(booked) => kiosk.speak(token, &booked.language),
        Err(error) => tracing::debug!(error = &error as &dyn std::error::Error, "the language of an appointment is not known"),
    }
}
