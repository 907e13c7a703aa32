//! When the doors open next, as people say it: today, tomorrow, on a day of the week, or on a date.
//! It is told what time it is, and knows nothing of whose doors they are.

use jiff::{
    Zoned,
    civil::{Date, Weekday},
};

use crate::{Words, day};

/// When the doors open next, with the time on the wall clock, as `09:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// Later today.
    Today(String),
    /// Tomorrow.
    Tomorrow(String),
    /// On one of the five days after that.
    On(Weekday, String),
    /// On a date after those.
    OnDate(Date, String),
}

impl Opening {
    /// What the next opening is called at a moment; both are in the time zone of the doors. None if it is over.
    #[must_use]
    pub fn seen_from(now: &Zoned, opens: &Zoned) -> Option<Self> {
        let time = opens.strftime("%H:%M").to_string();
        match (opens.date() - now.date()).get_days() {
            0 if opens > now => Some(Self::Today(time)),
            1 => Some(Self::Tomorrow(time)),
            2..=6 => Some(Self::On(opens.weekday(), time)),
            7.. => Some(Self::OnDate(opens.date(), time)),
            _ => None,
        }
    }
}

impl Words<'_> {
    /// The sentence that says when the doors open.
    #[must_use]
    pub fn opens(self, opening: &Opening) -> String {
        match opening {
            Opening::Today(time) => self.with("common-opens-today", [("time", time.as_str().into())]),
            Opening::Tomorrow(time) => self.with("common-opens-tomorrow", [("time", time.as_str().into())]),
            Opening::On(day, time) => {
                let day = self.text(day::weekday(*day));
                self.with("common-opens-day", [("day", day.into()), ("time", time.as_str().into())])
            }
            Opening::OnDate(date, time) => {
                self.with("common-opens-date", [("date", self.date(*date).into()), ("time", time.as_str().into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Catalogue, plain};

    fn check(opens_after_days: i8, hour: i8, expected: Option<&str>) {
        let at = |day: i8, hour| date(2026, 3, 2 + day).at(hour, 0, 0, 0).in_tz("Europe/Rome").unwrap();
        let catalogue = Catalogue::embedded();
        let opening = Opening::seen_from(&at(0, 12), &at(opens_after_days, hour));
        let sentence = opening.map(|opening| plain(&catalogue.words("en").opens(&opening)));
        assert_eq!(sentence.as_deref(), expected, "{opens_after_days} days later at {hour}");
    }

    #[test]
    fn the_next_opening_is_named_by_its_day_as_far_as_that_is_clear() {
        check(0, 14, Some("We open today at 14:00."));
        check(0, 9, None);
        check(1, 9, Some("We open tomorrow at 09:00."));
        check(2, 9, Some("We open on Wednesday at 09:00."));
        check(6, 9, Some("We open on Sunday at 09:00."));
        check(7, 9, Some("We open on Monday, 9 March at 09:00."));
        check(16, 9, Some("We open on Wednesday, 18 March at 09:00."));
        check(-1, 9, None);
    }

    #[test]
    fn after_a_long_closure_every_language_says_the_day_and_its_date() {
        let catalogue = Catalogue::embedded();
        let at = |date: Date, hour| date.at(hour, 0, 0, 0).in_tz("Europe/Rome").unwrap();
        let opening = Opening::seen_from(&at(date(2026, 12, 23), 18), &at(date(2027, 1, 7), 9)).unwrap();
        for (language, expected) in [
            ("it", "Apriamo giovedì 7 gennaio alle 09:00."),
            ("fr", "Nous ouvrons le jeudi 7 janvier à 09:00."),
            ("es", "Abrimos el jueves 7 de enero a las 09:00."),
            ("ar", "نفتح يوم الخميس 7 يناير الساعة 09:00."),
            ("zh", "1月7日，星期四 09:00 开门。"),
        ] {
            assert_eq!(plain(&catalogue.words(language).opens(&opening)), expected);
        }
    }
}
