//! What people record of the sentences that kiosks say: kept by the dispatcher, heard at kiosks, taken back.

use avanti_access::Kind;
use dispatcher::recordings::RECORDING_MAX;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use system_tests::{
    harness::{Centre, Desk, Role},
    tone,
};

/// Half a second of a tone of so many samples a wave, as WAV.
fn tone(height: i16, wave: u32) -> Vec<u8> {
    tone::wav(500, height, wave)
}

/// A centre with a mediator who records, and a kiosk that listens.
struct Studio {
    centre: Centre,
    mediator: Desk,
    kiosk: String,
}

impl Studio {
    async fn open() -> Self {
        let mut centre = Centre::new();
        centre.hire("anna", Role::Agent, None);
        let kiosk = centre.enrol(Kind::Kiosk, "entrance");
        centre.open();
        let mediator = Desk::sign_in(&centre, "anna", "1").await;
        Self { centre, mediator, kiosk }
    }

    fn record(&self, sentence: &str, wav: Vec<u8>) -> RequestBuilder {
        self.mediator.put(&format!("recordings/{sentence}")).header("content-type", "audio/wav").body(wav)
    }

    /// Keeps a recording, and gives its digest.
    async fn keep(&self, sentence: &str, wav: Vec<u8>) -> String {
        let answer = self.record(sentence, wav).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{sentence}");
        answer.json::<Value>().await.unwrap()["sha256"].as_str().unwrap().to_owned()
    }

    async fn take_back(&self, sentence: &str, sha256: &str) {
        let answer = self.mediator.delete(&format!("recordings/{sentence}?sha256={sha256}")).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::NO_CONTENT, "{sentence}");
    }

    async fn heard(&self, resource: &str) -> Response {
        let url = format!("{}/api/v1/sites/milano/{resource}", self.centre.base());
        Client::new().get(url).bearer_auth(&self.kiosk).send().await.unwrap()
    }

    async fn all(&self) -> Value {
        self.heard("recordings").await.json().await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_mediator_records_is_heard_at_the_kiosks_outlasts_a_kill_and_can_be_taken_back() {
    let mut studio = Studio::open().await;
    let first = studio.keep("wo/number-7", tone(9_000, 20)).await;
    let second = studio.keep("wo/number-7", tone(9_000, 40)).await;
    assert_ne!(first, second);
    studio.centre.kill();
    studio.centre.open();
    let of = |sha256: &str| json!({"recordings": [{"language": "wo", "key": "number-7", "sha256": sha256}]});
    assert_eq!(studio.all().await, of(&second));
    let wav = studio.heard("recordings/wo/number-7").await;
    assert_eq!(wav.headers()["content-type"], "audio/wav");
    assert!(wav.bytes().await.unwrap().starts_with(b"RIFF"));

    studio.mediator = Desk::sign_in(&studio.centre, "anna", "1").await;
    studio.take_back("wo/number-7", &second).await;
    studio.take_back("wo/number-7", &second).await;
    assert_eq!(studio.all().await, of(&first), "asking twice takes one back");
    studio.take_back("wo/number-7", &first).await;
    assert_eq!(
        studio.all().await,
        json!({"recordings": [], "taken_back": ["wo/number-7"]}),
        "kiosks let go of what is named, and of nothing else"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_speech_of_a_sentence_that_there_is_is_kept() {
    let studio = Studio::open().await;
    let other_kind = studio.mediator.put("recordings/wo/number-7").header("content-type", "audio/ogg").body(tone(9_000, 20));
    let other_kind = other_kind.send().await.unwrap();
    assert_eq!(other_kind.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let too_large = vec![0; RECORDING_MAX + 1];
    let bad: [(&str, Vec<u8>, StatusCode); 6] = [
        ("wo/number-7", tone(0, 20), StatusCode::BAD_REQUEST),
        ("wo/number-7", b"no sound at all".to_vec(), StatusCode::BAD_REQUEST),
        ("wo/no-such-sentence", tone(9_000, 20), StatusCode::NOT_FOUND),
        ("xx/number-7", tone(9_000, 20), StatusCode::NOT_FOUND),
        ("..%2F..%2Fwo/number-7", tone(9_000, 20), StatusCode::NOT_FOUND),
        // The connection may end with this answer, since nobody reads the rest: it comes last.
        ("wo/number-7", too_large, StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (sentence, wav, expected) in bad {
        let answer = studio.record(sentence, wav).send().await.unwrap();
        assert_eq!(answer.status(), expected, "{sentence}");
    }
    assert_eq!(studio.all().await, json!({"recordings": []}));
    assert!(!studio.centre.data().join("recordings").exists(), "nothing is written for what is refused");
}
