//! What holds for every page, in every language.

mod come_pages;
mod voices;

use std::collections::BTreeSet;

use avanti_core::Settings;

use super::{supervisor::SupervisorPage, *};

const SITE: SiteName<'_> = SiteName { id: "milano", name: "Milano <Welcome> Center" };

/// Every page by name, in a language.
fn pages(catalogue: &Catalogue, language: &str, training: bool) -> Vec<(&'static str, String)> {
    let page = Page { catalogue, language, theme: Some(Theme::Dark), site: Some(SITE), training, public_url_is_loopback: true };
    vec![
        ("desk", desk_page(page, true)),
        ("supervisor", supervisor::page(&SupervisorPage { page, csrf: "c-1", person: "\"><b>", administers: true, feedback: &[] })),
        ("devices", voices::devices_page(page)),
        ("recordings", voices::recordings_page(page)),
        ("absences", absences::page(&absences::AbsencesPage { page, csrf: "c-1", person: "\"><b>", settings: &settings() })),
        ("hours", hours_page(page, Some("Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00"))),
        ("hours-wrong", hours_page(page, Some("\"><b>"))),
        ("sign-in", sign_in::page(&sign_in::SignInPage { page, next: Some("/\"><b>") })),
        ("welcome", first_admin::page(&first_admin::FirstAdminPage { page, password_min_chars: 12 })),
        ("choose", choose_site::page(&choose_site::ChooseSitePage { page, sites: &[SITE], wanted: "desk" })),
        ("interface", interface::page(&interface::InterfacePage { page, document: &crate::http::document() })),
        ("phone", phone::page(&page)),
        ("appointment", appointment::page(&page, &[&settings()])),
        ("statement", statement::page(&page)),
        ("come", come_pages::page(page, come::Said::WrongCode)),
        ("come-poster", come::poster::page(&page, &settings(), "https://a.example/milano/come")),
    ]
    .into_iter()
    .chain(booking_pages(page))
    .collect()
}

/// The page of a desk, at a site that takes appointments or none.
fn desk_page(page: Page<'_>, books: bool) -> String {
    let (csrf, agent, person) = ("c-1", "a-1", "\"><b>");
    desk::page(&desk::DeskPage { page, csrf, agent, person, supervises: true, administers: true, books })
}

#[test]
fn a_desk_of_a_site_without_appointments_has_no_way_to_any() {
    let catalogue = Catalogue::embedded();
    let ways = |books| {
        let html = desk_page(pages_page(&catalogue), books);
        ["name=\"appointments\"", "data-book ", "<kbd>C</kbd>", "<kbd>D</kbd>"].map(|way| html.contains(way))
    };
    assert_eq!((ways(true), ways(false)), ([true; 4], [false; 4]));
}

/// The page of hours, with others to try.
fn hours_page(page: Page<'_>, tried: Option<&str>) -> String {
    let today = jiff::civil::date(2026, 12, 4);
    hours::page(&hours::HoursPage { page, csrf: "c-1", person: "\"><b>", settings: &settings(), today, tried })
}

#[test]
fn hours_that_are_tried_are_shown_with_the_holiday_and_the_rule_that_is_lost() {
    let catalogue = Catalogue::embedded();
    let page = Page { language: "en", ..pages_page(&catalogue) };
    let html = hours_page(page, Some("Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00"));
    let tried = html.split("data-tried").nth(1).and_then(|rest| rest.split("</table>").next()).unwrap();
    assert_eq!(tried.matches("14:00–17:00").count(), 10, "{tried}");
    assert!(!tried.contains("09:00–12:00") && tried.contains("Public holiday"), "{tried}");
    assert!(html.contains("This part changes nothing: \u{2068}Mo-Fr 09:00-12:00\u{2069}."), "{html}");
    assert!(html.contains("next on \u{2068}Tuesday, 8 December\u{2069}."), "{html}");
    let wrong = hours_page(page, Some("Mo-Fr 9 to 5"));
    assert!(wrong.contains("is not understood: \u{2068}Mo-Fr 9 to 5\u{2069}") && wrong.contains("aria-invalid"), "{wrong}");
    assert!(wrong.contains(">Mo-Fr 9 to 5</textarea>"), "what was typed stays");
    assert!(!hours_page(page, None).contains("data-tried"));
}

