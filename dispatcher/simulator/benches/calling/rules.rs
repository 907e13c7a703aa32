//! The table of rules at one load: the same people for each, means over the days with 95 % intervals, paired differences to the
//! product's own rule, and whether some rule leaves it behind.

use avanti_core::intake::IntakeRule;
use avanti_simulator::{
    play,
    policies::{self, Rule},
    quality::Quality,
    reference::{Arrivals, Reference},
    statistics::Estimate,
};

use crate::column::{Column, FOUR, OTHERS, Verdict};

pub(crate) fn compare(load: f64, days: u64, intake: IntakeRule) {
    let site = Reference::with(|settings| settings.rules.intake = intake);
    let people: Vec<Arrivals> = (0..days).map(|seed| Arrivals::of(seed, load)).collect();
    let played: Vec<(&str, Vec<Quality>)> = policies::ALL.iter().map(|rule| (rule.name, judge(&site, &people, *rule))).collect();
    let stopping = match intake {
        IntakeRule::Off => "everybody gets a ticket",
        IntakeRule::Called => "nobody gets a ticket who will not be called before closing",
        IntakeRule::Finished => "nobody gets a ticket who will not be served by closing",
    };
    println!("\nLoad {load:.2}, {days} days, {stopping}; mean of the days ± half of its 95 % interval, the worst day in brackets\n");
    row("", FOUR.iter().map(|column| column.name.to_owned()));
    for (name, days) in &played {
        row(name, FOUR.iter().map(|column| format!("{} ({:.2})", column.print(Estimate::of(&column.values(days))), column.worst(days))));
    }
    println!();
    row("", OTHERS.iter().map(|column| column.name.to_owned()));
    for (name, days) in &played {
        row(name, OTHERS.iter().map(|column| column.print(Estimate::of(&column.values(days)))));
    }
    println!("\nDifference to Promised Time, day by day: ✓ the rule is better, ✗ worse, = no difference shown\n");
    row("", FOUR.iter().map(|column| column.name.to_owned()));
    let ours = &played[0].1;
    for (name, days) in &played[1..] {
        row(name, FOUR.iter().map(|column| column.print_difference(difference(column, days, ours))));
    }
    let ahead: Vec<&str> = played[1..].iter().filter(|(_, days)| leaves_behind(days, ours)).map(|(name, _)| *name).collect();
    match ahead.as_slice() {
        [] => println!("\nNo rule is as good in all four columns and better in one."),
        ahead => println!("\nAs good in all four columns and better in one: {}.", ahead.join(", ")),
    }
}

pub(crate) fn judge(site: &Reference, people: &[Arrivals], rule: Rule) -> Vec<Quality> {
    let day = |arrivals: &Arrivals| {
        let plan = site.plan(arrivals, rule);
        let played = play(&plan).expect("the reference site takes its own plan");
        Quality::of(&plan, &played)
    };
    people.iter().map(day).collect()
}

pub(crate) fn difference(column: &Column, days: &[Quality], ours: &[Quality]) -> Estimate {
    Estimate::of_differences(&column.values(days), &column.values(ours))
}

pub(crate) fn leaves_behind(days: &[Quality], ours: &[Quality]) -> bool {
    let verdicts = FOUR.map(|column| column.verdict(difference(&column, days, ours)));
    !verdicts.contains(&Verdict::Worse) && verdicts.contains(&Verdict::Better)
}

pub(crate) fn row(name: &str, cells: impl Iterator<Item = String>) {
    println!("{name:<20}{}", cells.map(|cell| format!("{cell:>24}")).collect::<String>());
}
