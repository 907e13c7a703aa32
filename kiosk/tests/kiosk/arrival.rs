//! Whoever comes with an appointment: from its code to the same ticket however often it is sent, or to a way on.

use std::sync::Arc;

use avanti_model::{AppointmentCode, AppointmentId};
use avanti_protocol::{Picture, Problem, problem::LateVisitor};

use crate::{
    fake::{Fake, SLOT, milano, problem},
    hall::{Kiosk, between, eventually},
};

fn code() -> String {
    AppointmentCode::from_digits(AppointmentId::from_bits(987_654_321_012).digits()).to_string()
}

/// The one-time key of the scanner's form on a page.
async fn scan_key(kiosk: &Kiosk, path: &str) -> String {
    let page = kiosk.get(path).await.html;
    between(&between(&page, " data-scan>", "</form>"), "name=\"key\" value=\"", "\"")
}

/// Scans a code on a page; where that leads.
async fn scan(kiosk: &Kiosk, on: &str, code: &str) -> String {
    let key = scan_key(kiosk, on).await;
    let lang = on.trim_matches('/').split('/').next().unwrap().to_owned();
    let address = if lang.is_empty() { "/check-ins".to_owned() } else { format!("/{lang}/check-ins") };
    kiosk.post(&address, &[("key", &key), ("code", code)]).await.location.unwrap()
}

#[tokio::test]
async fn a_code_on_any_page_before_the_ticket_brings_one_with_its_appointment_on_paper_and_screen() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let link = format!("https://queue.example.org/a/%23milano.{}", code());
    for (on, language) in [("/", None), ("/it/services", Some("it")), ("/bn/appointment", Some("bn"))] {
        let ticket = scan(&kiosk, on, &link).await;
        assert!(ticket.starts_with("/tickets/"), "{on}: {ticket}");
        kiosk.until_paper(&ticket, "printed").await;
        let page = kiosk.get(&ticket).await.html;
        assert!(page.contains(&format!("<html lang=\"{}\"", language.unwrap_or("ar"))), "{on}: the booking's language, or the one chosen");
        assert!(between(&page, "<li data-appointment>", "</li>").contains("10:00"), "{on}");
        assert!(!page.contains("/cancel\""), "giving it back would use the appointment up");
        assert_eq!(kiosk.get(&format!("{ticket}/cancel")).await.location.as_deref(), Some("/"));
        let asked = fake.shared.checked_in.lock().unwrap().last().unwrap().1.clone();
        assert_eq!((asked.code, asked.language.as_deref()), (code(), language));
        kiosk.post(&format!("{ticket}/done"), &[]).await;
    }
    assert_eq!((kiosk.papers().len(), kiosk.outbox()), (3, Vec::new()));
}

#[tokio::test]
async fn a_code_that_is_sent_twice_is_asked_once() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = scan_key(&kiosk, "/").await;
    let code = code();
    let fields = [("key", key.as_str()), ("code", code.as_str())];
    fake.shared.answers.send_replace(false);
    let answer = async {
        eventually(&fake.shared, "somebody checks in", |shared| !shared.checked_in.lock().unwrap().is_empty()).await;
        fake.shared.answers.send_replace(true);
    };
    let (first, second, ()) = tokio::join!(kiosk.post("/check-ins", &fields), kiosk.post("/check-ins", &fields), answer);
    assert_eq!(first.location, second.location);
    kiosk.until_paper(&first.location.unwrap(), "printed").await;
    assert_eq!((fake.shared.checked_in.lock().unwrap().len(), kiosk.papers().len()), (1, 1));
}

#[tokio::test]
async fn a_form_that_is_kept_no_more_is_taken_all_the_same() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let sent = kiosk.post("/check-ins", &[("key", "of-a-welcome-that-stood-for-an-hour"), ("code", &code())]).await;
    assert!(sent.location.unwrap().starts_with("/tickets/"));
}

#[tokio::test]
async fn without_an_answer_the_same_key_is_sent_again_and_no_appointment_is_given_back() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.refusal.lock().unwrap() = Some((500, "internal"));
    let page = scan(&kiosk, "/en/services", &code()).await;
    let html = kiosk.get(&page).await.html;
    assert!(html.contains("This machine cannot check your appointment") && html.contains("data-outcome=\"no-answer\""), "{html}");
    assert!(!html.contains(&code()), "the code is in no page");
    assert_eq!(kiosk.outbox().len(), 1, "it outlives a fall");
    *fake.shared.refusal.lock().unwrap() = None;
    let ticket = kiosk.post(&format!("{page}/again"), &[]).await.location.unwrap();
    kiosk.until_paper(&ticket, "printed").await;
    let asked = fake.shared.checked_in.lock().unwrap().clone();
    assert!(asked.len() >= 2 && asked.iter().all(|(key, _)| *key == asked[0].0), "{asked:?}");
    assert_eq!((fake.shared.left.lock().unwrap().len(), kiosk.outbox()), (0, Vec::new()));
}

