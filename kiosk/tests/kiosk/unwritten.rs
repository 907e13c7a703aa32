//! A language that is only spoken: offered when all of it is recorded, and then good for a ticket by ear and picture alone.

use std::{path::Path, sync::Arc};

use avanti_locales::{Catalogue, unwritten};
use avanti_look::picture::{Colour, Silhouette};
use avanti_protocol::kiosk::KioskView;
use axum::{Json, Router, routing::get};
use reqwest::{Client, Response, StatusCode};
use serde_json::json;

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, between},
    html,
};

/// Samples a second of the tones.
const RATE: u32 = 8_000;
/// How long each tone is, in seconds times [`RATE`].
const SAMPLES: u32 = RATE / 2;

/// A tone of half a second as WAV, in place of somebody's voice.
fn tone() -> Vec<u8> {
    let bytes = SAMPLES * 2;
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + bytes).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(RATE.to_le_bytes());
    wav.extend((RATE * 2).to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(bytes.to_le_bytes());
    wav.extend((0..SAMPLES).flat_map(|at| if at % 20 < 10 { 6_000_i16 } else { -6_000 }.to_le_bytes()));
    wav
}

/// What a dispatcher has recorded: one clip in Wolof.
pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let all =
        json!({"recordings": [{"language": "wo", "key": "picture-colour-blue", "sha256": "5".repeat(64)}], "taken_back": ["wo/number-1"]});
    Router::new()
        .route("/api/v1/sites/milano/recordings", get(async || Json(all)))
        .route("/api/v1/sites/milano/recordings/{language}/{key}", get(async || tone()))
}

/// Records everything that Wolof needs, but for one clip.
fn record(data: &Path, but: &str) {
    let folder = data.join("recordings").join("wo");
    std::fs::create_dir_all(&folder).unwrap();
    let services = milano().services.into_iter().map(|service| unwritten::service_key(&service.id));
    let silhouettes = Silhouette::ALL.into_iter().map(|silhouette| unwritten::silhouette_key(silhouette.name()));
    let colours = Colour::ALL.into_iter().map(|colour| unwritten::colour_key(colour.name()));
    let others = unwritten::PROMPTS.map(str::to_owned).into_iter().chain(('0'..='9').map(unwritten::digit_key));
    for key in others.chain(services).chain(silhouettes).chain(colours).filter(|key| key != but) {
        std::fs::write(folder.join(format!("{key}.wav")), tone()).unwrap();
    }
}

/// A kiosk of a site that lists Wolof, with all of it recorded but one clip.
async fn open(but: &str) -> (Fake, Kiosk) {
    let mut view: KioskView = milano();
    view.site.languages.push("wo".to_owned());
    let data = Arc::new(tempfile::tempdir().unwrap());
    record(data.path(), but);
    let fake = Fake::start(view).await;
    let kiosk = Kiosk::start_with(&fake.base(), data, true).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    (fake, kiosk)
}

async fn say(kiosk: &Kiosk, words: &str) -> Response {
    let sentence = json!({"language": "wo", "words": words}).to_string();
    let request = Client::new().post(format!("{}/speech", kiosk.base)).header("content-type", "application/json").body(sentence);
    request.send().await.unwrap()
}

/// How long a sentence sounds, in tenths of a second; nothing where nobody recorded it.
async fn sounds(kiosk: &Kiosk, words: &str) -> Option<usize> {
    let answer = say(kiosk, words).await;
    let heard = answer.status() == StatusCode::OK;
    let bytes = answer.bytes().await.unwrap().len();
    heard.then(|| (bytes - 44) * 10 / (RATE as usize * 2))
}

#[tokio::test]
async fn a_language_that_is_only_spoken_gives_a_ticket_by_ear_and_picture() {
    let (_fake, kiosk) = open("").await;
    let french = Catalogue::embedded();
    let french = french.words("fr");
    let page = loop {
        let page = kiosk.get("/").await.html;
        if page.contains("hreflang=\"wo\"") {
            break page;
        }
        tokio::task::yield_now().await;
    };
    let tile = between(&page, "<a class=\"button tile\" href=\"/wo/services\"", "</a>");
    assert!(tile.contains("data-voice=\"wo\"") && tile.contains("tile-ear") && tile.contains("Wolof"), "{tile}");
    assert_eq!(sounds(&kiosk, &french.text("kiosk-welcome")).await, Some(5));

    let services = kiosk.get("/wo/services").await.html;
    assert_eq!(html::faults(&services), Vec::<String>::new());
    assert!(services.contains("<html lang=\"fr\" dir=\"ltr\"") && services.contains("data-voice=\"wo\""), "French stands beneath");
    assert!(services.contains("data-listen") && services.contains(&french.text("kiosk-what-do-you-need")));
    assert_eq!(sounds(&kiosk, "Consulenza legale").await, Some(5), "a service is called by what was recorded for it");

    let ticket = kiosk.take_ticket("wo", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    let page = kiosk.get(&ticket).await.html;
    assert!(page.contains("data-voice=\"wo\"") && page.contains(&french.text("kiosk-take-paper")));
    let number = between(&page, "data-ticket-number>", "</p>");
    assert_eq!(number.len(), 3);
    assert_eq!(sounds(&kiosk, &number).await, Some(17), "three digits with a breath between them");
    let picture = between(&page, "<p class=\"ticket-picture\" data-say>", "</p>");
    assert_eq!(sounds(&kiosk, &picture).await, Some(11), "{picture}: what it is and its colour");
    assert_eq!(kiosk.papers().len(), 1);

    // What nobody recorded is not read by a voice that would not know the words.
    assert_eq!(sounds(&kiosk, "Bonjour").await, None);
}

#[tokio::test]
async fn a_language_of_which_one_clip_is_missing_is_not_offered() {
    let (_fake, kiosk) = open("picture-fish").await;
    assert!(!kiosk.get("/").await.html.contains("hreflang=\"wo\""));
    let page = kiosk.get("/wo/services").await;
    assert_eq!(page.location.as_deref(), Some("/"), "nobody is led into silence");
}

#[tokio::test]
async fn a_clip_that_somebody_records_at_the_centre_is_fetched_and_makes_the_language_whole() {
    let (_fake, kiosk) = open("picture-colour-blue").await;
    while !kiosk.get("/").await.html.contains("hreflang=\"wo\"") {
        tokio::task::yield_now().await;
    }
    let fetched = kiosk.data.path().join("recordings").join("wo").join("picture-colour-blue.wav");
    assert_eq!(std::fs::read(fetched).unwrap(), tone());
}

#[tokio::test]
async fn a_clip_that_is_taken_back_at_the_centre_is_heard_no_more_and_one_put_there_by_hand_is() {
    let mut view: KioskView = milano();
    view.site.languages.push("wo".to_owned());
    let data = Arc::new(tempfile::tempdir().unwrap());
    record(data.path(), "");
    let folder = data.path().join("recordings");
    std::fs::write(folder.join("fetched.json"), json!({"wo/number-1": "5".repeat(64)}).to_string()).unwrap();
    let fake = Fake::start(view).await;
    let kiosk = Kiosk::start_with(&fake.base(), data, true).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    while folder.join("wo/number-1.wav").exists() || kiosk.get("/").await.html.contains("hreflang=\"wo\"") {
        tokio::task::yield_now().await;
    }
    assert!(folder.join("wo/number-2.wav").exists());
}
