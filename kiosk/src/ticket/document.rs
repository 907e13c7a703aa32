//! What stands on one ticket, as plain data with every word already resolved.
//! Never knows services, priorities or catalogues of words.

use avanti_model::Language;

/// Most lines of the person's language, and most of Italian, that one ticket carries.
pub const LINES_MAX: usize = 5;

/// Dots a millimetre of a 203 dpi thermal printer.
pub const DOTS_PER_MM: u32 = 8;

/// One ticket: a number and a picture, few words, and the way to the phone page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of `lines`, of the picture's name and of the training mark.
    pub language: Language,
    /// The reading direction of that language; it also decides on which side the picture stands.
    pub direction: Direction,
    /// The number as it is shown and called, for example `042`.
    pub number: String,
    /// The picture that is called together with the number.
    pub picture: Picture,
    /// At most [`LINES_MAX`] paragraphs in the person's language; the first is set strong.
    pub lines: Vec<String>,
    /// At most [`LINES_MAX`] paragraphs in Italian, set smaller; empty where the person reads Italian.
    pub italian_lines: Vec<String>,
    /// When the ticket was issued, as it shall be read, for example `09:15`.
    pub time: String,
    /// What the QR code says, usually the address of the phone page.
    pub qr_text: Option<String>,
    /// A word such as "training", printed as a bar across the top of papers that call nobody.
    pub training_mark: Option<String>,
    /// The width of the printer's roll.
    pub paper: PaperWidth,
}

/// The card of an appointment: when, and the code by which its visitor is known; with the words and the code of a document,
/// which has neither number nor picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The day in the document's language, for example `Monday 2 March`.
    pub day: String,
    /// The time on the wall clock, for example `10:00`.
    pub clock: String,
    /// The code, for example `K7M-4PX-T2HD`.
    pub code: String,
    /// Language, words and QR code.
    pub document: Document,
}

/// A list of tickets for staff: what it is stands in the words of a document, which has neither number, picture nor code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Language, words and paper.
    pub document: Document,
    /// Its rows, from the top: at most [`rows_max`].
    pub rows: Vec<Row>,
}

/// A ticket in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub number: String,
    /// Its picture.
    pub picture: Picture,
    /// What else is to be known, in Latin letters and digits.
    pub said: String,
}

/// Most rows of one piece of paper: on a narrow one the words of a row take several lines.
#[must_use]
pub const fn rows_max(paper: PaperWidth) -> usize {
    match paper {
        PaperWidth::Mm58 => 9,
        PaperWidth::Mm80 => 15,
    }
}

/// Whatever is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// A ticket.
    Ticket(Document),
    /// The card of an appointment.
    Card(Card),
    /// A list for staff.
    List(List),
}

impl Sheet {
    /// The language of its words.
    #[must_use]
    pub fn language(&self) -> &Language {
        match self {
            Self::Ticket(document) => &document.language,
            Self::Card(card) => &card.document.language,
            Self::List(list) => &list.document.language,
        }
    }
}

/// A silhouette and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// SVG path data on a grid of 64 × 64 units, filled by the even-odd rule.
    pub path: String,
    /// The name as it is spoken, in the document's language.
    pub spoken_name: String,
}

/// The direction in which a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As Italian.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// The roll in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperWidth {
    /// 58 mm, of which 48 mm print.
    Mm58,
    /// 80 mm, of which 72 mm print.
    Mm80,
}

impl PaperWidth {
    /// The printable width in dots of a 203 dpi printer.
    #[must_use]
    pub const fn printable_px(self) -> u32 {
        match self {
            Self::Mm58 => 48 * DOTS_PER_MM,
            Self::Mm80 => 72 * DOTS_PER_MM,
        }
    }
}
