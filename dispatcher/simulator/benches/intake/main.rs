//! Benchmark of intake control: how many get a ticket, and on how many days somebody is called or served after closing all the same.
//! `cargo bench -p avanti-simulator --bench intake [-- DAYS]`; 400 days by default.

use avanti_core::{calling::PromisedTime, intake::IntakeRule, visit::Group};
use avanti_model::{Span, Timestamp};
use avanti_simulator::{
    Party, Played,
    day::{Outcome, Plan, play},
    policies,
    reference::{Arrivals, Reference},
    statistics::Estimate,
};

/// Loads of days without appointments.
const LOADS: [f64; 3] = [0.8, 1.0, 1.2];
/// Minutes before closing at which a crowd comes all at once, and how many it is.
const CROWD: (i64, usize) = (120, 90);
/// Parties that wait at opening, and desks that are in the settings and stay closed.
const QUEUE: usize = 260;
const UNUSED: usize = 6;

fn main() {
    let days = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(400);
    println!("\ndays on which somebody was called or served after closing; {days} days, six desks, no appointments");
    println!("{:<34}{:>10}{:>12}{:>16}{:>16}{:>12}", "", "tickets", "turned away", "called late", "finished late", "idle, min");
    for load in LOADS {
        for rule in [IntakeRule::Off, IntakeRule::Called, IntakeRule::Finished] {
            let played: Vec<Day> = (0..days).map(|seed| day(rule, &Arrivals::of_walk_ins(seed, load).parties)).collect();
            print(&format!("load {load}, {rule:?}"), &played);
        }
    }
    println!("\n{QUEUE} parties wait at opening; the settings have {UNUSED} desks more that nobody opens");
    for (name, taught) in [("no day before", false), ("after a day like it", true)] {
        let played = (0..days).map(|seed| with_unused_desks(taught, &queue(seed))).collect::<Vec<_>>();
        print(&format!("Called, {name}"), &played);
    }
    println!("\n{} parties come at once, {} minutes before closing", CROWD.1, CROWD.0);
    for rule in [IntakeRule::Called, IntakeRule::Finished] {
        print(&format!("{rule:?}"), &(0..days).map(|seed| day(rule, &crowd(seed, CROWD.1))).collect::<Vec<_>>());
    }
    // What serving takes on average divides the desks' time: as many tickets are handed out without looking at chance.
    let naive = naive();
    print(&format!("naive: {naive} tickets"), &(0..days).map(|seed| day(IntakeRule::Off, &crowd(seed, naive))).collect::<Vec<_>>());
}

/// What became of a day.
struct Day {
    tickets: f64,
    turned_away: f64,
    called_late: bool,
    finished_late: bool,
    idle_minutes: f64,
}

fn day(rule: IntakeRule, parties: &[Party]) -> Day {
    let site = Reference::with(|settings| settings.rules.intake = rule);
    let arrivals = Arrivals { parties: parties.to_vec(), no_shows: Vec::new() };
    judge(&Plan { policy: &PromisedTime, ..site.plan(&arrivals, policies::ALL[0]) })
}

/// A day at a site with more desks than clerks, which the day before has taught or not.
fn with_unused_desks(taught: bool, parties: &[Party]) -> Day {
    let site = Reference::with(|settings| {
        settings.rules.intake = IntakeRule::Called;
        for index in 0..UNUSED {
            let mut desk = settings.desks[0].clone();
            desk.id = format!("unused-{index}").parse().expect("an id");
            desk.label = format!("unused {index}");
            settings.desks.push(desk);
        }
    });
    let arrivals = Arrivals { parties: parties.to_vec(), no_shows: Vec::new() };
    let mut plan = Plan { policy: &PromisedTime, ..site.plan(&arrivals, policies::ALL[0]) };
    if taught {
        let used: Vec<_> = plan.shifts.iter().map(|shift| &shift.desk).collect();
        plan.opened.learnt = serde_json::from_value(serde_json::json!({ "desks": used })).expect("what a day teaches");
    }
    judge(&plan)
}

/// A queue at the doors.
fn queue(seed: u64) -> Vec<Party> {
    let opens = Reference::new().plan(&Arrivals::of(seed, 0.8), policies::ALL[0]).opened.opens_at.expect("the doors open");
    let mut parties: Vec<Party> =
        (0..).flat_map(|more| Arrivals::of_walk_ins(seed + 10_000 * (more + 1), 1.0).parties).take(QUEUE).collect();
    for (index, party) in parties.iter_mut().enumerate() {
        // Five a minute.
        party.at = opens + Span::from_millis(12_000 * i64::try_from(index).expect("few"));
    }
    parties
}

fn judge(plan: &Plan<'_>) -> Day {
    let closes_at = plan.opened.closes_at.expect("the doors close");
    let played = play(plan).expect("the plan fits");
    let count = |outcome: Outcome| played.fates.iter().filter(|fate| fate.outcome == outcome).count() as f64;
    Day {
        tickets: played.fates.len() as f64 - count(Outcome::TurnedAway),
        turned_away: count(Outcome::TurnedAway),
        called_late: played.fates.iter().any(|fate| fate.group != Group::Booked && fate.called.is_some_and(|called| called.at > closes_at)),
        finished_late: played.ended_at > closes_at,
        idle_minutes: idle_at_the_end(&played, closes_at),
    }
}

/// How long before closing the last call was made while desks were open, in minutes: time that could have been used.
fn idle_at_the_end(played: &Played, closes_at: Timestamp) -> f64 {
    let last = played.fates.iter().filter_map(|fate| fate.called.map(|called| called.at)).max().unwrap_or(closes_at);
    (closes_at - last).max(Span::ZERO).millis() as f64 / 60_000.0
}

/// A crowd that comes at once.
fn crowd(seed: u64, count: usize) -> Vec<Party> {
    let from = Reference::new().plan(&Arrivals::of(seed, 0.8), policies::ALL[0]).opened.closes_at.expect("the doors close");
    let mut parties: Vec<Party> =
        (0..).flat_map(|more| Arrivals::of_walk_ins(seed + 10_000 * (more + 1), 1.0).parties).take(count).collect();
    parties.iter_mut().for_each(|party| party.at = from - Span::from_minutes(CROWD.0));
    parties
}

/// As many tickets as the desks' time holds, were each of mean length.
fn naive() -> usize {
    let site = Reference::new();
    let arrivals = Arrivals::of_walk_ins(1, 1.0);
    let plan = site.plan(&arrivals, policies::ALL[0]);
    let means: f64 = arrivals.parties.iter().map(|party| plan.opened.laws[&party.service].mean.millis() as f64).sum();
    let mean = means / arrivals.parties.len() as f64 / 60_000.0;
    (plan.shifts.len() as f64 * CROWD.0 as f64 / mean) as usize
}

fn print(name: &str, days: &[Day]) {
    let of = |part: &dyn Fn(&Day) -> f64| Estimate::of(&days.iter().map(part).collect::<Vec<_>>());
    let share = |part: fn(&Day) -> bool| of(&|day| f64::from(u8::from(part(day))) * 100.0);
    let (called, finished) = (share(|day| day.called_late), share(|day| day.finished_late));
    println!(
        "{name:<34}{:>10.1}{:>12.1}{:>8.1} ± {:>3.1} %{:>8.1} ± {:>3.1} %{:>12.1}",
        of(&|day| day.tickets).mean,
        of(&|day| day.turned_away).mean,
        called.mean,
        called.half_width,
        finished.mean,
        finished.half_width,
        of(&|day| day.idle_minutes).mean
    );
}
