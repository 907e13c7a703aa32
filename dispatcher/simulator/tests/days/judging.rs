//! What a day is judged by, on one that is small enough to be judged by hand.

use avanti_model::Span;
use avanti_simulator::{Party, Plan, play, policies::FirstCome, quality::Quality};

use crate::kit::{EARLY, opened, party, settings, shift};

#[test]
fn a_day_is_judged_by_what_its_people_waited() {
    let ten = EARLY + Span::from_minutes(5 * 60);
    let comes = |minutes: i64, slot: Option<i64>, language: &str| Party {
        slot: slot.map(|slot| ten + Span::from_minutes(slot)),
        ..party(ten + Span::from_minutes(minutes), "reception", language, Span::from_minutes(10))
    };
    // Called at 0, 10, 20 and 30 minutes after ten.
    let parties = [comes(0, None, "it"), comes(1, Some(5), "it"), comes(2, Some(2), "it"), comes(3, None, "it")];
    let shifts = [shift(1, &["reception"], &["it"], ten)];
    let plan = Plan {
        opened: opened(settings(1), EARLY),
        from: EARLY,
        shifts: &shifts,
        parties: &parties,
        policy: &FirstCome,
        absent: None,
        waiting_places: None,
    };
    let judged = Quality::of(&plan, &play(&plan).unwrap());
    assert_eq!(judged.booked_in_time, 0.5, "five minutes after its time and eighteen after it");
    assert_eq!((judged.booked_max, judged.walk_in_max, judged.overtakes), (18.0, 27.0, 0.0));
    assert!((judged.walk_in_p95 - 25.65).abs() < 1e-9, "{}", judged.walk_in_p95);
    assert_eq!((judged.language_matched, judged.finished, judged.overtime, judged.in_vain), (1.0, 1.0, 0.0, 0.0));
    assert!((judged.idle - (1.0 - 40.0 / 420.0)).abs() < 1e-9, "the desk is open from ten to five: {}", judged.idle);
}
