//! What the page says, section by section: a sentence, a chart, and its table.

use avanti_core::Settings;
use avanti_locales::Catalogue;
use avanti_simulator::study::report::{Group, Report, Variant};

use super::{
    Fact, finish,
    groups::{self, Names},
    panels::{self, Size},
    ranges::{self, Block, Row},
    say,
    table::{self, Table},
};

/// A section of the page.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) says: String,
    /// What needs attention.
    pub(super) remarks: Vec<String>,
    pub(super) charts: Vec<String>,
    pub(super) table: Table,
}

/// The day in six figures.
pub(super) fn facts(report: &Report, first: &Variant) -> Vec<Fact> {
    let fact = |value: String, says: &str| Fact { value, says: says.to_owned() };
    let number =
        |figure: Option<avanti_simulator::study::Figure>| figure.map_or_else(|| "–".to_owned(), |figure| say::number(figure.value));
    let share =
        |figure: Option<avanti_simulator::study::Figure>| figure.map_or_else(|| "–".to_owned(), |figure| say::percent(figure.value));
    let class = |name: &str| first.classes.get(name);
    let came = fact(number(report.came), &format!("visits a day, {} people", number(report.people)));
    let lost = format!("of them served; {} gave up, {} turned away", number(first.outcomes.left), number(first.outcomes.turned_away));
    let served = fact(number(first.outcomes.served), &lost);
    let walk_in = class("walk_in").and_then(|group| group.wait_minutes.p90);
    let walk_in = fact(format!("{} min", number(walk_in)), "wait that nine of ten without an appointment stay below");
    let booked = class("booked").map(|group| {
        fact(
            share(group.within_promise),
            &format!("of those with an appointment called within {} min", first.booked_calls.public_promise_minutes),
        )
    });
    let busy = fact(share(first.busy_share), "of the time on duty desks have a visit");
    let finish = fact(
        format!("{} min", number(first.finish.after_closing_minutes)),
        &format!("after closing at {} the last visit ends", report.day.closes),
    );
    [Some(came), Some(served), Some(walk_in), booked, Some(busy), Some(finish)].into_iter().flatten().collect()
}

/// What was played, in sentences.
pub(super) fn basis(report: &Report) -> Vec<String> {
    let day = &report.day;
    let mut basis =
        vec![format!("{} days were played with seed {}; every way to run the day meets the same people.", report.days, report.seed)];
    basis.push(match day.source.as_str() {
        "derived" => {
            "The day is derived from the site's settings alone. It is plausible, not measured: write a day file before you decide by it."
                .to_owned()
        }
        file => format!("The day is that of {file}."),
    });
    if let Some(trace) = &day.trace {
        basis.push(format!("{} visits are those of {}.", trace.rows, trace.source));
        let drawn: Vec<String> = trace.drawn.iter().map(|(column, rows)| format!("{column} of {rows}")).collect();
        if !drawn.is_empty() {
            basis.push(format!("What it does not say was drawn: {}.", drawn.join(", ")));
        }
    }
    if let Some(no_shows) = report.no_shows.filter(|figure| figure.value > 0.0) {
        basis.push(format!("{} with an appointment never come.", say::number(no_shows.value)));
    }
    basis.push(
        "Waits count from coming, or from the slot where that is later, to the call. Figures in brackets are 95 % intervals over days."
            .to_owned(),
    );
    basis
}

/// All sections, in their order.
pub(super) fn all(report: &Report, first: &Variant, settings: &Settings) -> Vec<Section> {
    let catalogue = Catalogue::embedded();
    let mut sections = vec![by_class(report)];
    if first.classes.contains_key("booked") {
        sections.push(booked(report));
    }
    sections.extend([waiting(report), desks(report), finishing(report), fairness(report)]);
    let names = Names { settings, catalogue: &catalogue };
    sections.extend([
        groups::by_language(report, first, &names),
        groups::by_service(report, first, &names),
        groups::unmet(report, first, &names),
    ]);
    sections
}

fn by_class(report: &Report) -> Section {
    let blocks = blocks(report, |group, label| row(label, group, None), true);
    Section {
        id: "waits",
        title: "How long people wait",
        says: "In minutes: half wait no longer than the dark bar, nine of ten no longer than the pale one, nineteen of twenty no longer than the line.".to_owned(),
        remarks: Vec::new(),
        charts: vec![ranges::chart("How long people wait, by class", "min", &blocks)],
        table: table::waits(&report.variants, classes),
    }
}

fn booked(report: &Report) -> Section {
    let size = Size::of(report.variants.len());
    let most = panels::most_calls(&report.variants);
    let mut table = Table::new("Minutes after the slot; 95 % intervals over days beneath", &["", "half", "9 of 10", "19 of 20", "in time"]);
    for variant in &report.variants {
        let waits = variant.booked_calls.after_slot_minutes;
        let kept = variant.classes.get("booked").and_then(|group| group.within_promise);
        let quantiles = [waits.p50, waits.p90, waits.p95].map(say::signed);
        table.row((say::variant(variant), String::new()), quantiles.into_iter().chain([say::share(kept)]).collect());
    }
    Section {
        id: "booked",
        title: "When people with an appointment are called",
        says: "Calls a day by minutes after the slot, of those who came in time. Right of the line the promise is broken, unless they came late themselves.".to_owned(),
        remarks: Vec::new(),
        charts: report.variants.iter().map(|variant| panels::booked(variant, size, most)).collect(),
        table,
    }
}

