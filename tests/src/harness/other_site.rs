//! Sites other than the example.

use std::{fs, path::PathBuf};

use tempfile::TempDir;

use super::centre::example_site;

/// A site that is the example with something changed, in a folder of its own.
#[derive(Debug)]
pub struct OtherSite {
    folder: TempDir,
}

impl OtherSite {
    /// The example with another id and name.
    #[must_use]
    pub fn named(id: &str, name: &str) -> Self {
        Self::changed(&[
            ("site = \"milano\"", &format!("site = \"{id}\"")),
            ("name = \"Milano Welcome Center\"", &format!("name = \"{name}\"")),
        ])
    }

    /// The example as it is on a day on which it is closed.
    ///
    /// # Panics
    /// When no folder can be made.
    #[must_use]
    pub fn closed() -> Self {
        #[expect(clippy::disallowed_methods, reason = "what matters is that the site is closed while the test runs")]
        let opens = jiff::Zoned::now().weekday().wrapping_add(3);
        let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        let day = days[usize::from(opens.to_monday_zero_offset().unsigned_abs())];
        Self::changed(&[("hours = \"Mo-Fr 09:00-17:00; PH off\"", &format!("hours = \"{day} 09:00-17:00\""))])
    }

    /// The example in a part of the world where it is about noon, open every day from six to ten in the evening.
    ///
    /// # Panics
    /// When no folder can be made.
    #[must_use]
    pub fn at_noon() -> Self {
        Self::at_noon_with(&[])
    }

    /// The same, with these texts replaced too.
    ///
    /// # Panics
    /// When the example does not have such a text.
    #[must_use]
    pub fn at_noon_with(changes: &[(&str, &str)]) -> Self {
        #[expect(clippy::disallowed_methods, reason = "what matters is that the site is open while the test runs")]
        let hour = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).hour();
        // The names of these zones count hours west of Greenwich.
        let zone = format!("time_zone = \"Etc/GMT{:+}\"", hour - 12);
        let noon = [("time_zone = \"Europe/Rome\"", zone.as_str()), ("hours = \"Mo-Fr 09:00-17:00\"", "hours = \"Mo-Su 06:00-22:00\"")];
        Self::changed(&[&noon, changes].concat())
    }

    /// The example with so many desks, those beyond its own for everything that it offers.
    ///
    /// # Panics
    /// When no folder can be made.
    #[must_use]
    pub fn with_desks(desks: usize) -> Self {
        let settings = dispatcher::config::read_site(&example_site()).expect("the example is right");
        let services: Vec<_> = settings.services.iter().map(|service| format!("\"{}\"", service.id)).collect();
        let more: String = (settings.desks.len() + 1..=desks)
            .map(|desk| format!("[[desks]]\nid = \"{desk}\"\nlabel = \"{desk}\"\nservices = [{}]\n\n", services.join(", ")))
            .collect();
        Self::changed(&[("[[desks]]\n", &format!("{more}[[desks]]\n"))])
    }

    /// The example with these texts of its file replaced by others.
    ///
    /// # Panics
    /// When the example does not have such a text.
    #[must_use]
    pub fn changed(changes: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("the folder can be used");
        let example = example_site();
        fs::create_dir(folder.path().join("names")).expect("the folder can be used");
        for file in fs::read_dir(example.with_file_name("names")).expect("the folder can be used") {
            let file = file.expect("the folder can be used");
            fs::copy(file.path(), folder.path().join("names").join(file.file_name())).expect("the folder can be used");
        }
        let mut text = fs::read_to_string(example).expect("the folder can be used");
        for (known, other) in changes {
            assert!(text.contains(known), "the example is as this test knows it: {known}");
            text = text.replacen(known, other, 1);
        }
        fs::write(folder.path().join("site.toml"), text).expect("the folder can be used");
        Self { folder }
    }

    /// Its file.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("site.toml")
    }
}
