//! Rules of other queue systems, by what their sources do. They know services and no languages, so that a desk of theirs calls whomever
//! it has the service for, in whatever language; an appointment is one to them until it has been served, however late its visitor comes.

use std::cmp::Reverse;

use avanti_core::{
    calling::{Asking, CallingPolicy, Pick},
    visit::{Need, Visit},
};

use super::{of_services, smallest};

/// Novo SGA 2.2: the booked time, then the weight of the service, then that of the priority, then whoever came *last*. A booked time
/// stands before none, as PostgreSQL sorts them; all services weigh the same.
#[derive(Debug, Clone, Copy)]
pub struct NovoSga;

impl CallingPolicy for NovoSga {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(of_services(asking), |visit| (visit.slot.is_none(), visit.slot, !is_priority(visit), Reverse(visit.current().ready)))
    }
}

/// The Q: priority, then the time at which somebody came. Whoever has an appointment and checks in gets the top priority, and so does
/// the priority group by the choice of staff.
#[derive(Debug, Clone, Copy)]
pub struct TheQ;

impl CallingPolicy for TheQ {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(of_services(asking), |visit| (visit.slot.is_none() && !is_priority(visit), visit.current().ready))
    }
}

/// FQM: the oldest ticket of a service. It has neither appointments nor priorities.
#[derive(Debug, Clone, Copy)]
pub struct Fqm;

impl CallingPolicy for Fqm {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(of_services(asking), |visit| visit.number)
    }
}

pub(super) fn is_priority(visit: &Visit) -> bool {
    visit.needs.contains(&Need::Priority)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policies::{
        FirstCome,
        hall::{Guest, order, walk_in},
    };

    fn hall() -> [Guest; 6] {
        [
            walk_in("a", 0),
            walk_in("b", 1).booked(40),
            walk_in("c", 2).priority(),
            walk_in("d", 3),
            walk_in("e", 4).booked(20),
            walk_in("f", 5).priority(),
        ]
    }

    #[test]
    fn novo_sga_calls_by_booked_time_then_priority_then_the_latest_arrival() {
        assert_eq!(order(&NovoSga, 10, &hall()), "ebfcda");
    }

    #[test]
    fn the_q_calls_appointments_and_priorities_by_when_they_came() {
        assert_eq!(order(&TheQ, 10, &hall()), "bcefad");
    }

    #[test]
    fn fqm_calls_the_oldest_ticket() {
        assert_eq!(order(&Fqm, 10, &hall()), "abcdef");
    }

    #[test]
    fn an_appointment_stays_one_however_late_its_visitor_comes() {
        let hall = [walk_in("a", 50), walk_in("b", 60).booked(0)];
        assert_eq!(order(&NovoSga, 61, &hall), "ba");
        assert_eq!(order(&TheQ, 61, &hall), "ba");
    }

    #[test]
    fn peers_know_no_languages() {
        let hall = [walk_in("a", 0).speaking("ar"), walk_in("b", 1)];
        assert_eq!(order(&Fqm, 10, &hall), "ab");
        assert_eq!(order(&FirstCome, 10, &hall), "b", "the desk speaks no Arabic");
    }
}
