//! A busy hall over two dispatchers on one Redis, of which one is killed again and again: nothing acknowledged is lost,
//! doubled, or at two desks, every board shows the same in the end, and nobody waits long for the other dispatcher.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use avanti_access::Kind;
use avanti_client::{
    BoardTopic,
    session::{Input, Output, Session, Update},
};
use avanti_protocol::board::BoardRow;
use futures_util::{SinkExt, StreamExt, future::join_all};
use reqwest::RequestBuilder;
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, OtherSite, Redis, Role, thorough};
use tokio::sync::watch;
use tokio_tungstenite::{
    connect_async,
    tungstenite::{Message, client::IntoClientRequest},
};

const KIOSKS: usize = 64;
const DESKS: usize = 16;
const BOARDS: usize = 100;
/// Between two tickets of a kiosk, and two looks of a desk at an empty hall.
const PACE: Duration = Duration::from_secs(1);
/// Between two kills; in half of it the dispatcher is back.
const KILLED_EVERY: Duration = Duration::from_secs(10);
/// Before a client that found nobody tries the other dispatcher.
const AGAIN: Duration = Duration::from_millis(50);
/// Longest that any client may feel a dispatcher's death: a board may need its silence and one back-off.
const GAP_MAX: Duration = Duration::from_secs(8);

/// Until when the hall goes on.
type Stop = watch::Receiver<bool>;

/// Whether it is time to stop, after a while at the latest.
async fn stopped_after(stop: &mut Stop, pause: Duration) -> bool {
    tokio::time::timeout(pause, stop.wait_for(|stop| *stop)).await.is_ok_and(|stopped| stopped.is_ok())
}

/// A request sent to one dispatcher after the other under one key until it is answered, and how long that took.
async fn until_answered(at: &mut usize, ask: impl Fn(usize) -> RequestBuilder) -> (u16, Value, Duration) {
    let begun = Instant::now();
    loop {
        if let Ok(answer) = ask(*at % 2).send().await {
            let status = answer.status().as_u16();
            if let (false, Ok(text)) = (status == 503, answer.text().await) {
                return (status, serde_json::from_str(&text).unwrap_or_default(), begun.elapsed());
            }
        }
        *at += 1;
        let (_keep, mut never) = watch::channel(false);
        stopped_after(&mut never, AGAIN).await;
    }
}

/// Takes a ticket every second; the tickets, and the longest wait for one.
async fn take_tickets(kiosks: [Kiosk; 2], index: usize, mut stop: Stop) -> (Vec<Value>, Duration) {
    let services = ["reception", "social", "legal", "family", "reunification", "psychology", "territory"];
    let (mut tickets, mut longest, mut at) = (Vec::new(), Duration::ZERO, index);
    while !stopped_after(&mut stop, PACE).await {
        let key = format!("{index}-{}", tickets.len());
        let body = json!({"service": services[(index + tickets.len()) % services.len()], "language": "it"});
        let (status, ticket, took) = until_answered(&mut at, |at| kiosks[at].post("tickets", &key).json(&body)).await;
        assert_eq!(status, 201, "{ticket}");
        tickets.push(ticket);
        longest = longest.max(took);
    }
    (tickets, longest)
}

