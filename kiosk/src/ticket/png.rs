//! A ticket as a PNG image, for the printer that is a folder and for looking at papers in tests.
//! Never knows where the bytes go.

use super::bitmap::Bitmap;

/// Encodes ink as black on white, one bit a dot, at 203 dpi.
#[must_use]
pub fn encode(bitmap: &Bitmap) -> Vec<u8> {
    const DOTS_PER_METRE: u32 = super::document::DOTS_PER_MM * 1000;

    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, bitmap.width_px(), bitmap.height_px());
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: DOTS_PER_METRE, yppu: DOTS_PER_METRE, unit: png::Unit::Meter }));
    let white_is_one: Vec<u8> = bitmap.rows().iter().map(|byte| !byte).collect();
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&white_is_one))
        .expect("a bitmap has whole rows and a vector takes every byte");
    bytes
}
