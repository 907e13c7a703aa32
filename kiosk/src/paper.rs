//! What is written on a paper: the words of a ticket in the person's language and in Italian.
//! It never knows the service, nor how a paper is drawn.

use avanti_locales::{Arg, Catalogue, Words};
use avanti_look::picture::{Colour, Silhouette};
use avanti_model::Language;
use avanti_protocol::{self as wire, booking::Appointment, http::Ticket};

use crate::{
    handout::Handout,
    hours,
    ticket::{Card, Direction, Document, PaperWidth, Picture, Sheet},
};

const ITALIAN: &str = "it";

/// The document of a ticket; words of a language that has none are those that stand in for it.
#[must_use]
pub fn document(catalogue: &Catalogue, handout: &Handout, language: &str, zone: &str, paper: PaperWidth) -> Document {
    let ticket = &handout.ticket;
    let words = catalogue.words(language);
    let written = words.language();
    let italian = catalogue.words(ITALIAN);
    let mut italian_lines = Vec::new();
    if written.written != ITALIAN {
        italian_lines.push(picture_name(italian, &ticket.picture));
        italian_lines.extend(lines(italian, handout, zone));
    }
    let mut own_lines = lines(words, handout, zone);
    own_lines.insert(own_lines.len() - 1, words.text("ticket-follow"));
    Document {
        language: written.written.parse().unwrap_or_else(|_| Language::italian()),
        direction: direction(written),
        number: ticket.number.to_string(),
        picture: Picture {
            path: Silhouette::from_name(&ticket.picture.name).map(Silhouette::path).unwrap_or_default().to_owned(),
            spoken_name: picture_name(words, &ticket.picture),
        },
        lines: own_lines,
        italian_lines,
        time: hours::stamp(zone, &ticket.issued_at),
        qr_text: Some(ticket.phone_url.clone()).filter(|url| !url.is_empty()),
        training_mark: ticket.training.then(|| words.text("ticket-training")),
        paper,
    }
}

/// The card of an appointment; none if its time can't be read.
#[must_use]
pub fn card(catalogue: &Catalogue, booked: &Appointment, language: &str, zone: &str, paper: PaperWidth) -> Option<Sheet> {
    let words = catalogue.words(language);
    let written = words.language();
    let italian = catalogue.words(ITALIAN);
    let (day, clock) = (hours::day(words, zone, &booked.slot)?, hours::wall_clock(zone, &booked.slot)?);
    let mut italian_lines = Vec::new();
    if written.written != ITALIAN {
        italian_lines.push(hours::day(italian, zone, &booked.slot)?);
        italian_lines.push(italian.text("ticket-card-come"));
    }
    let document = Document {
        language: written.written.parse().unwrap_or_else(|_| Language::italian()),
        direction: direction(written),
        number: String::new(),
        picture: Picture { path: String::new(), spoken_name: String::new() },
        lines: vec![words.text("ticket-card-come")],
        italian_lines,
        time: hours::date(zone, &booked.slot),
        qr_text: Some(booked.qr_url.clone()).filter(|url| !url.is_empty()),
        training_mark: booked.training.then(|| words.text("ticket-training")),
        paper,
    };
    Some(Sheet::Card(Card { day, clock, code: booked.code.clone(), document }))
}

pub(crate) fn direction(written: &avanti_locales::Language) -> Direction {
    match written.direction {
        avanti_locales::Direction::Ltr => Direction::LeftToRight,
        avanti_locales::Direction::Rtl => Direction::RightToLeft,
    }
}

/// What a picture is called; nothing where a newer dispatcher has pictures that this kiosk doesn't know.
#[must_use]
pub fn picture_name(words: Words<'_>, picture: &wire::Picture) -> String {
    let known = Silhouette::from_name(&picture.name).is_some() && Colour::from_name(&picture.colour).is_some();
    if known { words.picture_name(&picture.name, &picture.colour) } else { String::new() }
}

/// How long the wait will likely be, where the dispatcher says so; without it, that nobody knows.
pub(crate) fn forecast(words: Words<'_>, handout: &Handout) -> Option<String> {
    if handout.offline {
        return Some(words.text("offline-wait"));
    }
    let told = handout.ticket.forecast?;
    Some(words.with("common-forecast", [("from", Arg::from(told.from_minutes)), ("to", Arg::from(told.to_minutes))]))
}

