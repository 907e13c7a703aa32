//! From a chosen time to a card: asks the dispatcher to book, and prints what its visitor needs to come back with.
//! It runs on its own, under the key of the page where the time was chosen: a second touch books nothing more.

use std::sync::Arc;

use avanti_client::CallError;
use avanti_protocol::booking::{Appointment, NewAppointment};

use crate::{
    agent::Printer,
    counter,
    kiosk::Kiosk,
    paper,
    printer::Job,
    visitors::{Paper, State},
};

/// The dispatcher's resource for appointments.
const APPOINTMENTS: &str = "appointments";

/// Books for somebody who stands there, until the end of their card.
pub(crate) async fn serve(kiosk: Arc<Kiosk>, token: String, key: String, request: NewAppointment) {
    let booked = match kiosk.api.post::<_, Appointment>(APPOINTMENTS, &key, &request, &request.language).await {
        Ok(booked) => booked,
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "no appointment was booked, or nobody knows");
            let code = match error {
                CallError::Problem(problem) => problem.code,
                CallError::Unreachable { .. } | CallError::Unreadable { .. } => counter::UNAVAILABLE.to_owned(),
            };
            return kiosk.settle(&token, State::Refused(code));
        }
    };
    kiosk.settle(&token, State::Booked(Box::new(booked.clone()), Paper::Printing));
    let paper = print(&kiosk, &booked).await;
    kiosk.visitors.send_modify(|visitors| visitors.set_paper(&token, paper));
}

async fn print(kiosk: &Arc<Kiosk>, booked: &Appointment) -> Paper {
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
