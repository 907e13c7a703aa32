//! Opening hours as people write them.

use jiff::civil::{date, datetime};
use proptest::prelude::*;

use super::*;

const MONDAY: Date = date(2026, 11, 23);

fn hours(text: &str) -> Hours {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The stretches of a date, as `09:00-17:00`; a time of the next date as `26:00`.
fn on(text: &str, date: Date) -> String {
    let clock = |at: DateTime| {
        let later = if at.date() == date { 0 } else { 24 };
        format!("{:02}:{:02}", i32::from(at.hour()) + later, at.minute())
    };
    let stretches = hours(text).on(date).into_iter().map(|stretch| format!("{}-{}", clock(stretch.opens), clock(stretch.closes)));
    stretches.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_welcome_centre_opens_on_weekdays_from_nine_to_five() {
    let hours = hours("Mo-Fr 09:00-17:00");
    let open = [Stretch { opens: datetime(2026, 11, 23, 9, 0, 0, 0), closes: datetime(2026, 11, 23, 17, 0, 0, 0) }];
    assert_eq!(hours.on(MONDAY), open);
    assert_eq!(hours.on(date(2026, 11, 22)), []);
    assert_eq!(hours.next_open_date(date(2026, 11, 27)), Some(date(2026, 11, 30)));
    assert!(hours.on(date(9999, 12, 31)).len() <= 1);
}

#[test]
fn a_rule_after_a_semicolon_replaces_and_one_after_a_comma_adds() {
    assert_eq!(on("Mo-Su 09:00-17:00; We off; Sa,Su 10:00-12:00", date(2026, 11, 25)), "");
    assert_eq!(on("Mo-Su 09:00-17:00; We off; Sa,Su 10:00-12:00", date(2026, 11, 28)), "10:00-12:00");
    assert_eq!(on("Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00", MONDAY), "14:00-17:00");
    assert_eq!(on("Mo-Fr 09:00-12:00, Mo-Fr 14:00-17:00", MONDAY), "09:00-12:00 14:00-17:00");
    assert_eq!(on("Mo-Fr 09:00-12:00,14:00-17:00", MONDAY), "09:00-12:00 14:00-17:00");
    assert_eq!(on("Mo-Fr 09:00-12:00,11:00-17:00", MONDAY), "09:00-17:00", "what overlaps is one");
    assert_eq!(on("Mo-Fr 09:00-12:00,12:00-17:00", MONDAY), "09:00-17:00", "what touches is one");
    assert_eq!(on("Sa-Mo 10:00-12:00", MONDAY), "10:00-12:00", "a range runs over the end of the week");
}

#[test]
fn hours_past_midnight_belong_to_the_day_on_which_they_began() {
    let (friday, saturday) = (date(2026, 11, 27), date(2026, 11, 28));
    for text in ["Fr 20:00-02:00", "Fr 20:00-02:00; Sa 10:00-12:00", "Fr 20:00-02:00; Sa off", "Fr 20:00-26:00"] {
        assert_eq!(on(text, friday), "20:00-26:00", "{text}");
    }
    assert_eq!(on("Fr 20:00-02:00", saturday), "");
    assert_eq!(on("Fr 20:00-02:00; Sa 10:00-12:00", saturday), "10:00-12:00");
    assert_eq!(on("Sa 20:00-02:00; PH off", date(2026, 8, 15)), "", "Ferragosto is a Saturday");
    assert_eq!(on("Fr 20:00-02:00; PH off", date(2026, 8, 14)), "20:00-26:00", "the eve of a holiday is none");
    assert_eq!(on("Fr 22:00-06:00", friday), "22:00-28:00", "the service day ends at 04:00");
    assert_eq!(on("Fr 22:00-06:00", saturday), "04:00-06:00");
    for text in ["24/7", "Mo-Su", "00:00-24:00"] {
        assert_eq!(on(text, friday), "04:00-28:00", "{text}");
        assert!(!hours(text).begin_early(), "{text}");
    }
}

#[test]
fn public_holidays_are_those_of_italy() {
    let text = "Mo-Fr 09:00-17:00; PH off";
    for holiday in [(2027, 1, 1), (2027, 1, 6), (2027, 3, 29), (2026, 6, 2), (2026, 12, 8), (2026, 12, 25), (2026, 10, 4)] {
        let holiday = date(holiday.0, holiday.1, holiday.2);
        assert!(is_public_holiday(holiday), "{holiday}");
        assert_eq!(on("Mo-Su 09:00-17:00; PH off", holiday), "", "{holiday}");
    }
    assert_eq!(on(text, date(2027, 3, 29)), "", "Easter Monday");
    assert_eq!(on(text, date(2026, 12, 7)), "09:00-17:00", "the day of Milan's patron is a holiday of Milan alone");
    assert_eq!(hours(text).next_open_date(date(2026, 12, 24)), Some(date(2026, 12, 28)));
    assert_eq!(on("Mo-Fr 09:00-17:00, PH off", date(2026, 12, 8)), "", "what is off is off, however it is joined");
    assert_eq!(on("PH off; Mo-Fr 09:00-17:00", date(2026, 12, 8)), "09:00-17:00", "the last rule wins");
    assert_eq!(on("Mo-Fr 09:00-17:00; PH 10:00-12:00", date(2026, 12, 8)), "10:00-12:00");
    assert_eq!(on("Mo-Fr 09:00-17:00; PH -1 day 09:00-12:00", date(2026, 12, 7)), "09:00-12:00");
}

#[test]
fn dates_seasons_and_weeks_are_understood() {
    assert_eq!(on("Mo-Fr 09:00-17:00; Aug 09:00-13:00", date(2026, 8, 3)), "09:00-13:00");
    assert_eq!(on("Mo-Fr 09:00-17:00; Dec 24-Jan 06 off", date(2026, 12, 29)), "");
    assert_eq!(on("Mo-Fr 09:00-17:00; 2026 Dec 07 off", date(2026, 12, 7)), "");
    assert_eq!(on("Mo-Fr 09:00-17:00; 2026 Dec 07 off", date(2027, 12, 7)), "09:00-17:00");
    assert_eq!(on("Sa[1] 09:00-12:00", date(2026, 12, 5)), "09:00-12:00");
    assert_eq!(on("Sa[1] 09:00-12:00", date(2026, 12, 12)), "");
    assert_eq!(on("week 01-53/2 Mo 09:00-12:00", date(2026, 11, 30)), "09:00-12:00", "week 49");
    assert_eq!(on("week 01-53/2 Mo 09:00-12:00", MONDAY), "", "week 48");
    assert_eq!(on("easter -2 days off; Mo-Fr 09:00-17:00; easter -2 days off", date(2027, 3, 26)), "", "Good Friday");
    assert_eq!(on("Mo-Fr 09:00-17:00; PH off \"chiuso\"", date(2026, 12, 8)), "");
}

#[test]
fn what_is_not_understood_is_named() {
    for text in ["Mo 09:60-17:00", "Mo 25:00-26:00", "Mo 09:00", "Mo +9:00-17:00", "Xx 09:00-17:00", "lunedì 9-17"] {
        for all in [text.to_owned(), format!("Tu 09:00-17:00; {text}")] {
            let error = all.parse::<Hours>().expect_err(&all);
            assert!(error.to_string().contains(&format!("“{text}”")), "{error}");
        }
    }
    assert!("".parse::<Hours>().is_err());
    assert_eq!("Mo 09:00-17:00; ".repeat(100).parse::<Hours>(), Err(HoursError::TooLong));
}

#[test]
fn what_nobody_can_know_beforehand_is_refused_with_a_sentence() {
    for (part, why) in [
        ("Mo-Fr sunrise-17:00", "sun"),
        ("Mo-Fr 09:00-dusk", "sun"),
        ("Mo-Fr 09:00-17:00 \"ring the bell\"", "comment"),
        ("Mo-Fr unknown", "comment"),
        ("Mo-Fr 09:00+", "end"),
        ("Mo-Fr 09:00-17:00/30", "every so often"),
        ("SH closed", "school"),
    ] {
        let error = format!("Sa 09:00-12:00; {part}").parse::<Hours>().expect_err(part);
        assert!(matches!(error, HoursError::Unknowable { .. }), "{part}: {error}");
        assert!(error.to_string().contains(&format!("“{part}”")) && error.to_string().contains(why), "{part}: {error}");
    }
}

#[test]
fn hours_are_kept_as_their_text() {
    let text = "Mo-Fr  09:00-17:00;\nPH off";
    let read: Hours = serde_json::from_value(serde_json::json!(text)).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), serde_json::json!(text));
    assert_eq!((read.to_string(), format!("{read:?}")), (text.to_owned(), format!("Hours({text:?})")));
    assert_ne!(read, hours("Mo-Fr 09:00-17:00; PH off"));
}

