//! Booking on the public pages as a browser without scripts does it: form after form.

use reqwest::{Client, StatusCode};
use system_tests::harness::{Centre, OtherSite};

/// What a visitor has answered before they choose a time.
const ANSWERED: &str = "reads=ar&service=legal&speaks=ar&party=2&need=more_time";

struct Visitor {
    centre: Centre,
    client: Client,
    _site: OtherSite,
}

impl Visitor {
    fn come() -> Self {
        let site = OtherSite::at_noon();
        let mut centre = Centre::new().at(site.file().to_owned());
        centre.open();
        Self { centre, client: Client::new(), _site: site }
    }

    /// Sends a form and gives the page that follows.
    async fn send(&self, form: &str) -> String {
        let answer = self.client.post(format!("{}/milano/book", self.centre.base())).body(form.to_owned());
        let answer = answer.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{form}");
        assert_eq!(answer.headers()["referrer-policy"], "same-origin");
        answer.text().await.unwrap()
    }

    /// The times that are offered.
    async fn times(&self) -> Vec<String> {
        values(&self.send(&format!("at=people&go=next&{ANSWERED}")).await, "slot")
    }

    /// The form that books a time, as the last question has it.
    async fn last_question(&self, slot: &str) -> String {
        let page = self.send(&format!("at=times&slot={slot}&{ANSWERED}")).await;
        let key = values(&page, "key").remove(0);
        format!("at=check&go=book&slot={slot}&key={key}&{ANSWERED}")
    }
}

fn values(page: &str, name: &str) -> Vec<String> {
    let marked = format!("name=\"{name}\" value=\"");
    page.split(&marked).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

fn code(page: &str) -> String {
    page.split("data-code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_else(|| panic!("no card: {page}")).to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_sent_twice_books_once_and_another_language_shows_the_same_card() {
    let visitor = Visitor::come();
    let slot = visitor.times().await.remove(3);
    let form = visitor.last_question(&slot).await;
    let first = code(&visitor.send(&form).await);
    assert_eq!(code(&visitor.send(&form).await), first);
    let italian = visitor.send(&format!("{form}&language=it")).await;
    assert_eq!(code(&italian), first);
    assert!(italian.contains("<html lang=\"it\""), "{italian}");
    let own = format!("{}/api/v1/sites/milano/appointments/{first}", visitor.centre.base());
    let booked: serde_json::Value = visitor.client.get(&own).send().await.unwrap().json().await.unwrap();
    assert_eq!((&booked["language"], &booked["party_size"], &booked["needs"][0]), (&"ar".into(), &2.into(), &"more_time".into()));
    let drawing = visitor.client.get(format!("{own}.svg")).send().await.unwrap();
    assert_eq!(drawing.headers()["content-type"], "image/svg+xml");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_joins_the_list_twice_is_on_it_once_and_another_language_shows_the_same_card() {
    let visitor = Visitor::come();
    let form = format!("at=times&go=join&list=joins-the-list-once&{ANSWERED}");
    let page = visitor.send(&form).await;
    let first = code(&page);
    assert!(page.contains("data-listed") && page.contains(&format!("/a/#milano.{first}")), "{page}");
    assert_eq!(code(&visitor.send(&form).await), first);
    let italian = visitor.send(&format!("{form}&language=it")).await;
    assert!(code(&italian) == first && italian.contains("<html lang=\"it\""), "{italian}");
    let own = format!("{}/api/v1/sites/milano/wait-list/{first}", visitor.centre.base());
    let waiting: serde_json::Value = visitor.client.get(&own).send().await.unwrap().json().await.unwrap();
    assert_eq!((&waiting["state"], &waiting["language"]), (&"waiting".into(), &"ar".into()));
    // Whoever has left is not shown a card for what is over.
    visitor.client.delete(&own).send().await.unwrap();
    let page = visitor.send(&form).await;
    assert!(page.contains("data-said") && !page.contains("data-listed"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_goes_back_and_joins_the_list_again_is_on_it_once() {
    let visitor = Visitor::come();
    let first =
        visitor.client.get(format!("{}/milano/book?language=ar", visitor.centre.base())).send().await.unwrap().text().await.unwrap();
    let drawn = values(&first, "list").remove(0);
    // The browser's way back sends the form of the page before again.
    let mut codes = std::collections::BTreeSet::new();
    for _ in 0..2 {
        let times = visitor.send(&format!("at=people&go=next&list={drawn}&{ANSWERED}")).await;
        let carried = values(&times, "list").remove(0);
        codes.insert(code(&visitor.send(&format!("at=times&go=join&list={carried}&{ANSWERED}")).await));
    }
    assert_eq!(codes.len(), 1, "{codes:?}");
    let other = ANSWERED.replace("party=2", "party=3");
    codes.insert(code(&visitor.send(&format!("at=times&go=join&list={drawn}&{other}")).await));
    assert_eq!(codes.len(), 2, "for more people it is another wish");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_time_that_was_taken_meanwhile_leads_back_to_the_times_and_nothing_else_is_lost() {
    let visitor = Visitor::come();
    let slot = visitor.times().await.remove(3);
    let late = visitor.last_question(&slot).await;
    // Until nobody more can have it.
    let mut booked = 0;
    while visitor.times().await.contains(&slot) {
        let form = visitor.last_question(&slot).await;
        code(&visitor.send(&form).await);
        booked += 1;
        assert!(booked < 20, "it never fills up");
    }
    let page = visitor.send(&late).await;
    assert!(page.contains("data-said"), "{page}");
    assert!(!values(&page, "slot").is_empty() && !values(&page, "slot").contains(&slot));
    for (name, value) in [("service", "legal"), ("speaks", "ar"), ("party", "2"), ("need", "more_time"), ("at", "times")] {
        assert_eq!(values(&page, name), [value], "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_of_somebody_else_s_page_books_nothing() {
    let visitor = Visitor::come();
    let address = format!("{}/milano/book", visitor.centre.base());
    let host = visitor.centre.base();
    for (origin, status) in [(host.as_str(), 200), ("https://elsewhere.example", 403), ("null", 403)] {
        let sent = visitor.client.post(&address).header("origin", origin).header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(sent.body("at=service").send().await.unwrap().status(), status, "{origin}");
    }
    let json = visitor.client.post(&address).json(&serde_json::json!({})).send().await.unwrap();
    assert_eq!(json.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_language_is_asked_for_once_and_offered_are_those_of_the_site() {
    let visitor = Visitor::come();
    let address = format!("{}/milano/book", visitor.centre.base());
    let page = async |query: &str, cookie: &str| {
        let asked = visitor.client.get(format!("{address}{query}")).header("cookie", cookie).header("accept-language", "fr");
        asked.send().await.unwrap().text().await.unwrap()
    };
    let first = page("", "").await;
    assert!(first.contains("<html lang=\"fr\"") && first.contains("data-language-choice=\"bn\""), "{first}");
    for (query, cookie, language) in [("?language=ar", "", "ar"), ("", "avanti_language=bn", "bn")] {
        let next = page(query, cookie).await;
        assert!(next.contains(&format!("<html lang=\"{language}\"")) && next.contains("name=\"service\" value=\"legal\""), "{next}");
        assert!(!next.contains("name=\"service\" value=\"reception\""), "it takes no appointments");
    }
}
