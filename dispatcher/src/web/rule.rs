//! The sheet that says by what rule people are called, to be read by anybody or printed and hung up: in all languages of
//! the site, one after the other. It knows the settings alone, and nobody who waits.

use askama::Template;
use avanti_core::{
    site::{Rules, Service, Settings},
    visit::Group,
};
use avanti_locales::{Arg, Catalogue, Language, Words};

use super::{assets, render};
use crate::convert::reason;

/// The page.
#[must_use]
pub fn page(catalogue: &Catalogue, settings: &Settings) -> String {
    let offered = settings.languages.iter().filter_map(|tag| catalogue.language(&tag.to_string()));
    let sheets: Vec<Sheet<'_>> = offered.map(|language| Sheet::of(language, catalogue.words(&language.tag), settings)).collect();
    let style = assets::url("rule.css");
    render(&Shell { site: &settings.name, title: catalogue.words("it").text("reason-how"), sheets, style })
}

#[derive(Template)]
#[template(path = "rule.html")]
struct Shell<'a> {
    site: &'a str,
    title: String,
    sheets: Vec<Sheet<'a>>,
    style: String,
}

/// The rule in one language.
struct Sheet<'a> {
    language: &'a Language,
    title: String,
    rule: String,
    promises: Vec<String>,
    missed: String,
    overtaken: String,
}

impl<'a> Sheet<'a> {
    fn of(language: &'a Language, words: Words<'_>, settings: &Settings) -> Self {
        let rules = &settings.rules;
        let by_group = Group::ALL.map(|group| reason::promised(words, group, minutes(rules, group)));
        let own = settings.services.iter().filter_map(|service| own_promise(words, language, service));
        Self {
            language,
            title: words.text("reason-how"),
            rule: words.text("reason-rule"),
            promises: by_group.into_iter().chain(own).collect(),
            missed: words.with("reason-missed", [("minutes", number(rules.miss_minutes))]),
            overtaken: words
                .with("reason-overtaken", [("n", number(rules.overtakes_max.into())), ("minutes", number(rules.passed_wait_max_minutes))]),
        }
    }
}

/// What is promised to a group where a service has no promise of its own.
fn minutes(rules: &Rules, group: Group) -> u64 {
    u64::from(match group {
        Group::Booked => rules.booked_public_minutes,
        Group::Priority => rules.priority_minutes.min(rules.walk_in_minutes),
        Group::LateBooked => rules.walk_in_minutes.saturating_sub(rules.late_booked_credit_minutes).max(rules.booked_public_minutes),
        Group::WalkIn => rules.walk_in_minutes,
    })
}

fn own_promise(words: Words<'_>, language: &Language, service: &Service) -> Option<String> {
    let promised = service.promise_minutes?;
    let named = |tag: &str| service.names.iter().find(|(known, _)| known.to_string() == tag).map(|(_, name)| name.clone());
    let name = named(&language.tag).or_else(|| named("it"))?;
    Some(words.with("reason-promised", [("class", name.into()), ("minutes", number(promised))]))
}

fn number(value: u16) -> Arg<'static> {
    Arg::Number(value.into())
}

#[cfg(test)]
mod tests {
    use avanti_model::limits;

    use super::*;

    fn settings(rules: serde_json::Value) -> Settings {
        serde_json::from_value(serde_json::json!({
            "version": 1, "site": "s", "name": "Sportello <1>", "time_zone": "UTC", "hours": "Mo-Su 09:00-17:00",
            "languages": ["it", "en", "ar"], "organisations": {}, "desks": [], "rules": rules,
            "services": [
                { "id": "a", "pictogram": "a", "names": { "it": "Accoglienza" }, "minutes": 10 },
                { "id": "b", "pictogram": "b", "names": { "it": "Legale", "en": "Legal" }, "minutes": 10, "promise_minutes": 77 },
            ],
        }))
        .unwrap()
    }

    fn made(rules: serde_json::Value) -> String {
        avanti_locales::plain(&page(&Catalogue::embedded(), &settings(rules)))
    }

    #[test]
    fn the_sheet_says_the_rule_and_its_promises_in_every_language_of_the_site_and_no_other() {
        let html = made(serde_json::json!({}));
        for said in [
            "<section lang=\"ar\" dir=\"rtl\">",
            "How are people called?",
            "With an appointment: promised within 10 minutes",
            "Priority group: promised within 15 minutes",
            "With an appointment, came late: promised within 30 minutes",
            "Without an appointment: promised within 45 minutes",
            "Legal: promised within 77 minutes",
            "called again about 10 minutes later",
            "Once 10 people who came after you",
            "Sportello &#60;1&#62;",
        ] {
            assert!(html.contains(said), "{said}: {html}");
        }
        assert!(!html.contains("lang=\"fr\"") && !html.contains('⟦') && !html.contains("<script"));
    }

    #[test]
    fn the_sheet_follows_the_settings() {
        let html = made(serde_json::json!({ "walk_in_minutes": 50, "overtakes_max": 7, "miss_minutes": 12 }));
        assert!(html.contains("Without an appointment: promised within 50 minutes") && html.contains("Once 7 people"));
        assert!(html.contains("about 12 minutes later"));
    }

    #[test]
    fn a_ticket_is_over_after_as_many_missed_calls_as_the_words_say() {
        assert_eq!(limits::MISSES_MAX, 2, "reason-missed says: the second");
    }
}
