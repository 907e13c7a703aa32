//! How a visit was, said with its own phone: counted once, kept, and never shown of a few.

use avanti_core::Command;
use avanti_model::{Principal, VisitId};
use jiff::civil::{Date, date};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use crate::timed::{Site, at};

const MONDAY: Date = date(2026, 11, 23);

impl Site {
    async fn does(&self, by: &Principal, key: &str, command: Command) {
        let site = self.dispatcher.app().site("milano").unwrap().clone();
        site.ask(by.clone(), key.parse().unwrap(), command).await.unwrap();
    }

    /// Serves whoever waits, one after the other.
    async fn serves(&self, visits: &[VisitId]) {
        let agent = Principal::Agent("anna".parse().unwrap());
        let desk = || "5".parse().unwrap();
        let open = Command::OpenDesk {
            desk: desk(),
            agent: "anna".parse().unwrap(),
            languages: ["it".parse().unwrap()].into_iter().collect(),
            services: ["legal".parse().unwrap()].into_iter().collect(),
            until: None,
        };
        self.does(&agent, "open", open).await;
        for visit in visits.iter().copied() {
            self.does(&agent, &format!("next-{visit}"), Command::Next { desk: desk(), finish: None }).await;
            self.does(&agent, &format!("arrived-{visit}"), Command::Arrived { desk: desk(), visit }).await;
            self.does(&agent, &format!("finish-{visit}"), Command::Finish { desk: desk(), visit }).await;
        }
    }

    /// Says with the phone of one visit how another was.
    async fn says(&self, whose: &Value, of: &Value, face: &str) -> StatusCode {
        let key = whose["phone_url"].as_str().unwrap().split_once('#').unwrap().1;
        let address = format!("{}/visits/{}/feedback", self.base, of["visit"].as_str().unwrap());
        Client::new().put(address).bearer_auth(key).json(&json!({"face": face})).send().await.unwrap().status()
    }

    /// What is counted: good, so-so, bad.
    fn counted(&self) -> Vec<(u32, u32, u32)> {
        let weeks = self.dispatcher.app().access.feedback(&"milano".parse().unwrap()).unwrap();
        weeks.iter().map(|week| (week.good, week.fair, week.poor)).collect()
    }
}

fn visit(ticket: &Value) -> VisitId {
    ticket["visit"].as_str().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_a_visit_was_is_counted_once_when_it_was_served_and_kept_and_stands_in_no_journal() {
    let site = Site::open(at(MONDAY, 10, 0), false).await;
    let (first, second) = (site.ask("first").await.1, site.ask("second").await.1);
    assert_eq!(site.says(&first, &first, "good").await, StatusCode::NOT_FOUND, "it still waits");
    site.serves(&[visit(&first), visit(&second)]).await;
    let written = site.dispatcher.app().site("milano").unwrap().state().seq;
    assert_eq!(site.says(&second, &first, "good").await, StatusCode::NOT_FOUND, "it is another's");
    assert_eq!(site.says(&first, &first, "wonderful").await, StatusCode::BAD_REQUEST);
    for (ticket, face) in [(&first, "poor"), (&first, "good"), (&second, "good")] {
        assert_eq!(site.says(ticket, ticket, face).await, StatusCode::NO_CONTENT);
    }
    assert_eq!(site.counted(), [(1, 0, 1)]);
    assert_eq!(site.dispatcher.app().site("milano").unwrap().state().seq, written);
    let again = Site::open_in(site.stop().await, at(MONDAY, 11, 0), false).await.unwrap();
    assert_eq!(again.counted(), [(1, 0, 1)]);
    assert_eq!(again.says(&first, &first, "fair").await, StatusCode::NO_CONTENT);
    assert_eq!(again.counted(), [(1, 0, 1)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn training_counts_for_nothing_and_is_answered_all_the_same() {
    let site = Site::open(at(MONDAY, 10, 0), true).await;
    let ticket = site.ask("first").await.1;
    site.serves(&[visit(&ticket)]).await;
    assert_eq!(site.says(&ticket, &ticket, "good").await, StatusCode::NO_CONTENT);
    assert_eq!(site.counted(), []);
}
