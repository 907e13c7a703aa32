//! How figures are printed: minimum, median and maximum, and the share of a yardstick.

/// Some measured values.
#[derive(Debug, Clone)]
pub(crate) struct Figures(Vec<f64>);

impl Figures {
    /// Values in any order; there must be one at least.
    pub(crate) fn new(mut values: Vec<f64>) -> Self {
        assert!(!values.is_empty(), "something was measured");
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    pub(crate) fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    pub(crate) fn quantile(&self, q: f64) -> f64 {
        let place = (q * (self.0.len() - 1) as f64).round() as usize;
        self.0[place]
    }

    /// One line of the table.
    pub(crate) fn print(&self, what: &str, unit: &str) {
        let (least, median, most) = (self.0[0], self.median(), self.quantile(1.0));
        println!("{what:<58} {least:>11.3} {median:>11.3} {most:>11.3}  {unit}");
    }
}

/// The head of a table.
pub(crate) fn head(title: &str) {
    println!("\n{title}\n{:<58} {:>11} {:>11} {:>11}", "", "min", "median", "max");
}

/// A ratio with its goal.
pub(crate) fn ratio(what: &str, value: f64, goal: &str) {
    println!("{what:<58} {value:>11.3}  goal {goal}");
}
