//! A ticket drawn in each script, warm.

use std::time::Instant;

use avanti_look::picture::Silhouette;
use kiosk::ticket::{Direction, Document, FontSet, PaperWidth, Picture, TicketPress};

use crate::table::{Figures, head};

pub(crate) fn run() {
    head("A ticket drawn, 80 mm paper; goal ≤ 3 ms warm");
    let samples = [
        ("it", Direction::LeftToRight, "Guardi lo schermo: cerchi il suo numero e la sua figura"),
        ("ar", Direction::RightToLeft, "انظر إلى الشاشة وابحث عن رقمك والرسم"),
        ("bn", Direction::LeftToRight, "পর্দায় আপনার নম্বর ও ছবি দেখুন"),
    ];
    let languages: Vec<avanti_model::Language> = samples.iter().map(|(tag, ..)| tag.parse().expect("a tag")).collect();
    let mut press = TicketPress::new(FontSet::installed(&languages));
    for ((tag, direction, line), language) in samples.iter().zip(&languages) {
        let document = Document {
            language: language.clone(),
            direction: *direction,
            number: "147".to_owned(),
            picture: Picture { path: Silhouette::ALL[0].path().to_owned(), spoken_name: (*line).to_owned() },
            lines: vec![(*line).to_owned(), (*line).to_owned()],
            italian_lines: vec!["Il suo numero".to_owned()],
            time: "23.11.2026 09:05".to_owned(),
            qr_text: Some("https://queue.example.org/t/#milano.7vet2q2htpqp3.fetr3qmhx1x9nhrvh5jvf32ncw".to_owned()),
            training_mark: None,
            paper: PaperWidth::Mm80,
        };
        press.draw(&document).expect("the fonts are installed");
        let times = (0..200)
            .map(|_| {
                let start = Instant::now();
                press.draw(&document).expect("it was drawn before");
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        Figures::new(times).print(tag, "ms");
    }
}