/// A site with a service that takes appointments and one that does not.
fn settings() -> Settings {
    serde_json::from_value(serde_json::json!({
        "version": 1, "site": "milano", "name": SITE.name, "time_zone": "Europe/Rome", "hours": "Mo-Su 09:00-17:00",
        "languages": ["it", "en", "fr", "es", "ar", "zh", "ur", "bn"], "organisations": {}, "desks": [],
        "services": [
            { "id": "legal", "pictogram": "legal", "names": { "it": "<b>Legale" }, "minutes": 10, "appointment_minutes": 10 },
            { "id": "reception", "pictogram": "none of ours", "names": { "it": "<b>Accoglienza" }, "minutes": 10 },
        ],
    }))
    .unwrap()
}

fn booking_pages(page: Page<'_>) -> Vec<(&'static str, String)> {
    let settings = settings();
    let offered = page.catalogue.languages();
    let answers = booking::Answers {
        desk: Some("5".to_owned()),
        service: Some("legal".to_owned()),
        speaks: Some("wo".to_owned()),
        party: Some(9),
        needs: BTreeSet::from(["more_time"]),
        slot: Some("2026-12-01T08:30:00Z".to_owned()),
        key: Some("\"><b>".to_owned()),
        list: Some("\"><b>".to_owned()),
        embedded: false,
    };
    let professionals = [avanti_protocol::booking::Professional { desk: "5".to_owned(), name: "Ada".to_owned() }];
    let book = booking::BookingPage { page, offered: &offered, answers: &answers, professionals: &professionals, said: Some("<b>") };
    let slot = jiff::civil::date(2026, 12, 1).at(9, 30, 0, 0).in_tz("Europe/Rome").unwrap();
    let elsewhere = booking::Elsewhere { language: "ar".to_owned(), first: slot.clone() };
    let (none, free) = (booking::Times { free: &[], elsewhere: &[elsewhere], anyone: Some(&slot), list: false }, [slot.clone()]);
    let listed = booking::Listed { code: "K7M-4PX-T2HD", until: slot.date(), qr_url: "https://a.example/a/#milano.K", reads: "it" };
    let card = booking::Card { code: "K7M-4PX-T2HD", slot: &slot, qr_url: "https://a.example/a/#milano.K", reads: "it", lapse_minutes: 30 };
    vec![
        ("book-language", booking::language(&book)),
        ("book-service", booking::service(&book, &settings)),
        ("book-people", booking::people(&book, &["it".to_owned(), "wo".to_owned()])),
        ("book-times", booking::times(&book, booking::Times { free: &free, elsewhere: &[], anyone: None, list: false })),
        ("book-nothing", booking::times(&book, none)),
        ("book-join", booking::times(&book, booking::Times { list: true, anyone: None, ..none })),
        ("book-listed", booking::listed(&book, listed)),
        ("book-check", booking::check(&book, &settings.services[0], &slot)),
        ("book-card", booking::card(&book, card)),
    ]
}

fn check(holds: impl Fn(&str, &Language, &str)) {
    let catalogue = Catalogue::embedded();
    for language in catalogue.languages() {
        for (name, html) in pages(&catalogue, &language.tag, true) {
            holds(name, language, &html);
        }
    }
}

#[test]
fn a_page_says_its_language_and_direction() {
    check(|name, language, html| {
        let root = format!("<html lang=\"{}\" dir=\"{}\"", language.tag, language.direction.as_str());
        assert!(html.contains(&root), "{name} in {}", language.tag);
    });
}

