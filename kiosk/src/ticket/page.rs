//! The layout of a ticket, band by band from the top: number and picture first and largest, then the person's
//! words, then the code with Italian beside it. Mirrored for languages read from the right. Never knows fonts.

use avanti_model::Language;

use super::{
    bitmap::Bitmap,
    canvas::{Canvas, Pen},
    document::{Card, DOTS_PER_MM, Direction, Document, PaperWidth, Row},
    picture::Silhouette,
    qr::Qr,
    raster::{DrawError, LENGTH_MAX_MM},
    shape::{Block, Style, Typesetter},
};

const fn mm(millimetres: u32) -> u32 {
    millimetres * DOTS_PER_MM
}

/// White at the sides, within what the head can print.
const SIDE_PX: u32 = mm(1);
const TOP_PX: u32 = mm(2);
/// White below the last band; the cutter adds its own.
const BOTTOM_PX: u32 = mm(3);

const PICTURE_PX: u32 = mm(25);
/// Letters of this size have digits a little more than 18 mm high in Noto Sans Bold (cap height 0.714 em).
const NUMBER_SIZE_PX: f32 = 204.0;
/// White between picture and number; with less they are set one above the other.
const NUMBER_GAP_PX: u32 = mm(2);

/// The time of an appointment, and its code, which is to be read and typed by anybody.
const CLOCK_SIZE_PX: f32 = 120.0;
const CODE_SIZE_PX: f32 = 58.0;
const CODE_NARROW_SIZE_PX: f32 = 44.0;
const NAME_SIZE_PX: f32 = 42.0;
const FIRST_LINE_SIZE_PX: f32 = 34.0;
const LINE_SIZE_PX: f32 = 30.0;
const TIME_SIZE_PX: f32 = 30.0;
const ITALIAN_SIZE_PX: f32 = 22.0;
const TRAINING_SIZE_PX: f32 = 34.0;

/// Rows of a list.
const ROW_PICTURE_PX: u32 = mm(9);
const ROW_NUMBER_SIZE_PX: f32 = 60.0;
/// Room for four digits and a mark.
const ROW_NUMBER_PX: u32 = mm(19);
const ROW_SIZE_PX: f32 = 26.0;
const ROW_GAP_PX: u32 = mm(2);

const RULE_PX: u32 = 2;
const LINE_GAP_PX: i32 = mm(1) as i32;
const BAND_GAP_PX: i32 = mm(4) as i32;
/// White around the word in the training bar.
const BAR_PADDING_PX: i32 = mm(1) as i32;

/// A paper being laid out; `y` is where the next band begins.
#[derive(Debug)]
pub(super) struct Page<'a> {
    document: &'a Document,
    typesetter: &'a mut Typesetter,
    canvas: Canvas,
    italian: Language,
    y: i32,
}

impl<'a> Page<'a> {
    pub(super) fn new(document: &'a Document, typesetter: &'a mut Typesetter) -> Self {
        let canvas = Canvas::new(document.paper.printable_px());
        Self { document, typesetter, canvas, italian: Language::italian(), y: TOP_PX as i32 }
    }

    /// A black bar with the word in white, so that nobody waits with a paper made while training.
    pub(super) fn training_bar(&mut self) -> Result<(), DrawError> {
        let document = self.document;
        let Some(word) = &document.training_mark else { return Ok(()) };
        let style = Style { centred: true, ..self.style(TRAINING_SIZE_PX, true) };
        let block = self.typesetter.set(word, style)?;
        let height = block.ink.height() + 4 * BAR_PADDING_PX;
        self.canvas.fill(SIDE_PX as i32, self.y, self.content_px(), height as u32);
        let top = self.y + 2 * BAR_PADDING_PX - block.ink.top;
        self.typesetter.draw(&block, &mut self.canvas, SIDE_PX as i32, top, Pen::White);
        self.y += height + BAND_GAP_PX;
        Ok(())
    }

    /// The two things that are called, beside each other where the roll is wide enough.
    pub(super) fn number_and_picture(&mut self) -> Result<(), DrawError> {
        let document = self.document;
        if document.picture.path.is_empty() {
            return self.number_alone();
        }
        let picture = Silhouette::new(&document.picture.path, PICTURE_PX)?;
        let number = self.number()?;
        let width = number.ink.width() as u32;
        if width > self.content_px() {
            return Err(DrawError::NumberTooWide { number: document.number.clone() });
        }
        let beside = document.paper == PaperWidth::Mm80 && PICTURE_PX + NUMBER_GAP_PX + width <= self.content_px();
        let (start, end) = (SIDE_PX as i32, (SIDE_PX + self.content_px()) as i32);
        let centred = |width: u32| (self.canvas.width_px() - width) as i32 / 2;
        let (picture_left, number_left) = match (beside, document.direction) {
            (true, Direction::LeftToRight) => (start - picture.insets_px.0, end - width as i32),
            (true, Direction::RightToLeft) => (end - PICTURE_PX as i32 + picture.insets_px.1, start),
            (false, _) => (centred(PICTURE_PX), centred(width)),
        };
        let picture_height = PICTURE_PX as i32;
        picture.draw(&mut self.canvas, picture_left, self.y);
        let number_top = if beside { (picture_height - number.ink.height()) / 2 } else { picture_height + BAND_GAP_PX };
        let (left, top) = (number_left - number.ink.left, self.y + number_top - number.ink.top);
        self.typesetter.draw(&number, &mut self.canvas, left, top, Pen::Black);
        self.y += picture_height.max(number_top + number.ink.height()) + BAND_GAP_PX;
        Ok(())
    }