/// When to be back, for whoever need not wait here.
pub(crate) fn back_by(words: Words<'_>, ticket: &Ticket, zone: &str) -> Option<String> {
    let time = hours::wall_clock(zone, ticket.back_by.as_deref()?)?;
    Some(words.with("ticket-back-by", [("time", time.into())]))
}

/// How many are before it; nothing where no desk is open for it, since nobody before it means nothing then. Without the dispatcher,
/// that it will be called all the same.
pub(crate) fn ahead(words: Words<'_>, handout: &Handout) -> Option<String> {
    if handout.offline {
        return Some(words.text("offline-holds"));
    }
    let ticket = &handout.ticket;
    (ticket.servable != Some(false)).then(|| words.with("common-ahead", [("n", Arg::from(ticket.ahead))]))
}

/// For which appointment it is.
pub(crate) fn appointment(words: Words<'_>, handout: &Handout, zone: &str) -> Option<String> {
    let time = hours::wall_clock(zone, handout.slot.as_deref()?)?;
    Some(words.with("ticket-appointment", [("time", time.into())]))
}

/// Few, whatever is told: whoever may go, or has an appointment, has no need to know how many are before them.
fn lines(words: Words<'_>, handout: &Handout, zone: &str) -> Vec<String> {
    let ticket = &handout.ticket;
    let appointment = appointment(words, handout, zone);
    let mut lines = vec![words.text("ticket-look")];
    lines.extend(appointment.clone());
    lines.extend(forecast(words, handout));
    lines.extend(back_by(words, ticket, zone).or_else(|| ahead(words, handout).filter(|_| appointment.is_none())));
    // An appointment's day is its own.
    lines.extend(appointment.is_none().then(|| words.text("ticket-only-today")));
    lines
}

#[cfg(test)]
mod tests {
    use avanti_protocol::http::Forecast;

    use super::*;
    use crate::{
        samples,
        ticket::{FontSet, TicketPress, document::LINES_MAX},
    };

    fn ticket(language: &str, training: bool) -> Ticket {
        let service = "return-interview".to_owned();
        Ticket { service, language: language.to_owned(), training, ..samples::ticket() }
    }

    fn made(language: &str, training: bool) -> Document {
        document(&Catalogue::embedded(), &Handout::walk_in(ticket(language, training)), language, "Europe/Rome", PaperWidth::Mm80)
    }

    #[test]
    fn an_arabic_paper_is_arabic_from_the_right_with_italian_after_it() {
        let paper = made("ar", true);
        assert_eq!((paper.direction, paper.picture.spoken_name.as_str()), (Direction::RightToLeft, "سمكة زرقاء"));
        assert_eq!((paper.italian_lines[0].as_str(), paper.time.as_str()), ("pesce blu", "02/03/2026 09:15"));
        assert!(paper.training_mark.is_some());
    }

    #[test]
    fn an_italian_paper_says_everything_once() {
        let paper = made("it", false);
        assert!(paper.italian_lines.is_empty() && paper.training_mark.is_none());
        assert_eq!(paper.picture.spoken_name, "pesce blu");
    }

    #[test]
    fn a_paper_tells_how_long_the_wait_is_and_who_may_go_when_to_be_back() {
        let catalogue = Catalogue::embedded();
        let told = |back_by: Option<&str>| {
            let forecast = Some(Forecast { from_minutes: 95, to_minutes: 120 });
            let ticket = Ticket { forecast, back_by: back_by.map(str::to_owned), ..ticket("en", false) };
            document(&catalogue, &Handout::walk_in(ticket), "en", "Europe/Rome", PaperWidth::Mm80)
        };
        let said = |paper: &Document, text: &str| paper.lines.iter().any(|line| avanti_locales::plain(line).contains(text));
        let (stays, goes) = (told(None), told(Some("2026-03-02T09:35:00Z")));
        assert!(said(&stays, "95 to 120 minutes") && said(&stays, "3 people are before you"), "{stays:?}");
        assert!(said(&goes, "95 to 120 minutes") && said(&goes, "be back by 10:35") && !said(&goes, "before you"), "{goes:?}");
        assert!(goes.italian_lines.iter().any(|line| line.contains("10:35")), "{goes:?}");
    }

