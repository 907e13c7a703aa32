//! The page that shows when one can come: day by day, and honestly so where nothing is free. It knows slots, and nobody
//! who has one.

use askama::Template;
use jiff::Zoned;

use super::{At, BookingPage, people::Spoken};
use crate::web::{Page, render};

/// How many days are shown at once; later ones are folded away.
const DAYS_SHOWN: usize = 5;
/// The hour at which the afternoon begins.
const NOON: i8 = 12;

/// When one can come.
#[derive(Debug, Clone, Copy)]
pub struct Times<'a> {
    /// The slots that are free, in order, in the zone of the site.
    pub free: &'a [Zoned],
    /// Where nothing is free: other languages in which something is, each with its first slot.
    pub elsewhere: &'a [Elsewhere],
    /// Where nothing is free with whom somebody asks for: the first slot with anybody else.
    pub anyone: Option<&'a Zoned>,
    /// Whether nothing is free with anybody and there is a list that can be joined.
    pub list: bool,
}

/// Another language in which there is something free.
#[derive(Debug, Clone)]
pub struct Elsewhere {
    /// Its tag.
    pub language: String,
    /// The first slot.
    pub first: Zoned,
}

/// The page.
#[must_use]
pub fn times(book: &BookingPage<'_>, times: Times<'_>) -> String {
    let mut days: Vec<Day> = times.free.chunk_by(|a, b| a.date() == b.date()).map(|slots| Day::of(book, slots)).collect();
    let later = days.split_off(days.len().min(DAYS_SHOWN));
    let elsewhere = times.elsewhere.iter().map(|other| Other {
        language: Spoken::of(&other.language, book, None),
        day: book.page.words().date(other.first.date()),
        time: clock(&other.first),
    });
    render(&Shell {
        page: &book.page,
        book,
        at: At::Times,
        heading: book.text("booking-when"),
        days,
        later,
        elsewhere: elsewhere.collect(),
        anyone: times.anyone.map(|first| (book.page.words().date(first.date()), clock(first))),
        asked_for: book.asked_for(),
        list: times.list,
    })
}

/// A time of the day, as it is written in every language here.
pub(super) fn clock(at: &Zoned) -> String {
    at.strftime("%H:%M").to_string()
}

#[derive(Template)]
#[template(path = "book_times.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    book: &'a BookingPage<'a>,
    at: At,
    heading: String,
    days: Vec<Day>,
    later: Vec<Day>,
    elsewhere: Vec<Other>,
    anyone: Option<(String, String)>,
    asked_for: Option<&'a str>,
    list: bool,
}

struct Day {
    id: String,
    name: String,
    free: String,
    morning: Vec<Time>,
    afternoon: Vec<Time>,
}

struct Time {
    slot: String,
    time: String,
}

struct Other {
    language: Spoken,
    day: String,
    time: String,
}

impl Day {
    fn of(book: &BookingPage<'_>, slots: &[Zoned]) -> Self {
        let words = book.page.words();
        let (morning, afternoon): (Vec<&Zoned>, Vec<&Zoned>) = slots.iter().partition(|slot| slot.hour() < NOON);
        let all = |slots: Vec<&Zoned>| slots.into_iter().map(|slot| Time { slot: written(slot), time: clock(slot) }).collect();
        let date = slots[0].date();
        Self {
            id: format!("day-{date}"),
            name: words.date(date),
            free: words.with("booking-free", [("n", (slots.len() as u64).into())]),
            morning: all(morning),
            afternoon: all(afternoon),
        }
    }
}

/// A slot as forms carry it: an instant, since wall clocks say some times twice a year.
fn written(slot: &Zoned) -> String {
    slot.timestamp().to_string()
}

#[cfg(test)]
mod tests {
    use avanti_locales::Catalogue;
    use jiff::civil::date;

    use super::{super::Answers, *};
    use crate::web::SiteName;

    fn made(free: &[Zoned], elsewhere: &[Elsewhere], list: bool) -> String {
        let catalogue = Catalogue::embedded();
        let site = Some(SiteName { id: "s", name: "S" });
        let page = Page { catalogue: &catalogue, language: "it", theme: None, site, training: false, public_url_is_loopback: false };
        let book = BookingPage { page, offered: &catalogue.languages(), answers: &Answers::default(), professionals: &[], said: None };
        avanti_locales::plain(&times(&book, Times { free, elsewhere, anyone: None, list }))
    }

    fn at(day: i8, hour: i8) -> Zoned {
        date(2026, 12, day).at(hour, 30, 0, 0).in_tz("Europe/Rome").unwrap()
    }

    #[test]
    fn days_come_in_order_with_their_halves_and_those_after_the_fifth_are_folded_away() {
        let html = made(&[at(1, 9), at(1, 11), at(1, 14), at(2, 9), at(3, 9), at(4, 9), at(7, 15), at(8, 9)], &[], false);
        let places: Vec<usize> =
            ["martedì 1 dicembre", "3 orari", "Mattina", "value=\"2026-12-01T08:30:00Z\"", "09:30", "11:30", "Pomeriggio", "14:30"]
                .iter()
                .map(|text| html.find(text).unwrap_or_else(|| panic!("{text}: {html}")))
                .collect();
        assert!(places.is_sorted(), "{places:?}");
        assert!(html.find("lunedì 7").unwrap() < html.find("Giorni successivi").unwrap());
        assert!(html.find("martedì 8").unwrap() > html.find("Giorni successivi").unwrap());
        assert!(!html.contains("nessun orario libero"));
    }

    #[test]
    fn where_nothing_is_free_it_says_so_and_what_to_do_instead() {
        let html = made(&[], &[Elsewhere { language: "ar".to_owned(), first: at(3, 9) }], false);
        for text in
            ["nessun orario libero", "senza appuntamento", "name=\"instead\" value=\"ar\"", "العربية", "giovedì 3 dicembre", "per telefono"]
        {
            assert!(html.contains(text), "{text}: {html}");
        }
        assert!(!html.contains("name=\"slot\"") && !html.contains("value=\"join\""));
    }

    #[test]
    fn who_finds_nothing_can_join_the_list() {
        let html = made(&[], &[], true);
        for text in ["name=\"go\" value=\"join\"", "Mi metta nella lista"] {
            assert!(html.contains(text), "{text}: {html}");
        }
    }
}
