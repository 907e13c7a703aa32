//! Taking a ticket with one's own phone in the hall: who gets one, who gets no more, and who has to look at the board first.

use std::collections::BTreeSet;

use avanti_core::site::PhoneTickets;
use avanti_model::{Span, Timestamp};
use futures_util::future::join_all;
use jiff::civil::{Date, date};
use reqwest::{Client, StatusCode, redirect::Policy};

use crate::timed::{Site, at};

const MONDAY: Date = date(2026, 11, 23);
const HALL: &str = "192.0.2.1";

/// A phone in the hall.
struct Phone<'a> {
    site: &'a Site,
    client: Client,
    cookie: Option<String>,
    page: String,
}

fn client() -> Client {
    Client::builder().redirect(Policy::none()).build().unwrap()
}

impl<'a> Phone<'a> {
    /// Opens the page that the poster leads to.
    async fn opens(site: &'a Site, client: &Client) -> Self {
        let mut phone = Self { site, client: client.clone(), cookie: None, page: String::new() };
        let (_, page) = phone.get().await;
        phone.page = page;
        phone
    }

    async fn get(&mut self) -> (StatusCode, String) {
        let cookie = self.cookie.clone().unwrap_or_default();
        let asked = self.client.get(self.site.come()).header("x-forwarded-for", HALL).header("cookie", cookie);
        let answer = asked.header("accept-language", "ar").send().await.unwrap();
        if let Some(set) = answer.headers().get("set-cookie") {
            self.cookie = Some(set.to_str().unwrap().split(';').next().unwrap().to_owned());
        }
        (answer.status(), answer.text().await.unwrap())
    }

    fn form(&self, code: &str) -> String {
        let key = self.page.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        format!("service=reception&party=2&key={key}&code={code}")
    }

    /// Where the form leads, or what the page says.
    async fn sends(&self, form: &str) -> Result<String, String> {
        let sent = self.client.post(self.site.come()).header("x-forwarded-for", HALL);
        let sent = sent.header("cookie", self.cookie.as_deref().unwrap_or_default()).header("accept-language", "ar");
        let answer = sent.header("content-type", "application/x-www-form-urlencoded").body(form.to_owned()).send().await.unwrap();
        match answer.headers().get("location") {
            Some(location) => Ok(location.to_str().unwrap().to_owned()),
            None => {
                let page = answer.text().await.unwrap();
                let said = page.split("data-said>").nth(1).and_then(|rest| rest.split('<').next());
                Err(said.unwrap_or_else(|| panic!("nothing is said: {page}")).to_owned())
            }
        }
    }

    async fn takes(&self, code: &str) -> Result<String, String> {
        self.sends(&self.form(code)).await
    }
}

impl Site {
    fn come(&self) -> String {
        self.base.replace("/api/v1/sites/milano", "/milano/come")
    }

    /// The code on the board so many minutes ago.
    fn hall_code(&self, now: Timestamp, minutes_ago: i64) -> String {
        let app = self.dispatcher.app();
        app.site("milano").unwrap().keys.hall_code((now - Span::from_minutes(minutes_ago)).millis() / 300_000)
    }

