//! A picture of a screen in memory: read, made smaller, written. It knows nothing of what is on it.

use std::{collections::BTreeSet, io::Cursor};

const GREY: u8 = 128;
/// Bytes of a pixel.
const RGB: usize = 3;
/// Between two shades of a coarser picture.
const STEP: u16 = 8;

/// A picture.
#[derive(Debug)]
pub struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Picture {
    /// Reads a PNG.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn of(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a PNG");
        let mut buffer = vec![0; reader.output_buffer_size().expect("a picture of a screen fits the memory")];
        let info = reader.next_frame(&mut buffer).expect("a PNG");
        let samples = info.color_type.samples();
        let rgb = buffer[..info.buffer_size()]
            .chunks(samples)
            .flat_map(|pixel| if samples < RGB { vec![pixel[0]; RGB] } else { pixel[..RGB].to_vec() })
            .collect();
        Self { width: info.width as usize, height: info.height as usize, rgb }
    }

    /// A grey one.
    pub(super) fn blank(width: usize, height: usize) -> Self {
        Self { width, height, rgb: vec![GREY; width * height * RGB] }
    }

    /// The same, at most so wide: each pixel is the mean of those that it stands for.
    #[must_use]
    pub fn fitted(&self, width: usize) -> Self {
        let width = width.min(self.width);
        let height = self.height * width / self.width;
        let mut small = Self::blank(width, height);
        for y in 0..height {
            let rows = y * self.height / height..((y + 1) * self.height / height).max(y * self.height / height + 1);
            for x in 0..width {
                let columns = x * self.width / width..((x + 1) * self.width / width).max(x * self.width / width + 1);
                for channel in 0..RGB {
                    let all = rows.clone().flat_map(|row| columns.clone().map(move |column| (row * self.width + column) * RGB + channel));
                    let (sum, count) = all.fold((0, 0), |(sum, count), at| (sum + usize::from(self.rgb[at]), count + 1));
                    small.rgb[(y * width + x) * RGB + channel] = u8::try_from(sum / count).expect("a mean of bytes is a byte");
                }
            }
        }
        small
    }

    /// Lays another one over it, which must fit.
    pub(super) fn paste(&mut self, other: &Self, left: usize, top: usize) {
        for (row, line) in other.rgb.chunks(other.width * RGB).enumerate() {
            let at = ((top + row) * self.width + left) * RGB;
            self.rgb[at..at + line.len()].copy_from_slice(line);
        }
    }

    /// The same with fewer shades, so that its file is small.
    #[must_use]
    pub fn coarser(mut self) -> Self {
        for shade in &mut self.rgb {
            *shade = u8::try_from((u16::from(*shade) + STEP / 2) / STEP * STEP).unwrap_or(u8::MAX);
        }
        self
    }

    /// How many colours it has.
    #[must_use]
    pub fn colours(&self) -> usize {
        self.rgb.chunks(RGB).collect::<BTreeSet<_>>().len()
    }

    /// Writes a PNG.
    ///
    /// # Panics
    /// When it is larger than any screen.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let side = |pixels: usize| u32::try_from(pixels).expect("a picture of screens fits the memory");
        let mut encoder = png::Encoder::new(&mut file, side(self.width), side(self.height));
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("a PNG");
        writer.write_image_data(&self.rgb).expect("a PNG");
        writer.finish().expect("a PNG");
        file
    }

    /// In pixels.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// In pixels.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }
}
