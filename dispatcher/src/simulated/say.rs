//! How figures, groups and variants are written on the page.

use std::ops::RangeInclusive;

use avanti_core::Settings;
use avanti_locales::Catalogue;
use avanti_model::{Language, ServiceId};
use avanti_simulator::study::{Figure, report::Variant};

/// Minutes or counts: with a decimal where they are small.
pub(super) fn number(value: f64) -> String {
    if value == 0.0 {
        "0".to_owned()
    } else if value.abs() < 9.95 {
        format!("{value:.1}").replace('-', "−")
    } else {
        format!("{value:.0}").replace('-', "−")
    }
}

/// A share from 0 to 1, per cent.
pub(super) fn percent(value: f64) -> String {
    if value > 0.0 && value < 0.1 { format!("{:.1} %", value * 100.0) } else { format!("{:.0} %", value * 100.0) }
}

/// A figure, and beneath it its interval: `38`, `36–41`.
pub(super) fn figure(figure: Option<Figure>) -> (String, String) {
    written(figure, number, 0.0..=f64::INFINITY)
}

/// The same for what may be below nought, such as minutes after a slot.
pub(super) fn signed(figure: Option<Figure>) -> (String, String) {
    written(figure, number, f64::NEG_INFINITY..=f64::INFINITY)
}

/// A share, and its interval.
pub(super) fn share(figure: Option<Figure>) -> (String, String) {
    written(figure, |value| percent(value).replace(' ', "\u{a0}"), 0.0..=1.0)
}

/// The interval is cut to what there can be: Student's knows no bounds.
fn written(figure: Option<Figure>, number: impl Fn(f64) -> String, bounds: RangeInclusive<f64>) -> (String, String) {
    let Some(figure) = figure else { return ("–".to_owned(), String::new()) };
    let bare = |value: f64| number(value).replace("\u{a0}%", "");
    let interval = match (figure.from, figure.to) {
        (Some(from), Some(to)) if from < to => format!("{}–{}", bare(from.max(*bounds.start())), bare(to.min(*bounds.end()))),
        (Some(_) | None, Some(_) | None) => String::new(),
    };
    (number(figure.value), interval)
}

/// A difference with its sign and half the width of its interval: `−3.1 ± 1.2`.
pub(super) fn difference(figure: Figure, shares: bool) -> String {
    let factor = if shares { 100.0 } else { 1.0 };
    let sign = if figure.value > 0.0 { "+" } else { "" };
    let half = figure.to.map(|to| format!(" ± {}", number((to - figure.value) * factor))).unwrap_or_default();
    format!("{sign}{}{half}", number(figure.value * factor))
}

/// A class of visits.
pub(super) fn class(name: &str) -> &str {
    match name {
        "booked" => "With an appointment",
        "late_booked" => "With an appointment, late",
        "priority" => "Priority group",
        "walk_in" => "Without an appointment",
        other => other,
    }
}

/// A need.
pub(super) fn need(name: &str) -> &str {
    match name {
        "step_free" => "Step-free desk",
        "more_time" => "More time",
        "fetch_me" => "To be fetched",
        "quiet_place" => "Quiet place",
        "priority" => "Priority",
        other => other,
    }
}

/// A rule, as it is known.
pub(super) fn policy(name: &str) -> &str {
    match name {
        "promised-time" => "Promised Time",
        "fcfs" => "First come",
        "strict" => "Strict priority",
        "apq" => "Accumulating priority",
        "gcmu" => "Generalized cµ",
        "edd" => "Earliest due date",
        "zms" => "ZMS",
        "novosga" => "Novo SGA",
        "theq" => "The Q",
        "fqm" => "FQM",
        other => other,
    }
}

/// A way to run the day, told from the others.
pub(super) fn variant(variant: &Variant) -> String {
    let policy = policy(&variant.policy);
    match variant.desks_changed {
        0 => policy.to_owned(),
        1 => format!("{policy}, 1 desk more"),
        -1 => format!("{policy}, 1 desk less"),
        more if more > 0 => format!("{policy}, {more} desks more"),
        less => format!("{policy}, {} desks less", less.unsigned_abs()),
    }
}

/// A service, by its English name where it has one.
pub(super) fn service(settings: &Settings, id: &str) -> String {
    let service = id.parse::<ServiceId>().ok().and_then(|id| settings.service(&id).cloned());
    let english: Option<Language> = "en".parse().ok();
    let name = |service: avanti_core::site::Service| {
        english.and_then(|english| service.names.get(&english).cloned()).or_else(|| service.names.get(&Language::italian()).cloned())
    };
    service.and_then(name).unwrap_or_else(|| id.to_owned())
}

/// A language, by its English name.
pub(super) fn language(catalogue: &Catalogue, tag: &str) -> String {
    catalogue.words("en").spoken(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_written_with_its_interval() {
        let with = |value, from, to| Some(Figure { value, from: Some(from), to: Some(to) });
        let said = |(value, interval): (String, String)| format!("{value} {interval}");
        assert_eq!(said(figure(with(38.2, 35.9, 40.6))), "38 36–41");
        assert_eq!(said(share(with(0.946, 0.93, 1.02))), "95\u{a0}% 93–100");
        assert_eq!(said(signed(with(-1.0, -3.0, 0.7))), "−1.0 −3.0–0.7");
        assert_eq!(said(figure(Some(Figure { value: 3.25, from: None, to: None }))), "3.2 ");
        assert_eq!(said(figure(None)), "– ");
        assert_eq!(difference(Figure { value: -3.1, from: Some(-4.3), to: Some(-1.9) }, false), "−3.1 ± 1.2");
    }
}
