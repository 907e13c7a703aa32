//! A chart of ranges: of each row the half, nine of ten and nineteen of twenty, with a promise or another bound as a line across.

use avanti_simulator::study::Figure;

use super::{
    say,
    svg::{Anchor, Drawing, Scale},
};

/// Rows that belong together, with a bound of their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    /// What they have in common; empty where there is one block.
    pub(super) title: String,
    /// A line across, with its label.
    pub(super) bound: Option<(f64, String)>,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) label: String,
    pub(super) p50: Option<Figure>,
    pub(super) p90: Option<Figure>,
    pub(super) p95: Option<Figure>,
    /// What is remarkable about it.
    pub(super) flag: Option<String>,
}

const WIDTH: f64 = 720.0;
const LABELS: f64 = 178.0;
const ROW: f64 = 26.0;
const END: f64 = 92.0;

/// The chart.
pub(super) fn chart(title: &str, unit: &str, blocks: &[Block]) -> String {
    let rows = || blocks.iter().flat_map(|block| &block.rows);
    let values = rows().filter_map(|row| row.p95).map(|figure| figure.value);
    let most = values.chain(blocks.iter().filter_map(|block| Some(block.bound.as_ref()?.0 * 1.1))).fold(1.0, f64::max);
    let scale = Scale::new(LABELS, WIDTH - LABELS - END, most);
    let heads = blocks.iter().filter(|block| head(block) > 0.0).count();
    let height = 8.0 + blocks.iter().map(|block| head(block) + block.rows.len() as f64 * ROW).sum::<f64>() + heads as f64 * 6.0 + 34.0;
    let mut drawing = Drawing::new(WIDTH, height, title);
    let base = height - 34.0;
    for tick in scale.ticks() {
        drawing.line((scale.at(tick), 8.0), (scale.at(tick), base), "grid");
        drawing.text(scale.at(tick), base + 18.0, Anchor::Middle, "tick", &say::number(tick).replace(".0", ""));
    }
    drawing.text(WIDTH, base + 18.0, Anchor::End, "tick", unit);
    let mut y = 8.0;
    let mut named = false;
    for block in blocks {
        let top = y;
        y += head(block);
        if !block.title.is_empty() {
            drawing.text(0.0, y - 8.0, Anchor::Start, "label strong", &block.title);
        }
        for row in &block.rows {
            range(&mut drawing, scale, y, row, !named);
            named = true;
            y += ROW;
        }
        if let Some((bound, label)) = &block.bound {
            drawing.line((scale.at(*bound), top + 14.0), (scale.at(*bound), y), "bound");
            drawing.text(scale.at(*bound) + 4.0, top + 12.0, Anchor::Start, "bound-label", label);
        }
        if head(block) > 0.0 {
            y += 6.0;
        }
    }
    drawing.finish()
}

fn head(block: &Block) -> f64 {
    if block.title.is_empty() && block.bound.is_none() { 0.0 } else { 30.0 }
}

/// One row; the first says what its parts are, where there is room.
fn range(drawing: &mut Drawing, scale: Scale, y: f64, row: &Row, first: bool) {
    let middle = y + ROW / 2.0;
    let flagged = if row.flag.is_some() { " flagged" } else { "" };
    drawing.text(LABELS - 10.0, middle + 4.0, Anchor::End, "label", &row.label);
    let (Some(p50), Some(p90)) = (row.p50, row.p90) else {
        drawing.text(LABELS + 4.0, middle + 4.0, Anchor::Start, "tick", "nobody was called");
        return;
    };
    let (half, most) = (scale.at(p50.value), scale.at(p90.value));
    let end = row.p95.map_or(most, |p95| scale.at(p95.value));
    drawing.line((most, middle), (end, middle), &format!("whisker{flagged}"));
    drawing.line((end, middle - 5.0), (end, middle + 5.0), &format!("whisker{flagged}"));
    drawing.bar(scale.at(0.0), middle - 8.0, most - scale.at(0.0), 16.0, &format!("wide{flagged}"));
    drawing.bar(scale.at(0.0), middle - 8.0, half - scale.at(0.0), 16.0, &format!("narrow{flagged}"));
    let flag = row.flag.as_ref().map(|flag| format!(" ▲ {flag}")).unwrap_or_default();
    drawing.text(end + 7.0, middle + 4.0, Anchor::Start, &format!("value{flagged}"), &format!("{}{flag}", say::number(p90.value)));
    if first {
        for (from, to, word, class) in [(scale.at(0.0), half, "half", "in-narrow"), (half, most, "9 of 10", "in-wide")] {
            if to - from > 9.0 * word.len() as f64 {
                drawing.text(to - 6.0, middle + 4.0, Anchor::End, class, word);
            }
        }
    }
}
