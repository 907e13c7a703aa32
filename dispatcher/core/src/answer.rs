//! What whoever asked learns of a command that was accepted.
//! It knows the event and nothing else of the state, so that a repetition of tomorrow gets the same answer.

use std::sync::Arc;

use avanti_model::{AppointmentId, DeskId, Timestamp, VisitId};
use serde::{Deserialize, Serialize};

use crate::{
    absence::Move,
    calling::Decision,
    command::Command,
    event::{Event, SessionEvent, TicketIssued},
    wait_list::Change,
};

/// What a caller learns of an accepted command. It is made of the event alone, and kept with
/// the request in place of the event, which may be large: a day carries it over for repetitions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A ticket was handed out.
    Ticket {
        /// The ticket.
        ticket: Arc<TicketIssued>,
        /// When.
        at: Timestamp,
    },
    /// No ticket: the day is full.
    TurnedAway {
        /// When the doors open next.
        opens_at: Option<Timestamp>,
    },
    /// A token was handed out in the line.
    Token(u32),
    /// An appointment was booked or moved.
    Booked {
        /// The appointment.
        appointment: AppointmentId,
        /// When it begins.
        slot: Timestamp,
        /// How long it is, in minutes.
        minutes: u16,
    },
    /// An appointment stays as it was, or is cancelled.
    Appointment(AppointmentId),
    /// Appointments were moved for an absence, or back.
    Moved(Vec<Move>),
    /// A visit was called.
    Called {
        /// To which desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// Why that one.
        decision: Arc<Decision>,
    },
    /// Nobody waits whom the desk could serve.
    Nobody,
    /// Something was done to a visit.
    Visit(VisitId),
    /// Something was done to a desk.
    Desk(DeskId),
    /// Something was done to the site.
    Site,
}

impl Answer {
    /// The answer that an accepted request got.
    #[must_use]
    pub fn of(event: &Event, at: Timestamp) -> Self {
        match event {
            Event::TicketIssued(ticket) => Self::Ticket { ticket: Arc::clone(ticket), at },
            Event::TokenHanded { number } => Self::Token(*number),
            Event::PaperTold(told) => Self::Visit(told.visit),
            Event::TurnedAway { opens_at, .. } => Self::TurnedAway { opens_at: *opens_at },
            Event::AppointmentBooked(booked) => Self::Booked { appointment: booked.id, slot: booked.slot, minutes: booked.minutes },
            Event::AppointmentMoved { appointment, slot, minutes } => {
                Self::Booked { appointment: *appointment, slot: *slot, minutes: *minutes }
            }
            Event::AppointmentCancelled { appointment } => Self::Appointment(*appointment),
            Event::WaitList(
                Change::Asked { appointment }
                | Change::Joined { appointment, .. }
                | Change::Ended { appointment }
                | Change::Declined { appointment, .. }
                | Change::Lapsed { appointment, .. },
            ) => Self::Appointment(*appointment),
            Event::AbsenceBegun(absence) => Self::Moved(absence.moves.clone()),
            Event::AbsenceEnded { back, .. } => Self::Moved(back.clone()),
            Event::VisitCalled { desk, visit, decision, .. } => {
                Self::Called { desk: desk.clone(), visit: *visit, decision: Arc::clone(decision) }
            }
            Event::VisitLeft { visit }
            | Event::VisitRecalled { visit, .. }
            | Event::VisitArrived { visit, .. }
            | Event::VisitMissed { visit, .. }
            | Event::VisitFinished { visit, .. }
            | Event::VisitParked { visit, .. }
            | Event::VisitResumed { visit, .. }
            | Event::VisitReturned { visit }
            | Event::VisitSteppedOut { visit, .. }
            | Event::LanguageChosen { visit, .. }
            | Event::VisitTransferred { visit, .. } => Self::Visit(*visit),
            Event::Print(happened) => Self::Visit(happened.visit()),
            Event::Session { desk, happened } => match happened {
                SessionEvent::Joined { visit, .. } | SessionEvent::Missed { visit } => Self::Visit(*visit),
                SessionEvent::Begun { .. }
                | SessionEvent::Recalled { .. }
                | SessionEvent::RollCallClosed { .. }
                | SessionEvent::Finished { .. } => Self::Desk(desk.clone()),
            },
            Event::ActUndone { desk, visit, .. } => visit.map_or_else(|| Self::Desk(desk.clone()), Self::Visit),
            Event::DeskOpened { desk, .. }
            | Event::DeskClosed { desk }
            | Event::DeskReleased { desk, .. }
            | Event::DeskPaused { desk, .. }
            | Event::DeskAway { desk }
            | Event::DeskReopened { desk } => Self::Desk(desk.clone()),
            Event::MediatorsThere { .. }
            | Event::NumbersLeased { .. }
            | Event::LeasesEnded { .. }
            | Event::DayOpened(_)
            | Event::DayClosed { .. }
            | Event::IntakeOpened
            | Event::IntakeClosed
            | Event::WaitList(Change::Looked { .. })
            | Event::SettingsChanged { .. } => Self::Site,
        }
    }

    /// The answer to a command that was right and changed nothing.
    #[must_use]
    pub fn unchanged(command: &Command) -> Self {
        match command {
            Command::ChangeSettings { .. } | Command::SetTraining { .. } | Command::LeaseNumbers { .. } | Command::EndLeases { .. } => {
                Self::Site
            }
            Command::TakeIn(paper) => Self::Visit(paper.visit),
            Command::OpenDesk { desk, .. }
            | Command::CloseDesk { desk }
            | Command::ReleaseDesk { desk }
            | Command::PauseDesk { desk, .. }
            | Command::BeginSession { desk, .. }
            | Command::MarkPresent { desk, .. }
            | Command::MarkAbsent { desk, .. }
            | Command::FinishSession { desk, .. }
            | Command::UndoInSession { desk, .. }
            | Command::ReopenDesk { desk } => Self::Desk(desk.clone()),
            Command::Leave { visit }
            | Command::StepOut { visit }
            | Command::ComeBack { visit }
            | Command::ChooseLanguage { visit, .. }
            | Command::Recall { visit, .. }
            | Command::Arrived { visit, .. }
            | Command::Missed { visit, .. }
            | Command::Finish { visit, .. }
            | Command::Call { visit, .. }
            | Command::Claim { visit, .. }
            | Command::Park { visit, .. }
            | Command::Resume { visit, .. }
            | Command::Transfer { visit, .. }
            | Command::Undo { visit, .. } => Self::Visit(*visit),
            Command::Print(command) => Self::Visit(command.visit()),
            Command::MoveAppointment { appointment, .. }
            | Command::CancelAppointment { appointment }
            | Command::Earlier { appointment, .. } => Self::Appointment(*appointment),
            // These always come to something.
            Command::IssueTicket { .. }
            | Command::HandTokens { .. }
            | Command::IssueInLine { .. }
            | Command::Book { .. }
            | Command::Join { .. }
            | Command::CheckIn { .. }
            | Command::BeginAbsence { .. }
            | Command::EndAbsence { .. }
            | Command::Next { .. } => Self::Nobody,
        }
    }
}
