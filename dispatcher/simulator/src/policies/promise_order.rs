//! Rules that order by when somebody came and by what they were promised, and by nothing else.

use avanti_core::calling::{Asking, CallingPolicy, Pick};

use super::{fit, smallest, target};

/// First come, first served.
#[derive(Debug, Clone, Copy)]
pub struct FirstCome;

impl CallingPolicy for FirstCome {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(fit(asking), |visit| visit.current().ready)
    }
}

/// Whoever was promised least waiting first; first come among equals.
#[derive(Debug, Clone, Copy)]
pub struct Strict;

impl CallingPolicy for Strict {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        smallest(fit(asking), |visit| (visit.current().promise, visit.current().ready))
    }
}

/// The earliest due date: reference time plus public target.
#[derive(Debug, Clone, Copy)]
pub struct EarliestDue;

impl CallingPolicy for EarliestDue {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        let settings = &asking.state.settings;
        smallest(fit(asking), |visit| {
            let step = visit.current();
            (step.reference + target(settings, visit), step.reference, step.ready)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policies::hall::{order, walk_in};

    #[test]
    fn first_come_is_first_served_whatever_was_promised() {
        let hall = [walk_in("a", 0), walk_in("b", 2).booked(2), walk_in("c", 4).priority(), walk_in("d", 5)];
        assert_eq!(order(&FirstCome, 30, &hall), "abcd");
    }

    #[test]
    fn strict_lets_every_appointment_and_then_every_priority_go_first() {
        let hall = [walk_in("a", 0), walk_in("b", 5).priority(), walk_in("c", 20).booked(20), walk_in("d", 22).booked(30)];
        assert_eq!(order(&Strict, 90, &hall), "cdba");
    }

    #[test]
    fn due_dates_are_those_the_public_is_told() {
        // Due after 45, 10 + 20, 40 + 10 and 0 + 45 minutes: by the product's own promises of 15 and 5 minutes d would be before a.
        let hall = [walk_in("a", 0), walk_in("b", 10).priority(), walk_in("c", 34).booked(34), walk_in("d", 38).booked(38)];
        assert_eq!(order(&EarliestDue, 40, &hall), "bcad");
    }

    #[test]
    fn a_service_with_a_target_of_its_own_is_due_by_that() {
        let hall = [walk_in("a", 0), walk_in("b", 20).swift()];
        assert_eq!(order(&EarliestDue, 30, &hall), "ba", "20 + 15 is before 45");
    }
}
