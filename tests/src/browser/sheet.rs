//! Contact sheets: every page as a picture, and all languages and colours of a page on one sheet, for people to look at.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufWriter, Cursor},
    path::{Path, PathBuf},
};

/// How wide a picture is on a sheet, in pixels.
const CELL_WIDTH: usize = 480;
/// Grey between pictures, in pixels.
const GAP: usize = 12;
const GREY: u8 = 128;
/// Bytes of a pixel.
const RGB: usize = 3;

/// Pictures that were kept, by page; then by how they were taken, and language.
#[derive(Debug)]
pub struct Sheets {
    folder: PathBuf,
    kept: BTreeMap<String, BTreeMap<String, Vec<PathBuf>>>,
}

/// A picture in memory.
struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Sheets {
    /// Sheets in the folder that `AVANTI_CONTACT_SHEETS` names, if it does.
    ///
    /// # Panics
    /// When there can be no such folder.
    #[must_use]
    pub fn asked_for() -> Option<Self> {
        let folder = PathBuf::from(std::env::var_os("AVANTI_CONTACT_SHEETS").filter(|value| !value.is_empty())?);
        fs::create_dir_all(folder.join("pages")).expect("a folder for sheets");
        Some(Self { folder, kept: BTreeMap::new() })
    }

    /// Keeps a picture of a page.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn keep(&mut self, page: &str, language: &str, how: &str, png: &[u8]) {
        let file = self.folder.join("pages").join(format!("{page}-{language}-{how}.png"));
        fs::write(&file, png).expect("the folder can be written");
        self.kept.entry(page.to_owned()).or_default().entry(how.to_owned()).or_default().push(file);
    }

    /// Writes one sheet a page: a row for each way in which it was taken, a column for each language.
    ///
    /// # Panics
    /// When a picture cannot be read or written.
    pub fn mount(&self) {
        for (page, rows) in &self.kept {
            let rows: Vec<Vec<Picture>> =
                rows.values().map(|files| files.iter().map(|file| read(file).fitted(CELL_WIDTH)).collect()).collect();
            write(&self.folder.join(format!("{page}.png")), &mounted(&rows));
        }
    }
}

impl Picture {
    fn blank(width: usize, height: usize) -> Self {
        Self { width, height, rgb: vec![GREY; width * height * RGB] }
    }

    /// The same in another width: each pixel is the mean of those that it stands for.
    fn fitted(&self, width: usize) -> Self {
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

    fn paste(&mut self, other: &Self, left: usize, top: usize) {
        for (row, line) in other.rgb.chunks(other.width * RGB).enumerate() {
            let at = ((top + row) * self.width + left) * RGB;
            self.rgb[at..at + line.len()].copy_from_slice(line);
        }
    }
}

fn mounted(rows: &[Vec<Picture>]) -> Picture {
    let wide = |row: &Vec<Picture>| row.iter().map(|picture| picture.width + GAP).sum::<usize>();
    let high = |row: &Vec<Picture>| row.iter().map(|picture| picture.height).max().unwrap_or_default() + GAP;
    let width = rows.iter().map(wide).max().unwrap_or_default() + GAP;
    let mut sheet = Picture::blank(width, rows.iter().map(high).sum::<usize>() + GAP);
    let mut top = GAP;
    for row in rows {
        let mut left = GAP;
        for picture in row {
            sheet.paste(picture, left, top);
            left += picture.width + GAP;
        }
        top += high(row);
    }
    sheet
}

fn read(file: &Path) -> Picture {
    let bytes = fs::read(file).expect("a picture that was just written");
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().expect("a PNG");
    let mut buffer = vec![0; reader.output_buffer_size().expect("a picture of a screen fits the memory")];
    let info = reader.next_frame(&mut buffer).expect("a PNG");
    let samples = info.color_type.samples();
    let rgb = buffer[..info.buffer_size()].chunks(samples).flat_map(|pixel| pixel[..RGB].to_vec()).collect();
    Picture { width: info.width as usize, height: info.height as usize, rgb }
}

fn write(file: &Path, picture: &Picture) {
    let out = BufWriter::new(File::create(file).expect("the folder can be written"));
    let side = |pixels: usize| u32::try_from(pixels).expect("a sheet fits a screen's memory");
    let mut encoder = png::Encoder::new(out, side(picture.width), side(picture.height));
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().expect("a PNG");
    writer.write_image_data(&picture.rgb).expect("a PNG");
}
