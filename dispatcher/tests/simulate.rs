//! Days that come along with the example site are played from the command line's parts, and the page of what came of them stands alone.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

use std::path::Path;

use avanti_core::Settings;
use avanti_simulator::{
    day_file::DayFile,
    policies,
    study::{
        Report, Study, Variant,
        report::{Disparity, Unreached},
    },
};
use dispatcher::{
    config::{read_day, read_site, template::TEMPLATES},
    simulated,
};

fn milano() -> (Settings, std::path::PathBuf) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center");
    (read_site(&folder.join("site.toml")).unwrap(), folder.join("days"))
}

fn play(settings: &Settings, day: &DayFile, names: &[(&str, i8)]) -> Report {
    let variant = |(name, desks): &(&str, i8)| Variant { rule: policies::by_name(name).unwrap(), desks: *desks };
    let variants: Vec<Variant> = names.iter().map(variant).collect();
    Study { settings, day, trace: None, days: 3, seed: 1, variants: &variants }.run().unwrap()
}

#[test]
fn the_days_of_the_example_can_be_played() {
    let (settings, days) = milano();
    for (name, people) in [("ordinary", 60.0..110.0), ("peak", 290.0..420.0)] {
        let day = read_day(&days.join(format!("{name}.toml")), &settings).unwrap();
        let report = play(&settings, &day, &[("promised-time", 0)]);
        let came = report.people.unwrap().value;
        assert!(people.contains(&came), "{name}: {came} people");
        let served = report.variants[0].outcomes.served.unwrap().value;
        assert!(served > 0.5 * report.came.unwrap().value, "{name}: {served} served");
    }
}

#[test]
fn every_template_has_a_day_of_its_own_without_any_file() {
    for template in TEMPLATES {
        let settings = template.settings().unwrap();
        let day = DayFile::derived(&settings).unwrap();
        assert_eq!(day.faults(&settings), [], "{}", template.name);
        let report = play(&settings, &day, &[("promised-time", 0)]);
        assert!(report.variants[0].outcomes.served.unwrap().value > 10.0, "{}", template.name);
        assert_eq!(report.day.source, "derived");
    }
}

#[test]
fn the_page_stands_alone_and_has_a_table_beside_each_chart() {
    let (mut settings, days) = milano();
    let day = read_day(&days.join("ordinary.toml"), &settings).unwrap();
    let mut report = play(&settings, &day, &[("promised-time", 0), ("fcfs", 1)]);
    "<b>Milano & \"co\"</b>".clone_into(&mut settings.name);
    report.site_name.clone_from(&settings.name);
    let page = simulated::page(&report, &settings).unwrap();
    for outside in ["<script", "src=", "http://", "https://", "url(", "@import", "<link rel=\"stylesheet\"", "<b>Milano", "NaN", "=\"inf"] {
        let found = page.find(outside).map(|at| page[at.saturating_sub(80)..].chars().take(160).collect::<String>());
        assert!(found.is_none(), "{outside}: {found:?}");
    }
    assert!(page.contains("lang=\"en\""));
    let sections = page.matches("<section").count() - 3;
    assert_eq!(page.matches("<div class=\"beside\">").count(), sections);
    assert_eq!(page.matches("<table>").count(), sections + 1, "one more compares the two");
    assert!(page.matches("<svg").count() > sections && page.matches("role=\"img\"").count() == page.matches("<svg").count());
    assert!(page.contains("First come, 1 desk more"));
}

#[test]
fn the_page_says_who_waits_much_longer_and_who_is_never_called() {
    let (settings, days) = milano();
    let day = read_day(&days.join("ordinary.toml"), &settings).unwrap();
    let mut report = play(&settings, &day, &[("promised-time", 0)]);
    let first = &mut report.variants[0];
    let (kind, of) = ("service", "legal".to_owned());
    first.disparities = vec![Disparity {
        kind,
        of: of.clone(),
        p90_minutes: 60.0,
        median_language_p90_minutes: 30.0,
        ratio: Some(2.0),
        never_called: Some(0.25),
    }];
    first.unreached = vec![Unreached { kind, of, never_called: 0.25, never_called_of_all: 0.12 }];
    let page = simulated::page(&report, &settings).unwrap();
    assert!(page.contains(
        ": nine of ten of those called wait up to 60 minutes, 2.0 times the 30 of the median language. 25 % of them are never called."
    ));
    assert!(page.contains(": 25 % are never called, of all 12 %.") && page.contains("2.0 ×") && page.contains("25 %"));
    let table = &page[page.find("<h2 id=\"unmet\">").unwrap()..];
    for head in ["come", "served", "turned away", "gave up", "not served", "never called"] {
        assert!(table.contains(&format!("<th scope=\"col\">{head}</th>")), "{head}");
    }
    let rows = table[..table.find("</table>").unwrap()].matches("<th scope=\"row\">").count();
    let first = &report.variants[0];
    assert_eq!(rows, 1 + first.services.len() + first.languages.len() + first.needs.len());
}
