//! From the first touch to the paper, and everything that can come between.

use std::sync::Arc;

use reqwest::StatusCode;

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, between, eventually},
};

#[tokio::test]
async fn three_touches_lead_to_a_number_on_the_screen_and_a_paper() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let welcome = kiosk.get("/").await.html;
    assert!(welcome.contains("href=\"/ar/services\""));
    let ticket = kiosk.take_ticket("ar", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    let page = kiosk.get(&ticket).await.html;
    assert_eq!(between(&page, "data-ticket-number>", "<"), "142");
    assert!(page.contains("data-paper=\"printed\"") && page.contains("سمكة زرقاء"));
    assert_eq!(kiosk.papers().len(), 1);
    assert_eq!(kiosk.outbox(), Vec::<String>::new());
    let asked = fake.shared.asked.lock().unwrap().clone();
    assert_eq!((asked[0].1.service.as_str(), asked[0].1.language.as_str(), asked[0].1.party_size), ("legal", "ar", 1));
    assert_eq!(*fake.shared.languages.lock().unwrap(), ["ar"]);
}

#[tokio::test]
async fn two_taps_and_a_reload_give_one_ticket() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    fake.shared.answers.send_replace(false);
    let key = kiosk.form_key("it").await;
    let fields = [("key", key.as_str()), ("service", "social"), ("party_size", "4")];
    let answer = async {
        eventually(&fake.shared, "a ticket is asked for", |shared| !shared.asked.lock().unwrap().is_empty()).await;
        fake.shared.answers.send_replace(true);
    };
    let (first, second, ()) = tokio::join!(kiosk.post("/it/tickets", &fields), kiosk.post("/it/tickets", &fields), answer);
    let third = kiosk.post("/it/tickets", &fields).await;
    assert!(first.location.as_ref().unwrap().starts_with("/tickets/"));
    assert_eq!([second.location, third.location], [first.location.clone(), first.location.clone()]);
    kiosk.until_paper(&first.location.unwrap(), "printed").await;
    let asked = fake.shared.asked.lock().unwrap().clone();
    assert_eq!((asked.len(), asked[0].0.as_str(), asked[0].1.party_size), (1, key.as_str(), 4));
    assert_eq!(kiosk.papers().len(), 1);
}

#[tokio::test]
async fn a_printer_that_fails_leaves_the_ticket_on_the_screen_with_its_code() {
    let fake = Fake::start(milano()).await;
    let kiosk = Kiosk::start_with(&fake.base(), Arc::new(tempfile::tempdir().unwrap()), false).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    let ticket = kiosk.take_ticket("en", "legal").await;
    kiosk.until_paper(&ticket, "failed").await;
    let page = kiosk.get(&ticket).await.html;
    assert!(page.contains("data-paper=\"failed\"") && page.contains("class=\"qr\""));
    assert!(page.contains("The printer is not working. Please remember or photograph your number."));
    assert_eq!(between(&page, "data-ticket-number>", "<"), "142");
    assert!(page.contains("data-idle-seconds=\"60\""), "there is time for a photograph");
    assert_eq!(kiosk.outbox().len(), 1, "it outlives a fall");
    assert_eq!(kiosk.post(&format!("{ticket}/done"), &[]).await.location.as_deref(), Some("/"));
    assert_eq!(kiosk.outbox(), Vec::<String>::new());
}

#[tokio::test]
async fn giving_a_ticket_back_asks_first_and_tells_the_dispatcher() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let ticket = kiosk.take_ticket("en", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    let question = kiosk.get(&format!("{ticket}/cancel")).await.html;
    assert!(question.contains("Do you want to cancel this ticket?"));
    assert!(fake.shared.left.lock().unwrap().is_empty());
    let sent = kiosk.post(&format!("{ticket}/cancel"), &[]).await;
    assert_eq!(sent.location.as_deref(), Some("/en/cancelled"));
    assert!(kiosk.get("/en/cancelled").await.html.contains("Your ticket is cancelled."));
    assert_eq!(fake.shared.left.lock().unwrap()[0].1, "visit-0");
    assert_eq!(kiosk.get(&ticket).await.location.as_deref(), Some("/"));
    assert_eq!(kiosk.outbox(), Vec::<String>::new());
}

