//! The page on which people read what other programs can ask: the description of the interface as a list that opens.
//! It knows the description alone, no route. Its own frame is in the reader's language, the description in English.

use askama::Template;
use serde_json::{Map, Value};

use super::{Page, render};

/// Where the forms of data stand in the description.
const FORMS: &str = "#/components/schemas/";

/// What the page is about.
#[derive(Debug, Clone, Copy)]
pub struct InterfacePage<'a> {
    /// What every page knows.
    pub page: Page<'a>,
    /// The description (OpenAPI 3.1).
    pub document: &'a Value,
}

/// The page.
#[must_use]
pub fn page(interface: &InterfacePage<'_>) -> String {
    let document = interface.document;
    let operations = entries(&document["paths"])
        .flat_map(|(path, item)| entries(item).map(move |(method, operation)| Operation::of(method, path, operation)))
        .collect();
    let ways = entries(&document["components"]["securitySchemes"]).map(|(name, way)| (name.as_str(), prose(&way["description"]))).collect();
    let forms = entries(&document["components"]["schemas"]).map(|(name, schema)| Form::of(name, schema)).collect();
    let about = prose(&document["info"]["description"]);
    render(&Shell { page: &interface.page, about, version: text(&document["info"]["version"]), operations, ways, forms })
}

#[derive(Template)]
#[template(path = "interface.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    about: Vec<Piece<'a>>,
    version: &'a str,
    operations: Vec<Operation<'a>>,
    ways: Vec<(&'a str, Vec<Piece<'a>>)>,
    forms: Vec<Form<'a>>,
}

/// A stretch of a sentence: words, or what programs write.
struct Piece<'a> {
    text: &'a str,
    code: bool,
}

/// One thing that can be asked.
struct Operation<'a> {
    method: String,
    path: &'a str,
    summary: Vec<Piece<'a>>,
    /// What must be shown, each way whole.
    shown: Vec<String>,
    parameters: Vec<Parameter<'a>>,
    body: Option<Shape<'a>>,
    answers: Vec<Answer<'a>>,
}

struct Parameter<'a> {
    name: &'a str,
    place: &'a str,
    required: bool,
    says: Vec<Piece<'a>>,
}

struct Answer<'a> {
    status: &'a str,
    says: Vec<Piece<'a>>,
    shape: Option<Shape<'a>>,
}

/// A form of data with a name.
struct Form<'a> {
    name: &'a str,
    says: Vec<Piece<'a>>,
    fields: Vec<Field<'a>>,
    /// What it is, where it has no fields.
    shape: Option<Shape<'a>>,
}

struct Field<'a> {
    name: &'a str,
    required: bool,
    shape: Shape<'a>,
    says: Vec<Piece<'a>>,
}

/// What a value looks like: words before the name of a form, either of which may be missing.
struct Shape<'a> {
    words: String,
    form: Option<&'a str>,
}

impl<'a> Operation<'a> {
    fn of(method: &str, path: &'a str, operation: &'a Value) -> Self {
        let says = [&operation["summary"], &operation["description"]].into_iter().flat_map(prose);
        let shown = list(&operation["security"]).map(|way| entries(way).map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" + "));
        let answers = entries(&operation["responses"]);
        let answers = answers.map(|(status, answer)| Answer { status, says: prose(&answer["description"]), shape: content(answer) });
        let mut answers: Vec<Answer<'a>> = answers.collect();
        answers.sort_by_key(|answer| answer.status);
        Self {
            method: method.to_uppercase(),
            path,
            summary: says.collect(),
            shown: shown.collect(),
            parameters: list(&operation["parameters"]).map(Parameter::of).collect(),
            body: content(&operation["requestBody"]),
            answers,
        }
    }

    /// Nobody has to show anything.
    fn open_to_all(&self) -> bool {
        self.shown.is_empty() || self.shown.iter().any(String::is_empty)
    }
}

impl<'a> Parameter<'a> {
    fn of(parameter: &'a Value) -> Self {
        let required = parameter["required"] == true;
        Self { name: text(&parameter["name"]), place: text(&parameter["in"]), required, says: prose(&parameter["description"]) }
    }
}