#[tokio::test]
async fn who_goes_without_an_answer_leaves_nothing_behind() {
    let fake = Fake::start(milano()).await;
    let kiosk = Kiosk::start(&fake.base()).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    *fake.shared.refusal.lock().unwrap() = Some((500, "internal"));
    let page = scan(&kiosk, "/", &code()).await;
    let token = page.trim_start_matches("/check-ins/");
    assert_eq!(kiosk.post(&format!("/tickets/{token}/done"), &[]).await.location.as_deref(), Some("/"));
    assert_eq!(kiosk.outbox(), Vec::<String>::new());
    assert_eq!(kiosk.get(&page).await.location.as_deref(), Some("/"));
}

fn about(status: u16, code: &str, change: impl FnOnce(&mut Problem)) -> Problem {
    let mut problem = problem(status, code);
    problem.slot = Some(SLOT.to_owned());
    change(&mut problem);
    problem
}

fn visitor() -> LateVisitor {
    LateVisitor {
        service: "legal".to_owned(),
        speaks: vec!["ar".to_owned(), "en".to_owned()],
        party_size: 3,
        needs: vec!["step_free".to_owned()],
        number: None,
        picture: None,
    }
}

#[tokio::test]
async fn each_other_outcome_is_said_in_the_person_s_language_and_leads_on() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    let there = LateVisitor { number: Some(117), picture: Some(picture), ..visitor() };
    let cases = [
        (
            about(409, "too_early", |it| it.check_in_from = Some("2026-03-02T09:30:00+01:00".to_owned())),
            "too-early",
            "موعدك اليوم الساعة",
            0,
        ),
        (about(409, "too_late", |it| it.visitor = Some(Box::new(visitor()))), "too-late", "لقد فات موعدك", 1),
        (about(409, "wrong_day", |it| it.slot = Some("2026-03-05T10:00:00+01:00".to_owned())), "wrong-day", "الخميس", 0),
        (about(409, "wrong_day", |it| it.slot = Some("2026-02-27T10:00:00+01:00".to_owned())), "wrong-day", "لقد مضى ذلك اليوم", 1),
        (about(409, "cancelled", |_| {}), "cancelled", "أُلغي هذا الموعد", 1),
        (about(409, "already_checked_in", |it| it.visitor = Some(Box::new(there))), "already-in", "117", 0),
        (about(409, "numbers_exhausted", |_| {}), "other", "", 1),
    ];
    for on in ["/", "/ar/services"] {
        for (problem, name, said, ways) in &cases {
            *fake.shared.turned.lock().unwrap() = Some(problem.clone());
            let page = scan(&kiosk, on, &code()).await;
            let html = kiosk.get(&page).await.html;
            // Whatever is no answer about an appointment tells no language.
            let known = on != "/" || *name != "other";
            assert!(!known || html.contains("<html lang=\"ar\" dir=\"rtl\""), "{name} on {on}");
            assert!(html.contains(&format!("data-outcome=\"{name}\"")) && html.contains(said), "{name} on {on}: {html}");
            assert_eq!(html.matches(" data-act>").count(), *ways, "{name} on {on}");
            assert!(html.contains("data-done"), "{name} on {on}");
            assert!(!html.contains(&code()), "{name} on {on}");
        }
    }
    assert_eq!((kiosk.papers(), kiosk.outbox()), (Vec::new(), Vec::new()));
}