#[test]
fn no_word_is_missing_and_nothing_written_into_a_page_becomes_markup() {
    check(|name, language, html| {
        assert!(!html.contains('⟦'), "{name} in {}", language.tag);
        assert!(!html.contains("<b>") && !html.contains("<Welcome>"), "{name} in {}", language.tag);
    });
}

#[test]
fn nothing_is_inline_that_the_policy_forbids() {
    assert!(!CSP.contains("unsafe") && CSP.contains("default-src 'none'"));
    check(|name, language, html| {
        for forbidden in [" style=\"", "<style", " onclick=", " onsubmit=", "javascript:"] {
            assert!(!html.contains(forbidden), "{name} in {}: {forbidden}", language.tag);
        }
        let scripts = html.matches("<script").count();
        let lawful =
            html.matches("<script type=\"module\" src=\"/static/").count() + html.matches("<script type=\"application/json\"").count();
        assert_eq!(scripts, lawful, "{name} in {}", language.tag);
        assert!(scripts > 0, "{name}");
    });
}

#[test]
fn everything_a_page_loads_is_there() {
    check(|name, _, html| {
        let addresses: BTreeSet<&str> =
            html.split(assets::PREFIX).skip(1).filter_map(|rest| rest.split(['"', '#']).next()).filter(|path| path.contains('.')).collect();
        assert!(addresses.len() >= 2, "{name}");
        for address in addresses {
            assert!(assets::get(address).is_some(), "{name} loads {address}");
        }
    });
}

#[test]
fn ids_stand_once_and_what_names_another_element_finds_it() {
    check(|name, _, html| {
        let values = |attribute: &str| -> Vec<String> {
            let marked = format!(" {attribute}=\"");
            html.split(&marked).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
        };
        let ids = values("id");
        let distinct: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), distinct.len(), "{name}: {ids:?}");
        for attribute in ["for", "aria-labelledby", "aria-describedby", "popovertarget"] {
            for target in values(attribute) {
                assert!(distinct.contains(&target), "{name}: {attribute} {target}");
            }
        }
    });
}

#[test]
fn the_hooks_that_other_programs_hold_on_to_are_there() {
    let catalogue = Catalogue::embedded();
    let pages = pages(&catalogue, "ar", true);
    let html = |wanted: &str| pages.iter().find(|(name, _)| *name == wanted).map(|(_, html)| html.as_str()).unwrap();
    for act in ["next", "arrived", "recall", "missed", "finish", "park", "transfer", "pause", "reopen", "undo"] {
        assert!(html("desk").contains(&format!("data-act=\"{act}\"")), "{act}");
    }
    for dialog in ["pause", "park", "visit", "transfer", "history"] {
        assert!(html("desk").contains(&format!("data-dialog=\"{dialog}\"")), "{dialog}");
    }
    for hook in ["data-visit-number", "data-open-desk", "data-language-choice=\"bn\"", "data-nav", "name=\"csrf\" content=\"c-1\""] {
        assert!(html("desk").contains(hook), "{hook}");
    }
    for hook in ["name=\"user\"", "name=\"password\"", "type=\"submit\""] {
        assert!(html("sign-in").contains(hook) && html("welcome").contains(hook), "{hook}");
    }
    assert!(html("phone").contains("data-ticket-number"));
}

#[test]
fn supervisors_are_told_which_languages_no_native_speaker_has_read() {
    let catalogue = Catalogue::embedded();
    let (_, html) = pages(&catalogue, "en", false).swap_remove(1);
    for language in catalogue.languages() {
        let read = if language.review == Review::Reviewed { "read" } else { "not yet read" };
        let sentence = format!("<li>\u{2068}{}\u{2069}: {read} by a native speaker</li>", catalogue.words("en").spoken(&language.tag));
        assert!(html.contains(&sentence), "{sentence}");
    }
}

