//! Days as people say and write them: by the day of the week, the day and the month.
//! It knows no clock and no time zone; whoever asks has the day of the place already.

use jiff::civil::{Date, Weekday};

use crate::Words;

/// Keys of the months, from January on.
pub const MONTHS: [&str; 12] = [
    "booking-month-1",
    "booking-month-2",
    "booking-month-3",
    "booking-month-4",
    "booking-month-5",
    "booking-month-6",
    "booking-month-7",
    "booking-month-8",
    "booking-month-9",
    "booking-month-10",
    "booking-month-11",
    "booking-month-12",
];

impl Words<'_> {
    /// A day as one writes it out, without its year.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let month = MONTHS[usize::from(date.month().unsigned_abs() - 1)];
        let parts = [
            ("weekday", self.text(weekday(date.weekday())).into()),
            ("day", date.day().to_string().into()),
            ("month", self.text(month).into()),
        ];
        self.plain("booking-date", parts)
    }
}

/// The key of a day of the week.
#[must_use]
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "common-day-monday",
        Weekday::Tuesday => "common-day-tuesday",
        Weekday::Wednesday => "common-day-wednesday",
        Weekday::Thursday => "common-day-thursday",
        Weekday::Friday => "common-day-friday",
        Weekday::Saturday => "common-day-saturday",
        Weekday::Sunday => "common-day-sunday",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::Catalogue;

    #[test]
    fn a_day_is_written_out_as_its_language_does() {
        let catalogue = Catalogue::embedded();
        for (language, expected) in [
            ("it", "martedì 1 dicembre"),
            ("en", "Tuesday, 1 December"),
            ("es", "martes 1 de diciembre"),
            ("ar", "الثلاثاء 1 ديسمبر"),
            ("zh", "12月1日，星期二"),
            ("bn", "মঙ্গলবার, 1 ডিসেম্বর"),
        ] {
            assert_eq!(catalogue.words(language).date(date(2026, 12, 1)), expected);
        }
    }

    #[test]
    fn every_month_has_its_word() {
        let words = Catalogue::embedded();
        let named: std::collections::BTreeSet<String> = (1..=12).map(|month| words.words("fr").date(date(2026, month, 1))).collect();
        assert_eq!(named.len(), 12);
    }
}
