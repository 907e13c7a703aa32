//! What the interface's description says of every route alike: who may ask, and which problems anybody may meet. What is
//! particular to a route stands beside its handler.

use avanti_protocol::problem::MEDIA_TYPE;
use serde_json::{Map, Value, json};

use super::caller::COOKIE;

/// Who may ask for a route.
#[derive(Debug, Clone, Copy)]
enum Asks {
    /// Anybody, without showing anything.
    Anybody,
    /// Staff, and whoever has nothing left to show.
    StaffOrNobody,
    Staff,
    Devices,
    KioskOrStaff,
    KioskStaffOrPhone,
}

/// Adds to the description what every route has.
pub(super) fn complete(mut document: Value) -> Value {
    document["components"]["securitySchemes"] = json!({
        "session": {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": "staff: the cookie of `POST /api/v1/session`"},
        "csrf": {"type": "apiKey", "in": "header", "name": "X-CSRF-Token", "description": "staff: the `csrf` of that answer, with every request that is not GET or HEAD"},
        "device": {"type": "http", "scheme": "bearer", "description": "kiosks and boards: the token of the enrolment"},
        "phone": {"type": "http", "scheme": "bearer", "description": "a visitor's phone: the token in the fragment of its link"},
    });
    let Some(paths) = document["paths"].as_object_mut() else { return document };
    for (path, item) in paths {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                describe(path, method, operation);
            }
        }
    }
    document
}

fn describe(path: &str, method: &str, operation: &mut Map<String, Value>) {
    let asks = asks(path, method);
    operation.insert("security".to_owned(), security(asks, method));
    let has_body = operation.contains_key("requestBody");
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    for (status, codes) in problems(path, method, asks, has_body) {
        let empty = || json!({"description": "", "content": {"application/json": {"schema": problem()}}});
        let response = responses.entry(status).or_insert_with(empty);
        response["description"] = Value::String(with_codes(response["description"].as_str().unwrap_or_default(), codes));
    }
    for (status, response) in responses {
        if response["description"].is_null() {
            response["description"] = json!("done");
        }
        // A problem has a media type of its own.
        if status.starts_with(['4', '5'])
            && let Some(content) = response["content"].as_object_mut()
            && let Some(body) = content.remove("application/json")
        {
            content.insert(MEDIA_TYPE.to_owned(), body);
        }
    }
}

