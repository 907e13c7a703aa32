//! Tokens of the line before the door as they are scanned. Pure: it knows no page and no word. Whether a token is good,
//! only the dispatcher can say.

use std::fmt;

use avanti_model::{ServiceDay, Timestamp};
use jiff::{civil::Date, tz::TimeZone};

/// How many digits a day has.
const DAY_DIGITS: usize = 8;
/// How many symbols the secret at the end has.
const SECRET: usize = 16;

/// A token that somebody was handed in the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineToken {
    day: Date,
    number: u32,
    secret: String,
}

impl LineToken {
    /// The token in what was scanned: its link, or the last parts of it. A scanner that is set to another keyboard changes some
    /// marks of the link, but no letter or digit and no full stop.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let mut parts = written.trim().rsplitn(4, '.');
        let (secret, number, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits: String = day.chars().rev().filter(char::is_ascii_digit).take(DAY_DIGITS).collect();
        let digits: String = digits.chars().rev().collect();
        let whole = digits.len() == DAY_DIGITS && secret.len() == SECRET && secret.bytes().all(|symbol| symbol.is_ascii_alphanumeric());
        let day = Date::strptime("%Y%m%d", &digits).ok().filter(|_| whole)?;
        let number = number.parse().ok().filter(|number| *number > 0)?;
        Some(Self { day, number, secret: secret.to_ascii_lowercase() })
    }

    /// Its number in the line.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The same for the dispatcher's site, which alone can say whether it is good there.
    #[must_use]
    pub fn at(&self, site: &str) -> String {
        format!("{site}.{self}")
    }

    /// Whether it was handed over on the day of a moment (RFC 3339); what can't be read is taken for that day.
    #[must_use]
    pub fn is_of_day(&self, now: &str, zone: &str) -> bool {
        let Ok(now) = now.parse::<jiff::Timestamp>() else { return true };
        let Ok(zone) = TimeZone::get(zone) else { return true };
        ServiceDay::of(Timestamp::from_millis(now.as_millisecond()), &zone).date() == self.day
    }
}

/// In short: day, number and secret, with nothing in it that an address would change.
impl fmt::Display for LineToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.day, self.number, self.secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check_in;

    const SHORT: &str = "2026-03-02.12.0123456789abcdef";

    #[test]
    fn a_link_its_short_form_and_what_another_keyboard_makes_of_them_are_read_alike() {
        let link = format!("https://queue.example.org/l/#milano.{SHORT}");
        let other = "httpsç--queue.example.org-l-£milano.2026'03'02.12.0123456789ABCDEF";
        for written in [SHORT, &format!("milano.{SHORT}"), &link, other] {
            let token = LineToken::read(written).unwrap_or_else(|| panic!("{written}"));
            assert_eq!((token.to_string().as_str(), token.number()), (SHORT, 12), "{written}");
            assert_eq!(token.at("milano"), format!("milano.{SHORT}"));
            assert_eq!(check_in::read(written), None, "{written} is no appointment's");
        }
    }

    #[test]
    fn what_is_no_token_is_not_read() {
        for written in ["", "K7M-4PX-T2HD", "https://queue.example.org/a/#milano.K7M-4PX-T2HD", "2026-03-02.0.0123456789abcdef"] {
            assert_eq!(LineToken::read(written), None, "{written}");
        }
        for wrong in ["2026-13-02.12.0123456789abcdef", "2026-03-02.12.0123456789abcde", "2026-03-02.x.0123456789abcdef"] {
            assert_eq!(LineToken::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_token_is_of_its_service_day_which_begins_in_the_night() {
        let token = LineToken::read(SHORT).unwrap();
        for (now, of_day) in [
            ("2026-03-02T03:59:00+01:00", false),
            ("2026-03-02T06:30:00+01:00", true),
            ("2026-03-03T01:00:00+01:00", true),
            ("2026-03-03T09:00:00+01:00", false),
        ] {
            assert_eq!(token.is_of_day(now, "Europe/Rome"), of_day, "{now}");
        }
    }
}
