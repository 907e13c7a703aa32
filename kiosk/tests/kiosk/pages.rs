//! Every page in every language: well-formed, complete, mirrored, light, and quiet about who was here.

use std::collections::BTreeMap;

use avanti_locales::{Catalogue, plain};
use reqwest::header;

use crate::{
    fake::milano,
    hall::{Kiosk, between},
    html,
};

const LANGUAGES: [(&str, &str, &str); 8] = [
    ("it", "ltr", "Italiano"),
    ("en", "ltr", "English"),
    ("fr", "ltr", "Français"),
    ("es", "ltr", "Español"),
    ("ar", "rtl", "العربية"),
    ("zh", "ltr", "中文"),
    ("ur", "rtl", "اردو"),
    ("bn", "ltr", "বাংলা"),
];

/// Most bytes of a page with everything that it loads, fonts left out.
const WEIGHT_MAX_BYTES: usize = 150_000;

/// Every page in a language, by its name.
async fn pages(kiosk: &Kiosk, lang: &str) -> BTreeMap<&'static str, String> {
    let ticket = kiosk.take_ticket(lang, "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    let mut pages = BTreeMap::new();
    for (name, path) in [
        ("services", format!("/{lang}/services")),
        ("ticket", ticket.clone()),
        ("cancel", format!("{ticket}/cancel")),
        ("code", format!("/{lang}/appointment")),
        ("times", format!("/{lang}/times/legal")),
        ("help", format!("/{lang}/help")),
        ("cancelled", format!("/{lang}/cancelled")),
        ("too-late", format!("/{lang}/too-late")),
        ("sorry", format!("/{lang}/sorry/unavailable")),
    ] {
        pages.insert(name, kiosk.get(&path).await.html);
    }
    pages
}

#[tokio::test]
async fn every_page_is_well_formed_complete_and_light_in_every_language() {
    let mut view = milano();
    view.site.training = true;
    view.services[3].open = false;
    let (_fake, kiosk) = Kiosk::open(view).await;
    let mut every = vec![("it", "ltr", "welcome", kiosk.get("/").await.html)];
    for (lang, dir, _) in LANGUAGES {
        every.extend(pages(&kiosk, lang).await.into_iter().map(|(name, page)| (lang, dir, name, page)));
    }
    assert_eq!(every.len(), 1 + LANGUAGES.len() * 9);
    for (lang, dir, name, page) in every {
        assert_eq!(html::faults(&page), Vec::<String>::new(), "{name} in {lang}");
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\" data-surface=\"kiosk\"")), "{name} in {lang}");
        assert!(page.contains("banner-training") && page.contains("data-link=\"live\""), "{name} in {lang}");
        assert!(!page.contains('⟦') && !page.contains("><h1></h1>"), "{name} in {lang}");
        let weight = page.len() + assets(&kiosk, &page).await;
        assert!(weight < WEIGHT_MAX_BYTES, "{name} in {lang} weighs {weight} bytes");
    }
}

/// The bytes of all sheets and scripts of a page; every script is loaded by the first one.
async fn assets(kiosk: &Kiosk, page: &str) -> usize {
    let mut bytes = 0;
    let linked = page.split("=\"/assets/").skip(1).map(|rest| rest.split('"').next().unwrap());
    let modules = [
        "alive.js",
        "away.js",
        "choice.js",
        "code.js",
        "greeting.js",
        "headset.js",
        "idle.js",
        "keys.js",
        "link.js",
        "page.js",
        "pager.js",
        "party.js",
        "reader.js",
        "scan.js",
        "steps.js",
    ];
    for name in linked.chain(modules) {
        let asset = kiosk.get(&format!("/assets/{name}")).await;
        assert_eq!(asset.status, 200, "{name}");
        bytes += asset.html.len();
    }
    bytes
}

