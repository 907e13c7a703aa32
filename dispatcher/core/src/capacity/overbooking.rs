//! How many may be booked for so many places, since not everybody comes.

/// Largest chance of a no-show that is reckoned with.
const NO_SHOW_MAX: f64 = 0.4;
/// How likely it may be that more come than there are places.
const TOO_MANY: f64 = 0.1;

/// The chance that somebody who booked does not come, from how many did not and did so far: the mean of a beta law that begins
/// with one in eight (Gelman et al. 2013, 2.4).
#[must_use]
pub fn no_show(no_shows: f64, shows: f64) -> f64 {
    ((1.0 + no_shows) / (8.0 + no_shows + shows)).min(NO_SHOW_MAX)
}

/// How many may be booked for some places: the most for which more than that come in one of ten cases at most, by the binomial
/// law.
#[must_use]
pub fn overbooked(places: u32, no_show: f64) -> u32 {
    let come = 1.0 - no_show;
    let mut booked = places;
    while no_show > 0.0 && booked < places.saturating_mul(2) && more_than(places, booked + 1, come) <= TOO_MANY {
        booked += 1;
    }
    booked
}

/// P(Bin(n, p) > k).
fn more_than(k: u32, n: u32, p: f64) -> f64 {
    // From the top, so that small chances are added first.
    let mut chance = p.powi(i32::try_from(n).unwrap_or(i32::MAX));
    let mut total = 0.0;
    let mut successes = n;
    while successes > k {
        total += chance;
        chance *= f64::from(successes) / f64::from(n - successes + 1) * (1.0 - p) / p;
        successes -= 1;
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_are_booked_as_the_binomial_law_allows() {
        assert_eq!(overbooked(20, 0.12), 21);
        assert_eq!(overbooked(40, 0.12), 43);
        assert_eq!(overbooked(1, 0.12), 1, "two for one place would both come too often");
        assert_eq!(overbooked(0, 0.12), 0);
        assert_eq!(overbooked(20, 0.0), 20);
    }

    #[test]
    fn the_chance_of_a_no_show_begins_with_one_in_eight_and_is_bounded() {
        assert!((no_show(0.0, 0.0) - 0.125).abs() < 1e-9);
        assert!((no_show(11.0, 92.0) - 12.0 / 111.0).abs() < 1e-9);
        assert!((no_show(100.0, 0.0) - NO_SHOW_MAX).abs() < 1e-9);
    }
}