#[test]
fn hours_before_four_are_noticed() {
    assert!(hours("Sa 00:00-03:30").begin_early());
    assert!(hours("Mo-Fr 03:59-12:00").begin_early());
    assert!(!hours("Mo-Fr 04:00-12:00; Fr 20:00-02:00").begin_early());
}

#[test]
fn hours_that_never_open_have_no_next_date() {
    assert_eq!(hours("Mo-Su off").next_open_date(MONDAY), None);
    assert_eq!(hours("off").next_open_date(MONDAY), None);
    assert_eq!(hours("2027 Nov 22 09:00-12:00").next_open_date(MONDAY), Some(date(2027, 11, 22)), "a long closure is looked over");
}

#[test]
fn stretches_meet_where_both_are_open() {
    let (site, desk) = (hours("08:00-12:00,14:00-18:00"), hours("11:00-15:00,17:00-20:00"));
    let clock = |stretch: Stretch| (stretch.opens.hour(), stretch.closes.hour());
    let common = |these: &Hours, those: &Hours| meet(&these.on(MONDAY), &those.on(MONDAY)).into_iter().map(clock).collect::<Vec<_>>();
    assert_eq!(common(&site, &desk), [(11, 12), (14, 15), (17, 18)]);
    assert_eq!(common(&desk, &site), common(&site, &desk));
    assert_eq!(common(&site, &hours("off")), []);
}

