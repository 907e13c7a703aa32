//! Desks that are all alike, arrivals and services without memory: Erlang's formulas, with and without patience or room.

/// Arrivals at random, exponential services, and desks that are alike: M/M/c, first come, first served.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ManyDesks {
    /// Arrivals a minute, `λ`.
    pub arrivals: f64,
    /// Services a minute at one busy desk, `µ`.
    pub service: f64,
    /// Desks, `c`.
    pub desks: u32,
}

impl ManyDesks {
    /// The share of all desks' time that is busy, `ρ = λ/(cµ)`, which must be below 1.
    #[must_use]
    pub fn load(&self) -> f64 {
        self.arrivals / self.capacity()
    }

    /// The share of arrivals that wait, `C`: Erlang's delay formula (Erlang 1917), by way of his loss formula, whose
    /// recursion `B(n) = aB(n−1) / (n + aB(n−1))` is stable.
    #[must_use]
    pub fn delayed(&self) -> f64 {
        let offered = self.arrivals / self.service;
        let lost = (1..=self.desks).fold(1.0, |lost, desks| offered * lost / (f64::from(desks) + offered * lost));
        lost / (1.0 - self.load() * (1.0 - lost))
    }

    /// The mean wait, `Wq = C/(cµ − λ)`, in minutes; those who do not wait included.
    #[must_use]
    pub fn mean_wait(&self) -> f64 {
        self.delayed() / (self.capacity() - self.arrivals)
    }

    /// The share of arrivals that wait longer than so many minutes, `C·e^−(cµ−λ)t`.
    #[must_use]
    pub fn waits_beyond(&self, minutes: f64) -> f64 {
        self.delayed() * (-(self.capacity() - self.arrivals) * minutes).exp()
    }

    fn capacity(&self) -> f64 {
        f64::from(self.desks) * self.service
    }

    /// The stationary law of how many are there: a birth–death chain whose rate of departure beyond the desks grows by
    /// `impatience` with each who waits; the last state is `most`.
    fn stationary(&self, impatience: f64, most: u32) -> Vec<f64> {
        let mut law = vec![1.0];
        for there in 1..=most {
            let busy = f64::from(there.min(self.desks));
            let waiting = f64::from(there.saturating_sub(self.desks));
            let before = law[law.len() - 1];
            law.push(before * self.arrivals / (busy * self.service + waiting * impatience));
        }
        let total: f64 = law.iter().sum();
        law.iter().map(|weight| weight / total).collect()
    }
}

/// What becomes of those whose patience is exponential.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Impatient {
    /// The share of arrivals that find no desk free.
    pub delayed: f64,
    /// The share of arrivals that give up.
    pub abandoned: f64,
}

/// The Erlang-A model (Palm 1957; Garnett, Mandelbaum and Reiman 2002): as M/M/c, and whoever waits gives up at the rate
/// `impatience` a minute. Arrivals see the stationary law, and leave unserved at `impatience` times the mean number waiting.
#[must_use]
pub fn impatient(hall: &ManyDesks, impatience: f64) -> Impatient {
    let law = hall.stationary(impatience, hall.desks + STATES);
    let beyond = law.iter().skip(hall.desks as usize);
    let waiting: f64 = beyond.clone().enumerate().map(|(waiting, weight)| waiting as f64 * weight).sum();
    Impatient { delayed: beyond.sum(), abandoned: impatience * waiting / hall.arrivals }
}

/// The share of arrivals that find all desks taken and no place to wait: M/M/c/K with `K = c + places` (Erlang 1917 for
/// none).
#[must_use]
pub fn blocked(hall: &ManyDesks, places: u32) -> f64 {
    hall.stationary(0.0, hall.desks + places).last().copied().unwrap_or_default()
}

/// States beyond the desks of a chain that is cut off: with patience its tail falls faster than any geometric one.
const STATES: u32 = 2000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oracles::assert_near;

    const HALL: ManyDesks = ManyDesks { arrivals: 0.5, service: 0.2, desks: 3 };

    #[test]
    fn three_desks_are_as_printed() {
        assert_near(HALL.delayed(), 0.702_247, 6);
        assert_near(HALL.mean_wait(), 7.022_472, 6);
        assert_near(HALL.waits_beyond(10.0), 0.258_342, 6);
    }

    #[test]
    fn one_desk_is_the_textbooks_first_example() {
        let one = ManyDesks { arrivals: 0.8, service: 1.0, desks: 1 };
        assert_near(one.delayed(), 0.8, 12);
        assert_near(one.mean_wait(), 4.0, 12);
    }

    #[test]
    fn impatience_is_as_printed_and_none_is_erlang_c() {
        let Impatient { delayed, abandoned } = impatient(&HALL, 1.0 / 30.0);
        assert_near(delayed, 0.582_991, 6);
        assert_near(abandoned, 0.080_104, 6);
        assert_near(impatient(&HALL, 0.0).delayed, HALL.delayed(), 9);
    }

    #[test]
    fn seven_places_are_as_printed_and_none_is_erlang_b() {
        assert_near(blocked(&HALL, 7), 0.039_040, 6);
        // Two desks, offered 1: B = (1/2)/(1 + 1 + 1/2).
        assert_near(blocked(&ManyDesks { arrivals: 1.0, service: 1.0, desks: 2 }, 0), 0.2, 12);
    }
}
