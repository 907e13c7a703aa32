//! Why a command is not done. A closed set: each has a stable code, and the shell has a sentence for each.

use avanti_model::{DeskId, Language, ServiceId, Timestamp, VisitId};

/// Why a command is not done; nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The request key was used for something else.
    #[error("the request key was used for another request")]
    KeyReused,
    /// No tickets at this hour.
    #[error("no tickets are handed out now")]
    IntakeClosed {
        /// When the doors open next, if they do.
        opens_at: Option<Timestamp>,
    },
    /// The day's numbers are used up.
    #[error("the day has no numbers left")]
    NumbersExhausted,
    /// No such service.
    #[error("there is no service “{0}”")]
    UnknownService(ServiceId),
    /// The site does not offer screens in this language.
    #[error("the language “{0}” is not offered")]
    UnknownLanguage(Language),
    /// More people than one ticket can stand for, or none.
    #[error("a party has 1 to {most} people")]
    PartySize {
        /// The most it can have.
        most: u8,
    },
    /// More languages than a visit or a desk can name, or none.
    #[error("1 to {most} languages are named")]
    LanguageCount {
        /// The most that can be named.
        most: usize,
    },
    /// No such visit today.
    #[error("there is no visit {0}")]
    UnknownVisit(VisitId),
    /// The visit has ended.
    #[error("the visit has ended")]
    VisitOver,
    /// No such desk.
    #[error("there is no desk “{0}”")]
    UnknownDesk(DeskId),
    /// Somebody else sits there.
    #[error("another agent is signed in at the desk")]
    DeskTaken,
    /// The desk cannot give any of the services asked for.
    #[error("the desk gives none of these services")]
    UnfitDesk,
    /// The agent is not signed in at this desk.
    #[error("the agent is not signed in at the desk")]
    NotSignedInAtDesk,
    /// The desk still has a visit.
    #[error("the desk still has a visit")]
    DeskBusy,
    /// The desk is no longer where the clerk believes it to be.
    #[error("the desk has moved on")]
    DeskMovedOn,
    /// The visitor is called but nobody has said whether they came.
    #[error("the visit is still called")]
    StillCalled,
    /// The visit is not being called.
    #[error("the visit is not being called")]
    NotCalled,
    /// It was called again as often as can be.
    #[error("the visit was called {most} times")]
    TooManyRecalls {
        /// The most calls.
        most: u8,
    },
    /// The desk pauses.
    #[error("the desk pauses")]
    DeskPaused,
    /// Nobody is signed in at the desk.
    #[error("the desk is closed")]
    DeskClosed,
    /// The visit is at a desk already.
    #[error("the visit is at a desk")]
    VisitAtDesk,
    /// The visit was not sent away for a while, or waits again.
    #[error("the visit is not away")]
    NotParked,
    /// The visitor has stepped out as often as can be, or waits for a session.
    #[error("the visit cannot step out any more")]
    NoBreakLeft,
    /// As many papers came out for the visitor as can.
    #[error("the ticket was printed again as often as can be")]
    NoPrintLeft,
    /// A time away that is too long, or none.
    #[error("a visit is sent away for 1 to {most} minutes")]
    ParkMinutes {
        /// The most minutes.
        most: u16,
    },
    /// The desk has no act to take back.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Too much time has passed, or something has changed since.
    #[error("it is too late to undo")]
    UndoTooLate,
    /// The settings were changed by somebody else meanwhile.
    #[error("the settings are at version {current}")]
    StaleSettings {
        /// The version in force.
        current: u32,
    },
    /// The settings have mistakes.
    #[error("the settings have mistakes: {0}")]
    BadSettings(String),
    /// A desk is still open, or somebody is there.
    #[error("{visits} visits are there, {desks} desks are open")]
    SiteInUse {
        /// Visits that are not over.
        visits: usize,
        /// Desks with an agent.
        desks: usize,
    },
    /// No such token was handed out today.
    #[error("no such token was handed out today")]
    UnknownToken,
    /// The token was used.
    #[error("the token has been used")]
    TokenUsed {
        /// As which visit.
        visit: VisitId,
    },
    /// No such appointment.
    #[error("there is no appointment with this code")]
    UnknownAppointment,
    /// The service takes no appointments.
    #[error("the service “{0}” takes no appointments")]
    NotBookable(ServiceId),
    /// No slot begins then, or none that can still be booked.
    #[error("no slot that can be booked begins then")]
    NoSlot,
    /// Others have booked the slot.
    #[error("the slot is taken")]
    SlotTaken,
    /// The site knows as many appointments as it can.
    #[error("no more appointments are taken")]
    TooManyAppointments,
    /// The appointment's time has passed, or its visitor is there.
    #[error("the appointment is over")]
    AppointmentOver,
    /// Too long before the appointment.
    #[error("it is too early for the appointment")]
    TooEarly {
        /// When it is.
        slot: Timestamp,
        /// From when one can check in.
        from: Timestamp,
    },
    /// So long after the appointment that it has lapsed.
    #[error("it is too late for the appointment")]
    TooLate {
        /// When it was.
        slot: Timestamp,
    },
    /// The appointment is on another day.
    #[error("the appointment is on another day")]
    WrongDay {
        /// When it is, or was.
        slot: Timestamp,
    },
    /// The appointment was cancelled.
    #[error("the appointment was cancelled")]
    Cancelled {
        /// When it was.
        slot: Timestamp,
    },
    /// Somebody has checked in with it.
    #[error("the appointment has been used to check in")]
    AlreadyCheckedIn {
        /// As which visit.
        visit: VisitId,
    },
    /// The site offers no earlier appointments, or as many as it can would like one.
    #[error("no wishes for an appointment are taken")]
    NoWaitList,
    /// Whoever has the code waits for an appointment.
    #[error("there is no appointment yet: whoever has this code is on the list")]
    OnTheList,
    /// The earlier time is not offered any more.
    #[error("the earlier time is not offered any more")]
    OfferOver,
    /// Nobody and nothing of this name can be missing, or no such absence is known.
    #[error("nothing of this name is on the roster")]
    UnknownAbsence,
    /// It ends before it begins, is over, or lasts too long.
    #[error("an absence ends after it begins, in the future, and lasts {most_days} days at most")]
    AbsenceTimes {
        /// The most days.
        most_days: i64,
    },
    /// As many absences are known as can be.
    #[error("no more absences are taken")]
    TooManyAbsences,
    /// No session of the service begins then, or the desk does not hold it.
    #[error("there is no such session")]
    NoSession,
    /// Another desk holds the session.
    #[error("another desk holds the session")]
    SessionTaken,
    /// Too many commands wait.
    #[error("too many requests wait")]
    Overloaded,
    /// The site cannot make anything durable at present.
    #[error("the site cannot write")]
    Unavailable,
}

