//! Whoever comes with an appointment: early, in time, late, on another day, twice; with a scanner, and by the keys of the screen.

use avanti_locales::Catalogue;
use avanti_model::{AppointmentCode, AppointmentId, Timestamp};
use avanti_protocol::http::Ticket;
use dispatcher::convert;
use jiff::{civil::Date, tz::TimeZone};
use kiosk::{
    PaperWidth,
    handout::Handout,
    paper,
    ticket::{FontSet, TicketPress},
};
use reqwest::Method;
use serde_json::{Value, json};
use system_tests::{
    browser::{Browser, KIOSK, left_out},
    harness::clocked::{Clocked, moment},
    printer::{VirtualPrinter, paper::code},
};

/// The key that a scanner presses at its end.
const ENTER: &str = "\u{e007}";
/// The day on which people come; appointments are booked the day before.
const DAY: Date = jiff::civil::date(2026, 11, 24);

/// How a code comes to the kiosk.
#[derive(Debug, Clone, Copy)]
enum By {
    /// The card is held to the scanner, on the welcome: nobody chose a language.
    Scanner,
    /// A language is chosen and the code typed on the screen.
    Keys,
}

/// Appointments of people who read one language, each by its link.
struct Booked {
    early: String,
    in_time: [String; 2],
    late: String,
    other_day: String,
    cancelled: String,
}

struct Hall {
    centre: Clocked,
    printer: VirtualPrinter,
    browser: Browser,
    language: &'static str,
    slot: String,
}

impl Hall {
    /// Books at nine the day before, and is there at ten.
    async fn open(language: &'static str) -> (Self, Booked) {
        let printer = VirtualPrinter::start().await;
        let yesterday = DAY.yesterday().unwrap();
        let centre = Clocked::open(moment(yesterday, 9, 0), printer.address()).await;
        centre.wait_until(moment(yesterday, 9, 1), |state| state.intake_open).await;
        let hall = Self { centre, printer, browser: Browser::start(KIOSK).await, language, slot: at(10, 20) };
        let booked = Booked {
            early: hall.book("early", &at(12, 0)).await,
            in_time: [hall.book("first", &hall.slot).await, hall.book("second", &hall.slot).await],
            late: hall.book("late", &at(9, 0)).await,
            other_day: hall.book("other-day", &rfc3339(moment(DAY.tomorrow().unwrap(), 10, 0))).await,
            cancelled: hall.book("cancelled", &at(11, 0)).await,
        };
        let given_back = format!("appointments/{}", bare(&booked.cancelled));
        hall.centre.ask(Method::DELETE, &given_back, "given-back-by-its-visitor", &json!({})).await;
        hall.centre.wait_until(moment(DAY, 10, 0), |state| state.day.day.date() == DAY && state.intake_open).await;
        hall.browser.open(&hall.centre.kiosk()).await;
        hall.browser.until("document.querySelector('.languages a') && document.documentElement.dataset.link === 'live'").await;
        (hall, booked)
    }

    /// Books an appointment; the link in its QR code.
    async fn book(&self, key: &str, slot: &str) -> String {
        let body = json!({"service": "legal", "slot": slot, "language": self.language, "speaks": [self.language, "en"], "party_size": 2});
        let booked = self.centre.ask(Method::POST, "appointments", &format!("booking-of-{key}"), &body).await;
        text(&booked["qr_url"])
    }

    /// Comes with a card, from the welcome.
    async fn come(&self, link: &str, by: By) {
        self.welcome().await;
        match by {
            By::Scanner => self.browser.press(&format!("{link}{ENTER}")).await,
            By::Keys => {
                self.browser.choose_language(self.language).await;
                self.browser.tap("a.appointment").await;
                self.browser.find("form[data-code]").await;
                for symbol in bare(link).replace('-', "").chars() {
                    self.browser.tap(&format!("[data-add][value='{symbol}']")).await;
                }
                self.browser.tap("[data-go]").await;
            }
        }
    }

    /// What is said, and that it is said in the language, from its side.
    async fn outcome(&self, expected: &str) {
        self.browser.until(&format!("document.querySelector('[data-outcome]')?.dataset.outcome === '{expected}'")).await;
        let direction = if self.language == "ar" { "rtl" } else { "ltr" };
        let spoken: (String, String) = self.browser.ask("const {lang, dir} = document.documentElement; return [lang, dir]", &[]).await;
        assert_eq!(spoken, (self.language.to_owned(), direction.to_owned()), "{expected}");
    }

    /// The number on the screen, once its paper is out.
    async fn ticket(&self) -> u32 {
        let number = self.browser.text("[data-ticket-number]").await.parse().unwrap();
        self.browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
        number
    }

