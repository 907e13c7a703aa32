//! All that is true of a site at one point of its journal. Cloning is cheap: the maps share what is alike.
//! Only `apply` changes it.

use std::{collections::BTreeMap, sync::Arc};

use avanti_model::{AppointmentId, DeskId, Language, Principal, RequestKey, ServiceDay, ServiceId, Span, TicketNumber, Timestamp, VisitId};
use imbl::{OrdMap, OrdSet, Vector};
use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::{
    absence::Absence,
    appointment::Appointment,
    calling::{self, CallRecord, Class, DeskMask, MadeCall, Place, Queues, Staffing, Weight},
    desk::{AgentAtDesk, DeskState},
    event::{DayOpened, KeptRequest},
    forecast::Weights,
    hours::Opening,
    learning::{Law, Learnt},
    lease::Leased,
    line::LineToken,
    mediating::Mediating,
    numbering::Numbering,
    printing::Printing,
    session::Session,
    site::{Desk, Settings},
    visit::Visit,
    wait_list::WaitList,
};

/// Calls that a board can show at most.
pub const BOARD_CALLS_MAX: usize = 12;

/// The state of a site.
#[derive(Debug, Clone, Serialize)]
pub struct State {
    /// Sequence number of the last event in it.
    pub seq: u64,
    /// When that event happened.
    pub at: Timestamp,
    /// The settings in force.
    pub settings: Arc<Settings>,
    /// The service day.
    pub day: Arc<Day>,
    /// Whether the doors are open.
    pub intake_open: bool,
    /// Today's visits, those that are over included.
    pub visits: OrdMap<VisitId, Arc<Visit>>,
    /// Today's visits by number.
    pub numbers: OrdMap<TicketNumber, VisitId>,
    /// Appointments to come, and those of the last days.
    pub appointments: OrdMap<AppointmentId, Arc<Appointment>>,
    /// The same by their time.
    #[serde(skip)]
    pub by_slot: OrdSet<(Timestamp, AppointmentId)>,
    /// Who or what is or will be missing, by the sequence number of the event that said so.
    pub absences: OrdMap<u64, Arc<Absence>>,
    /// Sequence number of the last event that changed the absences.
    pub absences_changed: u64,
    /// Those who would like an earlier appointment.
    #[serde(skip_serializing_if = "WaitList::is_empty")]
    pub wait_list: WaitList,
    /// The line before the door, by the numbers of its tokens.
    pub line: OrdMap<u32, LineToken>,
    /// The numbers that kiosks hold for the time in which they are cut off, and what became of those of today.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub leases: OrdMap<TicketNumber, Leased>,
    /// Those who wait.
    pub queues: Queues,
    /// Those who wait for a session, to be called together.
    #[serde(skip_serializing_if = "OrdSet::is_empty")]
    pub gathered: OrdSet<(Session, VisitId)>,
    /// The mediators, where the site counts on them when people are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mediating: Option<Arc<Mediating>>,
    /// Those who are away for a while, by when they are expected back.
    pub parked: OrdSet<(Timestamp, VisitId)>,
    /// Desks that were opened today.
    pub desks: OrdMap<DeskId, DeskState>,
    /// What those of them can do that can be counted on; it follows from the desks.
    #[serde(skip)]
    pub staffing: Arc<Staffing>,
    /// Papers that come out once more.
    #[serde(skip_serializing_if = "Printing::is_empty")]
    pub printing: Printing,
    /// What the next ticket gets.
    pub numbering: Numbering,
    /// The classes for which the day was full when somebody came last.
    pub full: OrdSet<Class>,
    /// Parties that were turned away today since the day was full, by service and language: demand that was not met.
    #[serde(serialize_with = "pairs")]
    pub unmet: OrdMap<(ServiceId, Language), u32>,
    /// The calls that were made today, for the guards of the calling rule.
    pub record: CallRecord,
    /// The visits that were called last, latest first; withdrawn calls are not among them.
    pub calls: Vector<VisitId>,
    /// Requests that were accepted yesterday or today.
    #[serde(serialize_with = "as_list")]
    pub requests: OrdMap<(Principal, RequestKey), Arc<KeptRequest>>,
}

