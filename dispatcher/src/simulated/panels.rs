//! Small charts side by side, one for each way to run the day, on one scale: how many wait, how desks are used, and when those
//! with an appointment are called.

use avanti_simulator::study::report::{Bin, Quarter, Variant};

use super::{
    say,
    svg::{Anchor, Drawing, Scale},
};

/// The size of one: alone it has all the room.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    width: f64,
    height: f64,
}

impl Size {
    /// For so many charts.
    pub(super) fn of(charts: usize) -> Self {
        if charts == 1 { Self { width: 720.0, height: 250.0 } } else { Self { width: 350.0, height: 200.0 } }
    }
}

const START: f64 = 34.0;
const TOP: f64 = 42.0;
const FOOT: f64 = 26.0;

/// How many wait over the day: on average, and the most of any day.
pub(super) fn waiting(variant: &Variant, size: Size, most: f64) -> String {
    let mut panel = Panel::new(variant, size, most, "How many wait over the day");
    let quarters = &variant.over_day;
    let points = |of: &dyn Fn(&Quarter) -> f64| -> Vec<(f64, f64)> {
        quarters.iter().enumerate().map(|(index, quarter)| (panel.x(index as f64, quarters.len()), panel.y(of(quarter)))).collect()
    };
    let mean = points(&|quarter| quarter.waiting.map_or(0.0, |figure| figure.value));
    let worst = points(&|quarter| f64::from(quarter.waiting_most));
    let floor = panel.y(0.0);
    panel.drawing.course(&mean, Some(floor), "area");
    panel.drawing.course(&mean, None, "course");
    panel.drawing.course(&worst, None, "course faint");
    panel.name_peak(&worst, "most of any day");
    if let Some((x, _)) = peak(&mean) {
        panel.drawing.text(x + 10.0, floor - 12.0, Anchor::Start, "value", "average");
    }
    panel.hours(quarters);
    panel.drawing.finish()
}

/// How desks are used over the day.
pub(super) fn desks(variant: &Variant, size: Size, most: f64) -> String {
    let mut panel = Panel::new(variant, size, most, "Desks over the day");
    let quarters = &variant.over_day;
    let steps = |of: &dyn Fn(&Quarter) -> f64| -> Vec<(f64, f64)> {
        let step = |(index, quarter): (usize, &Quarter)| {
            [index, index + 1].map(|edge| (panel.x(edge as f64, quarters.len()), panel.y(of(quarter))))
        };
        quarters.iter().enumerate().flat_map(step).collect()
    };
    let (busy, duty) = (steps(&|quarter| quarter.busy), steps(&|quarter| quarter.on_duty));
    let floor = panel.y(0.0);
    panel.drawing.course(&busy, Some(floor), "area");
    panel.drawing.course(&busy, None, "course");
    panel.drawing.course(&duty, None, "course duty");
    panel.name_peak(&duty, "on duty");
    let (x, _) = busy.get(busy.len() / 8).copied().unwrap_or_default();
    panel.drawing.text(x, floor - 12.0, Anchor::Start, "value", "with a visit");
    panel.hours(quarters);
    panel.drawing.finish()
}

/// Calls of those with an appointment, by minutes after their slot.
pub(super) fn booked(variant: &Variant, size: Size, most: f64) -> String {
    let mut panel = Panel::new(variant, size, most, "When those with an appointment are called");
    let calls = &variant.booked_calls;
    let bins = &calls.histogram;
    let public = i32::from(calls.public_promise_minutes);
    let floor = panel.y(0.0);
    for (index, bin) in bins.iter().enumerate() {
        let (from, to) = (panel.x(index as f64, bins.len()), panel.x(index as f64 + 1.0, bins.len()));
        let late = if bin.from.is_some_and(|from| from >= public) { "narrow flagged" } else { "narrow" };
        let top = panel.y(bin.calls);
        panel.drawing.bar(from + 1.0, top, to - from - 2.0, floor - top, late);
        if let Some(edge) = bin.from.filter(|_| panel.size.width > 400.0 || index % 2 == 1) {
            panel.drawing.text(from, floor + 17.0, Anchor::Middle, "tick", &edge.to_string().replace('-', "−"));
        }
    }
    if let Some(index) = bins.iter().position(|bin| bin.from == Some(public)) {
        let x = panel.x(index as f64, bins.len());
        panel.drawing.line((x, TOP), (x, floor), "bound");
        panel.drawing.text(x + 4.0, TOP + 10.0, Anchor::Start, "bound-label", &format!("promised {public}"));
    }
    panel.drawing.text(panel.size.width, floor + 17.0, Anchor::End, "tick", "min");
    panel.drawing.finish()
}

/// The largest share of calls in one bar, of several variants.
pub(super) fn most_calls(variants: &[Variant]) -> f64 {
    variants.iter().flat_map(|variant| &variant.booked_calls.histogram).map(|bin: &Bin| bin.calls).fold(1.0, f64::max)
}

/// The highest point of a course: what is drawn higher has the smaller ordinate.
fn peak(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    points.iter().copied().min_by(|a, b| a.1.total_cmp(&b.1))
}

struct Panel {
    drawing: Drawing,
    size: Size,
    scale: Scale,
}

impl Panel {
    fn new(variant: &Variant, size: Size, most: f64, title: &str) -> Self {
        let name = say::variant(variant);
        let mut drawing = Drawing::new(size.width, size.height, &format!("{title}: {name}"));
        drawing.text(START, 14.0, Anchor::Start, "label strong", &name);
        let mut panel = Self { drawing, size, scale: Scale::new(0.0, size.height - TOP - FOOT, most) };
        for tick in panel.scale.ticks() {
            let y = panel.y(tick);
            panel.drawing.line((START, y), (size.width, y), "grid");
            panel.drawing.text(START - 6.0, y + 4.0, Anchor::End, "tick", &format!("{tick:.0}"));
        }
        panel
    }

    fn x(&self, index: f64, count: usize) -> f64 {
        START + (self.size.width - START) * index / count.max(1) as f64
    }

    fn y(&self, value: f64) -> f64 {
        self.size.height - FOOT - self.scale.at(value)
    }

    /// A label at the highest point of a course.
    fn name_peak(&mut self, points: &[(f64, f64)], name: &str) {
        let Some((x, y)) = peak(points) else { return };
        let start = x < self.size.width * 0.6;
        let (x, anchor) = if start { (x + 8.0, Anchor::Start) } else { (x - 8.0, Anchor::End) };
        self.drawing.text(x, y - 4.0, anchor, "value", name);
    }

    /// Full hours beneath; every other one where there is little room.
    fn hours(&mut self, quarters: &[Quarter]) {
        let every = if self.size.width > 400.0 { 1 } else { 2 };
        let full = quarters.iter().enumerate().filter(|(_, quarter)| quarter.at.ends_with(":00"));
        for (_, (index, quarter)) in full.enumerate().filter(|(hour, _)| hour % every == 0) {
            let x = self.x(index as f64, quarters.len());
            self.drawing.text(x, self.y(0.0) + 17.0, Anchor::Middle, "tick", &quarter.at);
        }
    }
}
