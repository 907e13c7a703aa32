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
    for (status, why) in problems(path, method, asks, has_body) {
        responses.entry(status).or_insert_with(|| json!({"description": why, "content": {"application/json": {"schema": problem()}}}));
    }
    for (status, response) in responses {
        // A problem has a media type of its own.
        if status.starts_with(['4', '5'])
            && let Some(content) = response["content"].as_object_mut()
            && let Some(body) = content.remove("application/json")
        {
            content.insert(MEDIA_TYPE.to_owned(), body);
        }
    }
}

fn asks(path: &str, method: &str) -> Asks {
    match (method, path) {
        ("get", "/api/v1/sites/{site}/services")
        | ("post", "/api/v1/session" | "/api/v1/first-administrator" | "/api/v1/sites/{site}/devices/enrolments") => Asks::Anybody,
        ("post", "/api/v1/sites/{site}/devices/health") => Asks::Devices,
        ("delete", "/api/v1/session") => Asks::StaffOrNobody,
        ("post", "/api/v1/sites/{site}/tickets") => Asks::KioskOrStaff,
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

/// The problems that a route has in common with others like it.
fn problems(path: &str, method: &str, asks: Asks, has_body: bool) -> Vec<(&'static str, &'static str)> {
    let mut found = vec![("500", "`internal`")];
    let of_a_site = path.contains("{site}");
    let changes = method != "get";
    if has_body || changes || path.contains("{visit}") || path.ends_with("/services") {
        found.push(("400", "`bad_request`"));
    }
    match asks {
        Asks::Anybody => {}
        Asks::StaffOrNobody => found.extend([("401", "`unauthenticated`"), ("403", "`csrf`")]),
        Asks::Devices => found.extend([("401", "`unauthenticated`"), ("403", "`forbidden`")]),
        Asks::Staff | Asks::KioskOrStaff | Asks::KioskStaffOrPhone => {
            found.extend([("401", "`unauthenticated`"), ("403", if changes { "`forbidden`, `csrf`" } else { "`forbidden`" })]);
        }
    }
    if of_a_site {
        found.push(("404", "`not_found`"));
    }
    if has_body {
        found.extend([("413", "`payload_too_large`"), ("415", "`unsupported_media_type`")]);
    }
    if of_a_site && changes {
        found.extend([
            ("422", "`key_reused`, and what the fields of the request ask for and cannot have"),
            ("503", "`overloaded`, `unavailable`"),
        ]);
    }
    if path.ends_with("/session") && method == "post" {
        found.push(("503", "`overloaded`"));
    }
    found
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