impl<'a> Form<'a> {
    fn of(name: &'a str, schema: &'a Value) -> Self {
        let required: Vec<&str> = list(&schema["required"]).map(text).collect();
        let fields: Vec<Field<'a>> = entries(&schema["properties"])
            .map(|(name, field)| Field {
                name,
                required: required.contains(&name.as_str()),
                shape: Shape::of(field),
                says: prose(&field["description"]),
            })
            .collect();
        let shape = fields.is_empty().then(|| Shape::of(schema));
        Self { name, says: prose(&schema["description"]), fields, shape }
    }
}

impl<'a> Shape<'a> {
    fn of(schema: &'a Value) -> Self {
        let plain = |words: String| Self { words, form: None };
        if let Some(form) = schema["$ref"].as_str().and_then(|address| address.strip_prefix(FORMS)) {
            return Self { words: String::new(), form: Some(form) };
        }
        if !schema["enum"].is_null() {
            let values: Vec<&str> = list(&schema["enum"]).map(text).collect();
            return plain(values.join(" | "));
        }
        let choices: Vec<&Value> = list(&schema["oneOf"]).chain(list(&schema["allOf"])).filter(|choice| choice["type"] != "null").collect();
        if let [only] = choices[..] {
            return Self::of(only);
        }
        if !choices.is_empty() {
            let names: Vec<String> = choices.iter().map(|choice| Self::of(choice).written()).collect();
            return plain(names.join(" | "));
        }
        let kinds = list(&schema["type"]).map(text).find(|kind| *kind != "null");
        let kind = schema["type"].as_str().or(kinds).unwrap_or("anything");
        let inner = |of: &str, schema: &'a Value| {
            let inner = Self::of(schema);
            Self { words: format!("{of} {}", inner.words).trim_end().to_owned(), form: inner.form }
        };
        match kind {
            "array" => inner("list of", &schema["items"]),
            "object" if schema["additionalProperties"].is_object() => inner("map of", &schema["additionalProperties"]),
            kind => plain([kind, text(&schema["format"])].join(" ").trim_end().to_owned()),
        }
    }

    fn written(&self) -> String {
        [self.words.as_str(), self.form.unwrap_or_default()].join(" ").trim().to_owned()
    }
}

/// The form of a body or an answer.
fn content(part: &Value) -> Option<Shape<'_>> {
    let (_, media) = entries(&part["content"]).next()?;
    Some(Shape::of(&media["schema"]))
}

/// A sentence cut at its backticks.
fn prose(value: &Value) -> Vec<Piece<'_>> {
    let pieces = text(value).split('`').zip([false, true].into_iter().cycle());
    pieces.map(|(text, code)| Piece { text, code }).filter(|piece| !piece.text.is_empty()).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_described_in_words_and_by_the_form_that_it_has() {
        for (schema, words) in [
            (json!({"type": "string"}), "string"),
            (json!({"type": ["string", "null"]}), "string"),
            (json!({"type": "integer", "format": "int32"}), "integer int32"),
            (json!({"$ref": "#/components/schemas/Visit"}), "Visit"),
            (json!({"type": "array", "items": {"$ref": "#/components/schemas/Visit"}}), "list of Visit"),
            (json!({"type": "array", "items": {"type": "array", "items": {"type": "string"}}}), "list of list of string"),
            (json!({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Visit"}]}), "Visit"),
            (json!({"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Visit"}]}), "string | Visit"),
            (json!({"type": "object", "additionalProperties": {"type": "boolean"}}), "map of boolean"),
            (json!({"type": "string", "enum": ["a", "b"]}), "a | b"),
            (json!({}), "anything"),
        ] {
            assert_eq!(Shape::of(&schema).written(), words, "{schema}");
        }
    }

    #[test]
    fn what_stands_between_backticks_is_set_as_code() {
        let value = json!("send `a` or `b`");
        let pieces: Vec<(&str, bool)> = prose(&value).iter().map(|piece| (piece.text, piece.code)).collect();
        assert_eq!(pieces, [("send ", false), ("a", true), (" or ", false), ("b", true)]);
    }
}
