//! The tables of the page: whatever a chart shows, in figures with their intervals.

use avanti_simulator::study::report::{Group, Report, Variant};

use super::say;

/// A table; the first cell of a row says what the row is.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Default)]
pub(super) struct Cell {
    pub(super) text: String,
    /// What stands beneath, smaller.
    pub(super) below: String,
    /// Whether it stands out.
    pub(super) strong: bool,
}

impl Table {
    pub(super) fn new(caption: &str, heads: &[&str]) -> Self {
        Self { caption: caption.to_owned(), heads: heads.iter().map(|head| (*head).to_owned()).collect(), rows: Vec::new() }
    }

    pub(super) fn row(&mut self, name: (String, String), cells: Vec<(String, String)>) {
        let cell = |(text, below)| Cell { text, below, strong: false };
        self.rows.push(std::iter::once(name).chain(cells).map(cell).collect());
    }
}

/// All ways to run the day, with what they differ in from the first.
pub(super) fn comparison(report: &Report) -> Table {
    let heads = [
        "",
        "Booked, called in time",
        "Walk-ins, 19 of 20 wait less than",
        "Walk-ins, longest",
        "Overtaken most",
        "All, mean wait",
        "In a language of theirs",
        "Gave up",
        "Turned away",
        "Not served",
        "After closing",
    ];
    let mut table = Table::new("", &heads);
    for variant in &report.variants {
        let booked = variant.classes.get("booked").and_then(|group| group.within_promise);
        let walk_in = variant.classes.get("walk_in").map(|group| group.wait_minutes);
        let cells = [
            (say::share(booked), "booked_within_promise"),
            (say::figure(walk_in.and_then(|waits| waits.p95)), "walk_in_wait_p95_minutes"),
            (say::figure(walk_in.and_then(|waits| waits.max)), "walk_in_wait_max_minutes"),
            (say::figure(variant.all.overtakes.max), "overtakes_max"),
            (say::figure(variant.all.wait_minutes.mean), "wait_mean_minutes"),
            (say::share(variant.all.in_own_language), "in_own_language"),
            (say::figure(variant.outcomes.left), "left"),
            (say::figure(variant.outcomes.turned_away), "turned_away"),
            (say::figure(variant.outcomes.unserved), "unserved"),
            (say::figure(variant.finish.after_closing_minutes), "after_closing_minutes"),
        ];
        let cell = |((text, interval), key): ((String, String), &str)| {
            let Some(difference) = variant.compared_with_first.get(key) else { return Cell { text, below: interval, strong: false } };
            let below = say::difference(*difference, ["booked_within_promise", "in_own_language"].contains(&key));
            Cell { text, below, strong: difference.differs_from_nought() }
        };
        let name = Cell { text: say::variant(variant), ..Cell::default() };
        table.rows.push(std::iter::once(name).chain(cells.map(cell)).collect());
    }
    table
}

/// Waits of groups: a row for each in each way to run the day.
pub(super) fn waits(variants: &[Variant], groups: impl Fn(&Variant) -> Vec<(String, Group)>) -> Table {
    let heads = ["", "a day", "half", "9 of 10", "19 of 20", "longest a day", "in time", "never called"];
    let caption = "Visits a day, waits in minutes of those called, and how many never were; 95 % intervals over days beneath";
    let mut table = Table::new(caption, &heads);
    for (name, group) in rows(variants, groups) {
        let waits = group.wait_minutes;
        let count = (group.parties.map_or_else(|| "–".to_owned(), |figure| say::number(figure.value)), String::new());
        let quantiles = [waits.p50, waits.p90, waits.p95, waits.max].map(say::figure);
        table
            .row(name, std::iter::once(count).chain(quantiles).chain([group.within_promise, group.never_called].map(say::share)).collect());
    }
    table
}

/// How the parties of groups ended.
pub(super) fn outcomes(variants: &[Variant], groups: impl Fn(&Variant) -> Vec<(String, Group)>) -> Table {
    let heads = ["", "come", "served", "turned away", "gave up", "not served", "never called"];
    let mut table = Table::new("Visits a day; 95 % intervals over days beneath", &heads);
    for (name, group) in rows(variants, groups) {
        let ended = group.outcomes;
        let came = (say::number(ended.came()), String::new());
        let figures = [ended.served, ended.turned_away, ended.left, ended.unserved].map(say::figure);
        table.row(name, std::iter::once(came).chain(figures).chain([say::share(group.never_called)]).collect());
    }
    table
}

/// How often groups were overtaken.
pub(super) fn overtakes(variants: &[Variant], groups: impl Fn(&Variant) -> Vec<(String, Group)>) -> Table {
    let mut table = Table::new("Times; 95 % intervals over days beneath", &["", "at all", "mean", "9 of 10", "19 of 20", "most"]);
    for (name, group) in rows(variants, groups) {
        let times = group.overtakes;
        let figures = [times.mean, times.p90, times.p95, times.max].map(say::figure);
        table.row(name, std::iter::once(say::share(times.share)).chain(figures).collect());
    }
    table
}

/// The rows of groups, each group of all variants together; with one variant, its name needs no mention.
fn rows(variants: &[Variant], groups: impl Fn(&Variant) -> Vec<(String, Group)>) -> Vec<((String, String), Group)> {
    let by_variant: Vec<(String, Vec<(String, Group)>)> = variants.iter().map(|variant| (say::variant(variant), groups(variant))).collect();
    let names = by_variant.first().into_iter().flat_map(|(_, groups)| groups.iter().map(|(name, _)| name.clone()));
    let mut rows = Vec::new();
    for name in names {
        for (variant, groups) in &by_variant {
            let below = if variants.len() > 1 { variant.clone() } else { String::new() };
            let group = groups.iter().find(|(other, _)| *other == name);
            rows.extend(group.map(|(name, group)| ((name.clone(), below), *group)));
        }
    }
    rows
}

/// Values of each full hour, of each way to run the day.
pub(super) fn by_hour(report: &Report, caption: &str, value: impl Fn(&Variant, usize) -> (String, String)) -> Table {
    let names: Vec<String> = report.variants.iter().map(say::variant).collect();
    let heads: Vec<&str> = std::iter::once("").chain(names.iter().map(String::as_str)).collect();
    let mut table = Table::new(caption, &heads);
    let longest = report.variants.iter().map(|variant| &variant.over_day).max_by_key(|quarters| quarters.len());
    for (index, quarter) in longest.into_iter().flatten().enumerate().filter(|(_, quarter)| quarter.at.ends_with(":00")) {
        let values = report.variants.iter().map(|variant| value(variant, index)).collect();
        table.row((quarter.at.clone(), String::new()), values);
    }
    table
}
