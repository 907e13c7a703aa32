//! What happened, as it is kept for ever: events, and who caused them.
//! A reader of tomorrow reads these; a change of shape is a new version of the kind.

mod body;
mod day;
mod kind;
mod session;
mod ticket;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_model::{
    AgentId, AppointmentId, DeskId, DeviceId, Language, Principal, RequestKey, ServiceDay, ServiceId, Span, Timestamp, VisitId,
};
use serde::{Deserialize, Serialize};

pub use body::EventError;
pub use day::DayOpened;
pub use session::SessionEvent;
pub use ticket::{CalledLate, TicketIssued};

use crate::{
    absence::{Absence, Move},
    answer::Answer,
    appointment::Appointment,
    calling::Decision,
    command::Digest,
    desk::{Act, PauseReason},
    lease::{Lease, PaperTold},
    printing::PrintEvent,
    site::Settings,
    visit::Group,
    wait_list::Change,
};

/// Newest format of events that this version writes and reads: 1 is that of the first release, 2 has what a full desk does,
/// 3 knows appointments and what past days taught.
pub const FORMAT: u16 = 3;

/// An event in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// Its sequence number, from 1 without gaps.
    pub seq: u64,
    /// When it happened; never before the event that stands before it.
    pub at: Timestamp,
    /// Which request caused it; none where a deadline did.
    pub cause: Option<Cause>,
    /// What happened.
    pub event: Event,
}

/// The request behind an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// Who asked.
    pub by: Principal,
    /// Their name for the request.
    pub key: RequestKey,
    /// Digest of what they asked.
    pub digest: Digest,
}

