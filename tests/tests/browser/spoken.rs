//! A language that is only spoken: recorded by a mediator in a browser, and heard at a kiosk from the welcome to the ticket.

use std::{collections::BTreeMap, fs};

use dispatcher::{config::read_site, recordings::wanted};
use system_tests::{
    browser::{Browser, Fit, Inspection, KIOSK, LAPTOP, Seen, left_out},
    harness::{Centre, Desk, Device, OtherSite, Role, centre::PASSWORD},
    printer::VirtualPrinter,
    tone,
};

/// Notes what is heard in which language and for how many milliseconds, and plays only the end of it.
const NOTE: &str = "const ask = window.fetch; let asked;
    window.fetch = (address, request) => { if (address === '/speech') asked = JSON.parse(request.body); return ask(address, request); };
    window.heard = () => JSON.parse(sessionStorage.getItem('heard') ?? '[]');
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
      sessionStorage.setItem('heard', JSON.stringify([...heard(), { ...asked, millis: Math.round(this.buffer.duration * 1000) }]));
      return start.call(this, 0, Math.max(0, this.buffer.duration - 0.03));
    };";
/// How long the clip of the first sentence is, in milliseconds; by its length one knows a clip.
const FIRST_MS: u32 = 300;
/// How much longer that of each next sentence is, in milliseconds.
const STEP_MS: u32 = 10;
/// Between two clips that are one sentence, in milliseconds.
const BREATH_MS: u32 = 120;

/// A centre that offers Wolof, of which everything is recorded.
struct Hall {
    centre: Centre,
    millis: BTreeMap<String, u32>,
    _site: OtherSite,
}

impl Hall {
    fn open() -> Self {
        let site = OtherSite::changed(&[("languages = [\"it\", \"en\", \"fr\", ", "languages = [\"wo\", \"it\", \"en\", \"fr\", ")]);
        let mut centre = Centre::new().at(site.file());
        let folder = centre.data().join("recordings/milano/wo");
        fs::create_dir_all(&folder).unwrap();
        let keys = wanted::keys(&read_site(&site.file()).unwrap());
        let millis: BTreeMap<String, u32> = keys.into_iter().zip((FIRST_MS..).step_by(STEP_MS as usize)).collect();
        for (key, millis) in &millis {
            fs::write(folder.join(format!("{key}.wav")), tone::wav(*millis, 6_000, 20)).unwrap();
        }
        centre.hire("anna", Role::Agent, None);
        centre.open();
        Self { centre, millis, _site: site }
    }

    /// Waits until a clip is heard that is these recordings one after the other.
    async fn hear(&self, browser: &Browser, keys: &[String]) {
        let breaths = BREATH_MS * (u32::try_from(keys.len()).unwrap() - 1);
        let millis: u32 = keys.iter().map(|key| self.millis[key]).sum::<u32>() + breaths;
        browser.until(&format!("heard().some((clip) => Math.abs(clip.millis - {millis}) < {STEP_MS} / 2)")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_language_that_exists_as_clips_and_pictures_alone_leads_from_the_welcome_to_a_ticket() {
    if left_out() {
        return;
    }
    let hall = Hall::open();
    let printer = VirtualPrinter::start().await;
    let kiosk = Device::kiosk(&hall.centre, printer.address());
    let browser = Browser::start(KIOSK).await;
    browser.before_pages(NOTE).await;
    browser.open(&kiosk.base()).await;
    // The kiosk fetches what was recorded, and offers the language when all of it is there.
    browser.find("a[hreflang=wo]").await;
    let mut inspection = Inspection::new();
    let sizes = &[(KIOSK, Fit::Whole)];
    inspection.see(&browser, Seen { page: "kiosk-spoken-welcome", language: "wo", sizes }).await;
    browser.choose_language("wo").await;
    browser.find(".services .said").await;
    // Nobody has to find out that it can be heard.
    let one = |key: &str| [key.to_owned()];
    hall.hear(&browser, &one("kiosk-what-do-you-need")).await;
    hall.hear(&browser, &one("service-legal")).await;
    inspection.see(&browser, Seen { page: "kiosk-spoken-services", language: "wo", sizes }).await;
    browser.tap("button[name=service][value=legal]").await;
    browser.until("document.querySelector('[data-paper]')?.dataset.paper === 'printed'").await;
    let number = browser.text("[data-ticket-number]").await;
    let clerk = Desk::sign_in(&hall.centre, "anna", "1").await;
    let picture = clerk.get("queue").await["queue"][0]["picture"].clone();
    let said = |part: &str| picture[part].as_str().unwrap().to_owned();
    let digits: Vec<String> = number.chars().map(|digit| format!("number-{digit}")).collect();
    hall.hear(&browser, &digits).await;
    hall.hear(&browser, &[format!("picture-{}", said("name")), format!("picture-colour-{}", said("colour"))]).await;
    hall.hear(&browser, &one("kiosk-take-paper")).await;
    inspection.see(&browser, Seen { page: "kiosk-spoken-ticket", language: "wo", sizes }).await;
    let languages: Vec<String> = browser.ask("return [...new Set(heard().map((clip) => clip.language))]", &[]).await;
    assert_eq!(languages, ["wo"], "no synthetic voice and no other language says a word");
    inspection.end(3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mediator_records_a_sentence_hears_it_keeps_it_and_takes_it_back() {
    if left_out() {
        return;
    }
    let site = OtherSite::changed(&[("languages = [\"it\", \"en\", ", "languages = [\"wo\", \"it\", \"en\", ")]);
    let mut centre = Centre::new().at(site.file());
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let browser = Browser::start(LAPTOP).await;
    browser.open(&format!("{}/sign-in?language=it&next=/milano/recordings", centre.base())).await;
    browser.write("#user", "anna").await;
    browser.write("#password", PASSWORD).await;
    browser.tap("[data-sign-in] button[type=submit]").await;
    browser.tap("[data-voice=wo]").await;
    let part = |part: &str| format!("[data-sentence=kiosk-welcome] [data-{part}]");
    browser.tap(&part("record")).await;
    browser.until("document.querySelector('[data-recording] [data-level]').value > 0.3").await;
    browser.tap(&part("record")).await;
    browser.find(&format!("{}:not([hidden])", part("keep"))).await;
    browser.tap(&part("keep")).await;
    browser.find("[data-sentence=kiosk-welcome][data-recorded]").await;
    let kept = centre.data().join("recordings/milano/wo/kiosk-welcome.wav");
    assert!(fs::read(&kept).unwrap().starts_with(b"RIFF"));

    let mut inspection = Inspection::new();
    for language in ["it", "ar", "bn"] {
        browser.open(&format!("{}/milano/recordings?voice=wo&language={language}", centre.base())).await;
        inspection.see(&browser, Seen { page: "recordings", language, sizes: &[(LAPTOP, Fit::Width)] }).await;
        browser.open(&format!("{}/milano/devices?language={language}", centre.base())).await;
        browser.find("[data-lacks=wo]").await;
        inspection.see(&browser, Seen { page: "devices-lacks", language, sizes: &[(LAPTOP, Fit::Width)] }).await;
    }
    inspection.end(6);
}
