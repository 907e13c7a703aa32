//! The pictures of the guides: each screen of a filled hall of invented visits, in Italian and in English.
//! With AVANTI_PICTURES naming a folder, the same walk writes them there; it is taken then, and in a run of full length.

use std::{collections::BTreeMap, fs, path::PathBuf};

use avanti_access::Kind;
use system_tests::{
    browser::{BOARD, Browser, Colours, KIOSK, LAPTOP, PHONE, Picture, Size, left_out},
    harness::{Centre, Desk, Device, Kiosk, Role, centre::PASSWORD, thorough},
    printer::VirtualPrinter,
    tidy,
};

/// Where the pictures lie in the repository.
const FOLDER: &str = "guide/pictures";
/// Most bytes of all together.
const BYTES_MAX: usize = 1_500_000;
/// A page has more colours than this, an empty one has not.
const COLOURS_MIN: usize = 8;
/// What a page says that hears the dispatcher.
const LIVE: &str = "document.documentElement.dataset.link === 'live'";
/// Who waits: service, and the language of the visit.
const HALL: [(&str, &str); 11] = [
    ("reception", "ar"),
    ("legal", "it"),
    ("social", "bn"),
    ("reception", "en"),
    ("italian-lessons", "zh"),
    ("reception", "ur"),
    ("reunification", "ar"),
    ("reception", "es"),
    ("territory", "fr"),
    ("reception", "bn"),
    ("legal", "en"),
];

/// A page, and how wide its picture is, in pixels.
struct Screen {
    name: &'static str,
    size: Size,
    width: usize,
}

const WELCOME: Screen = Screen { name: "kiosk-welcome", size: KIOSK, width: 400 };
const TICKET: Screen = Screen { name: "kiosk-ticket", size: KIOSK, width: 400 };
const CALLS: Screen = Screen { name: "board", size: BOARD, width: 960 };
const CALLED: Screen = Screen { name: "desk-called", size: LAPTOP, width: 1000 };
const SERVING: Screen = Screen { name: "desk-serving", size: LAPTOP, width: 1000 };
const TURN: Screen = Screen { name: "phone", size: PHONE, width: 300 };
const OVERVIEW: Screen = Screen { name: "supervisor", size: LAPTOP, width: 1000 };
const DEVICES: Screen = Screen { name: "devices", size: LAPTOP, width: 1000 };

/// A camera before the pages of one language.
struct Camera<'a> {
    browser: &'a Browser,
    language: &'static str,
    album: &'a mut BTreeMap<String, Picture>,
}

impl Camera<'_> {
    /// Opens a page anew, waits until it is so, and takes its picture.
    async fn shoot(&mut self, screen: &Screen, address: &str, ready: &str) {
        self.open(screen, address, ready).await;
        self.take(screen).await;
    }

    async fn open(&self, screen: &Screen, address: &str, ready: &str) {
        self.browser.open("about:blank").await;
        self.browser.resize(screen.size).await;
        self.browser.open(address).await;
        self.browser.until(ready).await;
    }

    async fn take(&mut self, screen: &Screen) {
        self.browser.rest().await;
        let picture = Picture::of(&self.browser.picture().await).fitted(screen.width).coarser();
        self.album.insert(format!("{}-{}.png", screen.name, self.language), picture);
    }

    async fn kiosk(&mut self, base: &str) {
        let language = self.language;
        let greeting = format!(
            "{LIVE} && document.querySelector('.greeting[data-current]').lang === '{language}'
             && (document.querySelector('[data-pause-greetings]').click(), true)"
        );
        self.shoot(&WELCOME, base, &greeting).await;
        self.browser.open(&format!("{base}/{language}/services?party=1")).await;
        self.browser.tap("button[name=service][value=reception]").await;
        self.browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
        self.take(&TICKET).await;
    }

    async fn staff(&mut self, base: &str) {
        let language = self.language;
        let state = |state: &str| format!("document.querySelector('[data-person]').dataset.deskState === '{state}'");
        let at = |page: &str| format!("{base}/milano/{page}?language={language}");
        self.shoot(&SERVING, &at("desk"), &state("serving")).await;
        self.browser.tap("[data-act=next]").await;
        self.browser.until(&state("called")).await;
        self.browser.find("[data-act=arrived][aria-disabled=false]").await;
        self.take(&CALLED).await;
        self.browser.tap("[data-act=arrived]").await;
        self.browser.until(&state("serving")).await;
        self.shoot(&OVERVIEW, &at("supervisor"), "document.querySelector('[data-desks] tr')").await;
        self.shoot(&DEVICES, &at("devices"), "document.querySelector('[data-devices] tr')").await;
    }
}

