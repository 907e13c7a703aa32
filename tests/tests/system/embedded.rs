//! Booking from the pages of a municipality: links and plain forms that lead here, and pages within theirs where the site lets them.

use jiff::civil::{Date, date};
use reqwest::{Client, Response};

use crate::timed::{Site, at};

const MONDAY: Date = date(2026, 11, 23);
const TOWN: &str = "https://www.comune.example.it";

impl Site {
    fn booking(&self, query: &str) -> String {
        format!("{}/milano/book{query}", self.base.split("/api/").next().unwrap())
    }

    async fn page(&self, query: &str) -> Response {
        let answer = Client::new().get(self.booking(query)).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{query}");
        answer
    }

    /// The page that follows a form, from the origin of our own pages as a browser says it.
    async fn sends(&self, form: &str) -> Response {
        let host = self.base.split("://").nth(1).unwrap().split('/').next().unwrap();
        let request = Client::new().post(self.booking("")).header("origin", format!("http://{host}")).body(form.to_owned());
        request.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap()
    }
}

fn ancestors(answer: &Response) -> String {
    let policy = answer.headers()["content-security-policy"].to_str().unwrap();
    policy.split("frame-ancestors ").nth(1).unwrap().split(';').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_stand_within_those_of_a_site_that_is_named_and_of_no_other() {
    let site = Site::open_within(at(MONDAY, 10, 0), TOWN).await;
    assert_eq!(ancestors(&site.page("?lang=it").await), "'none'", "nobody asked for that");
    let first = site.page("?lang=it&embed").await;
    assert_eq!((ancestors(&first), first.headers().get("x-frame-options")), (TOWN.to_owned(), None));
    let html = first.text().await.unwrap();
    assert!(html.contains("class=\"book embedded\"") && html.contains("name=\"embed\" value=\"1\""), "{html}");
    let next = site.sends("at=service&reads=it&service=legal&embed=1").await;
    assert_eq!((next.status().as_u16(), ancestors(&next)), (200, TOWN.to_owned()));
    assert!(next.text().await.unwrap().contains("name=\"embed\" value=\"1\""), "it goes on within the page");
    let desk = Client::new().get(site.booking("").replace("/milano/book", "/sign-in?embed=1")).send().await.unwrap();
    assert_eq!(ancestors(&desk), "'none'", "no other page of ours does");

    let nobody = Site::open(at(MONDAY, 10, 0), false).await;
    assert_eq!(ancestors(&nobody.page("?lang=it&embed").await), "'none'", "no origin is named");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_fails_within_another_page_is_shown_there_too() {
    let (site, nobody) = (Site::open_within(at(MONDAY, 10, 0), TOWN).await, Site::open(at(MONDAY, 10, 0), false).await);
    let failed = async |site: &Site, query: &str, kind: &str| {
        let request = Client::new().post(site.booking(query)).header("accept", "text/html").header("content-type", kind);
        request.body("at=service").send().await.unwrap()
    };
    let shown = failed(&site, "?embed=1", "text/plain").await;
    assert_eq!((shown.status().as_u16(), ancestors(&shown)), (415, TOWN.to_owned()));
    let html = shown.text().await.unwrap();
    assert!(
        html.contains("href=\"/milano/book?embed=1\"") && html.contains("?embed=1&amp;language=ar"),
        "it leads back within the page: {html}"
    );
    let form = site.sends("at=service&reads=it&service=legal&embed=1").await.text().await.unwrap();
    assert!(form.contains("action=\"/milano/book?embed=1\""), "{form}");
    let alone = failed(&site, "", "text/plain").await;
    assert_eq!(ancestors(&alone), "'none'", "nobody asked for that");
    let html = alone.text().await.unwrap();
    assert!(html.contains("href=\"/milano/book\"") && !html.contains("href=\"/desk\""), "whoever books goes back to booking: {html}");
    assert_eq!(ancestors(&failed(&nobody, "?embed=1", "text/plain").await), "'none'", "no origin is named");
    let elsewhere = Client::new().get(site.booking("").replace("/milano/", "/nowhere/")).header("accept", "text/html");
    assert!(!elsewhere.send().await.unwrap().text().await.unwrap().contains("data-onward"), "a visitor has no desk");
    let desk = Client::new().get(site.booking("").replace("/book", "/nothing?embed=1")).header("accept", "text/html");
    assert_eq!(ancestors(&desk.send().await.unwrap()), "'none'", "no other page of ours does");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_or_a_form_elsewhere_begins_with_language_and_service() {
    let site = Site::open(at(MONDAY, 10, 0), false).await;
    let people = site.page("?lang=ar&service=legal").await.text().await.unwrap();
    assert!(people.contains("lang=\"ar\" dir=\"rtl\"") && people.contains("name=\"service\" value=\"legal\""), "{people}");
    assert!(people.contains("name=\"at\" value=\"people\"") && people.contains("data-element=\"appointment-booking\""));
    let asks = site.page("?service=legal&embed=1").await.text().await.unwrap();
    assert!(asks.contains("name=\"language\" value=\"bn\"") && !asks.contains("\"?language="), "{asks}");
    let people = site.sends("at=people&service=legal&embed=1&language=bn").await.text().await.unwrap();
    assert!(people.contains("lang=\"bn\"") && people.contains("name=\"at\" value=\"people\""), "{people}");
    for odd in ["?lang=it&service=nothing", "?lang=it&service=\"><b>", "?lang=it"] {
        let services = site.page(odd).await.text().await.unwrap();
        assert!(services.contains("name=\"at\" value=\"service\"") && !services.contains("<b>"), "{services}");
    }
}
