//! The ticket of every language on both rolls, as it was when somebody last looked at it.
//! `AVANTI_RENEW=1` writes the list anew; `AVANTI_PAPERS=FOLDER` has the papers as pictures, to be looked at before that.

use std::{fmt::Write, path::Path};

use avanti_locales::Catalogue;
use avanti_protocol::{
    Picture,
    http::{Forecast, Ticket},
};
use kiosk::{
    handout::Handout,
    paper,
    ticket::{Bitmap, FontSet, PaperWidth, TicketPress, png},
};

const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/kiosk/papers.txt");

/// The files whose letters are drawn: with others, other dots are right too.
const FONTS: [&str; 6] = [
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/noto/NotoSansArabic-Regular.ttf",
    "truetype/noto/NotoNastaliqUrdu-Regular.ttf",
    "truetype/noto/NotoSansBengali-Regular.ttf",
    "truetype/noto/NotoSansEthiopic-Regular.ttf",
    "opentype/noto/NotoSansCJK-Regular.ttc",
];

/// The longest that a ticket says: a forecast, when to be back, and the way to the phone's page.
fn ticket(language: &str) -> Handout {
    Handout::walk_in(Ticket {
        visit: "visit".to_owned(),
        number: 142,
        picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
        service: "legal".to_owned(),
        language: language.to_owned(),
        issued_at: "2026-03-02T09:15:00+01:00".to_owned(),
        ahead: 12,
        servable: Some(true),
        forecast: Some(Forecast { from_minutes: 95, to_minutes: 120 }),
        back_by: Some("2026-03-02T10:35:00+01:00".to_owned()),
        phone_url: "https://avanti.example.org/t/#milano.4f9d1c7e.kJ8xTn2QvB5mZr7LwC4dYg".to_owned(),
        training: false,
    })
}

/// FNV-1a, 64 bits.
fn digest(paper: &Bitmap) -> u64 {
    paper.rows().iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// How long the font files are together.
fn fonts() -> u64 {
    FONTS.iter().filter_map(|file| std::fs::metadata(Path::new("/usr/share/fonts").join(file)).ok()).map(|file| file.len()).sum()
}

#[test]
fn the_ticket_of_every_language_is_as_it_was_looked_at() {
    let catalogue = Catalogue::embedded();
    let languages: Vec<_> = catalogue.languages().iter().map(|language| language.tag.parse().unwrap()).collect();
    let mut press = TicketPress::new(FontSet::installed(&languages));
    let mut list = format!("fonts {}\n", fonts());
    for language in catalogue.languages() {
        for (mm, width) in [(58, PaperWidth::Mm58), (80, PaperWidth::Mm80)] {
            let tag = language.tag.as_str();
            let document = paper::document(&catalogue, &ticket(tag), tag, "Europe/Rome", width);
            let paper = press.draw(&document).unwrap();
            writeln!(list, "{tag} {mm} {} {:016x}", paper.height_px(), digest(&paper)).unwrap();
            if let Some(folder) = std::env::var_os("AVANTI_PAPERS") {
                std::fs::write(Path::new(&folder).join(format!("{tag}-{mm}.png")), png::encode(&paper)).unwrap();
            }
        }
    }
    if std::env::var_os("AVANTI_RENEW").is_some() {
        std::fs::write(LIST, &list).unwrap();
    }
    let known = std::fs::read_to_string(LIST).unwrap();
    let same_fonts = known.lines().next() == list.lines().next();
    assert_eq!(known.lines().count(), list.lines().count(), "look at the papers, then AVANTI_RENEW=1");
    for (now, before) in list.lines().zip(known.lines()).skip(1) {
        let [now, before] = [now, before].map(|line| line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        // Other releases of the fonts draw other dots; what a paper says takes as much room as before, a line more or less.
        let right = if same_fonts { now == before } else { now[..2] == before[..2] && near(&now[2], &before[2]) };
        assert!(right, "{now:?} was {before:?}: look at the papers, then AVANTI_RENEW=1");
    }
}

fn near(now: &str, before: &str) -> bool {
    let [now, before] = [now, before].map(|height| height.parse::<i64>().unwrap());
    (now - before).abs() <= before / 10
}
