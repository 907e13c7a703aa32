//! A hall on many independent days: figures with intervals, and with a control. The control is the mean wait of the same people
//! under first come, first served, computed without the simulator by the recursion of Kiefer and Wolfowitz; its mean is known,
//! and days that are busy by chance are seen in it.

use std::thread;

use avanti_core::calling::CallingPolicy;
use avanti_model::Span;
use avanti_simulator::{Party, Played, day::Outcome, law::span, oracles::first_come_waits, statistics::Estimate};

use super::{
    Length, Line,
    hall::{Hall, OPENS, Stream},
};

/// A hall that is studied.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Study<'h> {
    /// The hall.
    pub(crate) hall: Hall<'h>,
    /// Minutes that are left out at the beginning of each day, while the hall fills; at its end a quarter of them is.
    pub(crate) cut: f64,
    /// The exact mean wait under first come, first served without any who give up; none for no control.
    pub(crate) control: Option<f64>,
    /// By how much the simulator is told to serve longer than was drawn: 1, save for a planted fault.
    pub(crate) slower: f64,
    /// How long.
    pub(crate) length: Length,
}

/// A party that counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    /// Which stream it came from.
    pub(crate) stream: usize,
    /// How long it waited, in minutes, until its call or until it gave up.
    pub(crate) waited: f64,
    /// How it ended.
    pub(crate) outcome: Outcome,
}

/// A figure of a day: its name, its exact value, and how it is taken from those who count.
pub(crate) type Figure<'f> = (&'f str, f64, &'f (dyn Fn(&[Seen]) -> f64 + Sync));

impl<'h> Study<'h> {
    /// A hall in which everybody stays and there is room for all, studied from its first minute on and without a control.
    pub(crate) fn new(streams: &'h [Stream], desks: usize, policy: &'h dyn CallingPolicy, length: Length) -> Self {
        let hall = Hall { streams, desks, policy, patience: None, places: None, spare: false };
        Self { hall, cut: 0.0, control: None, slower: 1.0, length }
    }

    /// Each figure over all days.
    pub(crate) fn lines(&self, case: &str, figures: &[Figure<'_>]) -> Vec<Line> {
        let days = in_parallel(self.length.days, |day| self.day(self.length.seed + day, figures));
        let controls: Vec<f64> = days.iter().map(|(_, control)| *control).collect();
        let line = |(index, (name, exact, _)): (usize, &Figure<'_>)| {
            let values: Vec<f64> = days.iter().map(|(values, _)| values[index]).collect();
            Line {
                case: format!("{case}: {name}"),
                exact: *exact,
                plain: Estimate::of(&values),
                controlled: self.control.map(|mean| Estimate::of_controlled(&values, &controls, mean)),
            }
        };
        figures.iter().enumerate().map(line).collect()
    }

    fn day(&self, seed: u64, figures: &[Figure<'_>]) -> (Vec<f64>, f64) {
        let rate: f64 = self.hall.streams.iter().map(|stream| stream.rate).sum();
        let minutes = self.length.parties / rate + 1.25 * self.cut;
        let parties = self.hall.draw(minutes, seed);
        let counts = |party: &Party| {
            let at = party.at - OPENS;
            at >= span(self.cut) && at < span(minutes - self.cut / 4.0)
        };
        let waits = first_come_waits(parties.iter().map(|party| (party.at.millis(), party.serving.millis())), self.hall.desks);
        let counted = waits.iter().zip(&parties).filter(|(_, party)| counts(party)).map(|(wait, _)| in_minutes(*wait));
        let control = mean(counted);
        let seen = seen(&parties, &self.hall.play(&self.slowed(&parties)), counts);
        (figures.iter().map(|(_, _, figure)| figure(&seen)).collect(), control)
    }

    fn slowed(&self, parties: &[Party]) -> Vec<Party> {
        let slower = |span: Span| Span::from_millis((span.millis() as f64 * self.slower) as i64);
        parties.iter().map(|party| Party { serving: slower(party.serving), ..party.clone() }).collect()
    }
}

/// The mean wait of all.
pub(crate) fn mean_wait(seen: &[Seen]) -> f64 {
    mean(seen.iter().map(|seen| seen.waited))
}

/// The mean wait of those of a stream.
pub(crate) fn mean_wait_of(stream: usize) -> impl Fn(&[Seen]) -> f64 + Sync {
    move |seen| mean(seen.iter().filter(|seen| seen.stream == stream).map(|seen| seen.waited))
}

/// The share of those of whom something is true.
pub(crate) fn share(of: impl Fn(&Seen) -> bool + Sync) -> impl Fn(&[Seen]) -> f64 + Sync {
    move |seen| mean(seen.iter().map(|seen| f64::from(u8::from(of(seen)))))
}

/// What a function gives for 0 up to a count, in order, on as many threads as there are processors.
pub(crate) fn in_parallel<T: Send>(count: u64, of: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    let strand = |first: u64| (first..count).step_by(threads as usize).map(|index| (index, of(index))).collect::<Vec<_>>();
    let mut all: Vec<(u64, T)> = thread::scope(|scope| {
        let strand = &strand;
        let strands: Vec<_> = (0..threads).map(|first| scope.spawn(move || strand(first))).collect();
        strands.into_iter().flat_map(|strand| strand.join().unwrap()).collect()
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, value)| value).collect()
}

fn seen(parties: &[Party], played: &Played, counts: impl Fn(&Party) -> bool) -> Vec<Seen> {
    let of = |(party, fate): (&Party, &avanti_simulator::Fate)| Seen {
        stream: party.service.as_str()[1..].parse().unwrap(),
        waited: in_minutes(fate.wait().unwrap_or(fate.ended_at - fate.came_at).millis()),
        outcome: fate.outcome,
    };
    parties.iter().zip(&played.fates).filter(|(party, _)| counts(party)).map(of).collect()
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0_u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    sum / f64::from(count)
}

fn in_minutes(millis: i64) -> f64 {
    millis as f64 / 60_000.0
}
