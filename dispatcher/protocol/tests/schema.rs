//! The frames of each topic as JSON Schema, written out from the types. A test fails when a file is not what the types say;
//! `AVANTI_RENEW=1` writes the files anew.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

use std::{collections::BTreeMap, fs, path::PathBuf};

use avanti_protocol::{
    board::{BoardChange, BoardView},
    desk::{DeskChange, DeskView},
    frame::{ClientFrame, ServerFrame},
    kiosk::{KioskChange, KioskView},
    phone::{PhoneChange, PhoneView},
};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};

/// The schema of a type with all that it refers to.
fn schema<T: ToSchema + PartialSchema>(title: &str) -> String {
    let mut parts = Vec::new();
    T::schemas(&mut parts);
    let parts: BTreeMap<String, Value> = parts.into_iter().map(|(name, part)| (name, serde_json::to_value(part).unwrap())).collect();
    let mut schema = serde_json::to_value(T::schema()).unwrap();
    let fields = schema.as_object_mut().unwrap();
    fields.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    fields.insert("title".to_owned(), json!(title));
    if !parts.is_empty() {
        fields.insert("$defs".to_owned(), json!(parts));
    }
    serde_json::to_string_pretty(&sorted(schema)).unwrap().replace("#/components/schemas/", "#/$defs/") + "\n"
}

/// The same with its keys in the order of the alphabet, whatever order the JSON library keeps.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<String, Value> = fields.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

fn check(name: &str, schema: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schema").join(name);
    if std::env::var_os("AVANTI_RENEW").is_some() {
        fs::write(&path, schema).unwrap();
    } else {
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(there, schema, "schema/{name} is not what the types say: run with AVANTI_RENEW=1");
    }
}

#[test]
fn the_written_schemas_are_what_the_types_say() {
    check("client.json", &schema::<ClientFrame>("What a client sends on any topic"));
    check("board.json", &schema::<ServerFrame<BoardView, BoardChange>>("What the dispatcher sends on the topic board"));
    check("kiosk.json", &schema::<ServerFrame<KioskView, KioskChange>>("What the dispatcher sends on the topic kiosk"));
    check("desk.json", &schema::<ServerFrame<DeskView, DeskChange>>("What the dispatcher sends on the topic desk"));
    check("phone.json", &schema::<ServerFrame<PhoneView, PhoneChange>>("What the dispatcher sends on the topic phone"));
}

#[test]
fn every_reference_of_a_schema_leads_to_a_part_of_it() {
    for text in [schema::<ServerFrame<DeskView, DeskChange>>("desk"), schema::<ServerFrame<PhoneView, PhoneChange>>("phone")] {
        let whole: Value = serde_json::from_str(&text).unwrap();
        let references: Vec<&str> = text.split("\"#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(!references.is_empty());
        for name in references {
            assert!(whole["$defs"].get(name).is_some(), "{name}");
        }
    }
}
