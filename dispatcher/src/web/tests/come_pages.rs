//! The page on which tickets are taken with a phone, and its poster.

use super::*;

/// The page on which somebody takes a ticket with their phone, one service given and one not.
pub(super) fn page(page: Page<'_>, said: come::Said) -> String {
    let settings = settings();
    let services: Vec<_> = settings.services.iter().zip([true, false]).collect();
    let choice = come::Choice { service: settings.services[0].id.to_string(), party: 2, key: "\"><b>".to_owned() };
    let languages = page.catalogue.languages();
    come::page(&come::ComePage {
        page,
        languages,
        services: &services,
        choice: &choice,
        asks_code: true,
        own: Some("/t/#m.v.t"),
        opens: None,
        said: Some(said),
    })
}

#[test]
fn a_phone_page_in_the_hall_keeps_what_was_chosen_and_says_what_to_do() {
    let catalogue = Catalogue::embedded();
    let page = Page { language: "en", ..pages_page(&catalogue) };
    let html = self::page(page, come::Said::Enough);
    assert!(html.contains("You already have three tickets on this phone"), "{html}");
    assert!(html.contains("required checked>") && html.contains("name=\"party\" value=\"2\" checked"), "{html}");
    assert!(html.contains("href=\"/t/#m.v.t\"") && html.contains("name=\"code\""), "{html}");
    assert_eq!(html.matches("name=\"service\"").count(), 1, "what is not given cannot be chosen");
    let poster = come::poster::page(&page, &settings(), "https://a.example/milano/come");
    assert!(poster.contains("Prenda il biglietto con il telefono") && poster.contains("<svg"), "{poster}");
}

#[test]
fn every_page_of_visitors_leads_to_the_accessibility_statement_in_its_own_language() {
    let catalogue = Catalogue::embedded();
    let page = Page { language: "ar", ..pages_page(&catalogue) };
    let words = catalogue.words("ar");
    let own = ["phone", "appointment", "come", "line-phone"];
    let of_visitors = pages(&catalogue, "ar", false).into_iter().chain([("line-phone", line::phone::page(&page))]);
    let of_visitors: Vec<_> =
        of_visitors.filter(|(name, _)| own.contains(name) || (name.starts_with("book-") && *name != "book-paper")).collect();
    assert!(of_visitors.len() > 6);
    for (name, html) in of_visitors {
        assert!(html.contains("href=\"/statement") && html.contains(&words.text("access-statement")), "{name}");
    }
    let statement = statement::page(&page);
    assert!(statement.contains("WCAG 2.2 AA") && statement.contains("dir=\"rtl\"") && statement.contains("agid.gov.it"), "{statement}");
    assert!(!pages(&catalogue, "ar", false).iter().any(|(name, html)| *name == "desk" && html.contains("/statement")));
}