    /// The number of a ticket whose picture this kiosk does not know: a paper without it is better than none.
    fn number_alone(&mut self) -> Result<(), DrawError> {
        let number = self.number()?;
        let width = number.ink.width() as u32;
        if width > self.content_px() {
            return Err(DrawError::NumberTooWide { number: self.document.number.clone() });
        }
        let left = (self.canvas.width_px() - width) as i32 / 2 - number.ink.left;
        self.typesetter.draw(&number, &mut self.canvas, left, self.y - number.ink.top, Pen::Black);
        self.y += number.ink.height() + BAND_GAP_PX;
        Ok(())
    }

    /// When an appointment is, largest, and its code, which is read from the left in every language.
    pub(super) fn day_and_code(&mut self, card: &Card) -> Result<(), DrawError> {
        self.paragraph(&card.day, Style { centred: true, ..self.style(NAME_SIZE_PX, true) })?;
        let code_px = match self.document.paper {
            PaperWidth::Mm80 => CODE_SIZE_PX,
            PaperWidth::Mm58 => CODE_NARROW_SIZE_PX,
        };
        let (italian, width_px) = (self.italian.clone(), self.content_px());
        for (text, size_px) in [(&card.clock, CLOCK_SIZE_PX), (&card.code, code_px)] {
            let style = Style { language: &italian, direction: Direction::LeftToRight, size_px, strong: true, centred: true, width_px };
            self.paragraph(text, style)?;
        }
        self.y += BAND_GAP_PX;
        Ok(())
    }

    /// The picture's name and the lines in the person's language.
    pub(super) fn words(&mut self) -> Result<(), DrawError> {
        let document = self.document;
        let name_style = Style { centred: document.paper == PaperWidth::Mm58, ..self.style(NAME_SIZE_PX, true) };
        self.paragraph(&document.picture.spoken_name, name_style)?;
        self.y += BAND_GAP_PX;
        let styles = std::iter::once((FIRST_LINE_SIZE_PX, true)).chain(std::iter::repeat((LINE_SIZE_PX, false)));
        for (line, (size_px, strong)) in document.lines.iter().zip(styles) {
            self.paragraph(line, self.style(size_px, strong))?;
            self.y += LINE_GAP_PX;
        }
        self.y += BAND_GAP_PX - LINE_GAP_PX;
        Ok(())
    }

    /// A ticket of a list: its picture, its number, and beside them what else is to be known of it. Figures are read from the left.
    pub(super) fn row(&mut self, row: &Row) -> Result<(), DrawError> {
        let (italian, top) = (self.italian.clone(), self.y);
        let figures = |size_px, strong, width_px| Style {
            language: &italian,
            direction: Direction::LeftToRight,
            size_px,
            strong,
            centred: false,
            width_px,
        };
        if !row.picture.path.is_empty() {
            Silhouette::new(&row.picture.path, ROW_PICTURE_PX)?.draw(&mut self.canvas, SIDE_PX as i32, top);
        }
        let number_left = SIDE_PX + ROW_PICTURE_PX + ROW_GAP_PX;
        self.paragraph_at(&row.number, figures(ROW_NUMBER_SIZE_PX, true, ROW_NUMBER_PX), number_left as i32)?;
        let below = self.y.max(top + ROW_PICTURE_PX as i32);
        let left = number_left + ROW_NUMBER_PX + ROW_GAP_PX;
        let width_px = (SIDE_PX + self.content_px()).saturating_sub(left);
        self.y = top;
        self.paragraph_at(&row.said, figures(ROW_SIZE_PX, true, width_px), left as i32)?;
        let name = Style { width_px, ..self.style(ROW_SIZE_PX, false) };
        self.paragraph_at(&row.picture.spoken_name, name, left as i32)?;
        self.y = self.y.max(below) + LINE_GAP_PX;
        self.canvas.fill(SIDE_PX as i32, self.y, self.content_px(), 1);
        self.y += LINE_GAP_PX;
        Ok(())
    }

