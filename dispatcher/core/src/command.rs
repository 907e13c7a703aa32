//! What can be asked of a site, and the envelope in which time, entropy and identity come along.

mod digest;

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{AgentId, AppointmentId, DeskId, DeviceId, Language, Principal, RequestKey, ServiceId, Timestamp, VisitId};
use serde::Serialize;

pub use digest::Digest;

use crate::{
    absence::Missing, appointment::Wish, calling::Choice, desk::PauseReason, lease::Paper, printing::PrintCommand, session::Session,
    site::Settings, visit::Need, wait_list::Earlier,
};

/// A command with everything the core may not find out for itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// When it was received.
    pub at: Timestamp,
    /// Who asks.
    pub by: Principal,
    /// Their name for the request.
    pub key: RequestKey,
    /// Random bits for what has to be unguessable.
    pub entropy: u64,
    /// What they ask.
    pub command: Command,
}

/// What can be asked of a site.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Hand out a ticket.
    IssueTicket {
        /// For which service.
        service: ServiceId,
        /// The language of the visitor's screens.
        reads: Language,
        /// The languages they can be served in, best first; empty means the one they read.
        speaks: Vec<Language>,
        /// How many people they are.
        party: u8,
        /// What they need.
        needs: BTreeSet<Need>,
        /// The slot of their appointment, where they have one.
        #[serde(skip_serializing_if = "Option::is_none")]
        slot: Option<Timestamp>,
    },
    /// Hand out the next tokens in the line before the door: one to whoever is next, or a printed strip of them.
    HandTokens {
        /// How many.
        count: u16,
    },
    /// Hand out a ticket to whoever holds a token of the line.
    IssueInLine {
        /// The token's number.
        token: u32,
        /// What they come for.
        wish: Wish,
    },
    /// Book an appointment.
    Book {
        /// What it is for.
        wish: Wish,
        /// When it begins.
        slot: Timestamp,
    },
    /// Book another time for an appointment and give its own back.
    MoveAppointment {
        /// The appointment.
        appointment: AppointmentId,
        /// When it begins then.
        slot: Timestamp,
    },
    /// Give an appointment back.
    CancelAppointment {
        /// The appointment.
        appointment: AppointmentId,
    },
    /// Put somebody without an appointment on the list of those to whom places are offered.
    Join {
        /// What they wish.
        wish: Wish,
    },
    /// Do something about the wish for an earlier appointment.
    Earlier {
        /// The appointment.
        appointment: AppointmentId,
        /// What.
        act: Earlier,
    },
    /// Hand out a ticket to whoever comes for an appointment.
    CheckIn {
        /// The appointment.
        appointment: AppointmentId,
        /// The language that they chose there, where they chose one.
        #[serde(skip_serializing_if = "Option::is_none")]
        reads: Option<Language>,
    },
    /// Note that somebody or something will be missing, and move the appointments that it hits.
    BeginAbsence {
        /// What is missing.
        missing: Missing,
        /// Since when.
        from: Timestamp,
        /// Until when.
        to: Timestamp,
        /// Appointments that shall stay where they are.
        #[serde(skip_serializing_if = "BTreeSet::is_empty")]
        kept: BTreeSet<AppointmentId>,
    },
    /// Take an absence back, and the moves that were made for it.
    EndAbsence {
        /// The absence.
        absence: u64,
    },
    /// Give a kiosk numbers for the time in which it is cut off, so that it has enough.
    LeaseNumbers {
        /// The kiosk.
        device: DeviceId,
    },
    /// Take back what a kiosk that is not let in any more has left of them.
    EndLeases {
        /// The kiosk.
        device: DeviceId,
    },
    /// Take in a ticket that a kiosk handed out while it was cut off.
    TakeIn(Box<Paper>),
    /// Call whoever stands at a desk with the paper of a kiosk that has not told of it yet.
    Claim {
        /// The desk.
        desk: DeskId,
        /// The visit for which the paper's number was leased.
        visit: VisitId,
    },
    /// End a visit that gives up.
    Leave {
        /// The visit.
        visit: VisitId,
    },
    /// Let a visit step out for a while: it keeps its place and is not called meanwhile.
    StepOut {
        /// The visit.
        visit: VisitId,
    },
    /// Note that a visit that had stepped out is back.
    ComeBack {
        /// The visit.
        visit: VisitId,
    },
    /// Change the language of a visit's screens.
    ChooseLanguage {
        /// The visit.
        visit: VisitId,
        /// The language.
        language: Language,
    },
    /// Print a ticket once more, or note what became of it.
    Print(PrintCommand),
    /// Open a desk, or change what is spoken and given there.
    OpenDesk {
        /// The desk.
        desk: DeskId,
        /// The clerk.
        agent: AgentId,
        /// The languages that are spoken there.
        languages: BTreeSet<Language>,
        /// The services that are given there; those that the desk is not made for are left out.
        services: BTreeSet<ServiceId>,
        /// Until when the clerk stays, where that is before the doors close.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// Close a desk.
    CloseDesk {
        /// The desk.
        desk: DeskId,
    },
    /// Close a desk whose agent has gone; its visit waits again with its place.
    ReleaseDesk {
        /// The desk.
        desk: DeskId,
    },
    /// Finish the visit at a desk, if there is one, and call the next.
    Next {
        /// The desk.
        desk: DeskId,
        /// The visit that the clerk believes to be at the desk.
        finish: Option<VisitId>,
    },
    /// Call the visit again.
    Recall {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// Note that the visitor came.
    Arrived {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// Note that the visitor did not come.
    Missed {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// End the visit as served.
    Finish {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// Call a particular visit.
    Call {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// Why this one.
        reason: Choice,
    },
    /// Send the visit at the desk away for a while.
    Park {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// For how long, in minutes.
        minutes: u16,
    },
    /// Go on with a visit that is back.
    Resume {
        /// The desk.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
    },
    /// Pass the visit at the desk on. It keeps its place: it waits as if it had come for this from the start.
    Transfer {
        /// The desk that passes it on.
        desk: DeskId,
        /// The visit.
        visit: VisitId,
        /// The service that it goes to.
        service: ServiceId,
        /// The only desk that shall call it; any that can where none is named.
        to: Option<DeskId>,
    },
    /// Pause the desk.
    PauseDesk {
        /// The desk.
        desk: DeskId,
        /// Why.
        reason: PauseReason,
    },
    /// End the desk's pause.
    ReopenDesk {
        /// The desk.
        desk: DeskId,
    },
    /// Take the desk's last act back.
    Undo {
        /// The desk.
        desk: DeskId,
        /// The visit that the act was about.
        visit: VisitId,
    },
    /// Begin a session: call all who wait for it at once.
    BeginSession {
        /// The desk.
        desk: DeskId,
        /// Which session.
        session: Session,
    },
    /// Mark somebody as present at the session that the desk holds; whoever has not checked in does so by this.
    MarkPresent {
        /// The desk.
        desk: DeskId,
        /// The appointment.
        appointment: AppointmentId,
    },
    /// Mark somebody as absent from the session that the desk holds.
    MarkAbsent {
        /// The desk.
        desk: DeskId,
        /// The appointment.
        appointment: AppointmentId,
    },
    /// End a session as served, for all who are present.
    FinishSession {
        /// The desk.
        desk: DeskId,
        /// The session that the clerk believes to be held there.
        session: Session,
    },
    /// Take the desk's last act back, which was one of a session.
    UndoInSession {
        /// The desk.
        desk: DeskId,
        /// The session that the clerk sees.
        session: Session,
    },
    /// Replace the site's settings.
    ChangeSettings {
        /// The version that the change was made from.
        base: u32,
        /// The new settings; their version is set by the site.
        settings: Arc<Settings>,
    },
    /// Begin or end training. Whoever still waits is closed as unserved.
    SetTraining {
        /// Whether the site shall be in training.
        training: bool,
    },
}

impl Command {
    /// The desk at which it acts, if it acts at one.
    #[must_use]
    pub fn desk(&self) -> Option<&DeskId> {
        match self {
            Self::OpenDesk { desk, .. }
            | Self::CloseDesk { desk }
            | Self::ReleaseDesk { desk }
            | Self::Next { desk, .. }
            | Self::Recall { desk, .. }
            | Self::Arrived { desk, .. }
            | Self::Missed { desk, .. }
            | Self::Finish { desk, .. }
            | Self::Call { desk, .. }
            | Self::Claim { desk, .. }
            | Self::Park { desk, .. }
            | Self::Resume { desk, .. }
            | Self::Transfer { desk, .. }
            | Self::PauseDesk { desk, .. }
            | Self::ReopenDesk { desk }
            | Self::BeginSession { desk, .. }
            | Self::MarkPresent { desk, .. }
            | Self::MarkAbsent { desk, .. }
            | Self::FinishSession { desk, .. }
            | Self::UndoInSession { desk, .. }
            | Self::Undo { desk, .. } => Some(desk),
            Self::IssueTicket { .. }
            | Self::HandTokens { .. }
            | Self::LeaseNumbers { .. }
            | Self::EndLeases { .. }
            | Self::TakeIn(_)
            | Self::IssueInLine { .. }
            | Self::Book { .. }
            | Self::MoveAppointment { .. }
            | Self::CancelAppointment { .. }
            | Self::Join { .. }
            | Self::Earlier { .. }
            | Self::CheckIn { .. }
            | Self::BeginAbsence { .. }
            | Self::EndAbsence { .. }
            | Self::Leave { .. }
            | Self::StepOut { .. }
            | Self::ComeBack { .. }
            | Self::ChooseLanguage { .. }
            | Self::Print(_)
            | Self::ChangeSettings { .. }
            | Self::SetTraining { .. } => None,
        }
    }
}
