//! From a chosen time to a card: keeps the request, asks the dispatcher to book, and prints what its visitor needs to come back
//! with. It runs on its own, under the key of the page where the time was chosen: a second touch books nothing more.

use std::sync::Arc;

use avanti_client::CallError;
use avanti_protocol::booking::{Appointment, NewAppointment};

use crate::{
    agent::Printer,
    counter::{self, is_final},
    kiosk::Kiosk,
    outbox::{Errand, Task},
    paper,
    printer::Job,
    visitors::{Paper, State},
};

/// The dispatcher's resource for appointments.
pub(crate) const APPOINTMENTS: &str = "appointments";

/// Books for somebody who stands there, until the end of their card.
pub(crate) async fn serve(kiosk: Arc<Kiosk>, token: String, key: String, request: NewAppointment) {
    let booked = match ask(&kiosk, &key, &request).await {
        Ok(booked) => booked,
        Err(code) => return kiosk.settle(&token, State::Refused(code)),
    };
    kiosk.settle(&token, State::Booked(Box::new(booked.clone()), Paper::Printing));
    let paper = print(&kiosk, &booked).await;
    kiosk.visitors.send_modify(|visitors| visitors.set_paper(&token, paper));
}

/// Asks for an appointment; the request is on the disk before it is sent, until its answer is there. Where none comes, it is
/// asked again when nobody waits any more, and what was booked is given back.
async fn ask(kiosk: &Arc<Kiosk>, key: &str, request: &NewAppointment) -> Result<Appointment, String> {
    let at_ms = kiosk.clock.wall_ms();
    let errand = |abandoned| Errand { key: key.to_owned(), at_ms, task: Task::Book { request: request.clone(), abandoned } };
    if let Err(error) = kiosk.keep(errand(false)).await {
        tracing::error!(error = &error as &dyn std::error::Error, "nothing can be kept on the disk, so nothing is booked");
        return Err(counter::INTERNAL.to_owned());
    }
    match kiosk.api.post::<_, Appointment>(APPOINTMENTS, key, request, &request.language).await {
        Ok(booked) => {
            // From here on its code is on the screen, and whoever read it may come: it is never given back by the kiosk.
            kiosk.note_disk(kiosk.forget(key).await);
            Ok(booked)
        }
        Err(CallError::Problem(problem)) if is_final(problem.status) => {
            kiosk.note_disk(kiosk.forget(key).await);
            Err(problem.code)
        }
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "an appointment was asked for without an answer");
            kiosk.recover(errand(true)).await;
            Err(match error {
                CallError::Problem(problem) => problem.code,
                CallError::Unreachable { .. } | CallError::Unreadable { .. } => counter::UNAVAILABLE.to_owned(),
            })
        }
    }
}

/// Prints the card of an appointment.
pub(crate) async fn print(kiosk: &Arc<Kiosk>, booked: &Appointment) -> Paper {
    let (zone, language) = (kiosk.zone(), booked.language.as_str());
    let languages = if language == "it" { vec![language] } else { vec![language, "it"] };
    let cards = languages.iter().filter_map(|tag| paper::card(&kiosk.catalogue, booked, tag, &zone, kiosk.paper)).collect();
    let Ok(bitmap) = kiosk.room.draw(cards).await else { return Paper::Failed };
    let job = Job { number: "card".to_owned(), issued: booked.slot.clone(), bitmap, training: booked.training };
    match kiosk.room.print(&job).await {
        Ok(status) => {
            kiosk.note_printer(Printer::Ready(status));
            Paper::Printed
        }
        Err(fault) => {
            tracing::warn!(error = &fault as &dyn std::error::Error, "no card came out; the appointment is on the screen");
            kiosk.note_printer(Printer::Broken(fault.cause));
            Paper::Failed
        }
    }
}
