//! Rules whose weights grow while people wait. Both count from the reference time, since that is what a target is counted from: whoever
//! comes long before their appointment gains nothing by it, and for all others it is when they came.

use avanti_core::{
    calling::{Asking, CallingPolicy, Pick},
    visit::Visit,
};

use super::{fit, largest, target};

/// Accumulating priority: each waits on at a rate of one over its public target, and the most is called
/// (Kleinrock 1964, "A delay dependent queue discipline").
#[derive(Debug, Clone, Copy)]
pub struct AccumulatingPriority;

impl CallingPolicy for AccumulatingPriority {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        largest(fit(asking), |visit| waited(asking, visit) / aim(asking, visit))
    }
}

/// The generalised cµ rule: with costs that grow with the square of waiting time over target, the marginal cost `waiting / target²` times
/// the rate of service (van Mieghem 1995, "Dynamic scheduling with convex delay costs"). All visits weigh the same.
#[derive(Debug, Clone, Copy)]
pub struct QuadraticCost;

impl CallingPolicy for QuadraticCost {
    fn pick(&self, asking: &Asking<'_>) -> Option<Pick> {
        largest(fit(asking), |visit| {
            let serving = asking.state.law(&visit.current().service).mean.millis().max(1) as f64;
            waited(asking, visit) / aim(asking, visit).powi(2) / serving
        })
    }
}

/// Milliseconds since the reference time; negative before it.
fn waited(asking: &Asking<'_>, visit: &Visit) -> f64 {
    (asking.at - visit.current().reference).millis() as f64
}

/// The public target in milliseconds.
fn aim(asking: &Asking<'_>, visit: &Visit) -> f64 {
    target(&asking.state.settings, visit).millis() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policies::hall::{order, walk_in};

    #[test]
    fn priority_accumulates_by_one_over_the_target() {
        // After 45 minutes: 45/45, 15/20, 9/10.
        let hall = [walk_in("a", 0), walk_in("b", 30).priority(), walk_in("c", 36).booked(36)];
        assert_eq!(order(&AccumulatingPriority, 45, &hall), "acb");
        // After 60 minutes: 60/45, 30/20, 24/10.
        assert_eq!(order(&AccumulatingPriority, 60, &hall), "cba");
    }

    #[test]
    fn nothing_accumulates_before_the_appointment() {
        let hall = [walk_in("a", 0).booked(60), walk_in("b", 50)];
        assert_eq!(order(&AccumulatingPriority, 59, &hall), "ba");
    }

    #[test]
    fn a_quadratic_cost_favours_short_targets_more() {
        // After 45 minutes: 45/45², 15/20², 3/10²: .022, .0375, .03.
        let hall = [walk_in("a", 0), walk_in("b", 30).priority(), walk_in("c", 42).booked(42)];
        assert_eq!(order(&QuadraticCost, 45, &hall), "bca");
    }

    #[test]
    fn of_two_who_cost_the_same_the_shorter_service_goes_first() {
        let hall = [walk_in("a", 0).long(), walk_in("b", 1)];
        assert_eq!(order(&QuadraticCost, 30, &hall), "ba");
    }
}
