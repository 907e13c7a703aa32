//! Drawing charts: marks with classes, which the page's sheet colours, and scales. It knows no figures.

use std::fmt::Write as _;

/// How texts stand to their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing in the making.
#[derive(Debug)]
pub(super) struct Drawing {
    width: f64,
    height: f64,
    title: String,
    marks: String,
}

impl Drawing {
    /// An empty one, with the title that is read where it cannot be seen.
    pub(super) fn new(width: f64, height: f64, title: &str) -> Self {
        Self { width, height, title: escaped(title), marks: String::new() }
    }

    pub(super) fn text(&mut self, x: f64, y: f64, anchor: Anchor, class: &str, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let _ = write!(self.marks, r#"<text x="{x:.1}" y="{y:.1}" text-anchor="{anchor}" class="{class}">{}</text>"#, escaped(text));
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        let _ = write!(self.marks, r#"<line x1="{:.1}" y1="{:.1}" x2="{:.1}" y2="{:.1}" class="{class}"/>"#, from.0, from.1, to.0, to.1);
    }

    pub(super) fn bar(&mut self, x: f64, y: f64, width: f64, height: f64, class: &str) {
        let (width, height) = (width.max(0.0), height.max(0.0));
        let _ = write!(self.marks, r#"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="2" class="{class}"/>"#);
    }

    pub(super) fn dot(&mut self, x: f64, y: f64, class: &str) {
        let _ = write!(self.marks, r#"<circle cx="{x:.1}" cy="{y:.1}" r="4" class="{class}"/>"#);
    }

    /// A line through points, or the area between it and `floor`.
    pub(super) fn course(&mut self, points: &[(f64, f64)], floor: Option<f64>, class: &str) {
        let mut path = String::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let _ = write!(path, "{}{x:.1} {y:.1}", if index == 0 { "M" } else { "L" });
        }
        if let (Some(floor), Some(first), Some(last)) = (floor, points.first(), points.last()) {
            let _ = write!(path, "L{:.1} {floor:.1}L{:.1} {floor:.1}Z", last.0, first.0);
        }
        let _ = write!(self.marks, r#"<path d="{path}" class="{class}"/>"#);
    }

    pub(super) fn finish(self) -> String {
        let Self { width, height, title, marks } = self;
        format!(r#"<svg viewBox="0 0 {width} {height}" role="img" aria-label="{title}">{marks}</svg>"#)
    }
}

/// Where values lie on a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    from: f64,
    length: f64,
    most: f64,
    step: f64,
}

impl Scale {
    /// From 0 to a round number that is not below `most`, along `length` from `from`.
    pub(super) fn new(from: f64, length: f64, most: f64) -> Self {
        let step = round_step(most.max(1.0) / 5.0);
        Self { from, length, most: (most.max(1.0) / step).ceil() * step, step }
    }

    pub(super) fn at(&self, value: f64) -> f64 {
        self.from + self.length * value / self.most
    }

    /// Round values to be written along it.
    pub(super) fn ticks(&self) -> impl Iterator<Item = f64> + use<> {
        let Self { most, step, .. } = *self;
        (0..=(most / step).round() as u32).map(move |index| f64::from(index) * step)
    }
}

/// 1, 2 or 5 times a power of ten, at least 1.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.log10().floor()).max(0.1);
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * power).find(|step| *step >= least).unwrap_or(10.0 * power).max(1.0)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_at_a_round_number_and_is_marked_at_round_numbers() {
        let scale = Scale::new(100.0, 500.0, 47.0);
        assert_eq!(scale.ticks().collect::<Vec<_>>(), [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!((scale.at(0.0), scale.at(50.0)), (100.0, 600.0));
    }

    #[test]
    fn nothing_in_a_name_becomes_a_mark() {
        let mut drawing = Drawing::new(10.0, 10.0, "a\"b");
        drawing.text(0.0, 0.0, Anchor::Start, "label", "<script>");
        let svg = drawing.finish();
        assert!(svg.contains("&lt;script&gt;") && svg.contains("a&quot;b") && !svg.contains("<script"), "{svg}");
    }
}
