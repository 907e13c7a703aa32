//! Forecasts on simulated days: honest, better than simpler ones, and the same after a restart.

use avanti_core::{
    State,
    forecast::{Forecaster, Weights},
};
use avanti_simulator::{
    accuracy::{Accuracy, Trial},
    day::play_watched,
    play, policies,
    reference::{Arrivals, Reference},
};

fn trial(days: std::ops::Range<u64>, load: f64) -> Trial {
    let (site, mut trial) = (Reference::new(), Trial::new());
    for day in days {
        trial.turn_day();
        let arrivals = Arrivals::of(day, load);
        play_watched(&site.plan(&arrivals, policies::ALL[0]), &mut |state, recorded| trial.watch(state, recorded)).unwrap();
    }
    trial
}

#[test]
fn four_of_five_waits_lie_in_the_interval_and_the_middle_errs_less_than_simpler_forecasts() {
    for load in [0.79, 0.9] {
        let told = trial(0..14, load).told;
        let accuracy = Accuracy::of(&told, 300);
        assert!((0.75..0.85).contains(&accuracy.coverage), "{load}: {accuracy:?}");
        assert!(accuracy.error < 0.85 * accuracy.error_of_work, "{load}: {accuracy:?}");
        assert!(accuracy.error < 0.85 * accuracy.error_of_median, "{load}: {accuracy:?}");
    }
}

#[test]
fn a_forecaster_that_follows_a_day_knows_what_one_knows_that_reads_it_afterwards() {
    let site = Reference::new();
    let arrivals = Arrivals::of(3, 0.9);
    let mut following = Forecaster::starting(&Weights::default());
    let mut last: Option<State> = None;
    let played = play_watched(&site.plan(&arrivals, policies::ALL[0]), &mut |state, recorded| {
        if Forecaster::is_taught_by(&recorded.event) {
            let mut after = State::clone(state);
            after.apply(recorded);
            following.observe(&after, recorded);
            last = Some(after);
        }
    })
    .unwrap();
    assert!(last.is_some());
    assert_eq!(following, Forecaster::of(&played.state));
    assert!(!following.weights().is_empty());
}

#[test]
fn what_a_day_taught_is_frozen_for_the_next_and_comes_back_alike() {
    let site = Reference::new();
    let played = play(&site.plan(&Arrivals::of(5, 0.9), policies::ALL[0])).unwrap();
    let weights = Forecaster::of(&played.state).weights();
    let text = serde_json::to_string(&weights).unwrap();
    assert!(text.len() < 24_000, "{} bytes in each day's first event", text.len());
    let read: Weights = serde_json::from_str(&text).unwrap();
    assert_eq!(read, weights);
    assert_eq!(Forecaster::starting(&read).weights(), weights, "freezing twice changes nothing");
}
