//! ZMS: those with an appointment and those without stand in two lists, each by priority, time and number. An appointment is called from
//! two minutes before its time on although its people have not come: the desk then loses the time of a call that nobody answers, unless
//! they come meanwhile, and that appointment is not called again before they are there. Who is not there is known to the simulator alone,
//! which compares such an appointment with the pick of those who are there by [`ABSENT`].

use avanti_core::{
    calling::{Asking, CallingPolicy, Pick},
    visit::Visit,
};
use avanti_model::{Span, Timestamp};

use super::{of_services, peers::is_priority, smallest};
use crate::day::AbsentRule;

/// From how long before its time an appointment goes before a walk-in.
const AHEAD: Span = Span::from_minutes(2);

/// ZMS among those who are there. The priority group has priority 2, other walk-ins 3, as staff would set it; nobody has 1. A desk
/// that would be idle takes whoever has checked in for a later appointment.
#[derive(Debug, Clone, Copy)]
pub struct Zms;

/// How ZMS calls appointments of people who have not come.
pub const ABSENT: AbsentRule = AbsentRule { ahead: AHEAD, goes_first };

impl CallingPolicy for Zms {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        let with = || of_services(asking).filter_map(|visit| Some((visit.slot?, visit)));
        let next_slot = with().map(|(slot, _)| slot).min();
        let appointment = || smallest(with().map(|(_, visit)| visit), |visit| (visit.slot, visit.number));
        let walk_ins = || of_services(asking).filter(|visit| visit.slot.is_none());
        let walk_in = || smallest(walk_ins(), |visit| (!is_priority(visit), visit.issued_at, visit.number));
        let Some(slot) = next_slot else { return walk_in() };
        let first = walk_in().and_then(|pick| Some((pick, asking.state.visit(pick.visit)?)));
        match first {
            Some((pick, visit)) if is_priority(visit) && visit.issued_at < slot => Some(pick),
            Some((pick, _)) if asking.at + AHEAD < slot => Some(pick),
            Some(_) | None => appointment(),
        }
    }
}

/// Whether an appointment that is due, of people who are not there, goes before whoever is next of those who are.
fn goes_first(slot: Timestamp, next: Option<&Visit>) -> bool {
    match next {
        Some(next) => match next.slot {
            Some(other) => slot < other,
            None => !is_priority(next) || next.issued_at >= slot,
        },
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policies::hall::{order, visit, walk_in};

    #[test]
    fn an_appointment_goes_before_walk_ins_from_two_minutes_before_its_time() {
        let hall = [walk_in("a", 0), walk_in("b", 1).booked(30)];
        assert_eq!(order(&Zms, 27, &hall), "ab");
        assert_eq!(order(&Zms, 28, &hall), "ba");
    }

    #[test]
    fn a_priority_goes_before_the_appointments_whose_time_it_came_before() {
        let hall = [walk_in("a", 0), walk_in("b", 1).booked(10), walk_in("c", 12).priority(), walk_in("d", 13).booked(14)];
        assert_eq!(order(&Zms, 30, &hall), "bcda");
    }

    #[test]
    fn appointments_are_called_by_their_times_and_walk_ins_by_when_they_came() {
        let hall = [walk_in("a", 0), walk_in("b", 1).booked(20), walk_in("c", 2).booked(10), walk_in("d", 3)];
        assert_eq!(order(&Zms, 30, &hall), "cbad");
    }

    #[test]
    fn who_has_not_come_goes_before_walk_ins_and_later_appointments_only() {
        let slot = visit(walk_in("x", 10)).issued_at;
        assert!(goes_first(slot, None));
        assert!(goes_first(slot, Some(&visit(walk_in("a", 0)))));
        assert!(goes_first(slot, Some(&visit(walk_in("a", 0).booked(11)))));
        assert!(!goes_first(slot, Some(&visit(walk_in("a", 0).booked(9)))));
        assert!(!goes_first(slot, Some(&visit(walk_in("a", 9).priority()))), "it came before the appointment");
        assert!(goes_first(slot, Some(&visit(walk_in("a", 11).priority()))));
    }
}
