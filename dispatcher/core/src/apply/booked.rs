//! What events do to appointments, absences and the line before the door.

use std::sync::Arc;

use avanti_model::{AppointmentId, Timestamp};

use crate::{
    absence::{Absence, Move},
    appointment::Appointment,
    line::LineToken,
    state::State,
};

impl State {
    pub(super) fn book(&mut self, booked: &Arc<Appointment>) {
        self.by_slot.insert((booked.slot, booked.id));
        self.appointments.insert(booked.id, Arc::clone(booked));
    }

    /// Who waited for it waits no more.
    pub(super) fn book_anew(&mut self, booked: &Arc<Appointment>) {
        self.book(booked);
        self.leave_wait_list(booked.id);
    }

    /// The doors follow when the whole site is closed for once.
    fn note_absences(&mut self, seq: u64) {
        self.absences_changed = seq;
        self.read_mediating();
        let openings = self.openings_today();
        if openings != self.day.openings {
            Arc::make_mut(&mut self.day).open(openings);
            self.weigh_queues();
        }
    }

    fn move_all(&mut self, moves: &[Move], seq: u64) {
        for each in moves {
            self.reschedule(each.appointment, seq, |own| own.shift(each));
        }
    }

    pub(crate) fn reschedule(&mut self, id: AppointmentId, seq: u64, change: impl FnOnce(&mut Appointment)) {
        let Some(mut own) = self.appointments.remove(&id) else { return };
        self.by_slot.remove(&(own.slot, id));
        let before = own.slot;
        let changed = Arc::make_mut(&mut own);
        changed.changed = seq;
        change(changed);
        self.book(&own);
        self.wait_list_follows(before, &own);
    }

    pub(super) fn move_appointment(&mut self, id: AppointmentId, slot: Timestamp, minutes: u16, seq: u64) {
        self.reschedule(id, seq, |own| (own.slot, own.minutes, own.moved_from) = (slot, minutes, None));
        self.leave_wait_list(id);
    }

    pub(super) fn begin_absence(&mut self, absence: &Arc<Absence>, seq: u64) {
        self.move_all(&absence.moves, seq);
        absence.withdrawn.iter().for_each(|id| self.withdraw_offer(*id));
        self.absences.insert(seq, Arc::clone(absence));
        self.note_absences(seq);
    }

    pub(super) fn end_absence(&mut self, absence: u64, back: &[Move], seq: u64) {
        self.absences.remove(&absence);
        self.note_absences(seq);
        self.move_all(back, seq);
        self.wait_list.look_everywhere();
    }

    pub(super) fn hand_token(&mut self, number: u32, at: Timestamp) {
        self.line.insert(number, LineToken { handed_at: at, visit: None, tickets: 0 });
    }
}
