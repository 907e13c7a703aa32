//! Request keys: the same request is done once and answered alike; another one under its key is refused.

use avanti_core::{Answer, Command, Refusal, visit::Need};
use avanti_model::{Principal, limits};

use crate::kit::{Centre, MONDAY, desk, issue, kiosk, moment, open, person};

#[test]
fn a_repeated_request_gets_the_same_answer_and_happens_once() {
    let mut centre = Centre::staffed();
    let first = centre.ask_under("k", &kiosk(), issue("legal", "it", &[]));
    centre.later(90);
    let events = centre.journal.len();
    let again = centre.ask_under("k", &kiosk(), issue("legal", "it", &[]));
    assert!(first.is_ok());
    assert_eq!(again, first);
    assert_eq!(centre.journal.len(), events);
}

#[test]
fn a_key_names_one_request_of_one_asker() {
    let mut centre = Centre::staffed();
    centre.ask_under("k", &kiosk(), issue("legal", "it", &[])).expect("a ticket");
    assert_eq!(centre.ask_under("k", &kiosk(), issue("legal", "ar", &[])), Err(Refusal::KeyReused));
    let other = avanti_model::Principal::Device("kiosk-2".parse().unwrap());
    let Ok(Answer::Ticket { ticket, .. }) = centre.ask_under("k", &other, issue("legal", "it", &[])) else { panic!("a ticket") };
    assert_eq!(ticket.number.value(), 102);
}

#[test]
fn every_kind_of_act_is_answered_alike_when_it_is_repeated() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    let other = centre.ticket("legal", "it");
    let d5 = || desk("d5");
    let acts = [
        Command::Next { desk: d5(), finish: None },
        Command::Recall { desk: d5(), visit },
        Command::Missed { desk: d5(), visit },
        Command::Undo { desk: d5(), visit },
        Command::Arrived { desk: d5(), visit },
        Command::Finish { desk: d5(), visit },
        Command::CloseDesk { desk: d5() },
        Command::ReleaseDesk { desk: d5() },
        open("d5", "elena", &["it"]),
        Command::Leave { visit: other },
    ];
    for (index, act) in acts.into_iter().enumerate() {
        let key = format!("act-{index}");
        let first = centre.ask_under(&key, &person("elena"), act.clone());
        assert!(first.is_ok(), "{act:?}: {first:?}");
        let (seq, hash) = (centre.state().seq, centre.state().hash());
        assert_eq!(centre.ask_under(&key, &person("elena"), act), first);
        assert_eq!((centre.state().seq, centre.state().hash()), (seq, hash));
    }
}

#[test]
fn a_refusal_is_decided_again() {
    let mut centre = Centre::on(MONDAY, "08:59");
    let refused = centre.ask_under("k", &kiosk(), issue("legal", "it", &[]));
    assert!(matches!(refused, Err(Refusal::IntakeClosed { .. })));
    centre.at("09:00");
    assert!(centre.ask_under("k", &kiosk(), issue("legal", "it", &[])).is_ok());
}

#[test]
fn nobody_is_not_remembered() {
    let mut centre = Centre::staffed();
    let next = Command::Next { desk: desk("d5"), finish: None };
    assert_eq!(centre.ask_under("k", &person("elena"), next.clone()), Ok(Answer::Nobody));
    centre.ticket("legal", "it");
    assert!(matches!(centre.ask_under("k", &person("elena"), next), Ok(Answer::Called { .. })));
}

#[test]
fn a_request_is_remembered_until_the_end_of_the_next_service_day() {
    let mut centre = Centre::staffed();
    let first = centre.ask_under("k", &kiosk(), issue("legal", "it", &[]));
    let [tuesday, wednesday] = [1, 2].map(|days| MONDAY + jiff::Span::new().days(days));
    for (date, hour) in [(tuesday, "04:00"), (tuesday, "23:00"), (wednesday, "03:59")] {
        centre.at_moment(crate::kit::moment(date, hour));
        assert_eq!(centre.ask_under("k", &kiosk(), issue("legal", "it", &[])), first, "{date} {hour}");
    }
    centre.at_moment(crate::kit::moment(wednesday, "04:00"));
    let late = centre.ask_under("k", &kiosk(), issue("legal", "it", &[]));
    assert!(matches!(late, Err(Refusal::IntakeClosed { .. })), "it is a new request: {late:?}");
}

#[test]
fn a_day_of_too_many_acts_carries_the_newest_over_within_one_record() {
    /// The longest record that any journal takes, in bytes.
    const RECORD_MAX: usize = 16 * 1024 * 1024;
    let mut centre = Centre::staffed().unchecked();
    // Names and keys as long as they may be, and as many languages.
    let by = Principal::Device("k".repeat(limits::ID_MAX_BYTES).parse().expect("an id"));
    let key = |act: usize| format!("{act:0>width$}", width = limits::REQUEST_KEY_MAX_BYTES);
    let languages = ["zh-Hans", "zh-Hant", "ar-Arab", "bn-Beng", "ti-Ethi", "fa-Arab", "ur-Arab", "it-Latn"];
    let long = || {
        let Command::IssueTicket { service, needs, .. } = issue("legal", "it", &[Need::StepFree, Need::FetchMe, Need::MoreTime]) else {
            panic!("a ticket")
        };
        let speaks = languages.iter().map(|tag| tag.parse().expect("a language")).collect();
        Command::IssueTicket { service, reads: "it".parse().expect("a language"), speaks, party: 1, needs, slot: None }
    };
    let acts = limits::CARRIED_REQUESTS_MAX + 500;
    for act in 0..acts {
        centre.ask_under(&key(act), &by, long()).expect("a ticket");
    }
    let last = centre.ask_under(&key(acts - 1), &by, long());
    centre.at_moment(moment(MONDAY.tomorrow().expect("a day"), "04:00"));
    let opened = centre.journal.last().expect("the day was opened");
    assert_eq!(opened.event.kind(), "day_opened");
    let bytes = opened.body().len();
    assert!(bytes < RECORD_MAX / 2, "{bytes} bytes");
    assert_eq!(centre.state().requests.len(), limits::CARRIED_REQUESTS_MAX);
    assert_eq!(centre.ask_under(&key(acts - 1), &by, long()), last, "the newest is answered as it was");
    let oldest = centre.at("09:00").ask_under(&key(0), &by, long());
    let Ok(Answer::Ticket { ticket, .. }) = oldest else { panic!("{oldest:?}") };
    assert_eq!(ticket.number.value(), 101, "the oldest is forgotten, and is a request of the new day");
}

#[test]
fn an_act_that_changes_nothing_is_answered_for_what_it_asked() {
    let mut centre = Centre::staffed();
    let site = Principal::Site;
    assert_eq!(centre.ask(&site, Command::SetTraining { training: false }), Ok(Answer::Site));
    assert_eq!(centre.ask(&person("elena"), Command::Next { desk: desk("d5"), finish: None }), Ok(Answer::Nobody));
}
