//! A ticket that is held before the scanner: a page of its own with few acts, and nothing of it for the next person.

use std::sync::Arc;

use avanti_protocol::phone::Stands;
use reqwest::StatusCode;

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, between},
    own_visit::{TICKET, waiting},
};

/// Scans a ticket of some host on a page; where that leads.
async fn scan(kiosk: &Kiosk, on: &str) -> String {
    let lang = on.trim_matches('/').split('/').next().unwrap();
    let address = if lang.is_empty() { "/check-ins".to_owned() } else { format!("/{lang}/check-ins") };
    let code = format!("http://elsewhere.example/t/%23milano.{TICKET}");
    kiosk.post(&address, &[("key", "k"), ("code", &code)]).await.location.unwrap()
}

async fn open() -> (Fake, Kiosk) {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.own.lock().unwrap() = Some(waiting());
    (fake, kiosk)
}

fn state(html: &str) -> String {
    between(html, "data-state=\"", "\"")
}

#[tokio::test]
async fn a_ticket_opens_its_page_in_its_language_with_number_picture_and_wait_and_no_service() {
    let (_fake, kiosk) = open().await;
    for on in ["/", "/it/services", "/ar/help", "/it/appointment"] {
        let page = scan(&kiosk, on).await;
        assert!(page.starts_with("/key/") && !page.contains("0123456789"), "{on}: {page}");
        let html = kiosk.get(&page).await.html;
        assert!(html.contains("<html lang=\"bn\"") && html.contains("data-number>417<") && html.contains("class=\"picture"), "{on}");
        assert_eq!(state(&html), "waiting");
        for act in ["break", "language", "print", "leave"] {
            assert!(html.contains(&format!("data-act=\"{act}\"")), "{act}");
        }
        assert!(!html.contains(TICKET) && !html.contains("legal"), "neither the key nor a service is in a page");
        assert!(html.contains("data-idle-seconds"), "it ends by itself");
    }
}

#[tokio::test]
async fn a_ticket_stays_open_beside_the_pages_sign_of_life_and_what_helps_to_see_it() {
    let (_fake, kiosk) = open().await;
    let page = scan(&kiosk, "/").await;
    kiosk.get(&page).await;
    kiosk.post("/alive", &[]).await;
    kiosk.get("/alive").await;
    let aids = kiosk.get("/aids/bn").await.html;
    assert!(aids.contains(&format!("href=\"{page}\"")), "from there one comes back to it");
    assert_eq!(state(&kiosk.get(&page).await.html), "waiting");
    kiosk.post("/aids/over", &[]).await;
    assert_eq!(kiosk.get(&page).await.location.as_deref(), Some("/"), "who is done has ended it");
}

#[tokio::test]
async fn who_steps_out_is_back_by_a_touch_or_by_showing_the_ticket_again() {
    let (fake, kiosk) = open().await;
    let page = scan(&kiosk, "/").await;
    for back in ["touch", "ticket"] {
        fake.shared.own.lock().unwrap().as_mut().unwrap().visit.breaks_left = Some(1);
        let page = if back == "touch" { page.clone() } else { scan(&kiosk, "/").await };
        assert_eq!(kiosk.post(&format!("{page}/break"), &[]).await.location.as_deref(), Some(page.as_str()));
        let html = kiosk.get(&page).await.html;
        assert_eq!(state(&html), "away");
        assert!(html.contains("data-act=\"back\"") && !html.contains("data-act=\"break\"") && html.contains("09:30"), "{html}");
        if back == "touch" {
            kiosk.post(&format!("{page}/back"), &[]).await;
            assert_eq!(state(&kiosk.get(&page).await.html), "waiting");
        } else {
            let again = scan(&kiosk, "/").await;
            assert_eq!(state(&kiosk.get(&again).await.html), "waiting");
        }
    }
}

#[tokio::test]
async fn the_language_of_the_visit_changes_and_the_page_with_it() {
    let (fake, kiosk) = open().await;
    let page = scan(&kiosk, "/").await;
    let languages = kiosk.get(&format!("{page}/language")).await.html;
    assert_eq!(languages.matches("name=\"language\"").count(), 8, "{languages}");
    kiosk.post(&format!("{page}/language"), &[("language", "ar")]).await;
    assert!(kiosk.get(&page).await.html.contains("<html lang=\"ar\" dir=\"rtl\""));
    kiosk.post(&format!("{page}/language"), &[("language", "tlh")]).await;
    assert_eq!(fake.shared.own.lock().unwrap().as_ref().unwrap().visit.language, "ar", "what is not offered is not asked for");
}

/// What the page says of the last act; nothing where nothing has to be said.
fn outcome(html: &str) -> Option<String> {
    html.contains("data-outcome=").then(|| between(html, "data-outcome=\"", "\""))
}

/// Asks for another paper on a page; what the page says of it.
async fn print(kiosk: &Kiosk, page: &str) -> Option<String> {
    kiosk.post(&format!("{page}/print"), &[]).await;
    outcome(&kiosk.get(page).await.html)
}

