//! Every figure that textbooks know exactly, simulated at length: `cargo bench -p avanti-simulator --bench oracles`. It fails
//! where an exact value lies outside the 99.9 % interval. A factor as argument makes days more or fewer, a seed after it makes
//! them others: `-- 0.1 1000`.

#![expect(clippy::unwrap_used, reason = "in a benchmark, unwrapping is asserting")]

#[path = "../tests/days/textbook/mod.rs"]
mod textbook;

use std::process::ExitCode;

use avanti_core::calling::PromisedTime;
use avanti_simulator::statistics::Estimate;

use textbook::{Length, Line, appointments, credit, one_desk, three_desks};

fn main() -> ExitCode {
    // Tests of all targets start benchmarks too, in a build that is too slow for this one.
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("played by `cargo bench` only");
        return ExitCode::SUCCESS;
    }
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<f64>().ok());
    let (factor, seed) = (numbers.next().unwrap_or(1.0), numbers.next().unwrap_or(0.0) as u64);
    let days = |days: f64| (days * factor).ceil().max(4.0) as u64;
    let length = |count: f64| Length { seed, days: days(count), parties: 10_000.0 };
    println!("{:<44} {:>12} {:>12} {:>10} {:>12} {:>10}", "case", "exact", "simulated", "±", "controlled", "±");
    let mut all_hold = true;
    let mut print = |lines: Vec<Line>| {
        for line in &lines {
            print_line(line);
            all_hold &= line.holds();
        }
    };
    print(three_desks::first_come(&PromisedTime, 1.0, length(80.0)));
    print(three_desks::strict(1.0, length(40.0)));
    print(three_desks::accumulating_two(length(40.0)));
    print(one_desk::alike(length(60.0)));
    print(one_desk::three_laws(length(80.0)));
    print(three_desks::patience(length(40.0)));
    print(three_desks::places(length(60.0)));
    print(appointments::sixteen(seed, days(15_000.0)));
    print(credit::static_credit(length(60.0)));
    if all_hold { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A line with both estimates and half the widths of their 95 % intervals, of which one in twenty is outside by chance.
fn print_line(line: &Line) {
    let Line { case, exact, plain, controlled } = line;
    let figures = |Estimate { mean, half_width, .. }: Estimate| format!("{mean:>12.6} {half_width:>10.6}");
    let inside = match (line.estimate().contains(*exact), line.holds()) {
        (true, _) => "",
        (false, true) => "outside 95 %",
        (false, false) => "WRONG",
    };
    let controlled = controlled.map_or_else(|| " ".repeat(23), figures);
    println!("{case:<44} {exact:>12.6} {} {controlled} {inside}", figures(*plain));
}
