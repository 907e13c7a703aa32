//! A thousand tickets at a printer that fails in every way, again and again: whoever was told of a paper has one, and nobody
//! has two. Seeded, so that a failure comes again.

use std::{collections::BTreeMap, time::Duration};

use kiosk::{
    printer::{Job, Limits, NetworkPrinter, Printed, Printer as _},
    ticket::Bitmap,
};
use system_tests::{
    harness::thorough,
    printer::{Trouble, VirtualPrinter},
};

/// A paper so small that a thousand are quick: its rows say its number, again and again.
const STRIDE: usize = 2;
const ROWS: usize = 300;

/// What the screen said of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// Take your paper.
    Paper,
    /// There is none.
    None,
    /// There may be one; remember your number.
    Perhaps,
}

/// A source of numbers that is the same every time (a linear congruential one, with the constants of Knuth's MMIX).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

fn job(number: u16) -> Job {
    let bitmap = Bitmap::from_rows(8 * STRIDE as u32, number.to_be_bytes().repeat(ROWS)).unwrap();
    Job { number: number.to_string(), issued: String::new(), bitmap, training: true }
}

/// The one number on a paper, and whether the paper is whole.
fn read(paper: &Bitmap) -> (u16, bool) {
    let mut numbers = paper.rows().chunks_exact(STRIDE).map(|row| u16::from_be_bytes([row[0], row[1]])).filter(|number| *number != 0);
    let number = numbers.next().expect("a paper bears a number");
    assert!(numbers.all(|other| other == number), "two numbers on one paper");
    (number, paper.rows().len() == STRIDE * ROWS)
}

/// Something befalls the printer, or is mended.
async fn befall(printer: &VirtualPrinter, dice: &mut Dice) {
    const TROUBLES: [Trouble; 6] =
        [Trouble::PaperOut, Trouble::CoverOpen, Trouble::Silent, Trouble::Gone, Trouble::Garbage, Trouble::NeverDone];
    match dice.below(20) {
        index @ 0..6 => printer.trouble(TROUBLES[index as usize]).await,
        6 => printer.leave_paper_for(dice.below(2 * ROWS as u64) as usize),
        7 => printer.break_after(Some(dice.below(1_000) as usize)),
        8..14 => {
            printer.break_after(None);
            for trouble in TROUBLES {
                printer.mend(trouble).await;
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn no_number_has_two_papers_and_whoever_was_told_of_one_has_it() {
    let short = Duration::from_millis(60);
    let limits = Limits { connect: short, answer: short, send: short, print: short, quiet: short / 2 };
    let printer = VirtualPrinter::start().await;
    let mut driver = NetworkPrinter::new(printer.address().ip().to_string(), printer.address().port(), limits);
    let mut dice = Dice(2026);
    let mut said = BTreeMap::new();
    for number in 1..=u16::try_from(thorough(1_000, 10_000)).unwrap() {
        befall(&printer, &mut dice).await;
        let told = match driver.print(&job(number)).await {
            Ok(_) => Said::Paper,
            Err(fault) if fault.printed == Printed::No => Said::None,
            Err(_) => Said::Perhaps,
        };
        said.insert(number, told);
    }
    for trouble in [Trouble::PaperOut, Trouble::CoverOpen, Trouble::Silent, Trouble::Gone, Trouble::Garbage, Trouble::NeverDone] {
        printer.mend(trouble).await;
    }

    let mut papers: BTreeMap<u16, u32> = BTreeMap::new();
    for (number, whole) in printer.jobs().iter().map(read) {
        assert!(whole || said[&number] == Said::Perhaps, "{number}: half a paper, and the screen said {:?}", said[&number]);
        *papers.entry(number).or_default() += 1;
    }
    for (number, told) in &said {
        let count = papers.get(number).copied().unwrap_or_default();
        let right = match told {
            Said::Paper => count == 1,
            Said::None => count == 0,
            Said::Perhaps => count <= 1,
        };
        assert!(right, "{number}: {count} papers, and the screen said {told:?}");
    }
    let count = |wanted| said.values().filter(|told| **told == wanted).count();
    assert!(count(Said::Paper) > 100 && count(Said::None) > 100 && count(Said::Perhaps) > 20, "the faults are not what they were");
    assert_eq!(printer.errors(), [] as [String; 0]);
}
