//! A proof of what tickets say: each sentence and each picture's name is drawn once in each language when the kiosk starts, so that
//! a letter without a glyph is known before somebody gets a ticket in another language. Never prints.

use avanti_locales::{Arg, Catalogue};
use avanti_look::picture::{Colour, Silhouette};
use avanti_model::Language;

use crate::ticket::{Direction, Document, DrawError, FontSet, PaperWidth, Picture, TicketPress, document::LINES_MAX};

/// What a ticket may say.
const SENTENCES: [&str; 8] = [
    "ticket-look",
    "ticket-only-today",
    "ticket-follow",
    "ticket-back-by",
    "ticket-appointment",
    "ticket-training",
    "common-ahead",
    "common-forecast",
];
/// As many names as leave a line short enough for any paper.
const NAMES_PER_LINE: usize = 4;

/// One sentence for each language whose words can't all be drawn; languages whose font is not there are told elsewhere.
pub(crate) fn faults(catalogue: &Catalogue, fonts: FontSet, languages: &[Language]) -> Vec<String> {
    let absent: Vec<Language> = fonts.absent().iter().map(|font| font.language.clone()).collect();
    let mut press = TicketPress::new(fonts);
    let proved = languages.iter().filter(|language| !absent.contains(language));
    let faulty = proved.filter_map(|language| Some((language, proof(catalogue, &mut press, language).err()?)));
    faulty.map(|(language, error)| format!("tickets in {} are printed in Italian: {error}", name(catalogue, language.as_str()))).collect()
}

/// What a language is called in English; its tag where nobody knows.
pub(crate) fn name(catalogue: &Catalogue, tag: &str) -> String {
    let known = catalogue.languages().into_iter().find(|language| language.tag == tag);
    known.map_or_else(|| tag.to_owned(), |language| language.english_name.clone())
}

fn proof(catalogue: &Catalogue, press: &mut TicketPress, language: &Language) -> Result<(), DrawError> {
    let words = catalogue.words(language.as_str());
    if words.language().tag != language.as_str() {
        return Ok(());
    }
    let values = ["n", "time", "from", "to"].map(|name| (name, Arg::Number(103)));
    let sentences = SENTENCES.map(|key| words.with(key, values.clone()));
    let colours = Colour::ALL.into_iter().cycle();
    let names = Silhouette::ALL.into_iter().zip(colours).map(|(shape, colour)| words.picture_name(shape.name(), colour.name()));
    let names: Vec<String> = names.collect();
    let lines: Vec<String> = sentences.into_iter().chain(names.chunks(NAMES_PER_LINE).map(|names| names.join(" "))).collect();
    lines.chunks(LINES_MAX).try_for_each(|lines| press.draw(&sheet(language, lines)).map(|_| ()))
}

fn sheet(language: &Language, lines: &[String]) -> Document {
    Document {
        language: language.clone(),
        direction: Direction::LeftToRight,
        number: "142".to_owned(),
        picture: Picture { path: Silhouette::ALL[0].path().to_owned(), spoken_name: String::new() },
        lines: lines.to_vec(),
        italian_lines: Vec::new(),
        time: String::new(),
        qr_text: None,
        training_mark: None,
        paper: PaperWidth::Mm80,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_ticket_says_lacks_a_glyph_in_any_language_whose_font_is_there() {
        let catalogue = Catalogue::embedded();
        let languages: Vec<Language> = catalogue.languages().iter().map(|language| language.tag.parse().unwrap()).collect();
        assert_eq!(faults(&catalogue, FontSet::installed(&languages), &languages), Vec::<String>::new());
    }

    #[test]
    fn a_language_with_a_letter_that_no_font_has_is_told_by_its_name() {
        // The fonts of Italian alone: the letters of Amharic are nowhere.
        let languages: Vec<Language> = vec!["am".parse().unwrap()];
        let said = faults(&Catalogue::embedded(), FontSet::installed(&[]), &languages);
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("tickets in Amharic are printed in Italian: no "), "{said:?}");
    }
}
