//! What an idle desk near its end leaves to one that follows it, and takes on once nobody can count on that one.

use avanti_core::calling::PromisedTime;
use avanti_model::{Span, Timestamp};
use avanti_simulator::{Party, Shift};

use crate::kit::{self, EARLY, party, settings, shift};

/// Minutes after noon.
fn noon(minutes: i64) -> Timestamp {
    EARLY + Span::from_minutes(7 * 60 + minutes)
}

fn until(minutes: i64, desk: Shift) -> Shift {
    Shift { until: Some(noon(minutes)), ..desk }
}

/// Somebody with a matter that takes the site twenty minutes, and would hardly fit before an end that is nearer.
fn comes(minutes: i64, serving: i64) -> Party {
    party(noon(minutes), "legal", "it", Span::from_minutes(serving))
}

fn called(shifts: &[Shift], parties: &[Party]) -> Vec<Option<(i64, usize)>> {
    let played = kit::day(settings(2), shifts, parties, &PromisedTime);
    let call = |called: avanti_simulator::day::Called| ((called.at - noon(0)).whole_minutes(), called.shift);
    played.fates.iter().map(|fate| fate.called.map(call)).collect()
}

#[test]
fn an_idle_desk_takes_on_what_it_left_to_one_whose_break_lasts_too_long() {
    let ending = until(0, shift(1, &["legal"], &["it"], noon(-120)));
    let pausing = Shift { breaks: vec![(noon(-20), noon(40))], ..shift(2, &["legal"], &["it"], noon(-120)) };
    assert_eq!(called(&[ending.clone(), pausing], &[comes(-15, 5)]), [Some((-10, 0))], "ten minutes of a break are waited for");
    let short = Shift { breaks: vec![(noon(-20), noon(-12))], ..shift(2, &["legal"], &["it"], noon(-120)) };
    assert_eq!(called(&[ending, short], &[comes(-15, 5)]), [Some((-12, 1))]);
}
