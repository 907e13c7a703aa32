//! Two hundred people at the door of the reference site when it opens: they rush to the kiosks in any order, or each was handed a token
//! along the line, and a ticket stands from then on.

use avanti_model::{Span, Timestamp};

use super::{Arrivals, OPENS, party};
use crate::{draw::Source, party::Party};

/// People at the door.
pub const PEOPLE: usize = 200;
/// Kiosks.
const KIOSKS: usize = 3;
/// How long one person keeps a kiosk.
const AT_KIOSK: Span = Span::from_millis(20_000);
/// How long it takes to hand one person a token.
const HANDING: Span = Span::from_millis(4_000);
/// When the first is handed theirs, before opening.
const FIRST_HANDED: Span = Span::from_minutes(15);

/// How the line comes to its tickets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The doors open and people push in: a kiosk serves whoever reaches it.
    Rush,
    /// Each has a token, and they reach the kiosks in any order.
    Tokens,
    /// Each has a token, and they go to the kiosks by it.
    TokensInOrder,
}

/// Those at the door, each with its place in the line, in the order in which they reach a kiosk.
#[derive(Debug, Clone)]
pub struct Doors {
    /// Who comes.
    pub arrivals: Arrivals,
    /// The place in the line of each of them.
    pub places: Vec<usize>,
}

impl Doors {
    /// The people of a seed: the same in every line.
    #[must_use]
    pub fn of(seed: u64, line: Line) -> Self {
        let mut source = Source::new(seed, 3);
        let people: Vec<(f64, Party)> = (0..PEOPLE).map(|_| (source.unit(), party(&mut source, OPENS))).collect();
        let mut places: Vec<usize> = (0..PEOPLE).collect();
        match line {
            Line::Rush | Line::Tokens => places.sort_by(|one, other| people[*one].0.total_cmp(&people[*other].0)),
            Line::TokensInOrder => {}
        }
        let reaches = |(turn, place): (usize, &usize)| Party {
            at: OPENS + times(AT_KIOSK, turn / KIOSKS + 1),
            handed_over: (line != Line::Rush).then(|| handed_over(*place)),
            ..people[*place].1.clone()
        };
        let parties = places.iter().enumerate().map(reaches).collect();
        Self { arrivals: Arrivals { parties, no_shows: Vec::new() }, places }
    }

    /// Minutes after opening at which the last of them has a ticket, or has been told that today is full.
    #[must_use]
    pub fn last_answered(&self) -> f64 {
        self.arrivals.parties.last().map_or(0.0, |party| (party.at - OPENS).millis() as f64 / 60_000.0)
    }
}

/// Minutes before opening at which the last of the line has a token, and so a place that nobody can take.
#[must_use]
pub fn last_handed() -> f64 {
    (OPENS - handed_over(PEOPLE - 1)).millis() as f64 / 60_000.0
}

fn handed_over(place: usize) -> Timestamp {
    OPENS - FIRST_HANDED + times(HANDING, place + 1)
}

fn times(span: Span, count: usize) -> Span {
    Span::from_millis(span.millis() * count as i64)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{play, policies, reference::Reference, statistics::spearman};

    /// Fewer tell nothing: one who reached a kiosk before the other is half of their order.
    const ALIKE_MIN: usize = 10;

    /// The smallest rank correlation of place in the line and order of call among those who are alike to the rule, where they are some.
    fn fairness(line: Line) -> f64 {
        let (site, doors) = (Reference::new(), Doors::of(1, line));
        let plan = site.plan(&doors.arrivals, policies::ALL[0]);
        let played = play(&plan).unwrap();
        let mut alike: BTreeMap<_, Vec<(f64, f64)>> = BTreeMap::new();
        for ((party, fate), place) in plan.parties.iter().zip(&played.fates).zip(&doors.places) {
            let called = fate.called.unwrap().at;
            let class = (party.service.clone(), party.reads.clone(), party.needs.clone());
            alike.entry(class).or_default().push((*place as f64, called.millis() as f64));
        }
        alike.values().filter(|pairs| pairs.len() >= ALIKE_MIN).map(|pairs| spearman(pairs)).fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn tokens_make_the_order_of_calls_that_of_the_line() {
        let [rush, tokens, in_order] = [Line::Rush, Line::Tokens, Line::TokensInOrder].map(fairness);
        assert!(in_order > 0.999 && tokens > 0.5 && rush < 0.5, "{rush} {tokens} {in_order}");
    }
}