#[test]
fn training_is_said_on_every_page_and_live_is_not_called_training() {
    let catalogue = Catalogue::embedded();
    let shown = |html: &str| html.split("data-training").nth(1).and_then(|rest| rest.split('>').next()).map(|tag| !tag.contains("hidden"));
    for training in [true, false] {
        for (name, html) in pages(&catalogue, "it", training) {
            assert_eq!(shown(&html), Some(training), "{name}");
        }
    }
}

#[test]
fn a_phone_learns_no_service_and_stays_small() {
    let catalogue = Catalogue::embedded();
    for language in catalogue.languages() {
        let page = Page {
            catalogue: &catalogue,
            language: &language.tag,
            theme: None,
            site: Some(SITE),
            training: false,
            public_url_is_loopback: false,
        };
        let html = phone::page(&page);
        let bytes = html.len() + PHONE_LOADS.iter().map(|name| asset(name).len()).sum::<usize>();
        println!("{}: {bytes} bytes", language.tag);
        assert!(bytes < PHONE_BYTES_MAX, "{}: {bytes} bytes", language.tag);
        let words = asset(&format!("words/{}.json", language.tag));
        for service in ["return-interview", "legal", "psychology"] {
            assert!(!html.contains(service) && !words.contains(service), "{service}");
        }
    }
}

#[test]
fn a_card_and_the_page_of_an_appointment_say_no_service_and_no_address_of_booking_does() {
    let catalogue = Catalogue::embedded();
    for (name, html) in pages(&catalogue, "it", false) {
        if ["book-card", "appointment"].contains(&name) {
            assert!(!html.contains("Legale") && !html.contains("Accoglienza"), "{name}");
        }
        if name.starts_with("book-") {
            let addresses = html.split(" action=\"").chain(html.split(" href=\"")).skip(1).filter_map(|rest| rest.split('"').next());
            assert!(addresses.filter(|address| !address.starts_with('<')).all(|address| !address.contains("legal")), "{name}");
        }
    }
    for language in catalogue.languages() {
        let words = asset(&format!("appointments/{}.json", language.tag));
        assert!(!words.contains("legal") && !words.contains("psycholog"), "{}", language.tag);
    }
}

#[test]
fn forms_of_booking_carry_what_was_answered_and_the_mark_that_inspections_look_for() {
    let catalogue = Catalogue::embedded();
    for (name, html) in pages(&catalogue, "ar", false).into_iter().filter(|(name, _)| name.starts_with("book-")) {
        let asks = !["book-language", "book-card", "book-listed"].contains(&name);
        assert_eq!(html.contains("data-element=\"appointment-booking\""), asks, "{name}");
        let carried = |field: &str| html.contains(&format!("<input type=\"hidden\" name=\"{field}\""));
        assert_eq!(carried("reads"), name != "book-language", "{name}");
        assert_eq!(carried("service"), name != "book-service", "{name}");
        assert_eq!(carried("key"), ["book-check", "book-card"].contains(&name), "{name}");
    }
}

#[test]
fn every_word_that_stands_in_an_appointment_s_page_can_change_its_language() {
    let html = appointment::page(&pages_page(&Catalogue::embedded()), &[&settings()]);
    let words = asset("appointments/it.json");
    for key in html.split("data-word=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(words.contains(&format!("\"{key}\":")), "{key}");
    }
    for module in ["appointment.js", "appointment/acts.js", "appointment/times.js", "appointment/wording.js"] {
        let source = asset(module);
        for imported in source.lines().filter(|line| line.starts_with("import {")).filter_map(|line| line.split(['"', '/']).rev().nth(1)) {
            assert!(html.contains(&format!("/{imported}\"")), "{module} imports {imported}");
        }
    }
}

fn pages_page(catalogue: &Catalogue) -> Page<'_> {
    Page { catalogue, language: "it", theme: None, site: Some(SITE), training: false, public_url_is_loopback: false }
}

