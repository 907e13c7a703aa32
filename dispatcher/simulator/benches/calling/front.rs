//! What moves the front: Promised Time with other figures and other guards, against itself on the same days.

use avanti_core::site::Rules;
use avanti_simulator::{
    policies::{ALL, Rule},
    quality::Quality,
    reference::{Arrivals, Reference},
};

use crate::{
    column::{Column, FOUR, OTHERS, Verdict},
    rules::{difference, judge, row},
    variant::{Broken, Variant},
};

/// Something that is tried: what, the rules of the site with it, and the rule that calls.
type Trial = (&'static str, fn(&mut Rules), Rule);

const TRIALS: [Trial; 20] = [
    ("the same", |_| {}, with(&Variant { horizon: 1, broken: Broken::Presses })),
    ("booked 3", |rules| rules.booked_minutes = 3, ALL[0]),
    ("booked 8", |rules| rules.booked_minutes = 8, ALL[0]),
    ("priority 20", |rules| rules.priority_minutes = 20, ALL[0]),
    ("run 0", |rules| rules.promise_run_max = 0, ALL[0]),
    ("run 1", |rules| rules.promise_run_max = 1, ALL[0]),
    ("run 3", |rules| rules.promise_run_max = 3, ALL[0]),
    ("early 0", |rules| rules.early_minutes = 0, ALL[0]),
    ("early 5", |rules| rules.early_minutes = 5, ALL[0]),
    ("early 20", |rules| rules.early_minutes = 20, ALL[0]),
    ("overtakes 5", |rules| rules.overtakes_max = 5, ALL[0]),
    ("overtakes 20", |rules| rules.overtakes_max = 20, ALL[0]),
    ("passed 60", |rules| rules.passed_wait_max_minutes = 60, ALL[0]),
    ("passed 120", |rules| rules.passed_wait_max_minutes = 120, ALL[0]),
    ("scarcity 0", |rules| rules.scarcity_max_minutes = 0, ALL[0]),
    ("horizon 0", |_| {}, with(&Variant { horizon: 0, broken: Broken::Presses })),
    ("horizon 2", |_| {}, with(&Variant { horizon: 2, broken: Broken::Presses })),
    ("broken waits", |_| {}, with(&Variant { horizon: 1, broken: Broken::Waits })),
    ("broken yields", |_| {}, with(&Variant { horizon: 1, broken: Broken::Yields })),
    ("yields, run 1", |rules| rules.promise_run_max = 1, with(&Variant { horizon: 1, broken: Broken::Yields })),
];

pub(crate) fn explore(load: f64, days: u64) {
    let people: Vec<Arrivals> = (0..days).map(|seed| Arrivals::of(seed, load)).collect();
    let ours = judge(&Reference::new(), &people, ALL[0]);
    println!("\nLoad {load:.2}, {days} days: other figures and guards of Promised Time against its own, as above\n");
    row("", FOUR.iter().chain(&OTHERS[..2]).map(|column| column.name.to_owned()));
    for (name, change, rule) in TRIALS {
        let tried = judge(&Reference::with(|settings| change(&mut settings.rules)), &people, rule);
        let cells = FOUR.iter().chain(&OTHERS[..2]).map(|column| column.print_difference(difference(column, &tried, &ours)));
        row(name, cells.chain([judgement(&tried, &ours)]));
    }
}

/// What the four columns say together.
fn judgement(tried: &[Quality], ours: &[Quality]) -> String {
    let verdicts = FOUR.map(|column: Column| column.verdict(difference(&column, tried, ours)));
    let has = |verdict| verdicts.contains(&verdict);
    match (has(Verdict::Better), has(Verdict::Worse)) {
        (true, false) => "moves it".to_owned(),
        (false, true) => "falls behind".to_owned(),
        (true, true) => "another choice".to_owned(),
        (false, false) => "the same".to_owned(),
    }
}

const fn with(policy: &'static Variant) -> Rule {
    Rule { name: "variant", policy, absent: None }
}