    #[test]
    fn a_paper_for_which_no_desk_is_open_tells_of_nobody_before() {
        let catalogue = Catalogue::embedded();
        let ticket = Ticket { ahead: 0, servable: Some(false), ..ticket("en", false) };
        let paper = document(&catalogue, &Handout::walk_in(ticket), "en", "Europe/Rome", PaperWidth::Mm80);
        assert!(!paper.lines.iter().any(|line| line.contains("before you")), "{paper:?}");
        assert!(paper.lines.last().is_some_and(|line| line == "Only for today"), "{paper:?}");
    }

    #[test]
    fn a_paper_for_an_appointment_tells_its_time_and_not_how_many_are_before_it() {
        let catalogue = Catalogue::embedded();
        let told = Some(Forecast { from_minutes: 5, to_minutes: 20 });
        for back_by in [None, Some("2026-03-02T09:35:00Z".to_owned())] {
            let ticket = Ticket { forecast: told, back_by, ..ticket("en", false) };
            let handout = Handout { ticket, ..samples::checked_in() };
            let paper = document(&catalogue, &handout, "en", "Europe/Rome", PaperWidth::Mm80);
            assert_eq!(avanti_locales::plain(&paper.lines[1]), "Appointment 10:00");
            assert!(paper.lines.len() <= LINES_MAX && paper.italian_lines.len() <= LINES_MAX, "{paper:?}");
            assert!(paper.lines.iter().chain(&paper.italian_lines).all(|line| !line.contains("before you")), "{paper:?}");
            assert!(paper.italian_lines.iter().any(|line| avanti_locales::plain(line) == "Appuntamento 10:00"), "{paper:?}");
        }
    }

    #[test]
    fn the_card_of_every_language_can_be_drawn_on_both_papers_and_tells_no_service() {
        let catalogue = Catalogue::embedded();
        for language in catalogue.languages() {
            let tag: Language = language.tag.parse().unwrap();
            for width in [PaperWidth::Mm80, PaperWidth::Mm58] {
                let fonts = FontSet::installed(&[tag.clone(), Language::italian()]);
                let complete = fonts.absent().is_empty();
                let sheet = card(&catalogue, &samples::booked(), &language.tag, "Europe/Rome", width).unwrap();
                let said = format!("{sheet:?}");
                assert!(!said.contains("return") && said.contains("K7M-4PX-T2HD") && said.contains("10:00"), "{tag}");
                let drawn = TicketPress::new(fonts).draw_sheet(&sheet);
                assert_eq!(drawn.is_ok(), complete, "{tag}: {:?}", drawn.err());
            }
        }
    }

    #[test]
    fn no_paper_tells_the_service() {
        for language in Catalogue::embedded().languages() {
            assert!(!format!("{:?}", made(&language.tag, true)).contains("return"), "{}", language.tag);
        }
    }

    #[test]
    fn the_paper_of_every_language_can_be_drawn_where_its_font_is() {
        let catalogue = Catalogue::embedded();
        for language in catalogue.languages() {
            let tag: Language = language.tag.parse().unwrap();
            let fonts = FontSet::installed(std::slice::from_ref(&tag));
            let complete = fonts.absent().is_empty();
            let told = Some(Forecast { from_minutes: 95, to_minutes: 120 });
            let back_by = Some("2026-03-02T10:35:00+01:00".to_owned());
            let ticket = Ticket { forecast: told, back_by, ..ticket(&language.tag, true) };
            let paper = document(&catalogue, &Handout::walk_in(ticket), &language.tag, "Europe/Rome", PaperWidth::Mm80);
            assert!(paper.lines.len() <= LINES_MAX && paper.italian_lines.len() <= LINES_MAX);
            let drawn = TicketPress::new(fonts).draw(&paper);
            assert_eq!(drawn.is_ok(), complete, "{tag}: {:?}", drawn.err());
        }
    }

    #[test]
    fn a_picture_that_this_kiosk_does_not_know_has_no_name_and_no_path() {
        let catalogue = Catalogue::embedded();
        let mut ticket = ticket("it", false);
        ticket.picture.name = "dragon".to_owned();
        let paper = document(&catalogue, &Handout::walk_in(ticket), "it", "Europe/Rome", PaperWidth::Mm58);
        assert_eq!((paper.picture.path.as_str(), paper.picture.spoken_name.as_str()), ("", ""));
        let fonts = FontSet::installed(&[]);
        assert!(!fonts.absent().is_empty() || TicketPress::new(fonts).draw(&paper).is_ok(), "the number is printed all the same");
    }
}