#[tokio::test]
async fn who_comes_too_late_takes_a_ticket_for_the_same_with_one_touch() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.turned.lock().unwrap() = Some(about(409, "too_late", |it| it.visitor = Some(Box::new(visitor()))));
    let page = scan(&kiosk, "/", &code()).await;
    let html = kiosk.get(&page).await.html;
    let form = between(&html, "action=\"/ar/tickets\">", "</form>");
    let value = |name: &str| between(&form, &format!("name=\"{name}\" value=\""), "\"");
    let names = ["key", "service", "party_size", "speaks", "needs"];
    let values = names.map(value);
    let fields: Vec<(&str, &str)> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
    let ticket = kiosk.post("/ar/tickets", &fields).await.location.unwrap();
    assert_eq!(kiosk.post("/ar/tickets", &fields).await.location, Some(ticket.clone()), "a second touch brings the same");
    kiosk.until_paper(&ticket, "printed").await;
    let asked = fake.shared.asked.lock().unwrap().clone();
    assert_eq!(asked.len(), 1);
    let asked = &asked[0].1;
    assert_eq!((asked.service.as_str(), asked.language.as_str(), asked.party_size), ("legal", "ar", 3));
    assert_eq!((asked.speaks.join(","), asked.needs.join(",")), ("ar,en".to_owned(), "step_free".to_owned()));
}

#[tokio::test]
async fn a_code_with_a_mistake_is_told_without_asking_and_on_the_welcome_in_every_language() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let wrong = code().replace(&code()[..1], if code().starts_with('2') { "3" } else { "2" });
    let page = scan(&kiosk, "/", &wrong).await;
    let html = kiosk.get(&page).await.html;
    for said in ["Non troviamo questo codice.", "We cannot find this code.", "لا نجد هذا الرمز.", "এই কোডটি আমরা খুঁজে পাচ্ছি না।"]
    {
        assert!(html.contains(said), "{said}");
    }
    let own = kiosk.get(&scan(&kiosk, "/en/appointment", &wrong).await).await.html;
    assert!(own.contains("We cannot find this code.") && own.contains("href=\"/en/appointment\"") && !own.contains("Non troviamo"));
    assert!(fake.shared.checked_in.lock().unwrap().is_empty());
}

#[tokio::test]
async fn too_many_wrong_codes_are_not_tried_again() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.turned.lock().unwrap() = Some(about(429, "too_many_requests", |_| {}));
    let html = kiosk.get(&scan(&kiosk, "/en/services", &code()).await).await.html;
    assert!(html.contains("Too many wrong codes were tried here.") && html.contains("Please ask a member of staff."));
    assert_eq!(kiosk.outbox(), Vec::<String>::new());
}

#[tokio::test]
async fn the_keys_of_the_screen_work_before_the_script() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let symbols = code().replace('-', "");
    let mut typed = String::new();
    for symbol in symbols.chars() {
        let page = kiosk.get(&format!("/en/appointment?code={typed}&add={symbol}")).await.html;
        typed = between(&page, "name=\"code\" value=\"", "\"");
        assert_eq!(page.contains("data-go aria-disabled"), typed.len() < symbols.len(), "{typed}");
    }
    assert_eq!(typed, symbols);
    let shorter = kiosk.get(&format!("/en/appointment?code={typed}&delete=1")).await.html;
    assert_eq!(between(&shorter, "name=\"code\" value=\"", "\""), symbols[..9]);
    let (last, wrong) = (&symbols[9..], &symbols[..9]);
    let wrong = format!("{wrong}{}", if last == "2" { "3" } else { "2" });
    let page = kiosk.get(&format!("/en/appointment?code={wrong}")).await.html;
    assert!(page.contains("There is a mistake in the code.") && page.contains("data-go aria-disabled"));
}

#[tokio::test]
async fn whoever_has_an_appointment_is_let_in_when_tickets_are_used_up() {
    let mut view = milano();
    view.services.iter_mut().for_each(|service| service.open = false);
    let (_fake, kiosk) = Kiosk::open(view).await;
    assert!(kiosk.get("/en/services").await.html.contains("href=\"/en/appointment\""));
    let ticket = scan(&kiosk, "/en/services", &code()).await;
    assert!(ticket.starts_with("/tickets/"), "{ticket}");
}

#[tokio::test]
async fn a_kiosk_that_cannot_reach_anybody_says_so_and_offers_to_try_again() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let (address, shared) = (fake.address, Arc::clone(&fake.shared));
    drop(fake);
    kiosk.until("/events", "\"link\":\"down\"").await;
    let page = scan(&kiosk, "/it/appointment", &code()).await;
    assert!(kiosk.get(&page).await.html.contains(&format!("action=\"{page}/again\"")));
    let _back = Fake::again(address, shared).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    let ticket = kiosk.post(&format!("{page}/again"), &[]).await.location.unwrap();
    assert!(ticket.starts_with("/tickets/"), "{ticket}");
}
