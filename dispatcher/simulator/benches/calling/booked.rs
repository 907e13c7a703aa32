//! The table of rules on days whose appointments were really booked: real slots, check-in, a language of two desks and one of a
//! mediator alone; those who need these are judged apart, ten days at a time since they are few.

use avanti_model::Language;
use avanti_simulator::{
    Plan, Played, play,
    policies::{self, Rule},
    quality::{Quality, booked_in_time, is_kept, walk_ins},
    reference::{Mix, Mixed, MixedDay, rare_languages},
    statistics::{Estimate, quantile},
};

use crate::{
    column::{Column, FOUR, OTHERS},
    rules::{difference, leaves_behind, row},
};

/// Days whose few people with a rare language are judged together.
const TOGETHER: usize = 10;

/// What a rule made of some days.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) days: Vec<Quality>,
    rare: Vec<Rare>,
}

/// Those of a day who need a rare language: whether the promise to who booked was kept, and the minutes walk-ins waited.
#[derive(Debug)]
struct Rare {
    kept: Vec<bool>,
    waits: Vec<f64>,
}

pub(crate) fn compare(mix: Mix, days: u64) {
    let site = Mixed::with(mix, |_| {});
    let days: Vec<MixedDay> = (0..days).map(|seed| site.day(seed)).collect();
    let wished = if mix.rush { "in the hours in which walk-ins come" } else { "at any hour" };
    println!("\nLoad {:.2}, {} days with real slots and check-in, wished for {wished}: {}\n", mix.load, days.len(), found(&days));
    let played: Vec<(&str, Judged)> = policies::ALL.iter().map(|rule| (rule.name, judge(&site, &days, *rule))).collect();
    let ours = &played[0].1;
    let heads = || FOUR.iter().map(|column| column.name.to_owned()).chain(["rare: booked ≤ 10".into(), "rare: walk-in p95".into()]);
    row("", heads());
    for (name, judged) in &played {
        let four = FOUR.iter().map(|column| column.print(Estimate::of(&column.values(&judged.days))));
        row(name, four.chain([RARE[0].print(Estimate::of(&judged.kept())), RARE[1].print(Estimate::of(&judged.p95s()))]));
    }
    println!();
    row("", OTHERS.iter().map(|column| column.name.to_owned()));
    for (name, judged) in &played {
        row(name, OTHERS.iter().map(|column| column.print(Estimate::of(&column.values(&judged.days)))));
    }
    println!("\nDifference to Promised Time, day by day, rare languages by tens of days: ✓ better, ✗ worse, = no difference shown\n");
    row("", heads());
    for (name, judged) in &played[1..] {
        let four = FOUR.iter().map(|column| column.print_difference(difference(column, &judged.days, &ours.days)));
        let rare = [
            RARE[0].print_difference(Estimate::of_differences(&judged.kept(), &ours.kept())),
            RARE[1].print_difference(Estimate::of_differences(&judged.p95s(), &ours.p95s())),
        ];
        row(name, four.chain(rare));
    }
    let ahead: Vec<&str> = played[1..].iter().filter(|(_, other)| leaves_behind(&other.days, &ours.days)).map(|(name, _)| *name).collect();
    match ahead.as_slice() {
        [] => println!("\nNo rule is as good in all four columns and better in one."),
        ahead => println!("\nAs good in all four columns and better in one: {}.", ahead.join(", ")),
    }
}

/// The columns of the rare languages: they print as the first two do.
const RARE: [Column; 2] = [FOUR[0], FOUR[1]];

pub(crate) fn judge(site: &Mixed, days: &[MixedDay], rule: Rule) -> Judged {
    let mut judged = Judged { days: Vec::new(), rare: Vec::new() };
    for day in days {
        let plan = site.plan(day, rule);
        let played = play(&plan).expect("the reference site takes its own plan");
        judged.days.push(Quality::of(&plan, &played));
        judged.rare.push(rare(&plan, &played));
    }
    judged
}

fn rare(plan: &Plan<'_>, played: &Played) -> Rare {
    let languages = rare_languages();
    let is_rare = |language: &Language| languages.contains(language);
    Rare {
        kept: booked_in_time(plan, played).filter(|(party, _)| is_rare(&party.reads)).map(|(_, late)| is_kept(late)).collect(),
        waits: walk_ins(plan, played).filter(|(party, _)| is_rare(&party.reads)).map(|(_, wait)| wait).collect(),
    }
}

impl Judged {
    /// The share of promises kept to who booked and needs a rare language, for each ten days.
    fn kept(&self) -> Vec<f64> {
        let share = |days: &[Rare]| {
            let all: Vec<bool> = days.iter().flat_map(|day| day.kept.iter().copied()).collect();
            all.iter().filter(|kept| **kept).count() as f64 / all.len().max(1) as f64
        };
        self.rare.chunks(TOGETHER).map(share).collect()
    }

    /// What 95 % of the walk-ins who need a rare language did not wait longer than, for each ten days.
    fn p95s(&self) -> Vec<f64> {
        let p95 = |days: &[Rare]| quantile(&mut days.iter().flat_map(|day| day.waits.iter().copied()).collect::<Vec<_>>(), 0.95);
        self.rare.chunks(TOGETHER).map(p95).collect()
    }
}

/// How many of those who wished for an appointment found one.
pub(crate) fn found(days: &[MixedDay]) -> String {
    let count = |language: Option<&Language>| {
        let of: Vec<bool> = days
            .iter()
            .flat_map(|day| &day.wishes)
            .filter(|(own, _)| language.is_none_or(|language| own == language))
            .map(|(_, found)| *found)
            .collect();
        format!("{} of {}", of.iter().filter(|found| **found).count(), of.len())
    };
    let [few_desks, mediated] = rare_languages();
    format!(
        "{} who wished for an appointment found a slot near; of those who speak {few_desks} {}, {mediated} {}",
        count(None),
        count(Some(&few_desks)),
        count(Some(&mediated)),
    )
}
