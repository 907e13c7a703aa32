//! Request keys: the same request is done once and answered alike; another one under its key is refused.

use avanti_core::{Answer, Command, Refusal};

use crate::kit::{Centre, MONDAY, desk, issue, kiosk, open, person};

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
