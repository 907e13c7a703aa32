//! Every page in every language, light and dark: nothing against its accessibility, nothing cut, nothing untranslated.
//! With AVANTI_CONTACT_SHEETS naming a folder, the same walk writes a picture of each and a sheet of each page.

mod arrival;
mod astray;
mod board;
mod booking;
mod kiosk;
mod line;
mod phone;
mod planted;
mod staff;

use system_tests::{
    browser::{Fit, LAPTOP, NARROW, Size},
    harness::thorough,
};

/// The languages of the site: English first, with which the others are compared, then those whose scripts need the most room.
const LANGUAGES: [&str; 16] = ["en", "ur", "bn", "it", "ar", "am", "ti", "fa", "uk", "ru", "ro", "sq", "pt", "zh", "fr", "es"];

/// The languages that pages are looked at in: a short run takes three of them, with ways of writing that are hard.
pub(crate) fn languages() -> &'static [&'static str] {
    &LANGUAGES[..thorough(3, 16) as usize]
}

/// The same for pages of staff, which are many and read in fewer languages.
fn staff_languages() -> &'static [&'static str] {
    &LANGUAGES[..thorough(2, 16) as usize]
}

/// Where staff work.
const STAFF: &[(Size, Fit)] = &[(LAPTOP, Fit::Whole), (NARROW, Fit::Width)];
/// The same for pages that are lists.
const STAFF_LISTS: &[(Size, Fit)] = &[(LAPTOP, Fit::Width), (NARROW, Fit::Width)];
