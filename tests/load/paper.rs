//! From the tap on a kiosk to the first byte of the paper at the printer, with a dispatcher that writes to its disk.

use std::time::Instant;

use avanti_access::Kind;
use reqwest::{Client, header::CONTENT_TYPE};
use system_tests::{
    harness::{Centre, Device},
    printer::VirtualPrinter,
};

use crate::table::{Figures, head};

const TAPS: usize = 30;

pub(crate) async fn run() -> anyhow::Result<()> {
    head("One tap at a kiosk");
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let kiosk = Device::kiosk_with(&centre, &token, printer.address());
    let client = Client::new();
    let (mut shown, mut begun) = (Vec::new(), Vec::new());
    for count in 1..=TAPS + 1 {
        let key = loop {
            let page = client.get(format!("{}/ar/services", kiosk.base())).send().await?.text().await?;
            if let Some(key) = page.split_once("data-wish").and_then(|(_, form)| form.split_once("name=\"key\" value=\"")) {
                break key.1.split('"').next().unwrap_or_default().to_owned();
            }
        };
        let form = client.post(format!("{}/ar/tickets", kiosk.base())).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let tap = Instant::now();
        let answered = form.body(format!("key={key}&service=return-interview&party_size=1")).send().await?.error_for_status()?;
        answered.text().await?;
        let seen = tap.elapsed();
        printer.wait_for_job(count).await;
        let first = printer.first_byte(count).expect("a paper has begun");
        // The first one loads the fonts.
        if count > 1 {
            shown.push(seen.as_secs_f64() * 1000.0);
            begun.push(first.saturating_duration_since(tap).as_secs_f64() * 1000.0);
        }
    }
    Figures::new(shown).print("until the number is on the screen", "ms");
    Figures::new(begun).print("until the first byte of the paper is at the printer", "ms");
    Ok(())
}
