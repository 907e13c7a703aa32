//! Benchmarks of calling: how the rules compare at the reference site, with made-up slots and with booked ones, what becomes of promises,
//! what a rush at the door does, what other figures of Promised Time would change, and how fast a peak day is played.
//! `cargo bench -p avanti-simulator --bench calling [-- NAME… DAYS LOAD…]`; names: rules, booked, promise, doors, front, speed; all loads and 300 days by default.

mod booked;
mod column;
mod doors;
mod front;
mod promise;
mod rules;
mod speed;
mod variant;

use avanti_core::intake::IntakeRule;
use avanti_simulator::reference::Mix;

/// Loads at which rules are compared, where none is asked for.
const LOADS: [f64; 3] = [0.71, 0.79, 0.90];
/// Days that each rule plays, where no number is asked for.
const DAYS: u64 = 300;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let days = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(DAYS).max(2);
    let loads: Vec<f64> = arguments.iter().filter_map(|argument| argument.parse().ok()).filter(|load| *load < 2.0).collect();
    let names: Vec<&str> = arguments.iter().map(String::as_str).filter(|argument| argument.parse::<f64>().is_err()).collect();
    let wanted = |name: &str| names.is_empty() || names.contains(&name);
    let loads = if loads.is_empty() { LOADS.to_vec() } else { loads };
    if wanted("rules") {
        for intake in [IntakeRule::Off, IntakeRule::Called] {
            loads.iter().for_each(|load| rules::compare(*load, days, intake));
        }
    }
    if wanted("booked") {
        loads.iter().for_each(|load| booked::compare(Mix { load: *load, ..Mix::default() }, days));
        loads.iter().for_each(|load| booked::compare(Mix { load: *load, rush: true, ..Mix::default() }, days));
    }
    if wanted("promise") {
        for mix in loads.iter().flat_map(|load| [false, true].map(|rush| Mix { load: *load, rush, ..Mix::default() })) {
            promise::explain(mix, days);
        }
        loads.iter().for_each(|load| promise::vary(*load, days));
    }
    if wanted("doors") {
        doors::compare(days);
    }
    if wanted("front") {
        loads.iter().for_each(|load| front::explore(*load, days));
    }
    if wanted("speed") {
        speed::run();
    }
}
