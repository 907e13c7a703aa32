//! Bad input gets a clear answer and changes nothing.

use avanti_access::Kind;
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Role};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_with_a_request_is_named_and_nothing_changes() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    let json = "application/json";
    let cases: Vec<(&str, Vec<u8>, &str, u16, &str)> = vec![
        ("no JSON at all", b"{".to_vec(), json, 400, "bad_request"),
        ("bad UTF-8", vec![b'"', 0xff, 0xfe, b'"'], json, 400, "bad_request"),
        ("a wrong type", json!({"service": 7, "language": "it"}).to_string().into_bytes(), json, 400, "bad_request"),
        ("an unknown field", json!({"service": "legal", "language": "it", "name": "x"}).to_string().into_bytes(), json, 400, "bad_request"),
        ("an id of no form", json!({"service": "LEGAL!", "language": "it"}).to_string().into_bytes(), json, 400, "bad_request"),
        ("an unknown service", json!({"service": "haircut", "language": "it"}).to_string().into_bytes(), json, 422, "unknown_service"),
        ("an unknown language", json!({"service": "legal", "language": "tlh"}).to_string().into_bytes(), json, 422, "unknown_language"),
        ("nobody", json!({"service": "legal", "language": "it", "party_size": 0}).to_string().into_bytes(), json, 422, "party_size"),
        ("a crowd", json!({"service": "legal", "language": "it", "party_size": 200}).to_string().into_bytes(), json, 422, "party_size"),
        (
            "an unknown need",
            json!({"service": "legal", "language": "it", "needs": ["gold"]}).to_string().into_bytes(),
            json,
            400,
            "bad_request",
        ),
        ("another kind of body", b"service=legal".to_vec(), "text/plain", 415, "unsupported_media_type"),
        ("a huge body", vec![b' '; 80_000], json, 413, "payload_too_large"),
    ];
    for (what, body, kind, status, code) in cases {
        let answer =
            kiosk.post("tickets", "k").header("content-type", kind).header("accept-language", "bn").body(body).send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], "application/problem+json", "{what}");
        assert_eq!(answer.status(), status, "{what}");
        let problem: Value = answer.json().await.unwrap();
        assert_eq!(problem["code"], code, "{what}: {problem}");
        assert!(problem["title"].as_str().unwrap().chars().any(|c| ('\u{980}'..='\u{9ff}').contains(&c)), "{what}: in Bengali: {problem}");
    }
    let answer = reqwest::Client::new().put(format!("{}/api/v1/sites/milano/tickets", centre.base())).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), &answer.headers()["allow"]), (405, &"POST".parse().unwrap()));
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert_eq!(answer.json::<Value>().await.unwrap()["code"], "method_not_allowed");
    assert_eq!(kiosk.ticket("k", "legal", "it").await["number"], 101, "nothing was issued before");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_fails_is_a_page_for_people_and_a_problem_for_programs() {
    let mut centre = Centre::new();
    centre.open();
    let client = reqwest::Client::new();
    let page = "text/html,application/xhtml+xml,*/*;q=0.8";
    for (path, accept, kind) in [
        ("/nothing", page, "text/html; charset=utf-8"),
        ("/nothing", "*/*", "application/problem+json"),
        ("/api/v1/nothing", page, "application/problem+json"),
        ("/static/nothing.js", page, "application/problem+json"),
    ] {
        let answer = client.get(format!("{}{path}", centre.base())).header("accept", accept).send().await.unwrap();
        assert_eq!((answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()), (404, kind), "{path} {accept}");
        assert_eq!(answer.headers().contains_key("content-security-policy"), kind.starts_with("text/html"));
        assert!(answer.text().await.unwrap().contains("not_found"));
    }
    let posted = client.post(format!("{}/milano/desk", centre.base())).header("accept", page).send().await.unwrap();
    assert_eq!(
        (posted.status().as_u16(), &posted.headers()["content-type"]),
        (405, &"text/html; charset=utf-8".parse().unwrap()),
        "a form"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_caller_may_do_what_is_theirs_and_no_more() {
    let mut centre = Centre::new();
    let kiosk_token = centre.enrol(Kind::Kiosk, "kiosk");
    let board_token = centre.enrol(Kind::Board, "board");
    centre.hire("anna", Role::Agent, Some("comune"));
    centre.hire("berta", Role::Agent, Some("iom"));
    centre.open();
    let kiosk = Kiosk::new(&centre, &kiosk_token);
    let ticket = kiosk.ticket("t", "social", "it").await;
    let visit = ticket["visit"].as_str().unwrap();

    let board = Kiosk::new(&centre, &board_token);
    assert_eq!(board.ask("k", "legal", "it").await.unwrap().status(), 403, "a board takes no ticket");
    let call = kiosk.post("desks/5/next", "k").json(&json!({"finish": null})).send().await.unwrap();
    assert_eq!(call.status(), 403, "a kiosk calls nobody");
    let wrong = Kiosk::new(&centre, "no-token-of-ours").ask("k", "legal", "it").await.unwrap();
    assert_eq!(wrong.status(), 401);

    let anna = Desk::sign_in(&centre, "anna", "3").await.open(&["it"]).await;
    let berta = Desk::sign_in(&centre, "berta", "8").await.open(&["it"]).await;
    assert_eq!(anna.get("queue").await["queue"].as_array().unwrap().len(), 1);
    assert_eq!(berta.get("queue").await["queue"].as_array().unwrap().len(), 0, "another organisation's visit is not seen");
    assert_eq!(anna.get(&format!("visits/{visit}")).await["number"], ticket["number"]);
    assert_eq!(berta.get(&format!("visits/{visit}")).await["code"], "not_found");
    assert_eq!(anna.get("settings").await["code"], "forbidden");
    let not_hers = berta.post(&format!("visits/{visit}/leave")).send().await.unwrap();
    assert_eq!(not_hers.status(), 404, "nor can she end it");

    let url = format!("{}/api/v1/sites/milano/desks/3/next", centre.base());
    let forged = reqwest::Client::new().post(url).header("cookie", anna.cookie()).json(&json!({"finish": null})).send().await.unwrap();
    assert_eq!(forged.status(), 403);
    let taken = berta.post("desks/3/sign-in").json(&json!({"languages": ["it"]})).send().await.unwrap();
    assert_eq!(taken.json::<Value>().await.unwrap()["code"], "desk_taken");
    let not_hers = berta.post("desks/3/next").json(&json!({"finish": null})).send().await.unwrap();
    assert_eq!(not_hers.json::<Value>().await.unwrap()["code"], "not_signed_in_at_desk");

    let other_kiosk = Kiosk::new(&centre, &board_token).post(&format!("visits/{visit}/leave"), "l").send().await.unwrap();
    assert_eq!(other_kiosk.status(), 404, "a device gives back only what it handed out");
    assert_eq!(kiosk.post(&format!("visits/{visit}/leave"), "l").send().await.unwrap().status(), 204);
    assert_eq!(kiosk.post(&format!("visits/{visit}/leave"), "l").send().await.unwrap().status(), 204, "the same key again");
    assert_eq!(kiosk.post(&format!("visits/{visit}/leave"), "m").send().await.unwrap().status(), 409);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_change_from_the_version_that_was_seen_and_are_judged() {
    let mut centre = Centre::new();
    centre.hire("boss", Role::Admin, None);
    centre.open();
    let boss = Desk::sign_in(&centre, "boss", "1").await;
    let seen = boss.get("settings").await;
    assert_eq!(seen["version"], 1);
    let mut changed = seen.clone();
    changed["name"] = json!("Centro di Milano");
    let put = |body: Value| boss.put("settings").json(&body).send();
    let answer: Value = put(changed.clone()).await.unwrap().json().await.unwrap();
    assert_eq!((&answer["version"], &answer["name"]), (&json!(2), &json!("Centro di Milano")));
    let stale = put(seen).await.unwrap();
    assert_eq!(stale.status(), 409, "somebody else was faster");
    let mut wrong = answer.clone();
    wrong["desks"][0]["services"] = json!(["haircut"]);
    let refused = put(wrong).await.unwrap();
    assert_eq!(refused.status(), 422);
    assert!(refused.json::<Value>().await.unwrap()["detail"].as_str().unwrap().contains("haircut"));
    assert_eq!(boss.get("settings").await, answer, "a refused change changes nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_learns_neither_how_many_wait_nor_fills_the_figures_with_names() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    Kiosk::new(&centre, &token).ticket("t", "psychology", "it").await;
    let client = reqwest::Client::new();
    let services = format!("{}/api/v1/sites/milano/services", centre.base());
    let waiting = async |request: reqwest::RequestBuilder| -> Vec<Value> {
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        answer["services"].as_array().unwrap().iter().map(|service| service["waiting"].clone()).collect()
    };
    assert!(waiting(client.get(&services)).await.iter().all(Value::is_null));
    let kiosk = waiting(client.get(&services).bearer_auth(&token)).await;
    assert_eq!(kiosk.iter().filter_map(Value::as_u64).sum::<u64>(), 1, "{kiosk:?}");
    for index in 0..50 {
        let method = reqwest::Method::from_bytes(format!("MADEUP{index}").as_bytes()).unwrap();
        client.request(method, &services).send().await.unwrap();
    }
    let metrics = client.get(format!("{}/metrics", centre.base())).send().await.unwrap().text().await.unwrap();
    assert!(!metrics.contains("MADEUP") && metrics.contains("method=\"OTHER\""), "{metrics}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_that_no_screen_could_show_are_refused() {
    let mut centre = Centre::new();
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let admin = Desk::sign_in(&centre, "anna", "1").await;
    let mut wrong = admin.get("settings").await;
    wrong["services"][0]["pictogram"] = json!("unicorn");
    let refused = admin.put("settings").json(&wrong).send().await.unwrap();
    let problem: Value = refused.json().await.unwrap();
    assert_eq!(problem["code"], "bad_settings", "{problem}");
    assert!(problem["detail"].as_str().unwrap().contains("unicorn"), "{problem}");
}