impl Refusal {
    /// The refusal's code, stable for other programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::KeyReused => "key_reused",
            Self::UnknownToken => "unknown_line_token",
            Self::TokenUsed { .. } => "line_token_used",
            Self::UnknownAppointment => "unknown_code",
            Self::NotBookable(_) => "not_bookable",
            Self::UnknownAbsence => "unknown_absence",
            Self::AbsenceTimes { .. } => "absence_times",
            Self::TooManyAbsences => "too_many_absences",
            Self::NoWaitList => "no_wait_list",
            Self::OnTheList => "on_the_list",
            Self::OfferOver => "offer_over",
            Self::NoSlot => "no_slot",
            Self::SlotTaken => "slot_taken",
            Self::TooManyAppointments => "too_many_appointments",
            Self::AppointmentOver => "appointment_over",
            Self::TooEarly { .. } => "too_early",
            Self::TooLate { .. } => "too_late",
            Self::WrongDay { .. } => "wrong_day",
            Self::Cancelled { .. } => "cancelled",
            Self::AlreadyCheckedIn { .. } => "already_checked_in",
            Self::IntakeClosed { .. } => "intake_closed",
            Self::NumbersExhausted => "numbers_exhausted",
            Self::UnknownService(_) => "unknown_service",
            Self::UnknownLanguage(_) => "unknown_language",
            Self::PartySize { .. } => "party_size",
            Self::LanguageCount { .. } => "language_count",
            Self::UnknownVisit(_) => "unknown_visit",
            Self::VisitOver => "visit_over",
            Self::UnknownDesk(_) => "unknown_desk",
            Self::DeskTaken => "desk_taken",
            Self::UnfitDesk => "unfit_desk",
            Self::NotSignedInAtDesk => "not_signed_in_at_desk",
            Self::DeskBusy => "desk_busy",
            Self::DeskMovedOn => "desk_moved_on",
            Self::StillCalled => "still_called",
            Self::NotCalled => "visit_not_called",
            Self::TooManyRecalls { .. } => "too_many_recalls",
            Self::DeskPaused => "desk_paused",
            Self::DeskClosed => "desk_closed",
            Self::VisitAtDesk => "visit_at_desk",
            Self::NotParked => "visit_not_parked",
            Self::NoPrintLeft => "no_print_left",
            Self::NoBreakLeft => "no_break_left",
            Self::ParkMinutes { .. } => "park_minutes",
            Self::NothingToUndo => "nothing_to_undo",
            Self::UndoTooLate => "undo_too_late",
            Self::StaleSettings { .. } => "stale_settings",
            Self::BadSettings(_) => "bad_settings",
            Self::SiteInUse { .. } => "site_in_use",
            Self::NoSession => "no_session",
            Self::SessionTaken => "session_taken",
            Self::Overloaded => "overloaded",
            Self::Unavailable => "unavailable",
        }
    }
}
