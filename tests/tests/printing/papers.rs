//! The paper that a visitor takes along, in every language: wished for on a kiosk's page, printed, and read back.

use avanti_access::Kind;
use avanti_locales::{Catalogue, Direction};
use avanti_protocol::http::{NewTicket, Ticket};
use kiosk::ticket::{Bitmap, FontSet, PaperWidth, TicketPress, document::DOTS_PER_MM, png};
use reqwest::{Client, header::CONTENT_TYPE};
use serde_json::json;
use system_tests::{
    browser::sheet::Sheets,
    harness::{Centre, Device, Kiosk, Socket},
    printer::{VirtualPrinter, paper::code},
};

const SERVICE: &str = "return-interview";

/// Waits at the kiosk for the question what somebody comes for, wishes for the service, and gives the form's key and the ticket's token.
pub(crate) async fn wish(client: &Client, kiosk: &Device, language: &str) -> (String, String) {
    let key = loop {
        let page = client.get(format!("{}/{language}/services", kiosk.base())).send().await.unwrap().text().await.unwrap();
        // Until the kiosk has heard from the dispatcher it leads to its welcome, which has a form too: for what the scanner reads.
        if let Some((_, wish)) = page.split_once("data-wish") {
            let (_, key) = wish.split_once("name=\"key\" value=\"").expect("the form has a key");
            break key.split('"').next().unwrap().to_owned();
        }
    };
    let form = client.post(format!("{}/{language}/tickets", kiosk.base())).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let shown = form.body(format!("key={key}&service={SERVICE}&party_size=1")).send().await.unwrap();
    assert_eq!(shown.status(), 200);
    let token = shown.url().path().rsplit('/').next().unwrap_or_default().to_owned();
    let shown = shown.text().await.unwrap();
    assert!(shown.contains("data-ticket-number"), "{language}: the kiosk shows a ticket, and not:\n{shown}");
    (key, token)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_paper_in_every_language_is_whole_and_translated_and_leads_to_that_very_ticket() {
    let catalogue = Catalogue::embedded();
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let kiosk = Device::kiosk_with(&centre, &token, printer.address());
    let (client, same_kiosk) = (Client::new(), Kiosk::new(&centre, &token));
    let mut sheets = Sheets::asked_for();
    for (count, language) in (1..).zip(catalogue.languages()) {
        let tag = language.tag.as_str();
        let (key, _) = wish(&client, &kiosk, tag).await;
        let paper = printer.wait_for_job(count).await;
        if let Some(sheets) = &mut sheets {
            sheets.keep("paper", tag, "80mm", &png::encode(&paper));
        }

        // The same request once more is answered with the same ticket.
        let asked = NewTicket {
            service: SERVICE.to_owned(),
            language: tag.to_owned(),
            speaks: Vec::new(),
            party_size: 1,
            needs: Vec::new(),
            line: None,
        };
        let ticket: Ticket = same_kiosk.post("tickets", &key).json(&json!(asked)).send().await.unwrap().json().await.unwrap();
        assert_eq!(code(&paper), ticket.phone_url, "{tag}");
        let mut phone = Socket::of_phone(&centre.base(), ticket.phone_url.split_once('#').unwrap().1).await;
        let seen = phone.frame().await["snapshot"].take();
        assert_eq!((&seen["number"], &seen["language"]), (&json!(ticket.number), &json!(tag)), "{seen}");

        // A word without its letters would have been printed in Italian.
        let document = kiosk::paper::document(&catalogue, &kiosk::handout::Handout::walk_in(ticket), tag, "Europe/Rome", PaperWidth::Mm80);
        let drawn = TicketPress::new(FontSet::installed(std::slice::from_ref(&document.language))).draw(&document).unwrap();
        assert!(document.language.to_string() == tag && paper == drawn, "{tag}: the paper is not in its language");
        measure(&paper, language.direction, tag);
    }
    assert_eq!(printer.jobs().len(), catalogue.languages().len());
    assert_eq!(printer.errors(), [] as [String; 0]);
    if let Some(sheets) = sheets {
        sheets.mount();
    }
}

/// Number, picture and code have the size that a person and a phone need.
fn measure(paper: &Bitmap, direction: Direction, tag: &str) {
    let mm = |dots: usize| dots as f64 / f64::from(DOTS_PER_MM);
    let width = paper.width_px();
    // From the side at which the language begins.
    let from_start = |x: u32| if direction == Direction::Ltr { x } else { width - 1 - x };
    let inked = |xs: std::ops::Range<u32>, y: u32| xs.filter(|x| paper.is_ink(from_start(*x), y)).count();
    let is_bar = |y: u32| inked(8..16, y) == 8 && inked(width - 16..width - 8, y) == 8;
    let top = (0..paper.height_px()).find(|y| is_bar(*y)).expect("a training paper has its bar");
    let bar = (top..paper.height_px()).take_while(|y| is_bar(*y)).last().unwrap_or(top);
    let number = (bar + 1..bar + 33 * DOTS_PER_MM).filter(|y| inked(width / 2..width, *y) > 0).count();
    assert!(mm(number) >= 18.0, "{tag}: the number is {} mm high", mm(number));
    // The number begins behind the picture's square and a gap.
    let picture = (0..27 * DOTS_PER_MM).filter(|x| (bar + 1..bar + 29 * DOTS_PER_MM).any(|y| paper.is_ink(from_start(*x), y))).count();
    assert!((10.0..=25.0).contains(&mm(picture)), "{tag}: the picture is {} mm wide", mm(picture));

    let rule = (bar + 30 * DOTS_PER_MM..paper.height_px()).find(|y| inked(0..width, *y) > width as usize * 9 / 10).unwrap();
    let column = |x: u32| (rule + DOTS_PER_MM..paper.height_px()).filter(|y| paper.is_ink(from_start(x), *y)).count();
    let code: Vec<usize> = (0..width).rev().map(column).skip_while(|ink| *ink == 0).take_while(|ink| *ink > 0).collect();
    assert!(mm(code.len()) >= 25.0, "{tag}: the code is {} mm wide", mm(code.len()));
}
