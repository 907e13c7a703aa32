//! The reference of settings, written from their types: what can stand in a site's file, and what a program can be told.

use std::fmt::Write as _;

use avanti_core::site::Rules;
use serde_json::Value;
use utoipa::PartialSchema as _;

use super::site_file::SiteFile;

/// The reference of a site's file, in Markdown.
#[must_use]
pub fn site_file() -> String {
    let mut schemas = Vec::new();
    <SiteFile as utoipa::ToSchema>::schemas(&mut schemas);
    let named = |name: &str| schemas.iter().find(|(known, _)| known == name).map(|(_, schema)| json(schema));
    let mut text = table("", &json(&SiteFile::schema()), &Value::Null);
    let defaults = serde_json::to_value(Rules::default()).unwrap_or_default();
    for (heading, name, defaults) in [
        ("[rules]", "Rules", &defaults),
        ("[organisations.ID]", "Organisation", &Value::Null),
        ("[[services]]", "ServiceEntry", &Value::Null),
        ("[[desks]]", "DeskEntry", &Value::Null),
    ] {
        text += &table(heading, &named(name).unwrap_or_default(), defaults);
    }
    let pictograms: Vec<String> = avanti_look::pictogram::NAMES.iter().map(|name| format!("`{name}`")).collect();
    let _ = writeln!(text, "Pictograms: {}.", pictograms.join(", "));
    text
}

/// The reference of a program's options, in Markdown.
#[must_use]
pub fn options(command: &clap::Command) -> String {
    let mut text = String::from("| option | variable | if left out | what it says |\n|---|---|---|---|\n");
    let arguments = command.get_arguments().filter(|argument| !["help", "version"].contains(&argument.get_id().as_str()));
    for argument in arguments {
        let values: Vec<_> = argument.get_value_names().unwrap_or_default().iter().map(ToString::to_string).collect();
        let takes = if argument.get_action().takes_values() { format!(" {}", values.join(" ")) } else { String::new() };
        let option = argument.get_long().map_or_else(|| values.join(" "), |long| format!("--{long}{takes}"));
        let variable = argument.get_env().map_or_else(String::new, |name| format!("`{}`", name.display()));
        let defaults: Vec<_> = argument.get_default_values().iter().map(|value| format!("`{}`", value.display())).collect();
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(text, "| `{option}` | {variable} | {} | {help} |", defaults.join(", "));
    }
    text
}

fn json(schema: &impl serde::Serialize) -> Value {
    serde_json::to_value(schema).unwrap_or_default()
}

/// One table of keys.
fn table(heading: &str, schema: &Value, defaults: &Value) -> String {
    let mut text = if heading.is_empty() { String::new() } else { format!("`{heading}`\n\n") };
    text += "| key | form | if left out | what it says |\n|---|---|---|---|\n";
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (key, value) in schema["properties"].as_object().into_iter().flatten() {
        let left_out = match &defaults[key] {
            Value::Null if required.contains(&key.as_str()) => "a mistake".to_owned(),
            Value::Null => String::new(),
            default @ (Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_)) => format!("`{default}`"),
        };
        let says = value["description"].as_str().unwrap_or_default().replace('\n', " ");
        let _ = writeln!(text, "| `{key}` | {} | {left_out} | {says} |", form(value));
    }
    text + "\n"
}

/// What a value looks like, in words.
fn form(schema: &Value) -> &'static str {
    // What may be left out is of a type or null.
    let kinds = schema["type"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let kind = schema["type"].as_str().or_else(|| kinds.into_iter().find(|kind| *kind != "null"));
    match kind {
        Some("string") => "text",
        Some("integer") => "number",
        Some("boolean") => "`true` or `false`",
        Some("array") if schema["items"]["type"] == "string" => "list of texts",
        Some("array") => "tables",
        Some(_) | None => "table",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_there_with_its_form_and_what_it_says() {
        let text = site_file();
        for row in [
            "| `site` | text | a mistake | The site's id, part of every address",
            "| `services` | tables | a mistake | What people come for",
            "| `walk_in_minutes` | number | `45` | Promise to a walk-in",
            "| `step_free` | `true` or `false` |  | Whether one can get there without a step. |",
            "| `promise_minutes` | number |  | Its own promise",
        ] {
            assert!(text.contains(row), "{row}\n{text}");
        }
        assert!(!text.contains("|  |\n"), "something says nothing:\n{text}");
    }
}
