//! Words into placed glyphs: shaping, both directions, line breaking and alignment for any script.
//! Never knows what a ticket is; a character without a glyph is an error, never a box.

use std::collections::BTreeSet;

use cosmic_text::{Align, Attrs, Buffer, CacheKey, Family, FontSystem, Metrics, Shaping, SwashCache, SwashContent, SwashImage, Weight};

use avanti_model::Language;

use super::{
    canvas::{Canvas, Pen, Place},
    document::Direction,
    fonts::{self, FontSet},
    raster::DrawError,
};

/// Glyph images kept for the tickets to come; sixteen languages of one centre need about a tenth.
const GLYPHS_KEPT_MAX: usize = 8192;

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style<'a> {
    pub(super) language: &'a Language,
    pub(super) direction: Direction,
    /// The size that Latin letters would have, in dots.
    pub(super) size_px: f32,
    pub(super) strong: bool,
    pub(super) centred: bool,
    /// Lines are broken at this width.
    pub(super) width_px: u32,
}

/// A paragraph whose glyphs have their places, relative to its upper left corner.
#[derive(Debug)]
pub(super) struct Block {
    glyphs: Vec<(CacheKey, i32, i32)>,
    /// Baselines and line heights reach down to here.
    pub(super) height_px: i32,
    /// What the ink itself covers.
    pub(super) ink: Ink,
}

/// A rectangle around ink, in dots; `left` and `top` belong to it, `right` and `bottom` do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

/// Fonts and drawn glyphs, kept from ticket to ticket.
#[derive(Debug)]
pub(super) struct Typesetter {
    fonts: FontSystem,
    images: SwashCache,
    /// Which languages' own fonts are there is known from the set only.
    families: BTreeSet<&'static str>,
}

impl Typesetter {
    pub(super) fn new(set: FontSet) -> Self {
        let families = set.families().collect();
        let (database, stand_ins) = set.into_parts();
        let fonts = FontSystem::new_with_locale_and_db_and_fallback(Language::italian().to_string(), database, stand_ins);
        Self { fonts, images: SwashCache::new(), families }
    }

    /// Sets one paragraph.
    pub(super) fn set(&mut self, text: &str, style: Style<'_>) -> Result<Block, DrawError> {
        let face = fonts::face_for(style.language);
        for needed in [fonts::latin(), face] {
            if !self.families.contains(needed.family) {
                return Err(DrawError::FontAbsent { language: style.language.clone(), family: needed.family, package: needed.package });
            }
        }
        if self.images.image_cache.len() > GLYPHS_KEPT_MAX {
            self.images.image_cache.clear();
        }

        let size_px = style.size_px * face.scale;
        let metrics = Metrics::new(size_px, (size_px * face.line_height).round());
        let weight = if style.strong { Weight::BOLD } else { Weight::NORMAL };
        let attrs = Attrs::new().family(Family::Name(face.family)).weight(weight);
        let mut buffer = Buffer::new_empty(metrics);
        buffer.set_size(Some(style.width_px as f32), None);
        buffer.set_text(&directed(text, style.direction), &attrs, Shaping::Advanced, Some(alignment(style)));
        buffer.shape_until_scroll(&mut self.fonts, false);
        self.placed(&buffer, style.language)
    }

    /// Draws a block with its upper left corner at the given place.
    pub(super) fn draw(&mut self, block: &Block, canvas: &mut Canvas, left: i32, top: i32, pen: Pen) {
        for &(key, x, y) in &block.glyphs {
            if let Some(image) = self.images.get_image(&mut self.fonts, key) {
                canvas.mask(place(image, left + x, top + y), &image.data, pen);
            }
        }
    }

    fn placed(&mut self, buffer: &Buffer, language: &Language) -> Result<Block, DrawError> {
        let mut missing = BTreeSet::new();
        let mut block = Block { glyphs: Vec::new(), height_px: 0, ink: Ink::NONE };
        for run in buffer.layout_runs() {
            block.height_px = (run.line_top + run.line_height).ceil() as i32;
            for glyph in run.glyphs {
                if glyph.glyph_id == 0 {
                    missing.extend(run.text.get(glyph.start..glyph.end).unwrap_or_default().chars());
                    continue;
                }
                let physical = glyph.physical((0.0, run.line_y), 1.0);
                let Some(image) = self.images.get_image(&mut self.fonts, physical.cache_key) else { continue };
                // Neither colour fonts nor subpixels are loaded, and either would print as noise.
                if image.content != SwashContent::Mask {
                    missing.extend(run.text.get(glyph.start..glyph.end).unwrap_or_default().chars());
                    continue;
                }
                block.ink.cover(place(image, physical.x, physical.y), image.placement.height);
                block.glyphs.push((physical.cache_key, physical.x, physical.y));
            }
        }
        if missing.is_empty() { Ok(block) } else { Err(DrawError::missing(language, &missing)) }
    }
}

impl Ink {
    const NONE: Self = Self { left: i32::MAX, top: i32::MAX, right: i32::MIN, bottom: i32::MIN };

    /// Whether there is any.
    pub(super) fn is_some(&self) -> bool {
        self.left < self.right && self.top < self.bottom
    }

    pub(super) fn width(&self) -> i32 {
        if self.is_some() { self.right - self.left } else { 0 }
    }

    pub(super) fn height(&self) -> i32 {
        if self.is_some() { self.bottom - self.top } else { 0 }
    }

    fn cover(&mut self, place: Place, height: u32) {
        if place.width == 0 || height == 0 {
            return;
        }
        self.left = self.left.min(place.left);
        self.top = self.top.min(place.top);
        self.right = self.right.max(place.left + place.width as i32);
        self.bottom = self.bottom.max(place.top + height as i32);
    }
}

/// The paragraph with an invisible mark in front, so that a first word in another script doesn't turn it round.
fn directed(text: &str, direction: Direction) -> String {
    let mark = match direction {
        Direction::LeftToRight => '\u{200E}',
        Direction::RightToLeft => '\u{200F}',
    };
    format!("{mark}{text}")
}

fn alignment(style: Style<'_>) -> Align {
    match (style.centred, style.direction) {
        (true, _) => Align::Center,
        (false, Direction::LeftToRight) => Align::Left,
        (false, Direction::RightToLeft) => Align::Right,
    }
}

fn place(image: &SwashImage, x: i32, y: i32) -> Place {
    Place { left: x + image.placement.left, top: y - image.placement.top, width: image.placement.width }
}
