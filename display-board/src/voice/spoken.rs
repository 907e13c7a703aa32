//! What the real speech program makes of announcements: how long and how loud they are in each language, how numbers are
//! read, and that no two pictures sound alike. A fast run leaves it out, as it does everything that needs a package for it.

use std::{collections::BTreeMap, fmt::Write as _, io::Write as _, process::Stdio, sync::Arc};

use avanti_look::picture::{Colour, Silhouette};
use avanti_protocol::Picture;

use super::*;
use crate::voice::queue::{Form, Utterance};

/// The languages that the program speaks, and its voices.
const VOICES: [(&str, &str); 14] = [
    ("it", "it"),
    ("en", "en-gb"),
    ("fr", "fr-fr"),
    ("es", "es"),
    ("ar", "ar"),
    ("ur", "ur"),
    ("bn", "bn"),
    ("pt", "pt"),
    ("fa", "fa"),
    ("uk", "uk"),
    ("ru", "ru"),
    ("ro", "ro"),
    ("sq", "sq"),
    ("am", "am"),
];

/// Those in which a digit and its word come out the same, sound by sound; in the others the program takes digits from its
/// dictionary and words by its rules, or cannot know the vowels that are not written.
const WORDS: [(&str, [&str; 10]); 3] = [
    ("en-gb", ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]),
    ("fr-fr", ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]),
    ("es", ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]),
];

/// How each language reads numbers, sound by sound in the program's own signs.
const READ: &str = include_str!("read.txt");
/// Numbers in which each digit, the tens and the hundreds are heard.
const NUMBERS: [&str; 16] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "101", "117", "205", "799"];

fn left_out() -> bool {
    std::env::var("AVANTI_TESTS").is_ok_and(|value| value == "fast")
}

/// The sounds of each line, in the program's signs.
fn sounds(voice: &str, lines: &[String]) -> Vec<String> {
    let mut command = std::process::Command::new("espeak-ng");
    command.args(["-v", voice, "-q", "-x", "--stdin"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut program = command.spawn().expect("espeak-ng is installed");
    program.stdin.take().unwrap().write_all(lines.join(".\n\n").as_bytes()).unwrap();
    let said = String::from_utf8(program.wait_with_output().unwrap().stdout).unwrap();
    let said: Vec<String> = said.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    assert_eq!(said.len(), lines.len(), "{voice}: {said:?}");
    said
}

#[tokio::test]
async fn a_call_in_each_language_is_a_clip_of_the_right_length_and_loudness() {
    if left_out() {
        return;
    }
    let (folder, catalogue) = (tempfile::tempdir().unwrap(), Arc::new(avanti_locales::Catalogue::embedded()));
    let (maker, mut made) = Maker::start(folder.path(), Arc::clone(&catalogue));
    for language in catalogue.languages() {
        let picture = Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
        let row = avanti_protocol::board::BoardRow {
            number: 117,
            picture,
            desk: "4".to_owned(),
            language: language.tag.clone(),
            called_at: "2026-03-02T10:00:00+01:00".to_owned(),
            calls: 1,
        };
        let mut lasts_ms = BTreeMap::new();
        for (id, form) in [(1, Form::Full), (2, Form::Own), (3, Form::Short)] {
            assert!(maker.make(Utterance { id, rows: vec![row.clone()], form }));
            let clip = made.recv().await.unwrap().clip.unwrap_or_else(|| panic!("nothing is heard in {}", language.tag));
            let loudness = clip.loudness().unwrap();
            assert!((-24.5..=-21.5).contains(&loudness), "{} is at {loudness:.1} LUFS", language.tag);
            lasts_ms.insert(id, clip.duration().as_millis());
        }
        println!("{}: {} ms in full, {} ms alone, {} ms in short", language.tag, lasts_ms[&1], lasts_ms[&2], lasts_ms[&3]);
        assert!(lasts_ms[&3] > 1_000 && lasts_ms[&3] < lasts_ms[&2] && lasts_ms[&2] <= lasts_ms[&1] && lasts_ms[&1] < 18_000);
        // Without a voice of its own a language is called in Italian alone.
        let both = language.tag != "it" && language.tag != "ti";
        assert_eq!(lasts_ms[&2] < lasts_ms[&1], both, "{}", language.tag);
    }
}

#[test]
fn numbers_are_read_as_they_were_when_somebody_looked_at_it() {
    if left_out() {
        return;
    }
    let mut read = String::new();
    // Arabic numbers are put into sounds by ourselves.
    for (language, voice) in VOICES.into_iter().filter(|(language, _)| *language != "ar") {
        let sounds = sounds(voice, &NUMBERS.map(str::to_owned));
        writeln!(read, "{language}").unwrap();
        for (number, sounds) in NUMBERS.iter().zip(sounds) {
            writeln!(read, "  {number}\t{sounds}").unwrap();
        }
    }
    if std::env::var_os("AVANTI_RENEW").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/voice/read.txt"), &read).unwrap();
    }
    assert!(read == READ, "numbers are read in another way; look at it, and renew read.txt with AVANTI_RENEW=1:\n{read}");
}

#[test]
fn a_digit_is_read_as_its_word() {
    if left_out() {
        return;
    }
    for (voice, words) in WORDS {
        let digits: Vec<String> = (0..10).map(|digit| digit.to_string()).collect();
        assert_eq!(sounds(voice, &digits), sounds(voice, &words.map(str::to_owned)), "{voice}");
    }
}

#[test]
fn no_two_pictures_sound_alike() {
    if left_out() {
        return;
    }
    let catalogue = avanti_locales::Catalogue::embedded();
    for (language, voice) in VOICES {
        let words = catalogue.words(language);
        let names: Vec<String> =
            Silhouette::ALL.into_iter().map(|silhouette| words.picture_name(silhouette.name(), Colour::ALL[0].name())).collect();
        let mut heard: BTreeMap<String, &String> = BTreeMap::new();
        for (sound, name) in sounds(voice, &names).into_iter().zip(&names) {
            if let Some(other) = heard.insert(sound, name) {
                panic!("in {language} {name} sounds like {other}");
            }
        }
    }
}
