//! The names under which journals file events.

use super::Event;

impl Event {
    /// The name under which a journal files the event.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::DayOpened(_) => "day_opened",
            Self::DayClosed { .. } => "day_closed",
            Self::IntakeOpened => "intake_opened",
            Self::IntakeClosed => "intake_closed",
            Self::SettingsChanged { .. } => "settings_changed",
            Self::DeskOpened { .. } => "desk_opened",
            Self::DeskClosed { .. } => "desk_closed",
            Self::DeskReleased { .. } => "desk_released",
            Self::TicketIssued(_) => "ticket_issued",
            Self::TokenHanded { .. } => "token_handed",
            Self::NumbersLeased { .. } => "numbers_leased",
            Self::LeasesEnded { .. } => "leases_ended",
            Self::PaperTold(_) => "paper_told",
            Self::TurnedAway { .. } => "turned_away",
            Self::AppointmentBooked(_) => "appointment_booked",
            Self::AppointmentMoved { .. } => "appointment_moved",
            Self::AbsenceBegun(_) => "absence_begun",
            Self::AbsenceEnded { .. } => "absence_ended",
            Self::AppointmentCancelled { .. } => "appointment_cancelled",
            Self::WaitList(change) => change.kind(),
            Self::VisitLeft { .. } => "visit_left",
            Self::VisitCalled { .. } => "visit_called",
            Self::VisitRecalled { .. } => "visit_recalled",
            Self::VisitArrived { .. } => "visit_arrived",
            Self::VisitMissed { .. } => "visit_missed",
            Self::VisitFinished { .. } => "visit_finished",
            Self::VisitParked { .. } => "visit_parked",
            Self::VisitSteppedOut { .. } => "visit_stepped_out",
            Self::LanguageChosen { .. } => "language_chosen",
            Self::Print(happened) => happened.kind(),
            Self::VisitReturned { .. } => "visit_returned",
            Self::VisitResumed { .. } => "visit_resumed",
            Self::VisitTransferred { .. } => "visit_transferred",
            Self::DeskPaused { .. } => "desk_paused",
            Self::DeskAway { .. } => "desk_away",
            Self::DeskReopened { .. } => "desk_reopened",
            Self::MediatorsThere { .. } => "mediators_there",
            Self::Session { happened, .. } => happened.kind(),
            Self::ActUndone { .. } => "act_undone",
        }
    }

    /// Whether a replay may begin with it.
    #[must_use]
    pub fn opens_day(&self) -> bool {
        matches!(self, Self::DayOpened(_))
    }
}
