//! The columns by which rules are compared, and what is better in each.

use avanti_simulator::{quality::Quality, statistics::Estimate};

/// A column of the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) of: fn(&Quality) -> f64,
    more_is_better: bool,
    digits: usize,
}

/// The four columns in which no rule should be as good as Promised Time and better in one.
pub(crate) const FOUR: [Column; 4] = [
    Column { name: "booked ≤ 10 min", of: |day| day.booked_in_time, more_is_better: true, digits: 3 },
    Column { name: "walk-in p95", of: |day| day.walk_in_p95, more_is_better: false, digits: 1 },
    Column { name: "walk-in max", of: |day| day.walk_in_max, more_is_better: false, digits: 1 },
    Column { name: "most overtakes", of: |day| day.overtakes, more_is_better: false, digits: 2 },
];

/// What else is reported.
pub(crate) const OTHERS: [Column; 8] = [
    Column { name: "got a ticket", of: |day| day.admitted, more_is_better: true, digits: 3 },
    Column { name: "booked p95", of: |day| day.booked_p95, more_is_better: false, digits: 1 },
    Column { name: "booked max", of: |day| day.booked_max, more_is_better: false, digits: 1 },
    Column { name: "language", of: |day| day.language_matched, more_is_better: true, digits: 3 },
    Column { name: "finished", of: |day| day.finished, more_is_better: true, digits: 3 },
    Column { name: "overtime min", of: |day| day.overtime, more_is_better: false, digits: 1 },
    Column { name: "staff idle", of: |day| day.idle, more_is_better: false, digits: 3 },
    Column { name: "called in vain", of: |day| day.in_vain, more_is_better: false, digits: 3 },
];

/// Whether a difference in a column is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Better,
    Even,
    Worse,
}

impl Column {
    /// A value for each day.
    pub(crate) fn values(&self, days: &[Quality]) -> Vec<f64> {
        days.iter().map(self.of).collect()
    }

    /// Mean over the days, with half of the 95 % interval.
    pub(crate) fn print(&self, estimate: Estimate) -> String {
        format!("{:.*} ± {:.*}", self.digits, estimate.mean, self.digits, estimate.half_width)
    }

    /// A difference with its sign, marked where it is one.
    pub(crate) fn print_difference(&self, estimate: Estimate) -> String {
        let mark = match self.verdict(estimate) {
            Verdict::Better => " ✓",
            Verdict::Even => " =",
            Verdict::Worse => " ✗",
        };
        format!("{:+.*} ± {:.*}{mark}", self.digits, estimate.mean, self.digits, estimate.half_width)
    }

    /// What a difference says of the first of the two, by its 95 % interval.
    pub(crate) fn verdict(&self, difference: Estimate) -> Verdict {
        if difference.contains(0.0) {
            Verdict::Even
        } else if (difference.mean > 0.0) == self.more_is_better {
            Verdict::Better
        } else {
            Verdict::Worse
        }
    }

    /// The worst day.
    pub(crate) fn worst(&self, days: &[Quality]) -> f64 {
        let values = self.values(days);
        if self.more_is_better {
            values.into_iter().fold(f64::INFINITY, f64::min)
        } else {
            values.into_iter().fold(f64::NEG_INFINITY, f64::max)
        }
    }
}