#[tokio::test]
async fn a_ticket_that_cannot_be_given_back_sends_to_the_staff() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let ticket = kiosk.take_ticket("it", "legal").await;
    *fake.shared.refusal.lock().unwrap() = Some((409, "visit_over"));
    let sent = kiosk.post(&format!("{ticket}/cancel"), &[]).await;
    assert_eq!(sent.location.as_deref(), Some("/it/too-late"));
    assert!(kiosk.get("/it/too-late").await.html.contains("Chieda al personale"));
}

#[tokio::test]
async fn the_next_person_finds_nothing_of_the_last_one() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = kiosk.form_key("ar").await;
    let fields = [("key", key.as_str()), ("service", "return-interview"), ("party_size", "2")];
    let ticket = kiosk.post("/ar/tickets", &fields).await.location.unwrap();
    kiosk.until_paper(&ticket, "printed").await;
    assert_eq!(kiosk.post(&format!("{ticket}/done"), &[]).await.location.as_deref(), Some("/"));

    for path in [ticket.clone(), format!("{ticket}/cancel")] {
        assert_eq!(kiosk.get(&path).await.location.as_deref(), Some("/"), "{path}");
    }
    assert_eq!(kiosk.post(&format!("{ticket}/cancel"), &[]).await.location.as_deref(), Some("/"));
    assert_eq!(kiosk.post(&format!("{ticket}/stay"), &[]).await.status, StatusCode::GONE);
    assert_eq!(kiosk.post("/ar/tickets", &fields).await.location.as_deref(), Some("/"));
    kiosk.until_paper(&ticket, "gone").await;
    for path in ["/", "/ar/services", "/it/services"] {
        let page = kiosk.get(path).await.html;
        assert!(!page.contains("142") && !page.contains("data-ticket") && !page.contains(&key), "{path}");
    }
    assert_eq!((fake.shared.asked.lock().unwrap().len(), fake.shared.left.lock().unwrap().len()), (1, 0));
}

#[tokio::test]
async fn somebody_who_needs_more_time_gets_it() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let ticket = kiosk.take_ticket("it", "legal").await;
    for _ in 0..3 {
        assert_eq!(kiosk.post(&format!("{ticket}/stay"), &[]).await.status, StatusCode::NO_CONTENT);
    }
    let page = kiosk.get(&ticket).await.html;
    assert!(page.contains("data-idle-seconds=\"30\" data-grace-seconds=\"20\"") && page.contains("data-more-time"));
    assert!(page.contains("Ho bisogno di più tempo"));
    assert!(kiosk.get("/it/services").await.html.contains("data-idle-seconds=\"60\""));
    assert!(!kiosk.get("/").await.html.contains("data-idle-seconds"));
}

#[tokio::test]
async fn a_refusal_is_told_in_the_language_of_the_person() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.refusal.lock().unwrap() = Some((409, "intake_closed"));
    let key = kiosk.form_key("bn").await;
    let sent = kiosk.post("/bn/tickets", &[("key", &key), ("service", "legal")]).await;
    assert_eq!(sent.location.as_deref(), Some("/bn/sorry/intake_closed"));
    assert!(kiosk.get("/bn/sorry/intake_closed").await.html.contains("আজ আর টিকিট নেই।"));
    assert_eq!((kiosk.papers(), kiosk.outbox()), (Vec::new(), Vec::new()));
}