    /// Under a rule: the time and Italian, and the code at the end of the line or, on a narrow roll, below.
    pub(super) fn foot(&mut self) -> Result<(), DrawError> {
        let document = self.document;
        self.canvas.fill(SIDE_PX as i32, self.y, self.content_px(), RULE_PX);
        self.y += RULE_PX as i32 + BAND_GAP_PX;
        let Some(text) = &document.qr_text else { return self.italian_column(SIDE_PX as i32, self.content_px()) };
        let qr = Qr::new(text)?;
        match document.paper {
            PaperWidth::Mm80 => self.code_beside_italian(&qr),
            PaperWidth::Mm58 => {
                self.italian_column(SIDE_PX as i32, self.content_px())?;
                let left = (self.canvas.width_px() as i32 - qr.side_px() as i32) / 2;
                qr.draw(&mut self.canvas, left, self.y);
                self.y += qr.side_px() as i32;
                Ok(())
            }
        }
    }

    /// The image, with white at its foot.
    pub(super) fn finish(self) -> Result<Bitmap, DrawError> {
        let height_px = self.y.max(0) as u32 + BOTTOM_PX;
        let length_mm = height_px.div_ceil(DOTS_PER_MM);
        if length_mm > LENGTH_MAX_MM {
            return Err(DrawError::TooLong { length_mm });
        }
        self.canvas.finish(height_px).ok_or_else(|| DrawError::TooWide { language: self.document.language.clone() })
    }

    /// The code's border is white already, so its ink lies flush with the sides and level with the words.
    fn code_beside_italian(&mut self, qr: &Qr) -> Result<(), DrawError> {
        let (side, quiet) = (qr.side_px() as i32, qr.quiet_px() as i32);
        let (start, end) = (SIDE_PX as i32, (SIDE_PX + self.content_px()) as i32);
        let top = self.y;
        let (code_left, column_left) = match self.document.direction {
            Direction::LeftToRight => (end - side + quiet.min(SIDE_PX as i32), start),
            Direction::RightToLeft => (start - quiet.min(SIDE_PX as i32), start + side - SIDE_PX as i32),
        };
        let column_px = self.content_px().saturating_sub(qr.side_px() - SIDE_PX);
        qr.draw(&mut self.canvas, code_left, top - quiet);
        self.italian_column(column_left, column_px)?;
        self.y = self.y.max(top - quiet + side);
        Ok(())
    }

    fn italian_column(&mut self, left: i32, width_px: u32) -> Result<(), DrawError> {
        let document = self.document;
        let italian = self.italian.clone();
        let style =
            |size_px, strong| Style { language: &italian, direction: Direction::LeftToRight, size_px, strong, centred: false, width_px };
        self.paragraph_at(&document.time, style(TIME_SIZE_PX, true), left)?;
        for line in &document.italian_lines {
            self.y += LINE_GAP_PX;
            self.paragraph_at(line, style(ITALIAN_SIZE_PX, false), left)?;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Block, DrawError> {
        let style = Style {
            language: &self.italian,
            direction: Direction::LeftToRight,
            size_px: NUMBER_SIZE_PX,
            strong: true,
            centred: false,
            // Wide enough that a number is never broken; whether it fits the paper is seen from its ink.
            width_px: 8 * self.canvas.width_px(),
        };
        self.typesetter.set(&self.document.number, style)
    }

    fn paragraph(&mut self, text: &str, style: Style<'_>) -> Result<(), DrawError> {
        self.paragraph_at(text, style, SIDE_PX as i32)
    }

    /// Sets a paragraph below what is there; ink that rises above its first line or hangs below its last gets room.
    fn paragraph_at(&mut self, text: &str, style: Style<'_>, left: i32) -> Result<(), DrawError> {
        let mut block = self.typesetter.set(text, style)?;
        let overhang = overhang_px(&block, style.width_px);
        if overhang > 0 {
            // Lines broken that much earlier leave room for strokes that reach beyond their letter's width.
            let narrower = Style { width_px: style.width_px.saturating_sub(2 * overhang), ..style };
            block = self.typesetter.set(text, narrower)?;
        }
        if !block.ink.is_some() {
            return Ok(());
        }
        let top = self.y + (-block.ink.top).max(0);
        self.typesetter.draw(&block, &mut self.canvas, left + overhang as i32, top, Pen::Black);
        self.y = top + block.height_px.max(block.ink.bottom);
        Ok(())
    }

    fn style(&self, size_px: f32, strong: bool) -> Style<'a> {
        Style {
            language: &self.document.language,
            direction: self.document.direction,
            size_px,
            strong,
            centred: false,
            width_px: self.content_px(),
        }
    }

    fn content_px(&self) -> u32 {
        self.canvas.width_px() - 2 * SIDE_PX
    }
}

/// How far ink reaches beyond the white that the sides have for it, in dots.
fn overhang_px(block: &Block, width_px: u32) -> u32 {
    if !block.ink.is_some() {
        return 0;
    }
    let (left, right) = (-block.ink.left, block.ink.right - width_px as i32);
    (left.max(right) - SIDE_PX as i32).max(0) as u32
}