#[tokio::test]
async fn two_papers_come_out_again_and_no_third_however_often_the_kiosk_begins_anew() {
    let (fake, mut kiosk) = open().await;
    for _ in 1..=2 {
        let page = scan(&kiosk, "/").await;
        assert_eq!(print(&kiosk, &page).await.as_deref(), Some("printed"));
        // A folder has one paper of each number.
        let papers = kiosk.papers();
        assert_eq!(papers.len(), 1);
        let data = Arc::clone(&kiosk.data);
        std::fs::remove_file(data.path().join("tickets").join(&papers[0])).unwrap();
        kiosk.end().await;
        kiosk = Kiosk::start_with(&fake.base(), data, true).await;
        kiosk.until("/events", "\"link\":\"live\"").await;
    }
    let page = scan(&kiosk, "/").await;
    assert!(!kiosk.get(&page).await.html.contains("data-act=\"print\""));
    assert_eq!(print(&kiosk, &page).await.as_deref(), Some("not-done"));
    assert_eq!(kiosk.papers(), Vec::<String>::new());
}

#[tokio::test]
async fn a_paper_that_does_not_come_out_is_said_to_be_missing_and_not_counted() {
    let fake = Fake::start(milano()).await;
    *fake.shared.own.lock().unwrap() = Some(waiting());
    let kiosk = Kiosk::start_with(&fake.base(), Arc::new(tempfile::tempdir().unwrap()), false).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    let page = scan(&kiosk, "/").await;
    assert_eq!(print(&kiosk, &page).await.as_deref(), Some("no-paper"));
    assert_eq!(fake.shared.own.lock().unwrap().as_ref().unwrap().prints_left, Some(2));
}

#[tokio::test]
async fn an_act_that_gets_no_answer_is_said_not_to_be_done() {
    let (fake, kiosk) = open().await;
    let page = scan(&kiosk, "/").await;
    drop(fake);
    for act in ["break", "print", "leave"] {
        assert_eq!(kiosk.post(&format!("{page}/{act}"), &[]).await.location.as_deref(), Some(page.as_str()), "{act}");
        let html = kiosk.get(&page).await.html;
        assert_eq!((state(&html).as_str(), outcome(&html).as_deref()), ("waiting", Some("not-done")), "{act}");
        assert!(html.contains("এখন কেন্দ্রের সঙ্গে সংযোগ হচ্ছে না"), "{html}");
    }
}

#[tokio::test]
async fn who_gives_up_is_asked_first() {
    let (fake, kiosk) = open().await;
    let page = scan(&kiosk, "/").await;
    let question = kiosk.get(&format!("{page}/leave")).await.html;
    assert!(question.contains("data-page=\"key-leave\"") && fake.shared.left.lock().unwrap().is_empty());
    assert_eq!(kiosk.post(&format!("{page}/leave"), &[]).await.location.as_deref(), Some("/bn/cancelled"));
    assert_eq!(fake.shared.left.lock().unwrap()[0].1, "0123456789abc");
}

#[tokio::test]
async fn who_is_called_is_told_where_to_go_and_who_is_done_that_it_is_over() {
    let (fake, kiosk) = open().await;
    for (stands, shown, said) in [(Stands::Called, "called", "5"), (Stands::Serving, "serving", "5"), (Stands::Finished, "over", "")] {
        {
            let mut own = fake.shared.own.lock().unwrap();
            let visit = &mut own.as_mut().unwrap().visit;
            (visit.state, visit.desk, visit.breaks_left) = (stands, Some("5".to_owned()), None);
        }
        let page = scan(&kiosk, "/").await;
        let html = kiosk.get(&page).await.html;
        assert_eq!(state(&html), shown);
        assert!(html.contains(said) && !html.contains("data-act=\"break\""), "{html}");
        assert_eq!(html.contains("data-act=\"leave\""), stands == Stands::Called, "{shown}");
    }
}

#[tokio::test]
async fn the_next_person_finds_nothing_of_it_anywhere() {
    let (_fake, kiosk) = open().await;
    for away in ["/", "/it/services", "/bn/help"] {
        let page = scan(&kiosk, "/").await;
        assert!(kiosk.get(&page).await.html.contains("417"));
        let next = kiosk.get(away).await.html;
        assert!(!next.contains("417") && !next.contains(&page), "{away}");
        for old in [String::new(), "/leave".to_owned(), "/language".to_owned()] {
            assert_eq!(kiosk.get(&format!("{page}{old}")).await.location.as_deref(), Some("/"), "{old}");
        }
        for act in ["break", "back", "print", "leave"] {
            assert_eq!(kiosk.post(&format!("{page}/{act}"), &[]).await.location.as_deref(), Some("/"), "{act}");
        }
    }
    assert_eq!((kiosk.papers(), kiosk.outbox()), (Vec::new(), Vec::new()), "nothing of it is on the disk");
}

#[tokio::test]
async fn every_page_of_it_is_kept_by_no_browser() {
    let (_fake, kiosk) = open().await;
    let page = scan(&kiosk, "/").await;
    for path in [page.clone(), format!("{page}/leave"), format!("{page}/language")] {
        let answer = reqwest::get(format!("{}{path}", kiosk.base)).await.unwrap();
        assert_eq!((answer.status(), answer.headers()["cache-control"].to_str().unwrap()), (StatusCode::OK, "no-store"), "{path}");
    }
}

#[tokio::test]
async fn a_ticket_of_another_day_or_without_an_answer_is_said_to_be_so_with_a_way_on() {
    let (fake, kiosk) = open().await;
    *fake.shared.own.lock().unwrap() = None;
    let page = scan(&kiosk, "/it/services").await;
    let html = kiosk.get(&page).await.html;
    assert!(page.starts_with("/check-ins/") && html.contains("data-outcome=\"unknown-ticket\""), "{html}");
    assert!(html.contains("Questo biglietto non è di oggi."));
    drop(fake);
    let page = scan(&kiosk, "/it/services").await;
    assert!(kiosk.get(&page).await.html.contains("data-outcome=\"other\""));
}