/// Opens desk 1 in the browser.
async fn open_desk(browser: &Browser, base: &str) {
    browser.open(&format!("{base}/sign-in?language=it&next=/milano/desk")).await;
    browser.write("#user", "anna").await;
    browser.write("#password", PASSWORD).await;
    browser.tap("[data-sign-in] button[type=submit]").await;
    browser.tap("[data-desk-choice='1']").await;
    for language in ["it", "en", "ar", "ur", "es", "bn"] {
        browser.tap(&format!("[data-language-choice={language}]")).await;
    }
    browser.tap("[data-open-desk]").await;
    for act in ["next", "arrived"] {
        browser.tap(&format!("[data-act={act}][aria-disabled=false]")).await;
    }
    browser.until("document.querySelector('[data-person]').dataset.deskState === 'serving'").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_is_pictured_for_the_guides() {
    let wanted = std::env::var_os("AVANTI_PICTURES").is_some_and(|folder| !folder.is_empty());
    if left_out() || (!wanted && thorough(0, 1) == 0) {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    centre.hire("anna", Role::Admin, None);
    centre.hire("bruno", Role::Agent, None);
    let token = centre.enrol(Kind::Kiosk, "door");
    centre.open();
    let (kiosk, board) = (Device::kiosk(&centre, printer.address()), Device::board(&centre));
    let door = Kiosk::new(&centre, &token);
    let other = Desk::sign_in(&centre, "bruno", "5").await.open(&["it", "en", "bn", "ur", "zh", "es", "fr"]).await;
    for (at, (service, language)) in HALL.iter().enumerate() {
        door.ticket(&format!("hall-{at}"), service, language).await;
    }
    let browser = Browser::start(LAPTOP).await;
    browser.prefer(Colours::Light).await;
    open_desk(&browser, &centre.base()).await;

    let mut album = BTreeMap::new();
    // Where nobody keeps them, those of one language show that they can be taken.
    let languages: &[&str] = if wanted { &["it", "en"] } else { &["en"] };
    for &language in languages {
        let mut camera = Camera { browser: &browser, language, album: &mut album };
        camera.kiosk(&kiosk.base()).await;
        camera.staff(&centre.base()).await;
        let follow = door.ticket(&format!("follow-{language}"), "legal", language).await;
        let called = other.next(None).await.unwrap();
        let visit = called["visit"].as_str().unwrap();
        // Each call is large for a while before the next one is.
        let large = format!("{LIVE} && document.querySelector('[data-call] [data-number]').textContent.trim() === '{}'", called["number"]);
        camera.open(&CALLS, &board.base(), LIVE).await;
        // As staff do, so that it may chime.
        browser.tap("body").await;
        browser.until(&large).await;
        camera.take(&CALLS).await;
        camera.shoot(&TURN, follow["phone_url"].as_str().unwrap(), &format!("{LIVE} && document.body.dataset.stands")).await;
        other.on("arrived", visit).await;
        other.on("finish", visit).await;
    }
    keep(&album);
}

/// Judges the pictures, and writes them where that is asked for.
fn keep(album: &BTreeMap<String, Picture>) {
    let files: BTreeMap<&String, Vec<u8>> = album.iter().map(|(name, picture)| (name, picture.png())).collect();
    for (name, picture) in album {
        assert!(picture.colours() > COLOURS_MIN, "{name} is empty");
    }
    let bytes: usize = files.values().map(Vec::len).sum();
    println!("{} pictures, {bytes} bytes", files.len());
    assert!(bytes < BYTES_MAX, "{bytes} bytes are too many for a repository");
    match std::env::var_os("AVANTI_PICTURES").filter(|value| !value.is_empty()) {
        Some(folder) => {
            let folder = PathBuf::from(folder);
            fs::create_dir_all(&folder).unwrap();
            for (name, file) in &files {
                fs::write(folder.join(name), file).unwrap();
            }
        }
        None => {
            for name in files.keys() {
                assert!(tidy::root().join(FOLDER).join(name).exists(), "{FOLDER}/{name} is missing: tests/run --pictures");
            }
        }
    }
}
