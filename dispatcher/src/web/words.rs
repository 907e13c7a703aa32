//! The words that a page's script puts in by itself, as JSON for `<script type="application/json">`.
//! Counts carry one wording for each sample count; the script takes the sample of the same plural category.

use avanti_locales::{Arg, Words};
use avanti_look::picture::{Colour, Silhouette};
use serde_json::{Value, json};

/// Counts that between them have every plural category of every language offered.
const SAMPLES: [u64; 8] = [0, 1, 2, 3, 5, 11, 20, 100];

/// A message for scripts.
#[derive(Clone, Copy)]
pub(super) enum Message {
    /// Without arguments.
    Text(&'static str),
    /// With texts to be put in.
    With(&'static str, &'static [&'static str]),
    /// With a count `n`.
    Count(&'static str),
}

/// Messages by their keys: a text with `{name}` where something is put in, or `[[count, text], …]`.
pub(super) fn messages(words: Words<'_>, list: &[Message]) -> Value {
    let entries = list.iter().map(|message| match message {
        Message::Text(key) => ((*key).to_owned(), Value::String(words.text(key))),
        Message::With(key, names) => {
            let args = names.iter().map(|name| (*name, Arg::Text(format!("{{{name}}}").into())));
            ((*key).to_owned(), Value::String(words.with(key, args)))
        }
        Message::Count(key) => ((*key).to_owned(), counted(words, key)),
    });
    Value::Object(entries.collect())
}

/// Names of all pictures by silhouette, in the order of [`Colour::ALL`].
pub(super) fn pictures(words: Words<'_>) -> Value {
    Value::Object(Silhouette::ALL.map(|silhouette| (silhouette.name().to_owned(), picture(words, silhouette))).into_iter().collect())
}

/// Names of a silhouette in the order of [`Colour::ALL`].
pub(super) fn picture(words: Words<'_>, silhouette: Silhouette) -> Value {
    json!(Colour::ALL.map(|colour| words.picture_name(silhouette.name(), colour.name())))
}

/// JSON that cannot end the script element it stands in.
pub(super) fn to_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

fn counted(words: Words<'_>, key: &str) -> Value {
    let sample = |count: u64| {
        let text = words.with(key, [("n", Arg::Number(count))]);
        json!([count, text.replace(&format!("\u{2068}{count}\u{2069}"), "\u{2068}{n}\u{2069}")])
    };
    SAMPLES.map(sample).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use avanti_locales::Catalogue;

    use super::*;

    #[test]
    fn a_count_has_a_wording_for_each_plural_category() {
        let catalogue = Catalogue::embedded();
        let arabic = messages(catalogue.words("ar"), &[Message::Count("desk-party")]);
        let texts: Vec<&str> = SAMPLES.iter().enumerate().map(|(at, _)| arabic["desk-party"][at][1].as_str().unwrap()).collect();
        assert_eq!(texts[..3], ["لا أحد", "شخص واحد", "شخصان"]);
        assert_eq!(texts[3], "\u{2068}{n}\u{2069} أشخاص");
        assert_eq!(texts[5], "\u{2068}{n}\u{2069} شخصًا");
        assert_eq!(texts[7], "\u{2068}{n}\u{2069} شخص");
    }

    #[test]
    fn an_argument_stays_open_for_the_script() {
        let catalogue = Catalogue::embedded();
        let english = messages(catalogue.words("en"), &[Message::With("common-desk", &["desk"]), Message::Text("common-yes")]);
        assert_eq!(english, json!({"common-desk": "Desk \u{2068}{desk}\u{2069}", "common-yes": "Yes"}));
    }

    #[test]
    fn every_picture_has_six_names() {
        let names = pictures(Catalogue::embedded().words("it"));
        assert_eq!(names["fish"][3], "pesce blu");
        assert_eq!(names.as_object().unwrap().len(), 64);
    }

    #[test]
    fn a_text_cannot_end_the_script_it_stands_in() {
        let script = to_script(&json!({"a": "</script><script>"}));
        assert!(!script.contains('<'));
        assert_eq!(serde_json::from_str::<Value>(&script).unwrap(), json!({"a": "</script><script>"}));
    }
}