#[test]
fn a_phone_page_names_all_that_its_script_will_load_at_once() {
    let page = Page {
        catalogue: &Catalogue::embedded(),
        language: "it",
        theme: None,
        site: Some(SITE),
        training: false,
        public_url_is_loopback: false,
    };
    let html = phone::page(&page);
    let sources = PHONE_LOADS.iter().filter(|name| name.ends_with(".js")).map(|name| (*name, asset(name)));
    for (name, source) in sources {
        for imported in source.lines().filter(|line| line.starts_with("import {")).filter_map(|line| line.split(['"', '/']).rev().nth(1)) {
            assert!(html.contains(&format!("/{imported}\"")), "{name} imports {imported}");
        }
    }
}

/// What a phone page loads at once besides words and drawings.
const PHONE_LOADS: &[&str] =
    &["phone.css", "phone.js", "link.js", "words.js", "phone/hide.js", "phone/kept.js", "phone/ring.js", "phone/situation.js"];
/// Most bytes of the phone page with its sheet and scripts, uncompressed.
const PHONE_BYTES_MAX: usize = 31_000;

fn asset(name: &str) -> String {
    let address = assets::url(name);
    let (_, body) = assets::get(address.strip_prefix(assets::PREFIX).unwrap()).unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

#[test]
fn every_message_that_a_script_asks_for_is_in_its_page() {
    let catalogue = Catalogue::embedded();
    let pages = pages(&catalogue, "it", true);
    let scripts = [
        ("desk", &["desk/acts.js", "desk/choice.js", "desk/doing.js", "desk/main.js", "desk/person.js", "desk/waiting.js"][..]),
        ("supervisor", &["desk/doing.js", "supervisor/main.js"]),
        ("devices", &["devices/let-in.js", "devices/main.js", "devices/revoke.js", "devices/row.js"]),
        ("recordings", &["recordings/main.js", "recordings/row.js"]),
        ("absences", &["absences/known.js", "absences/main.js", "absences/proposal.js"]),
        ("sign-in", &["sign-in.js"]),
        ("welcome", &["welcome.js"]),
        ("phone", &["phone.js", "phone/acts.js", "phone/feedback.js", "phone/situation.js"]),
        (
            "appointment",
            &[
                "appointment.js",
                "appointment/earlier.js",
                "appointment/list.js",
                "appointment/standing.js",
                "appointment/times.js",
                "appointment/when.js",
            ],
        ),
    ];
    for (name, scripts) in scripts {
        let html = pages.iter().find(|(page, _)| *page == name).map(|(_, html)| html.as_str()).unwrap();
        let html = match name {
            "phone" => &asset("words/it.json"),
            "appointment" => &asset("appointments/it.json"),
            _ => html,
        };
        for script in scripts {
            let source = asset(script);
            let keys: Vec<&str> = source.split(['"', '`']).filter(|text| is_key(text)).collect();
            assert!(!keys.is_empty(), "{script}");
            for key in keys {
                assert!(html.contains(&format!("\"{key}\":")), "{name}: {script} asks for {key}");
            }
        }
    }
}

/// Whether a text of a script is the key of a message.
fn is_key(text: &str) -> bool {
    let files = ["absence-", "booking-", "common-", "desk-", "device-", "feedback-", "key-", "phone-", "problem-", "recording-"];
    let is_plain = text.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !text.ends_with('-');
    is_plain && files.iter().any(|file| text.starts_with(file)) && !text.ends_with("-template")
}

#[test]
fn an_option_of_a_command_reads_from_left_to_right_in_every_language() {
    let catalogue = Catalogue::embedded();
    for language in catalogue.languages() {
        let html = &pages(&catalogue, &language.tag, true)[0].1;
        assert!(html.contains("<code dir=\"ltr\">--public-url</code>"), "{}", language.tag);
        assert_eq!(html.matches("--public-url").count(), 1, "{}", language.tag);
    }
}