/// Calls until the hall is empty; who was called, the longest wait for an answer, and how often what one dispatcher had
/// acknowledged was not known to the other yet.
async fn call_people(desks: [Desk; 2], desk: usize, mut stop: Stop) -> (Vec<String>, Duration, u32) {
    let (mut called, mut longest, mut at, mut late): (Vec<String>, _, _, _) = (Vec::new(), Duration::ZERO, desk, 0);
    let mut serving: Option<String> = None;
    let mut nobody = 0;
    for turn in 0.. {
        let act = |act: &str, body: Value, at: usize| {
            desks[at].post(&format!("desks/{desk}/{act}")).header("idempotency-key", format!("{desk}-{turn}-{act}")).json(&body)
        };
        let (status, next, took) = until_answered(&mut at, |at| act("next", json!({"finish": serving}), at)).await;
        longest = longest.max(took);
        match status {
            200 => {}
            204 => {
                serving = None;
                let over = stopped_after(&mut stop, PACE).await;
                nobody = if over { nobody + 1 } else { 0 };
                // One dispatcher may hear a little later of the last ticket that the other handed out.
                if nobody > 2 {
                    return (called, longest, late);
                }
                at += 1;
                continue;
            }
            // The other dispatcher has not heard yet what this one acknowledged just before it died.
            409 => {
                late += 1;
                continue;
            }
            other => panic!("{other}: {next}"),
        }
        nobody = 0;
        let visit = next["visit"].as_str().unwrap().to_owned();
        called.push(visit.clone());
        loop {
            let (status, answer, took) = until_answered(&mut at, |at| act("arrived", json!({"visit": visit}), at)).await;
            longest = longest.max(took);
            match status {
                200 => break,
                409 => late += 1,
                other => panic!("{other}: {answer}"),
            }
        }
        serving = Some(visit);
    }
    unreachable!("turns do not end");
}

