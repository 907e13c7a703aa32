//! Which font file draws which script, and which Debian package brings it: the one table to extend when a
//! language in a further script is offered. Never shapes or draws a glyph.

use std::path::{Path, PathBuf};

use cosmic_text::{Fallback, fontdb};
use unicode_script::Script;

use avanti_model::Language;

/// The folder that Debian's font packages fill.
const FONTS_FOLDER: &str = "/usr/share/fonts";

/// One family in its two weights.
#[derive(Debug)]
pub(super) struct Face {
    pub(super) family: &'static str,
    /// Brings both files.
    pub(super) package: &'static str,
    /// How much larger than Latin the letters are set to look equally large.
    pub(super) scale: f32,
    /// Distance of baselines as a multiple of the letters' size.
    pub(super) line_height: f32,
    regular: &'static str,
    bold: &'static str,
    scripts: &'static [Script],
    /// Tags, or beginnings of tags, that are set in this family; the first face takes all others.
    languages: &'static [&'static str],
}

impl Face {
    /// The script that it is made for, in English.
    fn script(&self) -> &'static str {
        self.scripts.first().map_or("unknown", |script| script.full_name())
    }
}

static FACES: [Face; 7] = [
    Face {
        family: "Noto Sans",
        package: "fonts-noto-core",
        scale: 1.0,
        line_height: 1.32,
        regular: "truetype/noto/NotoSans-Regular.ttf",
        bold: "truetype/noto/NotoSans-Bold.ttf",
        scripts: &[Script::Latin, Script::Cyrillic, Script::Greek],
        languages: &[],
    },
    Face {
        family: "Noto Sans Arabic",
        package: "fonts-noto-core",
        scale: 1.12,
        line_height: 1.55,
        regular: "truetype/noto/NotoSansArabic-Regular.ttf",
        bold: "truetype/noto/NotoSansArabic-Bold.ttf",
        scripts: &[Script::Arabic],
        languages: &["ar", "fa", "prs", "ps", "ckb", "ug"],
    },
    Face {
        family: "Noto Nastaliq Urdu",
        package: "fonts-noto-core",
        scale: 1.2,
        line_height: 2.1,
        regular: "truetype/noto/NotoNastaliqUrdu-Regular.ttf",
        bold: "truetype/noto/NotoNastaliqUrdu-Bold.ttf",
        scripts: &[Script::Arabic],
        languages: &["ur", "pnb", "ks"],
    },
    Face {
        family: "Noto Sans Bengali",
        package: "fonts-noto-core",
        scale: 1.06,
        line_height: 1.5,
        regular: "truetype/noto/NotoSansBengali-Regular.ttf",
        bold: "truetype/noto/NotoSansBengali-Bold.ttf",
        scripts: &[Script::Bengali],
        languages: &["bn", "as", "syl"],
    },
    Face {
        family: "Noto Sans Ethiopic",
        package: "fonts-noto-core",
        scale: 1.04,
        line_height: 1.5,
        regular: "truetype/noto/NotoSansEthiopic-Regular.ttf",
        bold: "truetype/noto/NotoSansEthiopic-Bold.ttf",
        scripts: &[Script::Ethiopic],
        languages: &["am", "ti", "tig"],
    },
    Face {
        family: "Noto Sans CJK SC",
        package: "fonts-noto-cjk",
        scale: 1.0,
        line_height: 1.45,
        regular: "opentype/noto/NotoSansCJK-Regular.ttc",
        bold: "opentype/noto/NotoSansCJK-Bold.ttc",
        scripts: &[Script::Han, Script::Bopomofo],
        languages: &["zh"],
    },
    Face {
        family: "Noto Sans CJK TC",
        package: "fonts-noto-cjk",
        scale: 1.0,
        line_height: 1.45,
        regular: "opentype/noto/NotoSansCJK-Regular.ttc",
        bold: "opentype/noto/NotoSansCJK-Bold.ttc",
        scripts: &[Script::Han, Script::Bopomofo],
        languages: &["zh-Hant", "zh-TW", "zh-HK", "yue"],
    },
];

/// The face of numbers, of Italian and of every language without a row of its own.
pub(super) fn latin() -> &'static Face {
    &FACES[0]
}

/// The face that a language is set in: the row with the longest matching tag.
pub(super) fn face_for(language: &Language) -> &'static Face {
    let tag = language.as_str();
    let fits = |start: &str| tag.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    FACES
        .iter()
        .flat_map(|face| face.languages.iter().map(move |start| (start, face)))
        .filter(|(start, _)| fits(start))
        .max_by_key(|(start, _)| start.len())
        .map_or(latin(), |(_, face)| face)
}

/// A font file that an offered language needs and that is not installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsentFont {
    /// The offered language that has no paper without it.
    pub language: Language,
    /// The script that can't be drawn without it, in English.
    pub script: &'static str,
    /// The file that was looked for.
    pub file: PathBuf,
    /// The Debian package that brings it.
    pub package: &'static str,
}