#[tokio::test]
async fn a_service_that_closes_says_so_and_gives_no_ticket() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = kiosk.form_key("en").await;
    let revision = between(&kiosk.get("/en/services").await.html, "data-revision=\"", "\"");
    fake.shared.view.send_modify(|view| view.services[2].open = false);
    eventually_revised(&kiosk, &revision).await;
    let page = kiosk.get("/en/services").await.html;
    assert!(page.contains("No more tickets today") && !page.contains("value=\"legal\""));
    let sent = kiosk.post("/en/tickets", &[("key", &key), ("service", "legal")]).await;
    assert_eq!(sent.location.as_deref(), Some("/en/services"));
    assert!(fake.shared.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_closed_centre_says_when_it_opens() {
    let mut view = milano();
    view.site.open = false;
    view.site.opens_at = Some("2026-03-03T09:00:00+01:00".to_owned());
    let (_fake, kiosk) = Kiosk::open(view).await;
    let page = kiosk.get("/en/services").await.html;
    assert!(page.contains("We are closed now.") && page.contains("We open tomorrow at"));
    assert!(!page.contains("name=\"service\"") && page.contains("data-nav"));
    assert!(kiosk.get("/").await.html.contains("نفتح غدًا الساعة"));
}

#[tokio::test]
async fn without_the_dispatcher_every_page_says_so_and_it_works_again_by_itself() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = kiosk.form_key("it").await;
    let (address, shared) = (fake.address, Arc::clone(&fake.shared));
    drop(fake);
    kiosk.until("/events", "\"link\":\"down\"").await;
    assert!(kiosk.get("/").await.html.contains("In questo momento non possiamo dare biglietti."));
    let services = kiosk.get("/en/services").await.html;
    assert!(services.contains("We cannot give out tickets at the moment.") && services.contains("Please ask a member of staff."));
    assert!(services.contains("data-link=\"down\"") && !services.contains("name=\"service\""));
    let sent = kiosk.post("/it/tickets", &[("key", &key), ("service", "legal")]).await;
    assert_eq!(sent.location.as_deref(), Some("/it/sorry/unavailable"));

    let _back = Fake::again(address, shared).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    let ticket = kiosk.take_ticket("it", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
}

#[tokio::test]
async fn bad_input_gets_a_page_and_changes_nothing() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = kiosk.form_key("it").await;
    for (path, fields, leads_to) in [
        ("/it/tickets", vec![("service", "legal")], "/it/sorry/bad-request"),
        ("/it/tickets", vec![("key", key.as_str()), ("service", "legal"), ("party_size", "many")], "/it/sorry/bad-request"),
        ("/it/tickets", vec![("key", "no-such-key"), ("service", "legal")], "/"),
        ("/xx/tickets", vec![("key", key.as_str()), ("service", "legal")], "/"),
        ("/it/tickets", vec![("key", key.as_str()), ("service", "no-such-service")], "/it/services"),
        ("/tickets/no-such-token/done", vec![], "/"),
    ] {
        let sent = kiosk.post(path, &fields).await;
        assert_eq!((sent.status, sent.location.as_deref()), (StatusCode::SEE_OTHER, Some(leads_to)), "{path} {fields:?}");
    }
    for path in ["/xx/services", "/tickets/no-such-token", "/no/such/page", "/xx/sorry/internal", "/favicon.ico"] {
        assert_eq!(kiosk.get(path).await.location.as_deref(), Some("/"), "{path}");
    }
    let huge = "x".repeat(10_000);
    assert_eq!(kiosk.post("/it/tickets", &[("key", &huge)]).await.location.as_deref(), Some("/it/sorry/bad-request"));
    assert_eq!(kiosk.get("/it/services?party=250").await.status, StatusCode::OK);
    assert_eq!(kiosk.get("/it/services?party=-1").await.status, StatusCode::OK);
    assert!(kiosk.get("/it/sorry/no_such_code").await.html.contains("Qualcosa non ha funzionato."));
    assert!(fake.shared.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_kiosk_ends_when_told_to_though_a_page_is_open() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let open_page = reqwest::get(format!("{}/events", kiosk.base)).await.unwrap();
    kiosk.end().await;
    drop(open_page);
}

/// Waits until pages before the ticket would no longer be what they were.
async fn eventually_revised(kiosk: &Kiosk, revision: &str) {
    let mut response = reqwest::get(format!("{}/events", kiosk.base)).await.unwrap();
    let mut heard = String::new();
    while let Some(chunk) = response.chunk().await.unwrap() {
        heard.push_str(&String::from_utf8_lossy(&chunk));
        let news = heard.split("\"revision\":\"").skip(1).any(|rest| rest.contains('"') && !rest.starts_with(revision));
        if news {
            return;
        }
    }
}
