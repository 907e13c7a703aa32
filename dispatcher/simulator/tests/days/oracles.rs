//! What textbooks say exactly, a simulated day says too; and a simulator with a fault does not.

use avanti_core::calling::PromisedTime;
use avanti_simulator::{draw::Source, law::Law, oracles::first_come_waits, policies::FirstCome, statistics::Estimate};

use crate::{
    last_come::LastCome,
    textbook::{
        Length, Line, appointments, credit, one_desk,
        study::in_parallel,
        three_desks::{self, HALL},
    },
};

const DAYS: Length = Length { seed: 0, days: 20, parties: 3_000.0 };

/// Asserts that all lines hold, and that their 95 % intervals are no wider than this share of the exact value to either side:
/// an interval that holds everything shows nothing.
fn check(lines: &[Line], narrow: f64) {
    for line in lines {
        let Estimate { mean, half_width, .. } = line.estimate();
        let said = format!("{}: {mean:.4} ± {half_width:.4}, exactly {:.4}", line.case, line.exact);
        println!("{said}");
        assert!(line.holds(), "{said}");
        assert!(half_width <= narrow * line.exact, "{said}: this says too little");
    }
}

fn fails(lines: &[Line], case: &str) {
    assert!(lines.iter().any(|line| line.case.ends_with(case) && !line.holds()), "{lines:?}");
}

#[test]
fn three_desks_wait_as_erlang_says() {
    check(&three_desks::first_come(&PromisedTime, 1.0, DAYS), 0.12);
}

/// That the simulator agrees with the recursion to the millisecond, `laws` shows; here the recursion agrees with Erlang.
#[test]
fn the_recursion_that_first_come_days_are_held_against_waits_as_erlang_says() {
    let (warm, count) = (1_000, 50_000);
    let mean_wait = |seed| {
        let [mut coming, mut serving] = [1, 2].map(|purpose| Source::new(seed, purpose));
        let mut at = 0.0;
        let party = |_| {
            at += Law::Exponential(2.0).minutes(&mut coming);
            ((at * 60_000.0) as i64, Law::Exponential(5.0).draw(&mut serving).millis())
        };
        let waits = first_come_waits((0..warm + count).map(party), 3);
        waits[warm..].iter().sum::<i64>() as f64 / 60_000.0 / count as f64
    };
    let plain = Estimate::of(&in_parallel(60, mean_wait));
    check(&[Line { case: "recursion: mean wait".to_owned(), exact: HALL.mean_wait(), plain, controlled: None }], 0.02);
}

#[test]
fn strict_classes_wait_as_cobham_says() {
    check(&three_desks::strict(1.0, DAYS), 0.04);
}

#[test]
fn accumulating_classes_wait_as_kleinrock_says() {
    check(&three_desks::accumulating_two(DAYS), 0.04);
    check(&one_desk::alike(DAYS), 0.04);
}

#[test]
fn classes_with_three_laws_of_serving_wait_as_cobham_and_kleinrock_say() {
    check(&one_desk::three_laws(DAYS), 0.06);
}

#[test]
fn the_impatient_and_those_without_a_place_go_as_often_as_erlang_says() {
    check(&three_desks::patience(DAYS), 0.04);
    check(&three_desks::places(DAYS), 0.06);
}

#[test]
fn appointments_wait_and_finish_as_the_chain_says() {
    check(&appointments::sixteen(0, 2_000), 0.06);
}

#[test]
fn classes_with_credits_wait_as_another_simulator_says() {
    check(&credit::static_credit(DAYS), 0.05);
}

#[test]
fn a_desk_that_serves_a_fiftieth_longer_is_found() {
    fails(&three_desks::strict(1.02, DAYS), "second");
}

#[test]
fn a_desk_that_serves_a_tenth_longer_is_found_even_without_a_control() {
    fails(&three_desks::first_come(&FirstCome, 1.1, DAYS), "mean wait");
}

#[test]
fn a_desk_that_calls_who_came_last_is_found() {
    fails(&three_desks::first_come(&LastCome, 1.0, DAYS), "who waits beyond 10");
}
