//! What the page says of languages, needs and services: how long those wait who are called, and who never is.

use std::collections::BTreeMap;

use avanti_core::Settings;
use avanti_locales::Catalogue;
use avanti_simulator::study::report::{Disparity, Group, Report, Variant};

use super::{
    ranges::{self, Block, Row},
    say,
    sections::{Section, row},
    shares, table,
};

/// What is flagged in charts of groups.
const FLAGGED: &str = "Flagged is who waits more than one and a half times as long as the median language, and at least five minutes longer. \
                       Waits are of those who were called: how many never were stands beside them.";

/// How groups are called, by what they have in common.
pub(super) struct Names<'n> {
    pub(super) settings: &'n Settings,
    pub(super) catalogue: &'n Catalogue,
}

impl Names<'_> {
    fn of(&self, kind: &str, key: &str) -> String {
        match kind {
            "language" => say::language(self.catalogue, key),
            "need" => say::need(key).to_owned(),
            _ => say::service(self.settings, key),
        }
    }
}

pub(super) fn by_language(report: &Report, first: &Variant, names: &Names<'_>) -> Section {
    let (languages, needs) = (&first.languages, &first.needs);
    let bound = first.disparities.first().map(|found| (found.median_language_p90_minutes, "median language, 9 of 10".to_owned()));
    let mut blocks = vec![Block { title: "Language".to_owned(), bound, rows: waits(first, "language", languages, names) }];
    if !needs.is_empty() {
        blocks.push(Block { title: "Need".to_owned(), bound: None, rows: waits(first, "need", needs, names) });
    }
    Section {
        id: "languages",
        title: "How long people wait, by language and need",
        says: format!("By the language that they speak best, with {}. {FLAGGED}", say::variant(first)),
        remarks: remarks(first, &["language", "need"], names),
        charts: vec![ranges::chart("How long people wait, by language and need", "min", &blocks)],
        table: table::waits(&report.variants[..1], |variant| {
            let languages = sorted(&variant.languages).into_iter().map(|(tag, group)| (names.of("language", tag), *group));
            languages.chain(sorted(&variant.needs).into_iter().map(|(need, group)| (names.of("need", need), *group))).collect()
        }),
    }
}

pub(super) fn by_service(report: &Report, first: &Variant, names: &Names<'_>) -> Section {
    let rows = waits(first, "service", &first.services, names);
    let bound = first.disparities.iter().find(|found| found.kind == "service");
    let bound = bound.map(|found| (found.median_language_p90_minutes, "median language, 9 of 10".to_owned()));
    Section {
        id: "services",
        title: "How long people wait, by service",
        says: format!("With {}. The walk-in promise is a service's own where it has one. {FLAGGED}", say::variant(first)),
        remarks: remarks(first, &["service"], names),
        charts: vec![ranges::chart("How long people wait, by service", "min", &[Block { title: String::new(), bound, rows }])],
        table: table::waits(&report.variants[..1], |variant| {
            sorted(&variant.services).into_iter().map(|(id, group)| (names.of("service", id), *group)).collect()
        }),
    }
}

/// Who goes without being served, and who is never called.
pub(super) fn unmet(report: &Report, first: &Variant, names: &Names<'_>) -> Section {
    let kinds = [("Service", "service", &first.services), ("Language", "language", &first.languages), ("Need", "need", &first.needs)];
    let share = |kind: &str, of: &str, group: &Group| {
        let flagged = first.unreached.iter().any(|found| found.kind == kind && found.of == of);
        shares::Row { label: names.of(kind, of), share: group.never_called.map(|share| share.value), flagged }
    };
    let blocks = kinds.into_iter().filter(|(_, _, groups)| !groups.is_empty()).map(|(title, kind, groups)| shares::Block {
        title,
        rows: by_coming(groups).into_iter().map(|(of, group)| share(kind, of, group)).collect(),
    });
    let remark = |found: &avanti_simulator::study::report::Unreached| {
        let (own, all) = (say::percent(found.never_called), say::percent(found.never_called_of_all));
        format!("{}: {own} are never called, of all {all}.", names.of(found.kind, &found.of))
    };
    Section {
        id: "unmet",
        title: "Who is never called",
        says: format!(
            "Turned away, gone, or still there at the end, with {}: whose demand is not met. Flagged is who is never called more than one and a half times as often as all.",
            say::variant(first)
        ),
        remarks: first.unreached.iter().map(remark).collect(),
        charts: vec![shares::chart("Who is never called", &blocks.collect::<Vec<_>>())],
        table: table::outcomes(&report.variants[..1], |variant| {
            let groups = [("service", &variant.services), ("language", &variant.languages), ("need", &variant.needs)];
            let named = |(kind, groups)| by_coming(groups).into_iter().map(move |(of, group)| (names.of(kind, of), *group));
            std::iter::once(("All".to_owned(), variant.all)).chain(groups.into_iter().flat_map(named)).collect()
        }),
    }
}

/// A row for the waits of each group.
fn waits(first: &Variant, kind: &str, groups: &BTreeMap<String, Group>, names: &Names<'_>) -> Vec<Row> {
    let flag = |of: &str| {
        let found = first.disparities.iter().find(|found| found.kind == kind && found.of == of)?;
        Some(found.ratio.map_or_else(|| "longer".to_owned(), |ratio| format!("{ratio:.1} ×")))
    };
    sorted(groups).into_iter().map(|(of, group)| row(names.of(kind, of), group, flag(of))).collect()
}

/// What is said of groups that wait much longer than others.
fn remarks(first: &Variant, kinds: &[&str], names: &Names<'_>) -> Vec<String> {
    let remark = |found: &Disparity| {
        let (own, median) = (say::number(found.p90_minutes), say::number(found.median_language_p90_minutes));
        let times = found.ratio.map(|ratio| format!("{ratio:.1} times ")).unwrap_or_default();
        let than = if found.ratio.is_some() { "the" } else { "against the" };
        let never = found.never_called.filter(|share| *share > 0.0);
        let never = never.map(|share| format!(" {} of them are never called.", say::percent(share))).unwrap_or_default();
        format!(
            "{}: nine of ten of those called wait up to {own} minutes, {times}{than} {median} of the median language.{never}",
            names.of(found.kind, &found.of)
        )
    };
    first.disparities.iter().filter(|found| kinds.contains(&found.kind)).map(remark).collect()
}

/// Groups with the most visits first.
fn sorted(groups: &BTreeMap<String, Group>) -> Vec<(&String, &Group)> {
    let mut groups: Vec<_> = groups.iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.visits));
    groups
}

/// Groups of which most come first.
fn by_coming(groups: &BTreeMap<String, Group>) -> Vec<(&String, &Group)> {
    let mut groups: Vec<_> = groups.iter().collect();
    groups.sort_by(|(_, one), (_, other)| other.outcomes.came().total_cmp(&one.outcomes.came()));
    groups
}
