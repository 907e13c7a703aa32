//! The cases of textbooks, played through the core: what is exact, and what was simulated. Tests play them briefly, the
//! benchmark `oracles` at length.

pub(crate) mod appointments;
pub(crate) mod credit;
pub(crate) mod hall;
pub(crate) mod one_desk;
pub(crate) mod study;
pub(crate) mod three_desks;

use avanti_simulator::statistics::Estimate;

/// A figure that is known exactly, as it was simulated.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// What it is a figure of.
    pub(crate) case: String,
    /// Its exact value.
    pub(crate) exact: f64,
    /// What was simulated, over independent days.
    pub(crate) plain: Estimate,
    /// The same with a control (see [`study`]), where there is one.
    pub(crate) controlled: Option<Estimate>,
}

/// How long a case is played.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Length {
    /// The seed of the first day; each further one has the next.
    pub(crate) seed: u64,
    /// Independent days.
    pub(crate) days: u64,
    /// Parties a day, about.
    pub(crate) parties: f64,
}

/// Half the width of a 95 % interval, and that of a 99.9 % one, in standard errors. Of some dozens of lines one or two fall out
/// of the narrower one if all is well, hardly any out of the wider.
const WIDER: f64 = 3.29 / 1.96;

impl Line {
    /// The better estimate of the two.
    pub(crate) fn estimate(&self) -> Estimate {
        self.controlled.unwrap_or(self.plain)
    }

    /// Whether the exact value lies in the 99.9 % interval.
    pub(crate) fn holds(&self) -> bool {
        let Estimate { mean, half_width, .. } = self.estimate();
        (self.exact - mean).abs() <= WIDER * half_width
    }
}