    fn tickets(&self) -> usize {
        self.dispatcher.app().site("milano").unwrap().state().visits.len()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_taps_leave_three_tickets_and_three_hundred_phones_of_the_hall_are_served() {
    let (site, client) = (Site::open_for_phones(at(MONDAY, 10, 0), PhoneTickets::Open).await, client());
    let mut child = Phone::opens(&site, &client).await;
    let first = child.takes("").await.unwrap();
    assert!(first.contains("/t/#milano."), "{first}");
    assert_eq!(child.takes("").await.as_ref(), Ok(&first), "the same form leads to the same ticket");
    let mut taken = BTreeSet::from([first]);
    for _ in 0..30 {
        child.page = child.get().await.1;
        taken.extend(child.takes("").await.ok());
    }
    assert_eq!((taken.len(), site.tickets()), (3, 3));
    assert!(child.get().await.1.contains("data-own"), "it leads to the ticket");
    // Who keeps no cookie is one phone with all others of the address who keep none.
    let mut without = 0;
    for _ in 0..30 {
        let phone = Phone { cookie: None, ..Phone::opens(&site, &client).await };
        without += usize::from(phone.takes("").await.is_ok());
    }
    assert_eq!(without, 3);
    for n in 0..300 {
        let phone = Phone::opens(&site, &client).await;
        phone.takes("").await.unwrap_or_else(|said| panic!("phone {n}: {said}"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_taps_at_once_and_cookies_that_somebody_made_up_leave_three_tickets_each() {
    let (site, client) = (Site::open_for_phones(at(MONDAY, 10, 0), PhoneTickets::Open).await, client());
    let phone = Phone::opens(&site, &client).await;
    let form = |n: u32| format!("service=reception&party=1&key={n:032x}");
    let forms: Vec<String> = (0..30).map(form).collect();
    let taken = join_all(forms.iter().map(|form| phone.sends(form))).await;
    assert_eq!((taken.iter().flatten().count(), site.tickets()), (3, 3));
    let mut made_up = Phone::opens(&site, &client).await;
    let drawn = made_up.cookie.clone().unwrap();
    for n in 30..60 {
        made_up.cookie = Some(format!("avanti_come={n:032x}"));
        drop(made_up.sends(&form(n)).await);
        made_up.cookie = Some(format!("avanti_come={n:032x}.{}", drawn.split('.').nth(1).unwrap()));
        drop(made_up.sends(&form(n + 30)).await);
    }
    assert_eq!(site.tickets(), 6, "they are one phone");
    assert!(made_up.get().await.1.contains("data-own") && made_up.cookie.unwrap() != drawn, "which is given another one");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_codes_of_others_in_the_hall_do_not_shut_out_whoever_reads_the_board() {
    let now = at(MONDAY, 10, 2);
    let (site, client) = (Site::open_for_phones(now, PhoneTickets::Code).await, client());
    let codes: Vec<String> = [0, 5].into_iter().map(|minutes| site.hall_code(now, minutes)).collect();
    let wrong = (0..).map(|n| format!("{n:04}")).find(|code| !codes.contains(code)).unwrap();
    for _ in 0..12 {
        let vandal = Phone::opens(&site, &client).await;
        for _ in 0..6 {
            vandal.takes(&wrong).await.unwrap_err();
        }
    }
    for _ in 0..40 {
        Phone::opens(&site, &client).await.takes(&codes[0]).await.expect("a right code");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_code_on_the_board_and_the_one_before_open_the_way_to_a_ticket_and_no_other() {
    let now = at(MONDAY, 10, 2);
    let (site, client) = (Site::open_for_phones(now, PhoneTickets::Code).await, client());
    let codes: Vec<String> = [0, 5, 10].into_iter().map(|minutes| site.hall_code(now, minutes)).collect();
    let phone = Phone::opens(&site, &client).await;
    assert!(phone.page.contains("name=\"code\"") && phone.page.contains("dir=\"rtl\""), "{}", phone.page);
    assert!(!codes.iter().any(|code| phone.page.contains(&format!(">{code}<"))), "the page itself does not say it");
    for wrong in ["", "12", codes[2].as_str()] {
        assert!(phone.takes(wrong).await.is_err(), "{wrong}");
    }
    assert_eq!(site.tickets(), 0);
    let spaced = format!("{}+{}", &codes[0][..2], &codes[0][2..]);
    let taken = phone.takes(&spaced).await.unwrap();
    assert_eq!(phone.takes("").await, Ok(taken), "what was done is not asked for again");
    Phone::opens(&site, &client).await.takes(&codes[1]).await.unwrap();
    // Nobody finds it out by trying.
    let guesser = Phone::opens(&site, &client).await;
    let mut said = BTreeSet::new();
    for n in 0..70 {
        let guess = format!("{n:04}");
        if !codes[..2].contains(&guess) {
            said.insert(guesser.takes(&guess).await.unwrap_err());
        }
    }
    assert_eq!(said.len(), 2, "at last it has to wait: {said:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_is_there_where_the_site_allows_it_and_hands_out_tickets_while_the_doors_are_open() {
    let off = Site::open(at(MONDAY, 10, 0), false).await;
    assert_eq!(client().get(off.come()).send().await.unwrap().status(), StatusCode::NOT_FOUND);
    let (night, client) = (Site::open_for_phones(at(MONDAY, 6, 0), PhoneTickets::Open).await, client());
    let phone = Phone::opens(&night, &client).await;
    assert!(phone.page.contains("data-closed") && !phone.page.contains("name=\"service\""), "{}", phone.page);
    let key = "0123456789abcdef0123456789abcdef";
    phone.sends(&format!("service=reception&party=1&key={key}")).await.unwrap_err();
    phone.sends("service=reception&party=1&key=short").await.unwrap_err();
    assert_eq!(night.tickets(), 0);
}
