//! The paper itself: whole, readable back, and in its language's direction.

use kiosk::ticket::{Bitmap, DrawError, LENGTH_MAX_MM, PaperWidth, png as ticket_png};
use system_tests::printer::paper::codes;

use crate::samples::{LANGUAGES, QR_TEXT, document, drawn, is_from_right, press};

const DOTS_PER_MM: u32 = 8;

#[test]
fn the_number_is_eighteen_millimetres_high_and_the_picture_stands_beside_it() {
    for tag in LANGUAGES {
        let bitmap = drawn(tag, PaperWidth::Mm80);
        let mirrored = is_from_right(tag);
        let band = 2 * DOTS_PER_MM..27 * DOTS_PER_MM;
        let half = bitmap.width_px() / 3;
        let (picture, number) = if mirrored {
            (bitmap.width_px() - half..bitmap.width_px(), 0..half)
        } else {
            (0..half, bitmap.width_px() - half..bitmap.width_px())
        };
        let number_rows = band.clone().filter(|y| number.clone().any(|x| bitmap.is_ink(x, *y))).count();
        assert!(number_rows >= 18 * DOTS_PER_MM as usize, "{tag}: {number_rows} rows");
        let picture_ink = band.clone().flat_map(|y| picture.clone().map(move |x| (x, y))).filter(|(x, y)| bitmap.is_ink(*x, *y)).count();
        assert!(picture_ink > 5_000, "{tag}: {picture_ink} dots");
    }
}

#[test]
fn the_code_on_every_paper_of_both_rolls_reads_back() {
    let mut press = press();
    let (mut papers, mut expected) = (Vec::new(), Vec::new());
    for tag in LANGUAGES {
        for paper in [PaperWidth::Mm80, PaperWidth::Mm58] {
            let mut document = document(tag, paper);
            let text = format!("{QR_TEXT}.{tag}.{paper:?}");
            document.qr_text = Some(text.clone());
            papers.push(press.draw(&document).unwrap());
            expected.push(text);
        }
    }
    assert_eq!(codes(&papers), expected);
}

#[test]
fn a_paper_saved_as_png_decodes_to_the_same_dots() {
    let bitmap = drawn("bn", PaperWidth::Mm80);
    let mut reader = png::Decoder::new(std::io::Cursor::new(ticket_png::encode(&bitmap))).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let ink: Vec<u8> = pixels.iter().map(|byte| !byte).collect();
    assert_eq!(Bitmap::from_rows(reader.info().width, ink), Some(bitmap));
}

#[test]
fn every_line_begins_at_the_side_from_which_its_language_is_read() {
    for tag in LANGUAGES {
        let bitmap = drawn(tag, PaperWidth::Mm80);
        let from_right = is_from_right(tag);
        let lines = lines_of_words(&bitmap);
        assert!(lines.len() >= 4, "{tag}: {lines:?}");
        for (left, right) in lines {
            let (near, far) = if from_right { (bitmap.width_px() - right, left) } else { (left, bitmap.width_px() - right) };
            assert!(near <= 3 * DOTS_PER_MM && near <= far + DOTS_PER_MM, "{tag}: white {near} and {far} dots");
        }
    }
}

#[test]
fn a_latin_word_at_the_beginning_does_not_turn_an_arabic_line_round() {
    let mut document = document("ar", PaperWidth::Mm80);
    document.lines = vec!["Avanti".to_owned()];
    let bitmap = press().draw(&document).unwrap();
    let (left, right) = *lines_of_words(&bitmap).last().unwrap();
    assert!(left > bitmap.width_px() / 2 && bitmap.width_px() - right <= 2 * DOTS_PER_MM, "{left}..{right}");
}

#[test]
fn a_character_without_a_glyph_is_reported_by_its_code_and_language() {
    let mut document = document("am", PaperWidth::Mm80);
    document.lines[1].push_str(" \u{F0FFE}");
    let error = press().draw(&document).unwrap_err();
    assert_eq!(error, DrawError::MissingGlyphs { language: "am".parse().unwrap(), characters: "U+F0FFE".to_owned() });
    assert_eq!(error.to_string(), "no glyph for U+F0FFE in a ticket in am");
}

#[test]
fn isolating_marks_around_a_number_need_no_glyph() {
    let mut document = document("ar", PaperWidth::Mm80);
    document.lines[2] = "أمامك: \u{2068}6\u{2069} أشخاص".to_owned();
    press().draw(&document).unwrap();
}

#[test]
fn a_training_paper_bears_a_black_bar_across_its_top() {
    let mut document = document("it", PaperWidth::Mm58);
    document.training_mark = Some("Prova".to_owned());
    let bitmap = press().draw(&document).unwrap();
    let black = (0..bitmap.width_px()).filter(|x| bitmap.is_ink(*x, 20)).count();
    assert!(black > 45 * DOTS_PER_MM as usize, "{black} dots");
}

#[test]
fn what_does_not_fit_is_refused_and_never_cut() {
    let refused = |change: fn(&mut kiosk::ticket::Document)| {
        let mut document = document("it", PaperWidth::Mm58);
        change(&mut document);
        press().draw(&document).unwrap_err()
    };
    assert!(matches!(refused(|d| d.number = "104217".to_owned()), DrawError::NumberTooWide { .. }));
    assert!(matches!(refused(|d| d.lines = vec!["sì".to_owned(); 6]), DrawError::TooManyLines { count: 6, .. }));
    assert!(matches!(refused(|d| d.qr_text = Some("x".repeat(3000))), DrawError::QrTooLong { bytes: 3000 }));
    assert!(matches!(refused(|d| d.qr_text = Some("x".repeat(1500))), DrawError::TooWide { .. }));
    let long = refused(|d| d.lines[0] = "parole ".repeat(400));
    assert!(matches!(long, DrawError::TooLong { length_mm } if length_mm > LENGTH_MAX_MM));
}

#[test]
fn a_ticket_that_is_drawn_twice_is_the_same_paper() {
    let mut press = press();
    let document = document("ur", PaperWidth::Mm80);
    assert_eq!(press.draw(&document).unwrap(), press.draw(&document).unwrap());
}

/// Left and right end of each line between the picture and the rule, in dots.
fn lines_of_words(bitmap: &Bitmap) -> Vec<(u32, u32)> {
    const LINE_ROWS_MIN: usize = 12;
    let inked = |y: u32| -> Vec<u32> { (0..bitmap.width_px()).filter(|x| bitmap.is_ink(*x, y)).collect() };
    let top = 28 * DOTS_PER_MM;
    let rule = (top..bitmap.height_px()).find(|y| inked(*y).len() as u32 > bitmap.width_px() * 9 / 10).unwrap();
    let rows: Vec<_> = (top..rule).map(inked).collect();
    rows.split(Vec::is_empty)
        .filter(|line| line.len() >= LINE_ROWS_MIN)
        .map(|line| (*line.iter().flatten().min().unwrap(), *line.iter().flatten().max().unwrap() + 1))
        .collect()
}