/// What is fixed for a service day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Day {
    /// The day.
    pub day: ServiceDay,
    /// When it ends.
    pub ends_at: Timestamp,
    /// When the doors open.
    pub opens_at: Option<Timestamp>,
    /// When the doors close for the day.
    pub closes_at: Option<Timestamp>,
    /// When they are open: in order, and apart from each other.
    #[serde(skip_serializing_if = "is_plain")]
    pub openings: Vec<Opening>,
    /// Whether the site is in training.
    pub training: bool,
    /// How long serving one party takes, by service, as it is frozen for the day.
    pub laws: BTreeMap<ServiceId, Law>,
    /// What the days before taught.
    pub learnt: Learnt,
    /// How many of a thousand who take a ticket go without a word.
    pub ghosts_per_mille: u16,
    /// What the day's forecasts begin with.
    pub weights: Weights,
    /// Fingerprint of the keys that belong to the journal.
    pub key_fingerprint: String,
    /// Sequence number of the event that began the day.
    pub opened_seq: u64,
    /// When that event happened.
    pub opened_at: Timestamp,
    /// Whether the day has ended; the next one begins with the event that follows.
    pub over: bool,
}

impl State {
    /// The state with which a service day begins: all of it comes from the one event.
    #[must_use]
    pub fn opening(seq: u64, at: Timestamp, opened: &DayOpened) -> Self {
        let kept = opened.requests.iter().map(|kept| ((kept.cause.by.clone(), kept.cause.key.clone()), Arc::new(kept.clone())));
        let day = Day {
            day: opened.day,
            ends_at: opened.ends_at,
            opens_at: opened.opens_at,
            closes_at: opened.closes_at,
            openings: opened.openings(),
            training: opened.training,
            laws: opened.laws(),
            learnt: opened.learnt.clone(),
            ghosts_per_mille: opened.learnt.ghosts_per_mille(),
            weights: opened.weights.clone(),
            key_fingerprint: opened.key_fingerprint.clone(),
            opened_seq: seq,
            opened_at: at,
            over: false,
        };
        let mut state = Self {
            seq,
            at,
            settings: Arc::clone(&opened.settings),
            intake_open: opened.training || day.doors_open(at),
            day: Arc::new(day),
            visits: OrdMap::new(),
            numbers: OrdMap::new(),
            appointments: opened.appointments.iter().map(|own| (own.id, Arc::clone(own))).collect(),
            by_slot: opened.appointments.iter().map(|own| (own.slot, own.id)).collect(),
            absences: opened.absences.iter().map(|(id, absence)| (*id, Arc::clone(absence))).collect(),
            absences_changed: seq,
            wait_list: WaitList::opening(seq, opened),
            line: OrdMap::new(),
            leases: OrdMap::new(),
            queues: Queues::default(),
            gathered: OrdSet::new(),
            mediating: None,
            parked: OrdSet::new(),
            desks: OrdMap::new(),
            staffing: Arc::default(),
            printing: Printing::default(),
            numbering: Numbering::starting(opened.next_number, opened.picture_turn, opened.leased),
            full: OrdSet::new(),
            unmet: OrdMap::new(),
            record: CallRecord::default(),
            calls: Vector::new(),
            requests: kept.collect(),
        };
        state.read_mediating();
        state
    }

    /// The visit with this id.
    #[must_use]
    pub fn visit(&self, id: VisitId) -> Option<&Arc<Visit>> {
        self.visits.get(&id)
    }

    /// The appointment with this id; those of training are known in training alone, and others outside it.
    #[must_use]
    pub fn appointment(&self, id: AppointmentId) -> Option<&Arc<Appointment>> {
        self.appointments.get(&id).filter(|own| own.training == self.day.training)
    }

    /// The appointments of a day, in the order of their times.
    pub fn appointments_on(&self, day: ServiceDay) -> impl Iterator<Item = &Appointment> {
        let zone = self.settings.zone();
        let first = |at| (at, AppointmentId::from_bits(0));
        let ids = self.by_slot.range(first(day.starts_at(&zone))..first(day.ends_at(&zone)));
        ids.filter_map(|(_, id)| self.appointment(*id).map(AsRef::as_ref))
    }

    /// A desk with its clerk, while it is open.
    #[must_use]
    pub fn open_desk(&self, id: &DeskId) -> Option<(&DeskState, &AgentAtDesk)> {
        let desk = self.desks.get(id)?;
        Some((desk, desk.agent.as_deref()?))
    }

    /// All open desks, with their place in the settings.
    pub fn open_desks(&self) -> impl Iterator<Item = (usize, &Desk, &AgentAtDesk)> {
        self.settings.desks.iter().enumerate().filter_map(|(place, desk)| Some((place, desk, self.desks.get(&desk.id)?.agent.as_deref()?)))
    }

