//! Tickets for unit tests.

use avanti_protocol::{Picture, booking::Appointment, http::Ticket};

use crate::handout::Handout;

/// The same ticket for an appointment at ten.
pub(crate) fn checked_in() -> Handout {
    Handout { ticket: ticket(), slot: Some("2026-03-02T10:00:00+01:00".to_owned()), offline: false }
}

/// An appointment at ten, for what must not be told.
pub(crate) fn booked() -> Appointment {
    Appointment {
        code: "K7M-4PX-T2HD".to_owned(),
        service: "return-interview".to_owned(),
        slot: "2026-03-04T10:00:00+01:00".to_owned(),
        minutes: 45,
        professional: None,
        moved_from: None,
        language: "ar".to_owned(),
        speaks: vec!["ar".to_owned()],
        party_size: 1,
        needs: Vec::new(),
        state: "open".to_owned(),
        check_in_from: "2026-03-04T09:00:00+01:00".to_owned(),
        qr_url: "https://avanti.example/a/#milano.K7M-4PX-T2HD".to_owned(),
        training: true,
        earlier: None,
    }
}

/// Number 142, a blue fish, issued to somebody who reads Arabic; for real.
pub(crate) fn ticket() -> Ticket {
    Ticket {
        visit: "visit".to_owned(),
        number: 142,
        picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
        service: "legal".to_owned(),
        language: "ar".to_owned(),
        issued_at: "2026-03-02T09:15:00+01:00".to_owned(),
        ahead: 3,
        servable: Some(true),
        forecast: None,
        back_by: None,
        phone_url: "https://avanti.example/t/#x".to_owned(),
        training: false,
    }
}
