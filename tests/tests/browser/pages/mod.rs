//! Every page in every language, light and dark: nothing against its accessibility, nothing cut, nothing untranslated.
//! With AVANTI_CONTACT_SHEETS naming a folder, the same walk writes a picture of each and a sheet of each page.

mod astray;
mod board;
mod kiosk;
mod phone;
mod planted;
mod staff;

use std::{fs, path::PathBuf};

use system_tests::{
    browser::{Fit, LAPTOP, NARROW, Size},
    harness::{centre::example_site, thorough},
};
use tempfile::TempDir;

/// The languages of the site; English first, with which the others are compared.
const LANGUAGES: [&str; 8] = ["en", "it", "ar", "bn", "ur", "zh", "fr", "es"];

/// The languages that pages are looked at in: a short run takes those whose scripts need the most room.
fn languages() -> &'static [&'static str] {
    &LANGUAGES[..thorough(5, 8) as usize]
}

/// Where staff work.
const STAFF: &[(Size, Fit)] = &[(LAPTOP, Fit::Whole), (NARROW, Fit::Width)];
/// The same for pages that are lists.
const STAFF_LISTS: &[(Size, Fit)] = &[(LAPTOP, Fit::Width), (NARROW, Fit::Width)];

/// A site that is the example with one thing changed.
struct OtherSite {
    folder: TempDir,
}

impl OtherSite {
    /// The example with another id and name.
    fn named(id: &str, name: &str) -> Self {
        Self::changed(&[
            ("site = \"milano\"", &format!("site = \"{id}\"")),
            ("name = \"Milano Welcome Center\"", &format!("name = \"{name}\"")),
        ])
    }

    /// The example as it is on a day on which it is closed.
    fn closed() -> Self {
        #[expect(clippy::disallowed_methods, reason = "what matters is that the site is closed while the test runs")]
        let opens = jiff::Zoned::now().weekday().wrapping_add(3);
        let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        let day = days[usize::try_from(opens.to_monday_zero_offset()).unwrap()];
        Self::changed(&[("hours = \"Mo-Fr 09:00-17:00\"", &format!("hours = \"{day} 09:00-17:00\""))])
    }

    fn changed(changes: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        let example = example_site();
        fs::create_dir(folder.path().join("names")).unwrap();
        for file in fs::read_dir(example.with_file_name("names")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), folder.path().join("names").join(file.file_name())).unwrap();
        }
        let mut text = fs::read_to_string(example).unwrap();
        for (known, other) in changes {
            assert!(text.contains(known), "the example is as this test knows it: {known}");
            text = text.replacen(known, other, 1);
        }
        fs::write(folder.path().join("site.toml"), text).unwrap();
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("site.toml")
    }
}
