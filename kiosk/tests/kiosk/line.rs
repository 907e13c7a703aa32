//! Whoever was handed a token in the line before the door: from the scanner to a ticket that keeps the place, and back to the
//! bare welcome for the next person.

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, between},
};

/// A token of the fake's day.
const TOKEN: &str = "2026-03-02.12.0123456789abcdef";

/// Scans a token on a page; where that leads.
async fn scan(kiosk: &Kiosk, on: &str, token: &str) -> String {
    let page = kiosk.get(on).await.html;
    let key = between(&between(&page, " data-scan>", "</form>"), "name=\"key\" value=\"", "\"");
    let lang = on.trim_matches('/').split('/').next().unwrap().to_owned();
    let address = if lang.is_empty() { "/check-ins".to_owned() } else { format!("/{lang}/check-ins") };
    kiosk.post(&address, &[("key", &key), ("code", token)]).await.location.unwrap()
}

/// Chooses a service on a page as it stands, with whatever its form carries; where that leads.
async fn choose(kiosk: &Kiosk, on: &str, service: &str) -> String {
    let page = kiosk.get(on).await.html;
    let form = between(&page, " data-wish>", "</form>");
    let carried =
        |name: &str| form.contains(&format!("name=\"{name}\"")).then(|| between(&form, &format!("name=\"{name}\" value=\""), "\""));
    let (key, line) = (carried("key").unwrap(), carried("line").unwrap_or_default());
    let lang = on.trim_matches('/').split('/').next().unwrap().to_owned();
    kiosk.post(&format!("/{lang}/tickets"), &[("key", &key), ("service", service), ("line", &line)]).await.location.unwrap()
}

fn lines(fake: &Fake) -> Vec<Option<String>> {
    fake.shared.asked.lock().unwrap().iter().map(|(_, request)| request.line.clone()).collect()
}

#[tokio::test]
async fn a_token_is_kept_through_language_and_service_and_goes_with_its_person() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let welcome = scan(&kiosk, "/", &format!("https://queue.example.org/l/#milano.{TOKEN}")).await;
    let page = kiosk.get(&welcome).await.html;
    assert!(
        page.contains("Il suo posto nella fila: \u{2068}12\u{2069}") && page.contains("data-idle-seconds=\"60\""),
        "it waits for nobody for ever"
    );
    let services = format!("/bn/services?line={TOKEN}");
    assert!(page.contains(&format!("href=\"{services}\"")), "{page}");
    let ticket = choose(&kiosk, &services, "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    kiosk.post(&format!("{ticket}/done"), &[]).await;
    let bare = kiosk.get("/").await.html;
    assert!(!bare.contains("line=") && !bare.contains("data-idle-seconds"), "the next person has nothing of it");
    let ticket = choose(&kiosk, "/it/services", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    assert_eq!(lines(&fake), [Some(format!("milano.{TOKEN}")), None]);
}

#[tokio::test]
async fn a_token_is_good_before_the_doors_open() {
    let mut closed = milano();
    closed.site.open = false;
    let (fake, kiosk) = Kiosk::open(closed).await;
    let services = scan(&kiosk, "/it/services", TOKEN).await;
    let ticket = choose(&kiosk, &services, "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    assert_eq!(lines(&fake), [Some(format!("milano.{TOKEN}"))]);
}

#[tokio::test]
async fn a_token_that_keeps_no_place_is_told_calmly_with_an_ordinary_ticket() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    for (status, code, outcome) in [(409, "line_token_used", "line-used"), (404, "unknown_line_token", "line-unknown")] {
        *fake.shared.refusal.lock().unwrap() = Some((status, code));
        let services = scan(&kiosk, "/en/services", TOKEN).await;
        let told = choose(&kiosk, &services, "legal").await;
        let page = kiosk.get(&told).await.html;
        assert!(page.contains(&format!("data-outcome=\"{outcome}\"")), "{page}");
        assert!(
            page.contains("href=\"/en/services\" data-act") && !page.contains("line="),
            "the ticket that is offered is an ordinary one"
        );
        *fake.shared.refusal.lock().unwrap() = None;
    }
    let asked = fake.shared.asked.lock().unwrap().len();
    for on in ["/", "/ar/services"] {
        let told = scan(&kiosk, on, "2026-03-01.12.0123456789abcdef").await;
        let page = kiosk.get(&told).await.html;
        assert!(page.contains("data-outcome=\"line-other-day\""), "{on}: {page}");
    }
    assert_eq!((fake.shared.asked.lock().unwrap().len(), kiosk.outbox()), (asked, Vec::new()), "nobody is asked about yesterday");
}

#[tokio::test]
async fn without_an_answer_one_tries_again_with_the_same_token() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.refusal.lock().unwrap() = Some((503, "unavailable"));
    let services = scan(&kiosk, "/fr/services", TOKEN).await;
    let sorry = choose(&kiosk, &services, "legal").await;
    let page = kiosk.get(&sorry).await.html;
    assert!(page.contains(&format!("href=\"/fr/services?line={TOKEN}\"")), "{sorry}: {page}");
}