    async fn done(&self) {
        self.browser.tap("[data-done] button").await;
        self.welcome().await;
    }

    async fn welcome(&self) {
        self.browser.until("document.documentElement.dataset.page === 'welcome' && document.readyState === 'complete'").await;
    }

    /// The ticket of an appointment: its time on the screen and on paper, its link in the paper's code.
    async fn comes_in_time(&self, link: &str, by: By) -> u32 {
        self.come(link, by).await;
        let number = self.ticket().await;
        let shown = self.browser.text("[data-appointment]").await;
        assert!(shown.contains("10:20"), "{shown}");
        let printed = self.printer.jobs().pop().unwrap();
        let phone = code(&printed);
        assert!(phone.starts_with("https://queue.example.org/t/#milano."), "{phone}");
        let state = self.centre.state();
        let visit = state.visits.values().find(|visit| visit.number.value() == number).unwrap();
        assert_eq!((visit.party, visit.appointment.is_some()), (2, true), "{visit:?}");
        let ticket = Ticket {
            visit: String::new(),
            number,
            picture: convert::picture(visit.picture),
            service: "legal".to_owned(),
            language: self.language.to_owned(),
            issued_at: at(10, 0),
            ahead: 0,
            servable: Some(false),
            forecast: None,
            back_by: None,
            phone_url: phone,
            training: false,
        };
        let handout = Handout { slot: Some(self.slot.clone()), ..Handout::walk_in(ticket) };
        let paper = paper::document(&Catalogue::embedded(), &handout, self.language, "Europe/Rome", PaperWidth::Mm80);
        let mut press = TicketPress::new(FontSet::installed(&[self.language.parse().unwrap(), "it".parse().unwrap()]));
        assert!(press.draw(&paper).unwrap() == printed, "the paper in {} is another one", self.language);
        self.done().await;
        number
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_an_appointment_is_checked_in_or_told_what_to_do_in_italian() {
    if !left_out() {
        every_outcome("it").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_an_appointment_is_checked_in_or_told_what_to_do_in_arabic() {
    if !left_out() {
        every_outcome("ar").await;
    }
}

async fn every_outcome(language: &'static str) {
    let (hall, booked) = Hall::open(language).await;
    let browser = &hall.browser;
    for (by, in_time) in [By::Scanner, By::Keys].into_iter().zip(&booked.in_time) {
        hall.come(&booked.early, by).await;
        hall.outcome("too-early").await;
        let said = browser.text(".notice").await;
        assert!(said.contains("12:00") && said.contains("11:00"), "{by:?}: {said}");
        hall.done().await;

        let number = hall.comes_in_time(in_time, by).await;
        hall.come(in_time, by).await;
        hall.outcome("already-in").await;
        assert_eq!(browser.text("[data-number]").await, number.to_string(), "{by:?}");
        browser.find(".arrival-ticket .picture").await;
        hall.done().await;

        hall.come(&booked.other_day, by).await;
        hall.outcome("wrong-day").await;
        let day = Catalogue::embedded().words(language).text("common-day-wednesday");
        let said = browser.text(".notice").await;
        assert!(said.contains(&day) && said.contains("10:00"), "{by:?}: {said}");
        hall.done().await;

        hall.come(&booked.cancelled, by).await;
        hall.outcome("cancelled").await;
        browser.find("[data-act]").await;
        hall.done().await;

        hall.come(&booked.late, by).await;
        hall.outcome("too-late").await;
        let papers = hall.printer.jobs().len();
        browser.tap("button[data-act]").await;
        let number = hall.ticket().await;
        assert_eq!(hall.printer.jobs().len(), papers + 1);
        let state = hall.centre.state();
        let visit = state.visits.values().find(|visit| visit.number.value() == number).unwrap();
        let speaks: Vec<&str> = visit.speaks.iter().map(|language| language.as_str()).collect();
        assert_eq!((visit.party, speaks, visit.appointment), (2, vec![language, "en"], None), "{by:?}");
        hall.done().await;
    }
    unknown(&hall).await;
    assert_eq!(hall.printer.errors(), Vec::<String>::new());
}

/// A code that nobody has, and one with a mistake.
async fn unknown(hall: &Hall) {
    let browser = &hall.browser;
    let nobodys = AppointmentCode::from_digits(AppointmentId::from_bits(4_711).digits()).to_string();
    hall.come(&format!("https://queue.example.org/a/#milano.{nobodys}"), By::Scanner).await;
    browser.until("document.querySelector('[data-outcome]')?.dataset.outcome === 'unknown-code'").await;
    let texts: u32 = browser.ask("return document.querySelectorAll('.arrival-turns > [lang]').length", &[]).await;
    assert_eq!(texts, 16, "nobody knows the language of an unknown code");
    hall.done().await;

    hall.come(&nobodys, By::Keys).await;
    hall.outcome("unknown-code").await;
    browser.tap("a[data-act]").await;
    // A mistake is told as soon as the code is whole, and mended on a keyboard.
    let right = nobodys.replace('-', "");
    let wrong = if right.ends_with('2') { "3" } else { "2" };
    browser.find("form[data-code]").await;
    for symbol in right[..9].chars().map(String::from).chain([wrong.to_owned()]) {
        browser.tap(&format!("[data-add][value='{symbol}']")).await;
    }
    let mistake = Catalogue::embedded().words(hall.language).text("kiosk-code-mistake");
    assert_eq!(browser.text("[data-code-mistake]").await, mistake);
    assert!(browser.ask::<bool>("return document.querySelector('[data-go]').hasAttribute('aria-disabled')", &[]).await);
    browser.strike("\u{e003}").await;
    browser.until("document.querySelector('[data-code-mistake]').textContent === ''").await;
    browser.strike(&right[9..].to_lowercase()).await;
    browser.until("!document.querySelector('[data-go]').hasAttribute('aria-disabled')").await;
    let shown: String = browser.ask("return document.querySelector('.code-shown').textContent", &[]).await;
    assert_eq!(shown, right);
    browser.tap("[data-go]").await;
    hall.outcome("unknown-code").await;
    // Whatever has the focus, the scanner is read.
    browser.ask::<()>("document.querySelector('[data-done] button').focus()", &[]).await;
    browser.hands_off().await;
    browser.press(&format!("{nobodys}{ENTER}")).await;
    browser
        .until("document.querySelector('[data-outcome]')?.dataset.outcome === 'unknown-code' && !document.querySelector('[data-busy]')")
        .await;
    hall.done().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_closing_an_appointment_is_booked_at_the_kiosk_and_its_card_opens_the_door_again() {
    if left_out() {
        return;
    }
    let printer = VirtualPrinter::start().await;
    let centre = Clocked::open(moment(DAY.yesterday().unwrap(), 16, 0), printer.address()).await;
    centre.wait_until(moment(DAY.yesterday().unwrap(), 17, 30), |state| !state.intake_open).await;
    let browser = Browser::start(KIOSK).await;
    browser.open(&centre.kiosk()).await;
    browser.until("document.querySelector('.languages a') && document.documentElement.dataset.link === 'live'").await;
    // The screen rests at this hour, and the touch that wakes it chooses nothing.
    browser.until("'rests' in document.documentElement.dataset").await;
    browser.tap("html").await;
    browser.until("!('rests' in document.documentElement.dataset)").await;
    browser.choose_language("bn").await;
    browser.tap("button[formaction='/bn/times/legal']").await;
    browser.until("document.querySelectorAll('[data-times] button').length === 6").await;
    let slot: String = browser.ask("return document.querySelector('[data-times] button').value", &[]).await;
    browser.tap("[data-times] button").await;
    let shown = browser.text("[data-booked-code]").await;
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    let card = printer.wait_for_job(1).await;
    let link = code(&card);
    assert_eq!(link, format!("https://queue.example.org/a/#milano.{shown}"));
    if let Some(mut sheets) = system_tests::browser::sheet::Sheets::asked_for() {
        sheets.keep("card", "bn", "80mm", &kiosk::ticket::png::encode(&card));
    }
    browser.tap("[data-done] button").await;
    browser.until("document.documentElement.dataset.page === 'welcome'").await;

    let begins = Timestamp::from_millis(slot.parse::<jiff::Timestamp>().unwrap().as_millisecond());
    centre.wait_until(begins, |state| state.day.day.date() == DAY && state.intake_open).await;
    browser.press(&format!("{link}{ENTER}")).await;
    browser.find("[data-appointment]").await;
    let language: String = browser.ask("return document.documentElement.lang", &[]).await;
    assert_eq!(language, "bn", "the card's own language");
    browser.until("document.querySelector('[data-paper]').dataset.paper === 'printed'").await;
    assert_eq!((printer.jobs().len(), printer.errors()), (2, Vec::new()));
}

fn at(hour: i8, minute: i8) -> String {
    rfc3339(moment(DAY, hour, minute))
}

fn rfc3339(at: Timestamp) -> String {
    at.rfc3339(&TimeZone::get("Europe/Rome").unwrap())
}

/// The code in a card's link.
fn bare(link: &str) -> &str {
    link.rsplit_once('.').map_or(link, |(_, code)| code)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
