//! Contact sheets: every page as a picture, and all languages and colours of a page on one sheet, for people to look at.

use std::{collections::BTreeMap, fs, path::PathBuf};

use super::picture::Picture;

/// How wide a picture is on a sheet, in pixels.
const CELL_WIDTH: usize = 480;
/// Grey between pictures, in pixels.
const GAP: usize = 12;

/// Pictures that were kept, by page; then by how they were taken, and language.
#[derive(Debug)]
pub struct Sheets {
    folder: PathBuf,
    kept: BTreeMap<String, BTreeMap<String, Vec<PathBuf>>>,
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
            let rows: Vec<Vec<Picture>> = rows
                .values()
                .map(|files| {
                    files
                        .iter()
                        .map(|file| Picture::of(&fs::read(file).expect("a picture that was just written")).fitted(CELL_WIDTH))
                        .collect()
                })
                .collect();
            fs::write(self.folder.join(format!("{page}.png")), mounted(&rows).png()).expect("the folder can be written");
        }
    }
}

fn mounted(rows: &[Vec<Picture>]) -> Picture {
    let wide = |row: &Vec<Picture>| row.iter().map(|picture| picture.width() + GAP).sum::<usize>();
    let high = |row: &Vec<Picture>| row.iter().map(|picture| picture.height()).max().unwrap_or_default() + GAP;
    let width = rows.iter().map(wide).max().unwrap_or_default() + GAP;
    let mut sheet = Picture::blank(width, rows.iter().map(high).sum::<usize>() + GAP);
    let mut top = GAP;
    for row in rows {
        let mut left = GAP;
        for picture in row {
            sheet.paste(picture, left, top);
            left += picture.width() + GAP;
        }
        top += high(row);
    }
    sheet
}
