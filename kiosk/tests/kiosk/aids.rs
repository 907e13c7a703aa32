//! What helps a visitor: chosen quietly, kept for this visitor, told to a desk and to nobody else, gone with them.

use crate::{
    fake::milano,
    hall::{Kiosk, between},
    html,
};

const CORNER: &str = "<div class=\"tools\"><a class=\"button tool\" href=\"/aids/";

async fn choose(kiosk: &Kiosk, aid: &str) {
    let led = kiosk.post("/aids", &[("lang", "en"), ("aid", aid)]).await;
    assert_eq!(led.location.as_deref(), Some("/aids/en"));
}

#[tokio::test]
async fn every_page_has_the_same_corner_and_the_choices_lead_back_to_it() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let ticket = kiosk.take_ticket("en", "legal").await;
    for path in ["/", "/en/services?party=3", "/en/appointment", "/en/help", "/en/times/legal", "/en/sorry/unavailable", &ticket] {
        assert!(kiosk.get(path).await.html.contains(CORNER), "{path}");
        choose(&kiosk, "large").await;
        let page = kiosk.get("/aids/en").await.html;
        assert!(between(&page, "aids-done\" href=\"", "\"") == path, "{path}");
        assert!(page.contains("href=\"/statement/en\""), "the corner leads on to the statement");
    }
}

#[tokio::test]
async fn what_is_chosen_shows_on_every_page_until_its_visitor_is_done() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for aid in ["large", "contrast", "low", "time"] {
        choose(&kiosk, aid).await;
    }
    let root = |page: &str| between(page, "<html ", ">");
    for path in ["/", "/ar/services", "/it/help"] {
        let page = kiosk.get(path).await.html;
        assert!(root(&page).ends_with("data-text=\"large\" data-contrast=\"more\" data-reach=\"low\""), "{path}: {}", root(&page));
        assert!(page.contains("data-idle-seconds=\"180\" data-grace-seconds=\"60\"") && page.contains("data-chosen"), "{path}");
    }
    let ticket = kiosk.take_ticket("en", "legal").await;
    assert!(root(&kiosk.get(&ticket).await.html).contains("data-text=\"large\""));
    kiosk.post(&format!("{ticket}/done"), &[]).await;
    let page = kiosk.get("/en/services").await.html;
    assert!(!root(&page).contains("data-text") && page.contains("data-idle-seconds=\"60\"") && !page.contains("data-chosen"));
}

#[tokio::test]
async fn from_where_a_stay_ends_every_way_on_ends_the_choices_or_leads_to_help() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for path in ["/en/cancelled", "/en/too-late"] {
        let page = kiosk.get(path).await.html;
        assert!(page.contains("<form method=\"post\" action=\"/aids/over\" data-done>"), "{path}: {page}");
        assert_eq!(page.matches("data-way=").count(), page.matches("data-way=\"help\"").count(), "{path}");
    }
}

#[tokio::test]
async fn whoever_goes_without_a_ticket_leaves_no_choice_behind() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    choose(&kiosk, "dark").await;
    assert!(kiosk.get("/").await.html.contains("data-theme=\"dark\""));
    assert!(kiosk.get("/").await.html.contains("data-idle-seconds"), "a welcome with choices does not wait for ever");
    assert_eq!(kiosk.post("/aids/over", &[]).await.location.as_deref(), Some("/"));
    let page = kiosk.get("/").await.html;
    assert!(!page.contains("data-theme") && !page.contains("data-idle-seconds"));
}

#[tokio::test]
async fn a_desk_is_told_what_helps_and_no_address_or_page_of_the_ticket_tells_it() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    for aid in ["fetch", "step-free", "large", "quiet", "quiet"] {
        choose(&kiosk, aid).await;
    }
    let ticket = kiosk.take_ticket("en", "legal").await;
    assert_eq!(fake.shared.asked.lock().unwrap()[0].1.needs, ["fetch_me", "step_free"]);
    let page = kiosk.get(&ticket).await.html;
    assert!(!page.contains("fetch") && !page.contains("stairs"), "who looks over a shoulder learns nothing");
    kiosk.post(&format!("{ticket}/done"), &[]).await;
    kiosk.take_ticket("en", "legal").await;
    assert!(fake.shared.asked.lock().unwrap()[1].1.needs.is_empty(), "the next visitor needs nothing of that");
}

#[tokio::test]
async fn what_is_no_choice_or_no_language_changes_nothing() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for (lang, aid) in [("en", "wings"), ("xx", "large")] {
        assert_eq!(kiosk.post("/aids", &[("lang", lang), ("aid", aid)]).await.location.as_deref(), Some("/"));
    }
    assert_eq!(kiosk.get("/aids/xx").await.location.as_deref(), Some("/"));
    assert!(!kiosk.get("/en/services").await.html.contains("data-chosen"));
}

#[tokio::test]
async fn the_statement_says_what_conforms_what_does_not_and_whom_to_tell_in_every_language() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for lang in ["it", "en", "ar", "bn", "ur", "zh"] {
        let page = kiosk.get(&format!("/statement/{lang}")).await.html;
        assert_eq!(html::faults(&page), Vec::<String>::new(), "{lang}");
        let told = between(&page, "<main>", "</main>");
        assert_eq!(told.matches("<li data-say>").count(), 7, "{lang}");
        assert!(told.contains("EN 301 549") && told.contains("agid.gov.it"), "{lang}");
    }
}