fn waiting(report: &Report) -> Section {
    let size = Size::of(report.variants.len());
    let quarters = report.variants.iter().flat_map(|variant| &variant.over_day);
    let most = f64::from(quarters.map(|quarter| quarter.waiting_most).max().unwrap_or_default());
    let value = |variant: &Variant, index: usize| say::figure(variant.over_day.get(index).and_then(|quarter| quarter.waiting));
    Section {
        id: "waiting",
        title: "How many wait",
        says: "Visits that wait at each time of the day: whether there are seats enough, and when it gets tight.".to_owned(),
        remarks: Vec::new(),
        charts: report.variants.iter().map(|variant| panels::waiting(variant, size, most)).collect(),
        table: table::by_hour(report, "Visits waiting, on average", value),
    }
}

fn desks(report: &Report) -> Section {
    let size = Size::of(report.variants.len());
    let most =
        report.variants.iter().flat_map(|variant| &variant.over_day).map(|quarter| quarter.on_duty.max(quarter.busy)).fold(1.0, f64::max);
    let names: Vec<String> = report.variants.iter().map(say::variant).collect();
    let heads: Vec<&str> = std::iter::once("desk").chain(names.iter().map(String::as_str)).collect();
    let mut table = Table::new("Share of its time on duty with a visit", &heads);
    let mut labels: Vec<&str> = Vec::new();
    for desk in report.variants.iter().flat_map(|variant| &variant.desks) {
        if !labels.contains(&desk.label.as_str()) {
            labels.push(&desk.label);
        }
    }
    let busy =
        |variant: &Variant, label: &str| say::share(variant.desks.iter().find(|desk| desk.label == label).and_then(|desk| desk.busy_share));
    for label in labels {
        table.row((label.to_owned(), String::new()), report.variants.iter().map(|variant| busy(variant, label)).collect());
    }
    table.row(("all".to_owned(), String::new()), report.variants.iter().map(|variant| say::share(variant.busy_share)).collect());
    Section {
        id: "desks",
        title: "How desks are used",
        says: "Desks on duty by the roster, and with a visit, over the day. A visit goes on into a break and past closing.".to_owned(),
        remarks: Vec::new(),
        charts: report.variants.iter().map(|variant| panels::desks(variant, size, most)).collect(),
        table,
    }
}

fn finishing(report: &Report) -> Section {
    let mut table = Table::new("95 % intervals over days beneath", &["", "minutes after closing", "days after closing", "latest"]);
    for variant in &report.variants {
        let latest = variant.finish.each_day_minutes.iter().copied().fold(0.0, f64::max);
        let figures = [say::figure(variant.finish.after_closing_minutes), say::share(variant.finish.late_share)];
        let latest = (say::number(latest), String::new());
        table.row((say::variant(variant), String::new()), figures.into_iter().chain([latest]).collect());
    }
    Section {
        id: "finish",
        title: "When the last visit ends",
        says: "Every mark is a day, the dot their mean, in minutes after closing.".to_owned(),
        remarks: Vec::new(),
        charts: vec![finish::chart(report)],
        table,
    }
}

fn fairness(report: &Report) -> Section {
    let overtaken = |group: &Group, label: String| {
        let times = group.overtakes;
        Row { label, p50: times.p50, p90: times.p90, p95: times.p95, flag: None }
    };
    Section {
        id: "fairness",
        title: "How often people are overtaken",
        says: "How many who became ready later are called before somebody, by desks that could have served them: half no more often than the dark bar, and so on as above.".to_owned(),
        remarks: Vec::new(),
        charts: vec![ranges::chart("How often people are overtaken", "times", &blocks(report, overtaken, false))],
        table: table::overtakes(&report.variants, classes),
    }
}

/// The classes of a variant, by their names.
fn classes(variant: &Variant) -> Vec<(String, Group)> {
    ORDER.iter().filter_map(|key| Some((say::class(key).to_owned(), *variant.classes.get(*key)?))).collect()
}

const ORDER: [&str; 4] = ["booked", "late_booked", "priority", "walk_in"];

/// A block for each class, in it a row for each way to run the day.
fn blocks(report: &Report, row: impl Fn(&Group, String) -> Row, promises: bool) -> Vec<Block> {
    let block = |key: &&str| {
        let groups: Vec<(&Variant, &Group)> =
            report.variants.iter().filter_map(|variant| Some((variant, variant.classes.get(*key)?))).collect();
        let (_, group) = groups.first()?;
        let bound = group.promise_minutes.filter(|_| promises).map(|minutes| (minutes, format!("promised {minutes:.0}")));
        let rows = groups.iter().map(|(variant, group)| row(group, say::variant(variant))).collect();
        Some(Block { title: say::class(key).to_owned(), bound, rows })
    };
    ORDER.iter().filter_map(block).collect()
}

pub(super) fn row(label: String, group: &Group, flag: Option<String>) -> Row {
    let waits = group.wait_minutes;
    Row { label, p50: waits.p50, p90: waits.p90, p95: waits.p95, flag }
}
