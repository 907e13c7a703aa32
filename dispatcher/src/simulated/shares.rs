//! A chart of shares: of each row a bar from nought to all.

use super::{
    say,
    svg::{Anchor, Drawing, Scale},
};

/// Rows that belong together.
#[derive(Debug)]
pub(super) struct Block {
    /// What they have in common.
    pub(super) title: &'static str,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) label: String,
    /// From 0 to 1; none where there is nobody to measure.
    pub(super) share: Option<f64>,
    pub(super) flagged: bool,
}

const WIDTH: f64 = 720.0;
const LABELS: f64 = 178.0;
const ROW: f64 = 26.0;
const HEAD: f64 = 30.0;
const END: f64 = 92.0;

/// The chart.
pub(super) fn chart(title: &str, blocks: &[Block]) -> String {
    let scale = Scale::new(LABELS, WIDTH - LABELS - END, 100.0);
    let base = 8.0 + blocks.iter().map(|block| HEAD + block.rows.len() as f64 * ROW).sum::<f64>();
    let mut drawing = Drawing::new(WIDTH, base + 34.0, title);
    for tick in scale.ticks() {
        drawing.line((scale.at(tick), 8.0), (scale.at(tick), base), "grid");
        drawing.text(scale.at(tick), base + 18.0, Anchor::Middle, "tick", &format!("{tick:.0}"));
    }
    drawing.text(WIDTH, base + 18.0, Anchor::End, "tick", "%");
    let mut y = 8.0;
    for block in blocks {
        y += HEAD;
        drawing.text(0.0, y - 8.0, Anchor::Start, "label strong", block.title);
        for row in &block.rows {
            let (middle, flagged) = (y + ROW / 2.0, if row.flagged { " flagged" } else { "" });
            drawing.text(LABELS - 10.0, middle + 4.0, Anchor::End, "label", &row.label);
            let (end, said) = match row.share {
                Some(share) => (scale.at(share * 100.0), format!("{}{}", say::percent(share), if row.flagged { " ▲" } else { "" })),
                None => (scale.at(0.0), "–".to_owned()),
            };
            drawing.bar(scale.at(0.0), middle - 8.0, end - scale.at(0.0), 16.0, &format!("narrow{flagged}"));
            drawing.text(end + 7.0, middle + 4.0, Anchor::Start, &format!("value{flagged}"), &said);
            y += ROW;
        }
    }
    drawing.finish()
}
