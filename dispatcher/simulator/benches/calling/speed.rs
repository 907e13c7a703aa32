//! How fast a peak day is played: sixty desks, a thousand visitors over eight hours, Promised Time, every act through the whole core.

use std::time::Instant;

use avanti_simulator::{play, policies, reference::Peak};

/// Days that are played before the clock runs.
const WARM_UP: u64 = 10;
/// Days that are timed, each by itself.
const DAYS: u64 = 60;

pub(crate) fn run() {
    let peak = Peak::new();
    let mut rates: Vec<f64> = (0..WARM_UP + DAYS).map(|seed| rate(&peak, seed)).skip(WARM_UP as usize).collect();
    rates.sort_by(f64::total_cmp);
    let (least, median, most) = (rates[0], rates[rates.len() / 2], rates[rates.len() - 1]);
    println!("\nA peak day, 60 desks, 1,000 visitors: minimum, median and maximum of {DAYS} days\n");
    println!("{:<24}{least:>12.0}{median:>12.0}{most:>12.0}", "visitors per second");
    println!("{:<24}{:>12.1}{:>12.1}{:>12.1}", "days per second", least / 1000.0, median / 1000.0, most / 1000.0);
}

fn rate(peak: &Peak, seed: u64) -> f64 {
    let parties = Peak::parties(seed);
    let plan = peak.plan(&parties, policies::ALL[0]);
    let start = Instant::now();
    let played = play(&plan).expect("the site takes its own plan");
    let seconds = start.elapsed().as_secs_f64();
    assert!(played.fates.iter().all(|fate| fate.visit.is_some()), "everybody gets a ticket");
    parties.len() as f64 / seconds
}
