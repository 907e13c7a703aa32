//! The press: one document in, one black-and-white image out, fonts and glyphs kept between tickets.
//! Never knows printers or files.

use std::collections::BTreeSet;

use avanti_model::Language;

use super::{
    bitmap::Bitmap,
    document::{Card, Document, LINES_MAX, List, Sheet},
    fonts::FontSet,
    page::Page,
    shape::Typesetter,
};

/// Longest paper that is printed, in millimetres; more is a mistake in the words.
pub const LENGTH_MAX_MM: u32 = 300;

/// Why a ticket can't be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DrawError {
    /// A font of the language isn't installed.
    #[error("no paper in {language}: the font {family} is not installed (Debian package {package})")]
    FontAbsent {
        /// The language that needs it.
        language: Language,
        /// The font's family.
        family: &'static str,
        /// The package that brings it.
        package: &'static str,
    },
    /// No font has these characters.
    #[error("no glyph for {characters} in a ticket in {language}")]
    MissingGlyphs {
        /// The language whose words have them.
        language: Language,
        /// The characters' code points, for example `U+E000, U+1F600`.
        characters: String,
    },
    /// More paragraphs than a ticket may carry.
    #[error("{count} lines in {language}, but a ticket carries {LINES_MAX} at most")]
    TooManyLines {
        /// The language of the paragraphs.
        language: Language,
        /// How many there are.
        count: usize,
    },
    /// The silhouette isn't usable.
    #[error("the picture can't be drawn: {why}")]
    Picture {
        /// What is wrong with its path.
        why: String,
    },
    /// The number is wider than the paper at the height that it must have.
    #[error("the number {number} does not fit the paper")]
    NumberTooWide {
        /// The number.
        number: String,
    },
    /// The QR code holds less than this.
    #[error("{bytes} bytes are too much for the QR code of a ticket")]
    QrTooLong {
        /// The length of its text.
        bytes: usize,
    },
    /// Ink would fall off a side of the paper.
    #[error("the words in {language} do not fit the paper's width")]
    TooWide {
        /// The language of the words.
        language: Language,
    },
    /// The paper would be longer than [`LENGTH_MAX_MM`].
    #[error("the ticket would be {length_mm} mm long, but {LENGTH_MAX_MM} mm are the limit")]
    TooLong {
        /// How long it would be.
        length_mm: u32,
    },
}

impl DrawError {
    pub(super) fn missing(language: &Language, characters: &BTreeSet<char>) -> Self {
        let codes: Vec<_> = characters.iter().map(|c| format!("U+{:04X}", u32::from(*c))).collect();
        Self::MissingGlyphs { language: language.clone(), characters: codes.join(", ") }
    }
}

/// Draws tickets; made once, used for every visitor.
#[derive(Debug)]
pub struct TicketPress {
    typesetter: Typesetter,
}

impl TicketPress {
    /// A press with the given fonts.
    #[must_use]
    pub fn new(fonts: FontSet) -> Self {
        Self { typesetter: Typesetter::new(fonts) }
    }

    /// Draws whatever it is.
    ///
    /// # Errors
    /// As [`TicketPress::draw`].
    pub fn draw_sheet(&mut self, sheet: &Sheet) -> Result<Bitmap, DrawError> {
        match sheet {
            Sheet::Ticket(document) => self.draw(document),
            Sheet::Card(card) => self.draw_card(card),
            Sheet::List(list) => self.draw_list(list),
        }
    }

    /// Draws the card of an appointment.
    ///
    /// # Errors
    /// As [`TicketPress::draw`].
    pub fn draw_card(&mut self, card: &Card) -> Result<Bitmap, DrawError> {
        check_lines(&card.document.language, card.document.lines.len())?;
        check_lines(&Language::italian(), card.document.italian_lines.len())?;

        let mut page = Page::new(&card.document, &mut self.typesetter);
        page.training_bar()?;
        page.day_and_code(card)?;
        page.words()?;
        page.foot()?;
        page.finish()
    }

    /// Draws a list of tickets; one that is longer than a piece of paper is too long.
    ///
    /// # Errors
    /// As [`TicketPress::draw`].
    pub fn draw_list(&mut self, list: &List) -> Result<Bitmap, DrawError> {
        check_lines(&list.document.language, list.document.lines.len())?;

        let mut page = Page::new(&list.document, &mut self.typesetter);
        page.training_bar()?;
        page.words()?;
        list.rows.iter().try_for_each(|row| page.row(row))?;
        page.finish()
    }

    /// Draws one ticket, as wide as its paper prints and as long as its words need.
    ///
    /// # Errors
    /// When a font or a glyph is missing, or when something doesn't fit; the paper is never cut short.
    pub fn draw(&mut self, document: &Document) -> Result<Bitmap, DrawError> {
        check_lines(&document.language, document.lines.len())?;
        check_lines(&Language::italian(), document.italian_lines.len())?;

        let mut page = Page::new(document, &mut self.typesetter);
        page.training_bar()?;
        page.number_and_picture()?;
        page.words()?;
        page.foot()?;
        page.finish()
    }
}

fn check_lines(language: &Language, count: usize) -> Result<(), DrawError> {
    if count > LINES_MAX {
        return Err(DrawError::TooManyLines { language: language.clone(), count });
    }
    Ok(())
}
