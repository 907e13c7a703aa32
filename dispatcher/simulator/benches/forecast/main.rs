//! Benchmark of forecasts: how far they err beside simpler ones and beside the core run forward, how many waits lie in their intervals, and
//! how long one takes. `cargo bench -p avanti-simulator --bench forecast [-- forward] [SEEDS LOAD…]`; 20 seeds and all loads by default.

mod forward;

use std::{hint::black_box, time::Instant};

use avanti_simulator::{
    accuracy::{Accuracy, Trial},
    day::play_watched,
    draw::Source,
    policies,
    reference::{Arrivals, Reference},
    statistics::Estimate,
};

/// Calls that only teach, and calls that are judged.
const TAUGHT: usize = 500;
const JUDGED: usize = 5000;

fn main() {
    let numbers: Vec<f64> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let seeds = numbers.iter().copied().find(|number| *number >= 2.0).unwrap_or(20.0) as u64;
    let loads: Vec<f64> = numbers.into_iter().filter(|number| *number < 2.0).collect();
    let loads = if loads.is_empty() { vec![0.71, 0.79, 0.90] } else { loads };
    if std::env::args().any(|argument| argument == "forward") {
        loads.iter().for_each(|load| forward::compare(*load, seeds as usize * 20));
        return;
    }
    for load in loads {
        for ghosts in [0.0, 0.15] {
            report(load, ghosts, seeds);
        }
    }
    time();
}

fn report(load: f64, ghosts: f64, seeds: u64) {
    let judged: Vec<Accuracy> = (0..seeds).map(|seed| trial(load, ghosts, seed)).collect();
    let of = |part: fn(&Accuracy) -> f64| Estimate::of(&judged.iter().map(part).collect::<Vec<_>>());
    println!("\nload {load}, {:.0} % ghosts, {seeds} seeds of {JUDGED} calls after {TAUGHT}", ghosts * 100.0);
    let line = |name: &str, estimate: Estimate| println!("{name:<46}{:>9.1} ± {:.1}", estimate.mean, estimate.half_width);
    line("mean absolute error, seconds", of(|each| each.error));
    line("  of the work before, divided by the desks", of(|each| each.error_of_work));
    line("  of what the last one waited", of(|each| each.error_of_last));
    line("  of the median so far", of(|each| each.error_of_median));
    line("width of the interval, seconds", of(|each| each.width));
    line("pinball loss at .1, .5, .9, seconds", of(|each| each.pinball));
    let coverage = of(|each| each.coverage);
    let worst = judged.iter().map(|each| each.coverage).fold((1.0_f64, 0.0_f64), |(low, high), each| (low.min(each), high.max(each)));
    println!("coverage, goal .77 to .83{:>27.3} ± {:.3}, from {:.3} to {:.3}", coverage.mean, coverage.half_width, worst.0, worst.1);
    let against = |part: fn(&Accuracy) -> f64| of(|each| each.error).mean / of(part).mean;
    println!("against work, goal ≤ .85{:>28.3}", against(|each| each.error_of_work));
    println!("against median, goal ≤ .85{:>26.3}", against(|each| each.error_of_median));
}

fn trial(load: f64, ghosts: f64, seed: u64) -> Accuracy {
    let site = Reference::new();
    let mut trial = Trial::new();
    let mut source = Source::new(seed, 77);
    let mut day = seed * 1000;
    while trial.told.len() < TAUGHT + JUDGED {
        let mut arrivals = Arrivals::of(day, load);
        arrivals.parties.iter_mut().for_each(|party| party.ghost = party.slot.is_none() && source.happens(ghosts));
        trial.turn_day();
        play_watched(&site.plan(&arrivals, policies::ALL[0]), &mut |state, recorded| trial.watch(state, recorded)).expect("the plan fits");
        day += 1;
    }
    Accuracy::of(&trial.told[..TAUGHT + JUDGED], TAUGHT)
}

fn time() {
    let site = Reference::new();
    let arrivals = Arrivals::of(1, 0.9);
    let (mut trial, mut halls) = (Trial::new(), Vec::new());
    play_watched(&site.plan(&arrivals, policies::ALL[0]), &mut |state, recorded| {
        trial.watch(state, recorded);
        if let avanti_core::Event::TicketIssued(ticket) = &recorded.event {
            let mut state = state.clone();
            state.apply(recorded);
            halls.extend(state.visit(ticket.visit).cloned().zip(ticket.basis).map(|(visit, basis)| (state, visit, basis, recorded.at)));
        }
    })
    .expect("the plan fits");
    let forecaster = trial.forecaster();
    let bare = median_micros(&halls, |(.., basis, _)| forecaster.interval(black_box(basis)));
    let whole = median_micros(&halls, |(state, visit, _, at)| forecaster.of_waiting(black_box(state), visit, *at));
    println!("\none forecast from what it is made of{bare:>20.3} µs");
    println!("with gathering that from the hall, goal < 20 µs{whole:>9.3} µs");
}

/// What one item takes, in microseconds: the median of some rounds over all of them.
fn median_micros<T, R>(items: &[T], act: impl Fn(&T) -> R) -> f64 {
    let mut times: Vec<f64> = (0..20)
        .map(|_| {
            let began = Instant::now();
            items.iter().for_each(|item| _ = black_box(act(item)));
            began.elapsed().as_secs_f64() * 1e6 / items.len() as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