/// A list of codes with these behind those that it names already.
fn with_codes(listed: &str, codes: &[&str]) -> String {
    let mut all: Vec<String> = listed.split(", ").filter(|code| !code.is_empty()).map(str::to_owned).collect();
    for code in codes.iter().map(|code| format!("`{code}`")) {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all.join(", ")
}

fn asks(path: &str, method: &str) -> Asks {
    match (method, path) {
        ("get", "/api/v1/sites/{site}/services")
        | ("post", "/api/v1/session" | "/api/v1/first-administrator" | "/api/v1/sites/{site}/devices/enrolments") => Asks::Anybody,
        ("post", "/api/v1/sites/{site}/devices/health" | "/api/v1/sites/{site}/number-leases" | "/api/v1/sites/{site}/tickets/offline") => {
            Asks::Devices
        }
        ("delete", "/api/v1/session") => Asks::StaffOrNobody,
        ("post", "/api/v1/sites/{site}/tickets")
        | ("get", "/api/v1/sites/{site}/recordings" | "/api/v1/sites/{site}/recordings/{language}/{key}") => Asks::KioskOrStaff,
        ("post", "/api/v1/sites/{site}/visits/{visit}/leave") => Asks::KioskStaffOrPhone,
        _other => Asks::Staff,
    }
}

/// One of these must be shown, each whole; `{}` is nothing.
fn security(asks: Asks, method: &str) -> Value {
    let staff = if method == "get" { json!({"session": []}) } else { json!({"session": [], "csrf": []}) };
    let (device, phone) = (json!({"device": []}), json!({"phone": []}));
    match asks {
        Asks::Anybody => json!([]),
        Asks::StaffOrNobody => json!([staff, {}]),
        Asks::Staff => json!([staff]),
        Asks::Devices => json!([device]),
        Asks::KioskOrStaff => json!([device, staff]),
        Asks::KioskStaffOrPhone => json!([device, staff, phone]),
    }
}

/// The problems that a route has in common with others like it: a status and codes, a status more than once.
fn problems(path: &str, method: &str, asks: Asks, has_body: bool) -> Vec<(&'static str, &'static [&'static str])> {
    let mut found: Vec<(_, &[_])> = vec![("500", &["internal"])];
    let of_a_site = path.contains("{site}");
    let changes = method != "get";
    if has_body || changes || path.contains("{visit}") || path.ends_with("/services") {
        found.push(("400", &["bad_request"]));
    }
    match asks {
        Asks::Anybody => {}
        Asks::StaffOrNobody => found.extend([("401", &["unauthenticated"][..]), ("403", &["csrf"])]),
        Asks::Devices => found.extend([("401", &["unauthenticated"][..]), ("403", &["forbidden"])]),
        Asks::Staff | Asks::KioskOrStaff | Asks::KioskStaffOrPhone => {
            found.extend([("401", &["unauthenticated"][..]), ("403", if changes { &["forbidden", "csrf"] } else { &["forbidden"] })]);
        }
    }
    if of_a_site {
        found.push(("404", &["not_found"]));
    }
    if path.contains("{desk}") {
        found.push(("404", &["unknown_desk"]));
    }
    if is_act_of_a_desk(path) {
        found.push(("409", &["not_signed_in_at_desk"]));
    }
    if has_body {
        found.extend([("413", &["payload_too_large"][..]), ("415", &["unsupported_media_type"])]);
    }
    if of_a_site && changes {
        found.extend([("422", &["key_reused"][..]), ("503", &["overloaded", "unavailable"])]);
    }
    if path.ends_with("/session") && method == "post" {
        found.push(("503", &["overloaded"]));
    }
    found
}

/// Whether only the clerk who is signed in at the desk may do it.
fn is_act_of_a_desk(path: &str) -> bool {
    path.contains("{desk}") && !path.ends_with("/sign-in") && !path.ends_with("/release")
}

fn problem() -> Value {
    json!({"$ref": "#/components/schemas/Problem"})
}

#[cfg(test)]
mod tests {
    use super::super::document;
    use serde_json::Value;

    /// All operations, as `method path`, with their descriptions.
    fn operations() -> Vec<(String, Value)> {
        let document = document();
        let paths = document["paths"].as_object().unwrap().clone();
        let operations = paths.into_iter().flat_map(|(path, item)| {
            let item = item.as_object().unwrap().clone();
            item.into_iter().map(move |(method, operation)| (format!("{method} {path}"), operation))
        });
        let operations: Vec<_> = operations.collect();
        assert!(operations.len() > 15, "the routes are described");
        operations
    }

    fn names(operation: &Value, status: &str) -> bool {
        operation["responses"][status].is_object()
    }

    #[test]
    fn every_route_says_who_may_ask_and_which_schemes_there_are() {
        let document = document();
        let schemes = document["components"]["securitySchemes"].as_object().unwrap();
        for (name, operation) in operations() {
            let ways = operation["security"].as_array().unwrap_or_else(|| panic!("{name} says nothing"));
            for way in ways {
                assert!(way.as_object().unwrap().keys().all(|scheme| schemes.contains_key(scheme)), "{name}: {way}");
            }
            let open = [
                "get /api/v1/sites/{site}/services",
                "post /api/v1/session",
                "post /api/v1/first-administrator",
                "post /api/v1/sites/{site}/devices/enrolments",
            ];
            assert_eq!(ways.is_empty(), open.contains(&name.as_str()), "{name}");
        }
    }

    #[test]
    fn every_route_names_the_problems_that_its_callers_can_meet() {
        for (name, operation) in operations() {
            let (guarded, changes) = (!operation["security"].as_array().unwrap().is_empty(), !name.starts_with("get "));
            for (status, expected) in [
                ("401", guarded),
                ("403", guarded),
                ("404", name.contains("{site}")),
                ("400", changes),
                ("415", operation["requestBody"].is_object()),
                ("503", changes && name.contains("{site}")),
                ("500", true),
            ] {
                assert!(!expected || names(&operation, status), "{name} does not name {status}");
            }
        }
    }

    #[test]
    fn every_problem_that_has_words_is_named_by_a_route() {
        // No route leads to the first two, nothing answers with the next two, and the last words `intake_closed` on a full day.
        const ELSEWHERE: [&str; 5] = ["method_not_allowed", "site_in_use", "missing_key", "party_too_large", "day_full"];
        let named: String = operations()
            .iter()
            .flat_map(|(_, operation)| operation["responses"].as_object().unwrap().values().cloned().collect::<Vec<_>>())
            .map(|response| response["description"].as_str().unwrap_or_default().to_owned())
            .collect();
        let words = avanti_locales::catalogue::embedded_files();
        let keys = words["en/problem.ftl"].lines().filter_map(|line| line.strip_prefix("problem-")?.split_once(" ="));
        let codes: Vec<String> = keys.map(|(key, _)| key.replace('-', "_")).collect();
        assert!(codes.len() > 40, "{codes:?}");
        for code in codes {
            assert_eq!(named.contains(&format!("`{code}`")), !ELSEWHERE.contains(&code.as_str()), "{code}");
        }
    }

    #[test]
    fn every_answer_has_its_description_as_the_format_asks_for() {
        assert!(document()["openapi"].as_str().unwrap().starts_with("3.1"), "{}", document()["openapi"]);
        for (name, operation) in operations() {
            for (status, response) in operation["responses"].as_object().unwrap() {
                assert!(response["description"].is_string(), "{name} {status}: {response}");
            }
        }
    }

    #[test]
    fn every_act_of_a_desk_says_that_its_clerk_alone_may_do_it() {
        for (name, operation) in operations().into_iter().filter(|(name, _)| name.contains("{desk}")) {
            let says = |status: &str, code: &str| operation["responses"][status]["description"].as_str().unwrap_or_default().contains(code);
            let for_its_clerk = !name.ends_with("/sign-in") && !name.ends_with("/release");
            assert_eq!(says("409", "`not_signed_in_at_desk`"), for_its_clerk, "{name}");
            assert!(says("404", "`unknown_desk`"), "{name}");
        }
    }

    #[test]
    fn every_problem_is_of_the_type_of_problems_with_its_schema() {
        let document = document();
        assert!(document["components"]["schemas"]["Problem"].is_object());
        for (name, operation) in operations() {
            for (status, response) in operation["responses"].as_object().unwrap() {
                if status.starts_with(['4', '5']) {
                    let schema = &response["content"]["application/problem+json"]["schema"]["$ref"];
                    assert_eq!(schema, "#/components/schemas/Problem", "{name} {status}: {response}");
                }
            }
        }
    }

    #[test]
    fn a_request_key_is_known_to_every_change_of_a_site_and_required_by_none() {
        for (name, operation) in operations() {
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            let key = parameters.iter().find(|parameter| parameter["name"] == "idempotency-key");
            let changes_a_site = !name.starts_with("get ") && name.contains("{site}");
            assert_eq!(key.is_some(), changes_a_site, "{name}");
            assert!(key.is_none_or(|key| key["required"] == false), "{name}: {key:?}");
        }
    }
}
