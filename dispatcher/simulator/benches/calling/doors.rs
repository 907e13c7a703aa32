//! A rush at the door against tokens along the line: does the order of calls follow that of the line, who is turned away, and how soon
//! does everybody know.

use std::collections::BTreeMap;

use avanti_core::intake::IntakeRule;
use avanti_simulator::{
    Plan, Played, play, policies,
    reference::{Doors, Line, PEOPLE, Reference, last_handed},
    statistics::{Estimate, spearman},
};

/// What a day at the door comes to.
struct Door {
    /// Rank correlation of line and calls within a service, over everybody.
    service: f64,
    /// The same among those who are alike to the rule: service, language and needs.
    alike: f64,
    /// How many were turned away.
    turned_away: f64,
    /// How many of these stood before somebody with a ticket for the same service.
    passed_over: f64,
}

pub(crate) fn compare(days: u64) {
    let site = Reference::with(|settings| settings.rules.intake = IntakeRule::Called);
    println!("\n{PEOPLE} people at the door, {days} days, nobody gets a ticket who will not be called before closing\n");
    let heads = ["rank corr. in a service", "among those alike", "turned away", "of them passed over", "last answered, min"];
    println!("{:<18}{}", "", heads.map(|head| format!("{head:>24}")).concat());
    for (name, line) in [("rush", Line::Rush), ("tokens", Line::Tokens), ("tokens in order", Line::TokensInOrder)] {
        let mut answered = 0.0;
        let of_day = |seed| {
            let doors = Doors::of(seed, line);
            answered = doors.last_answered();
            let plan = site.plan(&doors.arrivals, policies::ALL[0]);
            let played = play(&plan).expect("the reference site takes its own plan");
            Door::of(&plan, &played, &doors.places)
        };
        let all: Vec<Door> = (0..days).map(of_day).collect();
        let cell = |of: fn(&Door) -> f64| {
            let estimate = Estimate::of(&all.iter().map(of).collect::<Vec<_>>());
            format!("{:>24}", format!("{:.3} ± {:.3}", estimate.mean, estimate.half_width))
        };
        let cells = [cell(|day| day.service), cell(|day| day.alike), cell(|day| day.turned_away), cell(|day| day.passed_over)];
        println!("{name:<18}{}{answered:>24.1}", cells.concat());
    }
    println!("\nWith tokens the last of the line has theirs {:.1} minutes before opening.", last_handed());
}

impl Door {
    fn of(plan: &Plan<'_>, played: &Played, places: &[usize]) -> Self {
        let (mut services, mut classes): (BTreeMap<_, Vec<_>>, BTreeMap<_, Vec<_>>) = (BTreeMap::new(), BTreeMap::new());
        let mut last: BTreeMap<_, usize> = BTreeMap::new();
        let people = || plan.parties.iter().zip(&played.fates).zip(places);
        for ((party, fate), place) in people() {
            if fate.visit.is_some() {
                let furthest = last.entry(&party.service).or_default();
                *furthest = (*furthest).max(*place);
            }
            let Some(called) = fate.called else { continue };
            let pair = (*place as f64, called.at.millis() as f64);
            services.entry(&party.service).or_default().push(pair);
            classes.entry((&party.service, &party.reads, &party.needs)).or_default().push(pair);
        }
        let turned_away = || people().filter(|((_, fate), _)| fate.visit.is_none());
        let passed_over = turned_away().filter(|((party, _), place)| last.get(&party.service).is_some_and(|last| *place < last));
        Self {
            service: weighed(services.values()),
            alike: weighed(classes.values()),
            turned_away: turned_away().count() as f64,
            passed_over: passed_over.count() as f64,
        }
    }
}

/// The mean of the groups' rank correlations, each as much as it has people.
fn weighed<'g>(groups: impl Iterator<Item = &'g Vec<(f64, f64)>>) -> f64 {
    let (sum, people) = groups.fold((0.0, 0.0), |(sum, people), group| {
        let size = group.len() as f64;
        (size.mul_add(spearman(group), sum), people + size)
    });
    sum / people
}
