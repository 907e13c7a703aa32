//! What a ticket can say in the languages that Avanti has words in: nothing of it lacks a glyph.
//! Which words a ticket has is the kiosk's to know; here stand those that any of its languages could need.

use avanti_locales::{Arg, Catalogue};
use avanti_look::picture::{Colour, Silhouette};
use kiosk::ticket::{PaperWidth, document::LINES_MAX};

use crate::samples::{LANGUAGES, document, press};

/// Sentences with a number in them or without.
const SENTENCES: [&str; 7] =
    ["ticket-look", "ticket-issued", "ticket-only-today", "ticket-follow", "ticket-back-by", "common-ahead", "common-forecast"];
/// As many names as leave a paper within its greatest length.
const NAMES_PER_LINE: usize = 6;

#[test]
fn every_picture_and_every_sentence_of_a_ticket_has_its_glyphs_in_every_language() {
    let catalogue = Catalogue::embedded();
    let mut press = press();
    for language in catalogue.languages() {
        let tag = language.tag.as_str();
        assert!(LANGUAGES.contains(&tag), "there is no sample in {tag}");
        let words = catalogue.words(tag);
        let colours = Colour::ALL.into_iter().cycle();
        let names = Silhouette::ALL.into_iter().zip(colours).map(|(shape, colour)| words.picture_name(shape.name(), colour.name()));
        let names: Vec<String> = names.collect();
        let values = ["n", "time", "from", "to"].map(|name| (name, Arg::Number(103)));
        let sentences = SENTENCES.map(|key| words.with(key, values.clone()));
        let lines: Vec<String> = names.chunks(NAMES_PER_LINE).map(|names| names.join(" – ")).chain(sentences).collect();
        for lines in lines.chunks(LINES_MAX) {
            let mut document = document(tag, PaperWidth::Mm80);
            document.lines = lines.to_vec();
            document.training_mark = Some(words.text("ticket-training"));
            press.draw(&document).unwrap_or_else(|error| panic!("{error}: {lines:?}"));
        }
    }
}