#[tokio::test]
async fn no_sentence_of_another_language_is_left_on_a_page() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let catalogue = Catalogue::embedded();
    let keys = ["kiosk-", "common-", "problem-", "ticket-"];
    let sentences = |tag: &str| -> Vec<String> {
        let all = avanti_locales::catalogue::embedded_files();
        let lines = all.iter().filter(|(path, _)| path.starts_with(&format!("{tag}/"))).flat_map(|(_, text)| text.lines());
        let named = lines.filter_map(|line| line.split_once(" = "));
        named
            .filter(|(key, text)| keys.iter().any(|start| key.starts_with(start)) && !text.contains('{') && text.contains(' '))
            .map(|(_, text)| text.to_owned())
            .collect()
    };
    let (english, arabic) = (sentences("en"), sentences("ar"));
    assert!(english.len() > 50 && arabic.len() > 50);
    for (lang, _, _) in LANGUAGES {
        let foreign = if lang == "en" { &arabic } else { &english };
        let own = catalogue.words(lang).text("kiosk-what-do-you-need");
        for (name, page) in pages(&kiosk, lang).await {
            let text = plain(&page);
            let left = foreign.iter().find(|sentence| text.contains(&format!(">{sentence}<")));
            assert_eq!(left, None, "{name} in {lang}");
            assert!(name != "services" || text.contains(&own));
        }
    }
}

#[tokio::test]
async fn the_welcome_names_each_language_in_its_own_script_and_direction() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let page = kiosk.get("/").await.html;
    for (lang, dir, name) in LANGUAGES {
        let tile = between(&page, &format!("<a class=\"button tile\" href=\"/{lang}/services\""), "</a>");
        assert!(tile.contains(&format!("lang=\"{lang}\" dir=\"{dir}\"")) && tile.contains(name), "{tile}");
    }
    assert_eq!(page.matches("class=\"greeting\"").count(), LANGUAGES.len());
    assert!(page.contains("data-pause-greetings"));
}

#[tokio::test]
async fn the_ways_back_stand_in_the_same_place_and_mirror_by_direction_alone() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let (italian, arabic) = (pages(&kiosk, "it").await, pages(&kiosk, "ar").await);
    for name in ["services", "help", "sorry"] {
        for page in [&italian[name], &arabic[name]] {
            let ways = between(page, "<nav class=\"ways\">", "</nav>");
            let kinds: Vec<&str> = ways.split("data-way=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            assert_eq!(kinds[..2], ["back", "language"], "{name}");
            assert_eq!(ways.matches("<a ").count(), ways.matches(" data-nav ").count(), "{name}");
            assert!(ways.contains("<span class=\"mirrors\"><svg"), "{name}");
        }
    }
    let first = between(&arabic["services"], "<button class=\"button tile\"", "</button>");
    assert!(first.contains("lang=\"ar\" dir=\"rtl\"") && first.contains("<span class=\"said-italian\" lang=\"it\" dir=\"ltr\">"));
}

#[tokio::test]
async fn only_answers_to_the_question_can_be_touched_without_being_marked() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let page = kiosk.get("/en/services").await.html;
    let main = between(&page, "<main>", "</main>");
    assert_eq!(main.matches("<button").count(), 9);
    let around = page.replace(&main, "");
    let touched = around.matches("<button").count() + around.matches("<a ").count();
    assert_eq!(touched, around.matches(" data-nav").count() + around.matches(" data-more-time").count());
}

#[tokio::test]
async fn no_answer_is_kept_by_a_browser_and_none_runs_foreign_script() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for path in ["/", "/it/services", "/assets/kiosk.js", "/no-such-page"] {
        let response = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let response = response.get(format!("{}{path}", kiosk.base)).send().await.unwrap();
        let said = |name: header::HeaderName| response.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(said(header::CACHE_CONTROL), "no-store", "{path}");
        let policy = said(header::CONTENT_SECURITY_POLICY);
        assert!(policy.contains("default-src 'self'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(said(header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{path}");
    }
}