    /// What the desks can do that can be counted on, as they are now: those that are open, save where a session is held or a pause lasts long.
    #[must_use]
    pub fn gather_staffing(&self) -> Staffing {
        let counted = self.open_desks().filter(|(_, desk, _)| self.desks.get(&desk.id).is_some_and(DeskState::is_counted));
        let staffing = Staffing::of(counted.map(|(place, desk, agent)| (place, desk, agent, self.ends_at(desk, agent))));
        staffing.with_mediators(self.mediating.iter().flat_map(|mediating| mediating.there.values().cloned()))
    }

    /// What the open desks mean for a class.
    #[must_use]
    pub fn weigh(&self, class: &Class) -> Weight {
        let weight = self.staffing.weigh(class);
        let most = Span::from_minutes(i64::from(self.settings.rules.scarcity_max_minutes));
        let credit = calling::scarcity_credit(self.law(&class.service).mean, weight.at_once(), self.staffing.count(), most);
        Weight { credit, ..weight }
    }

    /// Whether the desk that made a call could have served a class then.
    #[must_use]
    pub fn could_serve(&self, call: &MadeCall, class: &Class) -> bool {
        self.settings.desks.get(usize::from(call.desk)).is_some_and(|desk| calling::can_serve(desk, &call.agent, class))
    }

    /// Whether one of these desks could call at once.
    #[must_use]
    pub fn is_a_desk_free(&self, desks: DeskMask) -> bool {
        let free = |id: &DeskId| self.desks.get(id).is_some_and(DeskState::is_free);
        self.settings.desks.iter().enumerate().any(|(place, desk)| desks.has(place) && free(&desk.id))
    }

    /// When a clerk's work at a desk ends: as they said, at the latest when the doors close for the day, or the desk by its own
    /// hours. In training there is no end.
    #[must_use]
    pub fn ends_at(&self, desk: &Desk, agent: &AgentAtDesk) -> Option<Timestamp> {
        let last = self.desk_openings(desk).last().map(|last| last.closes_at);
        let closes_at = last.or(self.day.closes_at).filter(|_| !self.day.training);
        agent.until.map(|until| closes_at.map_or(until, |closes| until.min(closes))).or(closes_at)
    }

    /// How many waiting visits stand before a place in a class: those with an earlier call-by time that share
    /// an open desk with it, or while none is open for the class, those of its service.
    #[must_use]
    pub fn ahead(&self, class: &Class, place: Place) -> u32 {
        let Weight { able, credit, .. } = self.queues.get(class).map_or_else(|| self.weigh(class), |queue| queue.weight);
        let call_by = place.promised - credit;
        let competing = self
            .queues
            .iter()
            .filter(|(other, queue)| if able.count() == 0 { other.service == class.service } else { queue.weight.able.meets(able) });
        let before: usize = competing.map(|(_, queue)| queue.count_before(call_by, place.reference, place.ready)).sum();
        u32::try_from(before).unwrap_or(u32::MAX)
    }

    /// How long serving one party takes; what the settings say of a service that is new today.
    #[must_use]
    pub fn law(&self, service: &ServiceId) -> Law {
        let known = self.day.laws.get(service).copied();
        known.unwrap_or_else(|| self.settings.service(service).map_or(Law::default(), |service| Law::expected(service.minutes)))
    }

    /// SHA-256 of the whole state, in hexadecimal: two replays of one journal agree in it.
    #[must_use]
    pub fn hash(&self) -> String {
        let text = serde_json::to_vec(self).expect("the state has text keys and finite numbers only");
        Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Visit {
    /// The visit's place in the order of its class.
    #[must_use]
    pub fn queue_place(&self) -> Place {
        let step = self.current();
        Place { promised: step.reference + step.promise, reference: step.reference, ready: step.ready }
    }
}

/// Whether one stretch is all: then `opens_at` and `closes_at` say it.
fn is_plain(openings: &[Opening]) -> bool {
    openings.len() < 2
}

fn pairs<S: Serializer>(unmet: &OrdMap<(ServiceId, Language), u32>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(unmet.iter())
}

fn as_list<S: Serializer>(requests: &OrdMap<(Principal, RequestKey), Arc<KeptRequest>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(requests.values().map(|kept| (&kept.cause, kept.day, kept.seq)))
}
