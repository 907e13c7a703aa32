//! A case without a formula, as another simulator finds it (`tests/ciw`): two classes with one promise and different scarcity
//! credits, at three desks that serve both. A fourth, which serves neither, is what makes the three scarce.

use avanti_core::calling::PromisedTime;

use super::{
    Length, Line,
    hall::Stream,
    study::mean_wait_of,
    three_desks::{self, two},
};

/// How long serving is thought to take, by class, in minutes. A twelfth of it is the credit, 1/3 − 1/4: 20 minutes and 1.
const THOUGHT: [u16; 2] = [240, 12];

/// The mean waits of both classes that `tests/ciw/static_credit.py` finds with ciw 3.2.7 on 250 days, in minutes, each with half
/// the width of its 95 % interval.
const CIW: [(f64, f64); 2] = [(3.361_041, 0.022_248), (9.457_590, 0.015_154)];

/// The mean waits under Promised Time beside those of ciw; the intervals are those of the difference of the two.
pub(crate) fn static_credit(length: Length) -> Vec<Line> {
    let [mut first, mut second]: [Stream; 2] = two(45, 45);
    [first.thought, second.thought] = THOUGHT;
    let streams = [first, second];
    let mut study = three_desks::study(&streams, &PromisedTime, length);
    study.hall.spare = true;
    let mut lines =
        study.lines("credits 20/1 min, by ciw", &[("first", CIW[0].0, &mean_wait_of(0)), ("second", CIW[1].0, &mean_wait_of(1))]);
    for (line, (_, half_width)) in lines.iter_mut().zip(CIW) {
        for estimate in line.controlled.iter_mut().chain([&mut line.plain]) {
            estimate.half_width = estimate.half_width.hypot(half_width);
        }
    }
    lines
}