/// What can happen at a site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A service day began; carries over all that outlives the one before.
    DayOpened(Box<DayOpened>),
    /// The service day ended; who still waited was not served.
    DayClosed {
        /// The visits that were still there.
        unserved: Vec<VisitId>,
    },
    /// The doors opened: tickets are handed out.
    IntakeOpened,
    /// The doors closed: no more tickets.
    IntakeClosed,
    /// The site's settings changed.
    SettingsChanged {
        /// All of them, as they are from here on.
        settings: Arc<Settings>,
    },
    /// A clerk signed in at a desk, or changed what is spoken or given there.
    DeskOpened {
        /// The desk.
        desk: DeskId,
        /// The clerk.
        agent: AgentId,
        /// The languages that are spoken there.
        languages: BTreeSet<Language>,
        /// The services that are given there.
        services: BTreeSet<ServiceId>,
        /// Until when the clerk stays, where that is before the doors close.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// The clerk signed out.
    DeskClosed {
        /// The desk.
        desk: DeskId,
    },
    /// A desk was closed for a clerk who has gone.
    DeskReleased {
        /// The desk.
        desk: DeskId,
        /// The visit that was there, and waits again with its place.
        visit: Option<VisitId>,
    },
    /// A party took a ticket.
    TicketIssued(Arc<TicketIssued>),
    /// A token was handed to whoever is next in the line before the door.
    TokenHanded {
        /// Its number.
        number: u32,
    },
    /// A kiosk got numbers for the time in which it is cut off.
    NumbersLeased {
        /// The kiosk.
        device: DeviceId,
        /// The numbers.
        leases: Vec<Lease>,
    },
    /// A kiosk that is not let in any more lost what it had left of them.
    LeasesEnded {
        /// The kiosk.
        device: DeviceId,
    },
    /// A kiosk told of a paper whose number a desk had called before.
    PaperTold(Arc<PaperTold>),
    /// A party got no ticket, since the day is full for it.
    TurnedAway {
        /// What it came for.
        service: ServiceId,
        /// The language of its screens.
        reads: Language,
        /// The languages it can be served in.
        speaks: Vec<Language>,
        /// How many people it is.
        party: u8,
        /// Whether only a step-free desk would do.
        step_free: bool,
        /// When the doors open next.
        opens_at: Option<Timestamp>,
    },
    /// An appointment was booked.
    AppointmentBooked(Arc<Appointment>),
    /// An appointment got another time.
    AppointmentMoved {
        /// The appointment.
        appointment: AppointmentId,
        /// When it begins.
        slot: Timestamp,
        /// How long it is, in minutes.
        minutes: u16,
    },
    /// An appointment was given back.
    AppointmentCancelled {
        /// The appointment.
        appointment: AppointmentId,
    },
    /// Somebody or something will be missing; appointments were moved for it.
    AbsenceBegun(Arc<Absence>),
    /// An absence was taken back.
    AbsenceEnded {
        /// The absence: the sequence number of its beginning.
        absence: u64,
        /// Appointments that were moved back.
        back: Vec<Move>,
    },
    /// The list of those who would like an earlier appointment changed.
    WaitList(Change),
    /// A visitor gave up, or somebody gave up for them.
    VisitLeft {
        /// The visit.
        visit: VisitId,
    },
    /// A desk called its next visit, and finished the one before where there was one.
    VisitCalled {
        /// The desk.
        desk: DeskId,
        /// The visit that was finished with it.
        finished: Option<VisitId>,
        /// The visit that was called.
        visit: VisitId,
        /// Why that one.
        decision: Arc<Decision>,
        /// The mediator who comes to the desk for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mediator: Option<String>,
    },
    /// The desk called its visit again.
    VisitRecalled {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// The visitor came to the desk.
    VisitArrived {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// The visitor did not come.
    VisitMissed {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// The later reference time with which it waits again; none where it is over.
        again: Option<Timestamp>,
    },
    /// The visit was served to the end.
    VisitFinished {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// A desk sent its visit away for a while.
    VisitParked {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// When it is expected back.
        back_at: Timestamp,
    },
    /// A visitor stepped out for a while before the call.
    VisitSteppedOut {
        /// The visit.
        visit: VisitId,
        /// When it is expected back.
        back_at: Timestamp,
    },
    /// The language of a visit's screens changed.
    LanguageChosen {
        /// The visit.
        visit: VisitId,
        /// The language.
        language: Language,
    },
    /// A ticket is printed once more, or was.
    Print(PrintEvent),
    /// The time away was up, or a visitor who had stepped out is back: the visit waits, with its old place, to be called by the
    /// desk that sent it away if one did.
    VisitReturned {
        /// The visit.
        visit: VisitId,
    },
    /// The visit was back at a desk before its time was up.
    VisitResumed {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// The mediator who comes to the desk for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mediator: Option<String>,
    },
    /// A desk passed its visit on.
    VisitTransferred {
        /// The desk that passed it on.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// The service that it goes to.
        service: ServiceId,
        /// The only desk that shall call it.
        to: Option<DeskId>,
        /// Its reference time: the one it had.
        reference: Timestamp,
        /// Its promise.
        promise: Span,
        /// What set the promise.
        #[serde(default)]
        group: Group,
    },
    /// A desk paused.
    DeskPaused {
        /// The desk.
        desk: DeskId,
        /// Why.
        reason: PauseReason,
    },
    /// The pause has lasted so long that the desk is no longer counted on.
    DeskAway {
        /// The desk.
        desk: DeskId,
    },
    /// The pause is over.
    DeskReopened {
        /// The desk.
        desk: DeskId,
    },
    /// Mediators came or went by the roster.
    MediatorsThere {
        /// Those who are there, each with when they leave; in training nobody does.
        there: BTreeMap<String, Option<Timestamp>>,
    },
    /// Something happened to a session of many people at the desk that holds it.
    Session {
        /// The desk.
        desk: DeskId,
        /// What.
        happened: SessionEvent,
    },
    /// A desk took its last act back.
    ActUndone {
        /// The desk.
        desk: DeskId,
        /// Sequence number of the act's event.
        act_seq: u64,
        /// Which act it was.
        act: Act,
        /// The visit that the act was about; none where it was an act of a session.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        visit: Option<VisitId>,
    },
}

/// A request that was accepted, with what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptRequest {
    /// The request.
    pub cause: Cause,
    /// The service day on which it was accepted.
    pub day: ServiceDay,
    /// Sequence number of its event.
    pub seq: u64,
    /// The answer that it got, and that a repetition gets.
    pub answer: Answer,
}
