//! The real speech program: every language that it has a voice for is heard, and clips are made once.
//! A fast run leaves it out, as it does everything that needs a package for it.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use avanti_voice::{Clips, Espeak, Saying, SpeechError, Unsaid};

/// A number said as a call would say it.
const SENTENCES: [(&str, &str); 14] = [
    ("it", "Numero 117, sportello 3."),
    ("en", "Number 117, desk 3."),
    ("fr", "Numéro 117, guichet 3."),
    ("es", "Número 117, mesa 3."),
    ("ar", "رقم 117، مكتب 3."),
    ("zh", "117号，请到3号窗口。"),
    ("ur", "نمبر 117، کاؤنٹر 3۔"),
    ("bn", "নম্বর 117, ডেস্ক 3।"),
    ("pt", "Número 117, balcão 3."),
    ("fa", "شماره 117، میز 3."),
    ("uk", "Номер 117, стіл 3."),
    ("ru", "Номер 117, стол 3."),
    ("ro", "Numărul 117, ghișeul 3."),
    ("sq", "Numri 117, sporteli 3."),
];

async fn speech() -> Option<Espeak> {
    if std::env::var("AVANTI_TESTS").is_ok_and(|value| value == "fast") {
        return None;
    }
    Some(Espeak::find().await.expect("espeak-ng is installed"))
}

#[tokio::test]
async fn every_language_with_a_voice_is_heard_at_one_loudness() {
    let Some(speech) = speech().await else { return };
    for (language, sentence) in SENTENCES {
        let clip = speech.say(language, sentence).await.unwrap_or_else(|error| panic!("{language}: {error}"));
        let (millis, loudness) = (clip.duration().as_millis(), clip.loudness().unwrap());
        println!("{language}: {millis} ms, {loudness:.1} LUFS");
        assert!((1_200..6_000).contains(&millis), "{language} takes {millis} ms");
        assert!((-23.5..=-22.5).contains(&loudness), "{language} is at {loudness:.1} LUFS");
    }
}

#[tokio::test]
async fn a_longer_sentence_takes_longer() {
    let Some(speech) = speech().await else { return };
    for (language, sentence) in SENTENCES {
        let once = speech.say(language, sentence).await.unwrap().duration();
        let thrice = speech.say(language, &[sentence; 3].join(" ")).await.unwrap().duration();
        assert!(thrice > once * 2, "{language}: {thrice:?} for three times {once:?}");
    }
}

#[tokio::test]
async fn a_language_without_a_voice_is_told_from_a_failure() {
    let Some(speech) = speech().await else { return };
    assert!(!speech.speaks("tlh-none") && !speech.speaks(""));
    assert!(matches!(speech.say("wo", "Nanga def").await, Err(SpeechError::NoVoice(language)) if language == "wo"));
}

#[tokio::test]
async fn a_sentence_that_looks_like_an_order_is_said_and_not_obeyed() {
    let Some(speech) = speech().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let outside = folder.path().join("written");
    let sentence = format!("-w {} --voices [[h@l'oU]] <speak/>", outside.display());
    assert!(speech.say("it", &sentence).await.is_ok());
    assert!(!outside.exists());
}

/// A program in a folder that does this, `$@` being what it is told.
async fn program(folder: &Path, script: &str) -> Espeak {
    let file = folder.join("program");
    fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("the folder can be used");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("the folder can be used");
    Espeak::at(&file).await.expect("it lists its voices")
}

#[tokio::test]
async fn what_the_program_grumbles_does_not_get_into_the_sound() {
    let Some(speech) = speech().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let grumbling = "[ \"$1\" = --voices ] || echo 'Invalid instruction 3 for phoneme'\nexec espeak-ng \"$@\"";
    let heard = program(folder.path(), grumbling).await.say("it", "Buongiorno").await.unwrap();
    assert_eq!(heard, speech.say("it", "Buongiorno").await.unwrap());
}

#[tokio::test]
async fn a_clip_is_made_once_and_survives_the_program() {
    let Some(speech) = speech().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let saying = Saying { language: "it", key: None, words: "Buongiorno" };
    let clips = Clips::new(None, Some(folder.path().join("kept")), Some(speech));
    let (first, second) = tokio::join!(clips.clip(saying), clips.clip(saying));
    let (first, second) = (first.unwrap(), second.unwrap());
    assert_eq!(first, second);
    assert_eq!(fs::read_dir(folder.path().join("kept")).unwrap().count(), 1);

    // A program that lists its voices and then says nothing.
    let broken = program(folder.path(), "[ \"$1\" = --voices ] && exec espeak-ng --voices\necho gone >&2; exit 3").await;
    let clips = Clips::new(None, Some(folder.path().join("kept")), Some(broken));
    assert_eq!(clips.clip(saying).await.unwrap(), first, "what was kept is heard without it");
    let other = Saying { words: "Arrivederci", ..saying };
    assert!(matches!(clips.clip(other).await, Err(Unsaid::Speech(SpeechError::Failed(why))) if why == "gone"));
}