/// The loaded fonts of the offered languages, and what is missing for the others.
#[derive(Debug)]
pub struct FontSet {
    database: fontdb::Database,
    loaded: Vec<&'static Face>,
    absent: Vec<AbsentFont>,
}

impl FontSet {
    /// Loads what `offered` and Italian need from where Debian installs it.
    #[must_use]
    pub fn installed(offered: &[Language]) -> Self {
        Self::under(Path::new(FONTS_FOLDER), offered)
    }

    /// Loads what `offered` and Italian need from a folder laid out as Debian's `/usr/share/fonts`.
    #[must_use]
    pub fn under(folder: &Path, offered: &[Language]) -> Self {
        let mut set = Self { database: fontdb::Database::new(), loaded: Vec::new(), absent: Vec::new() };
        let italian = Language::italian();
        for language in std::iter::once(&italian).chain(offered) {
            let face = face_for(language);
            if set.families().any(|family| family == face.family) {
                continue;
            }
            match set.load(folder, face) {
                Ok(()) => set.loaded.push(face),
                Err(file) => set.absent.push(AbsentFont { language: language.clone(), script: face.script(), file, package: face.package }),
            }
        }
        set
    }

    /// What offered languages lack; empty when every one of them can be printed.
    #[must_use]
    pub fn absent(&self) -> &[AbsentFont] {
        &self.absent
    }

    /// The names of the loaded families.
    pub(super) fn families(&self) -> impl Iterator<Item = &'static str> {
        self.loaded.iter().map(|face| face.family)
    }

    /// Hands over the fonts and the order in which they stand in for each other.
    pub(super) fn into_parts(self) -> (fontdb::Database, StandIns) {
        let families = self.families().collect();
        (self.database, StandIns { families })
    }

    fn load(&mut self, folder: &Path, face: &Face) -> Result<(), PathBuf> {
        for (file, weight) in [(face.regular, fontdb::Weight::NORMAL), (face.bold, fontdb::Weight::BOLD)] {
            let file = folder.join(file);
            if !self.load_weight(&file, face.family, weight) {
                return Err(file);
            }
        }
        Ok(())
    }

    /// Keeps the one wanted family of a file, since a collection brings ten, under the weight that the table
    /// gives it, since some bold files call themselves regular. `false` if the file doesn't bring the family.
    fn load_weight(&mut self, file: &Path, family: &str, weight: fontdb::Weight) -> bool {
        let mut found = false;
        for id in self.database.load_font_source(fontdb::Source::File(file.to_owned())) {
            let info = self.database.face(id).cloned();
            self.database.remove_face(id);
            if let Some(info) = info.filter(|info| info.families.iter().any(|(name, _)| name == family)) {
                self.database.push_face_info(fontdb::FaceInfo { weight, ..info });
                found = true;
            }
        }
        found
    }
}

/// Which family draws what the language's own family lacks: first by script, then any.
#[derive(Debug)]
pub(super) struct StandIns {
    families: Vec<&'static str>,
}

impl Fallback for StandIns {
    fn common_fallback(&self) -> &[&'static str] {
        &self.families
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        &[]
    }

    fn script_fallback(&self, script: Script, _locale: &str) -> &[&'static str] {
        FACES.iter().find(|face| face.scripts.contains(&script)).map_or(&[], |face| std::slice::from_ref(&face.family))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_takes_the_face_of_its_longest_matching_tag() {
        let check = |tag: &str, family: &str| assert_eq!(face_for(&tag.parse().unwrap()).family, family, "{tag}");
        check("it", "Noto Sans");
        check("wo", "Noto Sans");
        check("ar", "Noto Sans Arabic");
        check("ur", "Noto Nastaliq Urdu");
        check("zh", "Noto Sans CJK SC");
        check("zh-Hans", "Noto Sans CJK SC");
        check("zh-Hant", "Noto Sans CJK TC");
        check("arn", "Noto Sans");
    }

    #[test]
    fn every_installed_family_has_exactly_one_regular_and_one_bold_face() {
        let offered: Vec<Language> = ["ar", "ur", "bn", "am", "zh-Hans", "zh-Hant"].iter().map(|tag| tag.parse().unwrap()).collect();
        let set = FontSet::installed(&offered);
        assert_eq!(set.absent(), []);
        for face in &FACES {
            let mut weights: Vec<u16> = set
                .database
                .faces()
                .filter(|info| info.families.iter().any(|(name, _)| name == face.family))
                .map(|info| info.weight.0)
                .collect();
            weights.sort_unstable();
            assert_eq!(weights, [400, 700], "{}", face.family);
        }
    }

    #[test]
    fn a_missing_font_file_is_named_with_the_package_that_brings_it() {
        let folder = tempfile::tempdir().unwrap();
        let set = FontSet::under(folder.path(), &["zh-Hans".parse().unwrap()]);
        let absent: Vec<_> = set.absent().iter().map(|font| (font.language.as_str(), font.package)).collect();
        assert_eq!(absent, [("it", "fonts-noto-core"), ("zh-Hans", "fonts-noto-cjk")]);
        assert!(set.absent()[1].file.ends_with("opentype/noto/NotoSansCJK-Regular.ttc"));
    }
}