#[test]
fn rules_that_change_nothing_are_found_by_evaluating() {
    let lost = |text: &str| hours(text).lost_rules(MONDAY);
    assert_eq!(lost("Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00"), ["Mo-Fr 09:00-12:00"]);
    assert_eq!(lost("Mo-Fr 09:00-12:00; Mo-Th 14:00-17:00"), Vec::<String>::new(), "Friday's is left");
    assert_eq!(lost("Mo-Fr 09:00-12:00, Mo-Fr 14:00-17:00; PH off"), Vec::<String>::new());
    assert_eq!(lost("Mo-Fr 09:00-17:00; We 10:00-12:00; PH off"), Vec::<String>::new());
    assert_eq!(lost("Mo-Fr 09:00-17:00; 2035 Dec 24 09:00-12:00"), Vec::<String>::new(), "its day does not come yet");
}

proptest! {
    /// Whatever somebody writes, it is refused, or its stretches are in order, apart from each other, and within the service day.
    #[test]
    fn no_text_breaks_the_order_of_a_day(
        words in proptest::collection::vec(proptest::sample::select(WORDS), 1..9),
        noise in "[ -~]{0,3}",
        days in 0..800_i64,
    ) {
        let date = MONDAY.saturating_add(jiff::Span::new().days(days));
        for text in [words.concat(), words.concat() + &noise] {
            let Ok(hours) = text.parse::<Hours>() else { continue };
            let stretches = hours.on(date);
            let edges: Vec<DateTime> = stretches.iter().flat_map(|stretch| [stretch.opens, stretch.closes]).collect();
            prop_assert!(edges.is_sorted_by(|before, after| before < after), "{text}: {stretches:?}");
            let day = date.to_datetime(ServiceDay::START)..=date.tomorrow().unwrap().to_datetime(ServiceDay::START);
            prop_assert!(edges.iter().all(|edge| day.contains(edge)), "{text}: {stretches:?}");
        }
    }
}

const WORDS: &[&str] = &[
    "Mo-Fr ",
    "Sa",
    "Su[-1]",
    "We[2] ",
    "PH ",
    "PH +1 day ",
    "off",
    "; ",
    ", ",
    ",",
    " || ",
    "09:00-12:00",
    "14:00-17:00",
    "20:00-02:00",
    "22:00-30:00",
    "00:00-24:00",
    "03:00-05:00",
    "24/7",
    "Dec 24-Jan 06 ",
    "2026 ",
    "2026-2028/2 ",
    "Dec ",
    "easter +1 day ",
    "week 10-20 ",
    "10:00",
    "-",
    "+",
    "SH",
    "sunset",
    "\"x\"",
    "closed",
    "open ",
    "31",
    "99:99",
];
