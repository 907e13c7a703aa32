//! The words of an announcement in each language it is made in, and the recordings that say the same.
//! It knows the catalogue, and not whether there is a voice for anything.

use avanti_locales::{Arg, Catalogue, Words, unwritten};
use avanti_look::picture::{Colour, Silhouette};
use avanti_protocol::{Picture, board::BoardRow};

use super::queue::{Form, Utterance};

/// The language of the house, in which everybody is called as well.
const HOUSE_LANGUAGE: &str = "it";

/// What is said in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence {
    /// The tag of the language.
    pub(super) language: String,
    /// The words; none in a language that is only spoken.
    pub(super) words: Option<String>,
    /// The recordings that say it one after the other.
    pub(super) recorded: Vec<String>,
}

/// An utterance in the language of whom it calls, and in that of the house, which may be the same.
pub(super) fn sentences(catalogue: &Catalogue, utterance: &Utterance) -> Vec<Sentence> {
    let Some(first) = utterance.rows.first() else { return Vec::new() };
    let own = first.language.as_str();
    let known = unwritten::of(own).is_some() || catalogue.language(own).is_some();
    let languages = [Some(own).filter(|own| known && *own != HOUSE_LANGUAGE), Some(HOUSE_LANGUAGE)];
    let said = |language: &str| Sentence {
        language: language.to_owned(),
        words: unwritten::of(language).is_none().then(|| words(catalogue.words(language), utterance)),
        recorded: recorded(utterance),
    };
    languages.into_iter().flatten().map(said).collect()
}

/// One after the other, for each desk.
fn words(words: Words<'_>, utterance: &Utterance) -> String {
    let Utterance { rows, form, .. } = utterance;
    by_desk(rows).map(|rows| to_one_desk(words, rows, *form)).collect::<Vec<_>>().join(" ")
}

fn to_one_desk(words: Words<'_>, rows: &[BoardRow], form: Form) -> String {
    let desk = ("desk", Arg::from(rows[0].desk.as_str()));
    // A comma between numbers: some voices take two that stand side by side for one.
    let numbers = rows.iter().map(|row| row.number.to_string()).collect::<Vec<_>>().join(", ");
    match (rows, form) {
        ([row], Form::Full | Form::Own) if is_known(&row.picture) => {
            let picture = words.picture_name(&row.picture.name, &row.picture.colour);
            words.with("board-call-spoken", [("number", numbers.as_str().into()), ("picture", picture.as_str().into()), desk])
        }
        ([_], Form::Full | Form::Own | Form::Short) => words.with("board-call-short", [("number", numbers.as_str().into()), desk]),
        (_, Form::Full | Form::Own | Form::Short) => words.with("board-call-together", [("numbers", numbers.as_str().into()), desk]),
    }
}

fn recorded(utterance: &Utterance) -> Vec<String> {
    let Utterance { rows, form, .. } = utterance;
    let mut keys = Vec::new();
    for rows in by_desk(rows) {
        keys.extend(rows.iter().flat_map(|row| row.number.to_string().chars().map(unwritten::digit_key).collect::<Vec<_>>()));
        if let ([BoardRow { picture, .. }], Form::Full | Form::Own) = (rows, form)
            && is_known(picture)
        {
            keys.extend([unwritten::silhouette_key(&picture.name), unwritten::colour_key(&picture.colour)]);
        }
        keys.push(unwritten::DESK_KEY.to_owned());
        keys.extend(unwritten::desk_label_keys(&rows[0].desk));
    }
    keys
}

/// The calls that follow each other to one desk.
fn by_desk(rows: &[BoardRow]) -> impl Iterator<Item = &[BoardRow]> {
    rows.chunk_by(|one, next| one.desk == next.desk)
}

/// Whether a picture is one of ours: a newer dispatcher may have others.
fn is_known(picture: &Picture) -> bool {
    Silhouette::from_name(&picture.name).is_some() && Colour::from_name(&picture.colour).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utterance(form: Form, rows: &[(u32, &str, &str)]) -> Utterance {
        let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
        let row = |(number, desk, language): &(u32, &str, &str)| BoardRow {
            number: *number,
            picture: picture.clone(),
            desk: (*desk).to_owned(),
            language: (*language).to_owned(),
            called_at: "2026-03-02T10:00:00+01:00".to_owned(),
            calls: 1,
        };
        Utterance { id: 1, rows: rows.iter().map(row).collect(), form }
    }

    fn said(form: Form, rows: &[(u32, &str, &str)]) -> Vec<(String, Option<String>)> {
        let said = sentences(&Catalogue::embedded(), &utterance(form, rows));
        said.into_iter()
            .map(|sentence| (sentence.language, sentence.words.map(|words| words.replace(['\u{2068}', '\u{2069}'], ""))))
            .collect()
    }

    fn pair(language: &str, words: &str) -> (String, Option<String>) {
        (language.to_owned(), Some(words.to_owned()))
    }

    #[test]
    fn a_call_is_said_in_the_persons_language_and_then_in_that_of_the_house() {
        let both = said(Form::Full, &[(117, "4", "fr")]);
        assert_eq!(both[0], pair("fr", "Numéro 117, poisson bleu. Allez au guichet 4, s’il vous plaît."));
        assert_eq!(both[1], pair("it", "Numero 117, pesce blu. Vada allo sportello 4, per favore."));
        assert_eq!(said(Form::Full, &[(117, "4", "it")]).len(), 1);
        assert_eq!(said(Form::Full, &[(117, "4", "tlh")]).len(), 1, "nobody here knows the language");
    }

    #[test]
    fn in_a_hurry_number_and_desk_are_said_and_of_a_group_all_numbers_at_once() {
        assert_eq!(said(Form::Short, &[(117, "4", "it")]), [pair("it", "Numero 117. Sportello 4.")]);
        let together = said(Form::Full, &[(117, "Aula 2", "it"), (118, "Aula 2", "it")]);
        assert_eq!(together, [pair("it", "Numeri 117, 118. Andate allo sportello Aula 2, per favore.")]);
        let desks = said(Form::Short, &[(117, "4", "it"), (118, "5", "it")]);
        assert_eq!(desks, [pair("it", "Numero 117. Sportello 4. Numero 118. Sportello 5.")]);
    }

    #[test]
    fn what_is_recorded_needs_no_words() {
        let wolof = &sentences(&Catalogue::embedded(), &utterance(Form::Own, &[(117, "4", "wo")]))[0];
        assert_eq!((wolof.language.as_str(), &wolof.words), ("wo", &None));
        let keys = ["number-1", "number-1", "number-7", "picture-fish", "picture-colour-blue", "board-desk", "number-4"];
        assert_eq!(wolof.recorded, keys);
    }

    #[test]
    fn a_picture_of_tomorrow_is_not_said() {
        let mut unknown = utterance(Form::Full, &[(117, "4", "it")]);
        unknown.rows[0].picture.name = "dragon".to_owned();
        let said = &sentences(&Catalogue::embedded(), &unknown)[0];
        assert!(said.words.as_ref().is_some_and(|words| words.contains("117") && !words.contains('⟦')), "{said:?}");
        assert_eq!(said.recorded, ["number-1", "number-1", "number-7", "board-desk", "number-4"]);
    }
}