/// Follows the calls at one dispatcher or the other until a place in the journal; the rows there, and the longest time
/// without a sign of life.
async fn follow(urls: [String; 2], token: String, index: usize, mut until: watch::Receiver<Option<u64>>) -> (Vec<BoardRow>, Duration) {
    let mut session: Session<BoardTopic> = Session::new(None);
    let (begun, mut heard, mut longest) = (Instant::now(), Instant::now(), Duration::ZERO);
    let now = || u64::try_from(begun.elapsed().as_millis()).unwrap();
    for at in index.. {
        let mut request = urls[at % 2].as_str().into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", "avanti.v1".parse().unwrap());
        request.headers_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
        let Ok((mut socket, _)) = connect_async(request).await else {
            let (_keep, mut never) = watch::channel(false);
            stopped_after(&mut never, AGAIN).await;
            continue;
        };
        let mut outputs = session.take(now(), Input::Connected);
        'line: loop {
            for output in outputs {
                match output {
                    Output::Hello(hello) => {
                        if socket.send(Message::text(json!({"hello": hello}).to_string())).await.is_err() {
                            break 'line;
                        }
                    }
                    Output::Drop { .. } => break 'line,
                    Output::Deliver(Update::Link(_)) => {}
                    Output::Deliver(Update::Snapshot { .. } | Update::Change { .. } | Update::Heartbeat { .. }) => {
                        longest = longest.max(heard.elapsed());
                        heard = Instant::now();
                    }
                }
            }
            if let (Some(end), Some(known)) = (*until.borrow_and_update(), session.known())
                && known.seq >= end
            {
                return (known.view.rows.clone(), longest);
            }
            let silent = Duration::from_millis(session.deadline_ms().unwrap_or(u64::MAX).saturating_sub(now()));
            outputs = match tokio::time::timeout(silent, socket.next()).await {
                Err(_) => session.take(now(), Input::Deadline),
                Ok(Some(Ok(Message::Text(text)))) => session.take(now(), Input::Frame(&text)),
                Ok(Some(Ok(_))) => Vec::new(),
                Ok(None | Some(Err(_))) => break 'line,
            };
        }
        session.take(now(), Input::Disconnected);
    }
    unreachable!("a board tries for ever");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_busy_hall_loses_nothing_while_one_dispatcher_after_the_other_is_killed() {
    let kills = thorough(1, 6);
    let site = OtherSite::with_desks(DESKS);
    let redis = Redis::start();
    let mut one = Centre::new().at(site.file()).on(&redis);
    let kiosks: Vec<String> = (0..KIOSKS).map(|index| one.enrol(Kind::Kiosk, &format!("kiosk {index}"))).collect();
    let boards: Vec<String> = (0..BOARDS).map(|index| one.enrol(Kind::Board, &format!("board {index}"))).collect();
    (1..=DESKS).for_each(|desk| one.hire(&format!("clerk{desk}"), Role::Agent, None));
    let mut other = one.second();
    one.open();
    other.open();
    let (stop, stopping) = watch::channel(false);
    let (empty, emptying) = watch::channel(false);
    let (end, ending) = watch::channel(None);
    let url = |centre: &Centre| format!("{}/ws/v1/sites/{}/board", centre.base().replace("http", "ws"), centre.site());
    let urls = [url(&one), url(&other)];
    let followed: Vec<_> =
        boards.into_iter().enumerate().map(|(index, token)| tokio::spawn(follow(urls.clone(), token, index, ending.clone()))).collect();
    let mut calling = Vec::new();
    for desk in 1..=DESKS {
        let clerk = Desk::sign_in(&one, &format!("clerk{desk}"), &desk.to_string()).await.open(&["it"]).await;
        calling.push(tokio::spawn(call_people([clerk.at(&one), clerk.at(&other)], desk, emptying.clone())));
    }
    let taking: Vec<_> = kiosks
        .iter()
        .enumerate()
        .map(|(index, token)| tokio::spawn(take_tickets([Kiosk::new(&one, token), Kiosk::new(&other, token)], index, stopping.clone())))
        .collect();

    let (_keep, mut never) = watch::channel(false);
    for round in 0..kills {
        let victim = if round % 2 == 0 { &mut one } else { &mut other };
        stopped_after(&mut never, KILLED_EVERY / 2).await;
        victim.kill();
        stopped_after(&mut never, KILLED_EVERY / 2).await;
        victim.open();
    }
    stop.send_replace(true);
    let taken: Vec<(Vec<Value>, Duration)> = join_all(taking).await.into_iter().map(Result::unwrap).collect();
    empty.send_replace(true);
    let called: Vec<(Vec<String>, Duration, u32)> = join_all(calling).await.into_iter().map(Result::unwrap).collect();
    let ready: Value = reqwest::get(format!("{}/readyz", one.base())).await.unwrap().json().await.unwrap();
    end.send_replace(Some(ready["sites"]["milano"]["seq"].as_u64().unwrap()));
    let shown: Vec<(Vec<BoardRow>, Duration)> = join_all(followed).await.into_iter().map(Result::unwrap).collect();

    let tickets: BTreeMap<&str, u64> = taken
        .iter()
        .flat_map(|(tickets, _)| tickets)
        .map(|ticket| (ticket["visit"].as_str().unwrap(), ticket["number"].as_u64().unwrap()))
        .collect();
    let count: usize = taken.iter().map(|(tickets, _)| tickets.len()).sum();
    let numbers: BTreeSet<u64> = tickets.values().copied().collect();
    assert_eq!((tickets.len(), numbers.len()), (count, count), "no visit and no number twice");
    let at_desks: Vec<&str> = called.iter().flat_map(|(visits, ..)| visits).map(String::as_str).collect();
    let unique: BTreeSet<&str> = at_desks.iter().copied().collect();
    assert_eq!(at_desks.len(), unique.len(), "nobody was called to two desks");
    assert!(unique.iter().all(|visit| tickets.contains_key(visit)), "nobody was called without a ticket");
    assert_eq!(unique.len(), count, "everybody was called");
    assert!(shown.iter().all(|(rows, _)| *rows == shown[0].0), "every board shows the same");
    assert!(!shown[0].0.is_empty());

    let longest = |gaps: &mut dyn Iterator<Item = Duration>| gaps.max().unwrap_or_default();
    let gaps = [
        ("kiosk", longest(&mut taken.iter().map(|(_, gap)| *gap))),
        ("desk", longest(&mut called.iter().map(|(_, gap, _)| *gap))),
        ("board", longest(&mut shown.iter().map(|(_, gap)| *gap))),
    ];
    let late: u32 = called.iter().map(|(.., late)| late).sum();
    println!("{kills} kills, {count} tickets, {late} acts that the other dispatcher did not know yet; longest gap: {gaps:?}");
    assert!(gaps.iter().all(|(_, gap)| *gap < GAP_MAX), "{gaps:?}");
    one.stop();
    other.stop();
    assert_eq!(one.replay(), other.replay());
}
