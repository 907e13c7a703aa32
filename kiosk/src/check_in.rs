//! Appointment codes as they are typed or scanned, and what the dispatcher's answers to them mean for whoever came.
//! Pure: it knows no page, no word and no clock.

use avanti_model::AppointmentCode;
use avanti_protocol::{Picture, Problem, problem::LateVisitor};

/// The problem code for too many wrong codes; waiting would only try the same again.
const TOO_MANY: &str = "too_many_requests";

/// Why a code brought no ticket.
#[derive(Debug, Clone, PartialEq)]
pub enum Turned {
    /// The appointment is later today.
    TooEarly {
        /// When it is, RFC 3339.
        slot: Option<String>,
        /// From when one can check in, RFC 3339.
        from: Option<String>,
    },
    /// The appointment has lapsed.
    TooLate {
        /// When it was, RFC 3339.
        slot: Option<String>,
        /// What a ticket without it would be asked for.
        visitor: Option<Box<LateVisitor>>,
    },
    /// The appointment is, or was, on another day.
    WrongDay {
        /// When, RFC 3339.
        slot: Option<String>,
    },
    /// The appointment was given back.
    Cancelled,
    /// There is a ticket for it already: this one.
    AlreadyIn(Option<(u32, Picture)>),
    /// No appointment has this code.
    UnknownCode,
    /// Too many wrong codes were tried here.
    TooMany,
    /// Nobody answered; whether it was done is not known. The code, so that it can be asked again under the same key.
    NoAnswer {
        /// What was typed or scanned.
        code: AppointmentCode,
    },
    /// What was shown is a token of the line, and brings no place in it.
    Line(LineFault),
    /// What was shown is a ticket, and no visit of today has it.
    UnknownTicket,
    /// Any other problem, by its code.
    Other(String),
}

/// Why a token of the line keeps no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    /// It is of another day.
    OtherDay,
    /// Somebody has taken a number with it.
    Used,
    /// It was never handed over here today.
    Unknown,
}

impl LineFault {
    /// What a problem's code says of a token; none where it says nothing.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "line_token_used" => Some(Self::Used),
            "unknown_line_token" => Some(Self::Unknown),
            _ => None,
        }
    }
}

impl Turned {
    /// What a problem means; none where the dispatcher may say something else when it is asked again.
    #[must_use]
    pub fn from_problem(problem: Problem) -> Option<Self> {
        let visitor = problem.visitor;
        Some(match problem.code.as_str() {
            "too_early" => Self::TooEarly { slot: problem.slot, from: problem.check_in_from },
            "too_late" => Self::TooLate { slot: problem.slot, visitor },
            "wrong_day" => Self::WrongDay { slot: problem.slot },
            "cancelled" => Self::Cancelled,
            "already_checked_in" => Self::AlreadyIn(visitor.and_then(|there| there.number.zip(there.picture))),
            "unknown_code" => Self::UnknownCode,
            TOO_MANY => Self::TooMany,
            _ if crate::counter::is_final(problem.status) => Self::Other(problem.code),
            _ => return None,
        })
    }
}

/// The code in what was typed or scanned: the whole of it, or what a card's link ends with. A scanner that is set to another
/// keyboard changes some marks of the link, but no symbol of the code and no full stop.
#[must_use]
pub fn read(written: &str) -> Option<AppointmentCode> {
    let end = written.rsplit(['.', '#']).next().unwrap_or_default();
    let symbols: String = end.chars().filter(|symbol| symbol.is_alphanumeric()).collect();
    written.parse().or_else(|_| symbols.parse()).ok()
}

#[cfg(test)]
mod tests {
    use avanti_model::AppointmentId;

    use super::*;

    fn code() -> AppointmentCode {
        AppointmentCode::from_digits(AppointmentId::from_bits(987_654_321_012).digits())
    }

    #[test]
    fn a_bare_code_and_the_link_of_a_card_are_read_alike() {
        let text = code().to_string();
        let link = format!("https://queue.example.org/a/#milano.{text}");
        let of_another_keyboard = format!("httpsç--queue.example.org-a-£milano.{}", text.replace('-', "'"));
        for written in [text.clone(), text.to_lowercase().replace('-', " "), link, of_another_keyboard, format!("milano.{text}")] {
            assert_eq!(read(&written), Some(code()), "{written}");
        }
    }

    #[test]
    fn what_is_no_code_is_not_read() {
        let text = code().to_string();
        let wrong: String = text.chars().rev().collect();
        for written in ["", "https://queue.example.org/a/", &wrong, &text[..11], "https://queue.example.org/t/#milano.0000000000000.aaaa"] {
            assert_eq!(read(written), None, "{written}");
        }
    }

    fn problem(status: u16, code: &str) -> Problem {
        let json =
            serde_json::json!({"type": "/problems/x", "status": status, "code": code, "title": "", "slot": "2026-03-02T10:00:00+01:00"});
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn each_refusal_has_its_meaning_and_trouble_has_none() {
        let slot = Some("2026-03-02T10:00:00+01:00".to_owned());
        for (status, code, expected) in [
            (409, "too_early", Some(Turned::TooEarly { slot: slot.clone(), from: None })),
            (409, "too_late", Some(Turned::TooLate { slot: slot.clone(), visitor: None })),
            (409, "wrong_day", Some(Turned::WrongDay { slot })),
            (409, "cancelled", Some(Turned::Cancelled)),
            (409, "already_checked_in", Some(Turned::AlreadyIn(None))),
            (404, "unknown_code", Some(Turned::UnknownCode)),
            (429, "too_many_requests", Some(Turned::TooMany)),
            (409, "numbers_exhausted", Some(Turned::Other("numbers_exhausted".to_owned()))),
            (503, "unavailable", None),
            (403, "forbidden", None),
        ] {
            assert_eq!(Turned::from_problem(problem(status, code)), expected, "{code}");
        }
    }
}
