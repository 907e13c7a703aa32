//! A day of appointments at one desk, exactly: everybody comes at their time or not at all, and serving is exponential.

/// A day of appointments.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentDay {
    /// When each is due, in minutes after the first, in order.
    pub times: Vec<f64>,
    /// The mean of the exponential law of serving one, in minutes.
    pub serving: f64,
    /// The probability that somebody does not come, for each by themselves.
    pub no_show: f64,
}

impl AppointmentDay {
    /// The mean wait of those who come, over all appointments alike, and when the desk has finished, in mean: at the last
    /// appointment's time, if nobody is there then. Both in minutes.
    ///
    /// Since serving has no memory, the law of how many are there just before each appointment follows from the one before
    /// it: within a gap as many end as a Poisson law says, and who comes waits for all that are there.
    #[must_use]
    pub fn mean_wait_and_finish(&self) -> (f64, f64) {
        let mut there = vec![1.0];
        let (mut at, mut waits) = (0.0, 0.0);
        for time in &self.times {
            there = after(&there, (time - at) / self.serving);
            at = *time;
            waits += self.serving * mean(&there);
            there = joined(&there, 1.0 - self.no_show);
        }
        (waits / self.times.len() as f64, at + self.serving * mean(&there))
    }
}

/// So many appointments at even intervals.
#[must_use]
pub fn evenly(count: usize, minutes: f64) -> Vec<f64> {
    (0..count).map(|index| index as f64 * minutes).collect()
}

/// The same with two at the first time and everybody else one interval sooner (Bailey 1952, Welch and Bailey 1952).
#[must_use]
pub fn bailey_welch(count: usize, minutes: f64) -> Vec<f64> {
    (0..count).map(|index| index.saturating_sub(1) as f64 * minutes).collect()
}

/// The law of how many are there after a gap in which `expected` services would end at a desk that is never idle.
fn after(there: &[f64], expected: f64) -> Vec<f64> {
    let mut left = vec![0.0; there.len()];
    for (count, weight) in there.iter().enumerate() {
        let (mut ends, mut rest) = ((-expected).exp(), 1.0);
        for ended in 0..count {
            left[count - ended] += weight * ends;
            rest -= ends;
            ends *= expected / (ended + 1) as f64;
        }
        left[0] += weight * rest;
    }
    left
}

/// The law once somebody has come with this probability.
fn joined(there: &[f64], comes: f64) -> Vec<f64> {
    let mut law: Vec<f64> = there.iter().map(|weight| weight * (1.0 - comes)).chain([0.0]).collect();
    for (count, weight) in there.iter().enumerate() {
        law[count + 1] += weight * comes;
    }
    law
}

fn mean(law: &[f64]) -> f64 {
    law.iter().enumerate().map(|(count, weight)| count as f64 * weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oracles::assert_near;

    fn assert_day(times: Vec<f64>, no_show: f64, wait: f64, finish: f64) {
        let found = AppointmentDay { times, serving: 12.0, no_show }.mean_wait_and_finish();
        assert_near(found.0, wait, 4);
        assert_near(found.1, finish, 3);
    }

    #[test]
    fn sixteen_appointments_are_as_printed() {
        assert_day(evenly(16, 15.0), 0.0, 10.4657, 252.270);
        assert_day(bailey_welch(16, 15.0), 0.0, 12.8424, 238.098);
        assert_day(evenly(16, 15.0), 0.15, 7.5546, 245.424);
        assert_day(bailey_welch(16, 15.0), 0.15, 9.1460, 230.739);
    }

    #[test]
    fn two_at_once_wait_for_one_service_between_them() {
        assert_day(vec![0.0, 0.0], 0.0, 6.0, 24.0);
    }
}
