//! Every page of the kiosk.

use system_tests::{
    browser::{Browser, Fit, Inspection, KIOSK, LAPTOP, Seen, Size, left_out},
    harness::{Centre, Device, OtherSite},
    printer::{Trouble, VirtualPrinter},
};

use super::languages;

const SIZES: &[(Size, Fit)] = &[(KIOSK, Fit::Whole), (LAPTOP, Fit::Whole)];

/// The small screens on which services can still be chosen; what does not fit scrolls within the page.
const SMALL: &[(Size, Fit)] = &[
    (Size { width: 720, height: 1280 }, Fit::Whole),
    (Size { width: 768, height: 1024 }, Fit::Whole),
    (Size { width: 800, height: 1280 }, Fit::Whole),
    (Size { width: 1024, height: 768 }, Fit::Whole),
];
/// Languages whose words need much room there, in width or in height.
const WORDY: [&str; 3] = ["it", "fr", "ur"];

/// Greetings change quickly until they are paused; pages wait for a touch for ever, but where a tab is impatient they ask
/// at once whether somebody is there, and wait for the answer for ever.
const STAND_STILL: &str = "const later = setTimeout, every = setInterval;
    const touched = (act) => sessionStorage.getItem('impatient') ? later(act, 50) : 0;
    setTimeout = (act, ms, ...rest) => ms >= 30000 ? touched(act) : later(act, ms, ...rest);
    setInterval = (act, ms, ...rest) => ms === 1000 ? 0 : every(act, ms === 5000 ? 30 : ms, ...rest);";

/// Pages that say one thing, each at an address of its own.
const NOTICES: [(&str, &str); 4] =
    [("kiosk-help", "help"), ("kiosk-cancelled", "cancelled"), ("kiosk-too-late", "too-late"), ("kiosk-sorry", "sorry/intake_closed")];

struct Walk {
    browser: Browser,
    inspection: Inspection,
}

impl Walk {
    async fn see(&mut self, page: &str, language: &str) {
        self.inspection.see(&self.browser, Seen { page, language, sizes: SIZES }).await;
    }

    /// The welcome, standing still at the greeting of each language.
    async fn welcome(&mut self, page: &str, base: &str) {
        for language in languages() {
            self.browser.open(base).await;
            let paused = format!(
                "document.querySelector('.greeting[data-current]').lang === '{language}'
                 && (document.querySelector('[data-pause-greetings]').click(), true)"
            );
            self.browser.until(&paused).await;
            self.see(page, language).await;
        }
    }

    async fn ticket(&mut self, base: &str, language: &str) {
        self.browser.open(&format!("{base}/{language}/services?party=3")).await;
        self.browser.tap("button[name=service][value=reunification]").await;
        self.browser.find("[data-ticket-number]").await;
    }

    async fn paper(&mut self, state: &str) {
        self.browser.until(&format!("document.querySelector('[data-paper]').dataset.paper === '{state}'")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_kiosk_is_accessible_whole_and_translated() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    centre.open();
    let kiosk = Device::kiosk(&centre, printer.address());
    let base = kiosk.base();
    let mut walk = Walk { browser: Browser::start(KIOSK).await, inspection: Inspection::new() };
    walk.browser.before_pages(STAND_STILL).await;
    walk.browser.open(&base).await;
    walk.browser.until("document.querySelector('.languages a') && document.documentElement.dataset.link === 'live'").await;

    let strange = Device::strange_kiosk(&centre, printer.address());
    walk.browser.open(&strange.base()).await;
    walk.browser.find("[data-enrolment-code]").await;
    walk.welcome("kiosk-code", &strange.base()).await;
    drop(strange);
    walk.welcome("kiosk-welcome", &base).await;
    // The first paper never says that it is out, and the others wait behind it.
    printer.trouble(Trouble::NeverDone).await;
    for language in languages() {
        walk.ticket(&base, language).await;
        walk.paper("printing").await;
        walk.see("kiosk-ticket-printing", language).await;
    }
    printer.mend(Trouble::NeverDone).await;
    for language in languages() {
        walk.browser.open(&format!("{base}/{language}/services?party=3")).await;
        walk.see("kiosk-services", language).await;
        for (page, path) in NOTICES {
            walk.browser.open(&format!("{base}/{language}/{path}")).await;
            walk.see(page, language).await;
        }
        walk.browser.ask::<()>("sessionStorage.setItem('impatient', 'yes')", &[]).await;
        walk.browser.open(&format!("{base}/{language}/services")).await;
        walk.browser.find("dialog[data-idle]").await;
        walk.see("kiosk-still-there", language).await;
        walk.browser.ask::<()>("sessionStorage.clear()", &[]).await;
        walk.ticket(&base, language).await;
        walk.paper("printed").await;
        walk.see("kiosk-ticket", language).await;
        walk.browser.tap(".acts a[href$='/cancel']").await;
        walk.browser.find("form[action$='/cancel']").await;
        walk.see("kiosk-cancel", language).await;
    }
    for language in WORDY {
        walk.browser.open(&format!("{base}/{language}/services?party=3")).await;
        walk.inspection.see(&walk.browser, Seen { page: "kiosk-services-small", language, sizes: SMALL }).await;
    }
    printer.trouble(Trouble::PaperOut).await;
    for language in languages() {
        walk.ticket(&base, language).await;
        walk.paper("failed").await;
        walk.see("kiosk-ticket-without-paper", language).await;
    }
    centre.kill();
    walk.browser.open(&base).await;
    walk.browser.until("document.documentElement.dataset.link === 'down'").await;
    walk.welcome("kiosk-not-connected", &base).await;
    for language in languages() {
        walk.browser.open(&format!("{base}/{language}/services")).await;
        walk.see("kiosk-services-not-connected", language).await;
    }
    closed(&mut walk).await;
    walk.inspection.end(14 * languages().len() + WORDY.len());
}

/// The pages of a day on which the doors stay shut.
async fn closed(walk: &mut Walk) {
    let site = OtherSite::closed();
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new().at(site.file()).live();
    centre.open();
    let kiosk = Device::kiosk(&centre, printer.address());
    let base = kiosk.base();
    walk.browser.open(&base).await;
    walk.browser.until("document.querySelector('.greeting-notice') && document.documentElement.dataset.link === 'live'").await;
    walk.welcome("kiosk-closed", &base).await;
    for language in languages() {
        walk.browser.open(&format!("{base}/{language}/services")).await;
        walk.see("kiosk-services-closed", language).await;
    }
}
