//! When the last visit ends: every day a mark, their mean, and closing as a line.

use avanti_simulator::study::report::Report;

use super::{
    say,
    svg::{Anchor, Drawing, Scale},
};

const WIDTH: f64 = 720.0;
const LABELS: f64 = 178.0;
const ROW: f64 = 30.0;

/// The chart.
pub(super) fn chart(report: &Report) -> String {
    let latest = report.variants.iter().flat_map(|variant| &variant.finish.each_day_minutes).copied().fold(15.0, f64::max);
    let scale = Scale::new(LABELS, WIDTH - LABELS - 70.0, latest);
    let height = 30.0 + report.variants.len() as f64 * ROW + 34.0;
    let base = height - 34.0;
    let mut drawing = Drawing::new(WIDTH, height, "When the last visit ends");
    for tick in scale.ticks() {
        drawing.line((scale.at(tick), 24.0), (scale.at(tick), base), "grid");
        drawing.text(scale.at(tick), base + 18.0, Anchor::Middle, "tick", &format!("{tick:.0}"));
    }
    drawing.text(WIDTH, base + 18.0, Anchor::End, "tick", "min");
    drawing.line((scale.at(0.0), 18.0), (scale.at(0.0), base), "bound");
    drawing.text(scale.at(0.0), 12.0, Anchor::Middle, "bound-label", &format!("closing {}", report.day.closes));
    for (index, variant) in report.variants.iter().enumerate() {
        let middle = 30.0 + index as f64 * ROW + ROW / 2.0;
        drawing.text(LABELS - 10.0, middle + 4.0, Anchor::End, "label", &say::variant(variant));
        for minutes in &variant.finish.each_day_minutes {
            drawing.line((scale.at(*minutes), middle - 8.0), (scale.at(*minutes), middle + 8.0), "day");
        }
        if let Some(mean) = variant.finish.after_closing_minutes {
            drawing.dot(scale.at(mean.value), middle, "mean");
            let last = variant.finish.each_day_minutes.iter().copied().fold(mean.value, f64::max);
            drawing.text(scale.at(last) + 8.0, middle + 4.0, Anchor::Start, "value", &format!("⌀ {}", say::number(mean.value)));
        }
    }
    drawing.finish()
}
