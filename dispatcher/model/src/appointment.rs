//! An appointment's id, and the code by which its visitor knows it: short enough to be read aloud and typed on a kiosk.
//! How one follows from the other needs a key and is the access store's.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Malformed;

/// An appointment: a number below [`AppointmentId::COUNT`], drawn from entropy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AppointmentId(u64);

/// What an appointment's visitor is given: nine symbols and a check symbol, written as `K7M-4PX-T2HD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppointmentCode([u8; Self::DIGITS]);

impl AppointmentId {
    /// How many ids there are: as many as codes.
    pub const COUNT: u64 = (AppointmentCode::RADIX as u64).pow(AppointmentCode::DIGITS as u32);

    /// The id that follows from these bits; bits may have the same.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits % Self::COUNT)
    }

    /// The id as a number.
    #[must_use]
    pub const fn value(self) -> u64 {
        self.0
    }

    /// The id's digits in the codes' radix, the highest first.
    #[must_use]
    pub fn digits(self) -> [u8; AppointmentCode::DIGITS] {
        let mut rest = self.0;
        let mut digits = [0; AppointmentCode::DIGITS];
        for digit in digits.iter_mut().rev() {
            *digit = (rest % AppointmentCode::RADIX as u64) as u8;
            rest /= AppointmentCode::RADIX as u64;
        }
        digits
    }

    /// The id with these digits.
    #[must_use]
    pub fn from_digits(digits: [u8; AppointmentCode::DIGITS]) -> Self {
        Self::from_bits(digits.iter().fold(0, |value, digit| value * AppointmentCode::RADIX as u64 + u64::from(*digit)))
    }
}

/// The symbols of codes: no two that look alike (0 and O, 1 and I, 2 and Z, 5 and S, 6 and G, 8 and B), as many as a prime number,
/// by which a weighted sum finds every wrong symbol and every two that changed places.
const SYMBOLS: &[u8; AppointmentCode::RADIX as usize] = b"2346789ACDEFHJKMNPRTWXY";

impl AppointmentCode {
    /// How many symbols there are.
    pub const RADIX: u32 = 23;
    /// How many symbols a code has, the check symbol left out.
    pub const DIGITS: usize = 9;

    /// The code with these digits, each below [`AppointmentCode::RADIX`]; larger ones are taken modulo it.
    #[must_use]
    pub fn from_digits(digits: [u8; Self::DIGITS]) -> Self {
        Self(digits.map(|digit| digit % Self::RADIX as u8))
    }

    /// The code's digits.
    #[must_use]
    pub const fn digits(self) -> [u8; Self::DIGITS] {
        self.0
    }

    /// The check digit: the sum of each digit times its place, counted from 2, modulo the number of symbols.
    fn check(self) -> u8 {
        let sum: u32 = (2..).zip(self.0).map(|(weight, digit): (u32, u8)| weight * u32::from(digit)).sum();
        (sum % Self::RADIX) as u8
    }
}

impl fmt::Display for AppointmentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.into_iter().chain([self.check()]).enumerate() {
            if place == 3 || place == 6 {
                f.write_str("-")?;
            }
            fmt::Write::write_char(f, char::from(SYMBOLS[usize::from(digit)]))?;
        }
        Ok(())
    }
}

/// A code opens an appointment, so that it is kept out of what is logged.
impl fmt::Debug for AppointmentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppointmentCode(…)")
    }
}

impl FromStr for AppointmentCode {
    type Err = Malformed;

    /// Reads a code as people write it: in small letters, with spaces or dashes anywhere, with the digits of another script.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        // What was typed may be a code with one wrong symbol: the error must not repeat it.
        let malformed = || Malformed::new("…", "a code: ten letters and digits, as on the card");
        let written = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'));
        let mut digits = [0; Self::DIGITS + 1];
        let mut count = 0;
        for symbol in written {
            let digit = digit(symbol).ok_or_else(malformed)?;
            *digits.get_mut(count).ok_or_else(malformed)? = digit;
            count += 1;
        }
        let [code @ .., check] = digits;
        let code = Self(code);
        if count == digits.len() && check == code.check() { Ok(code) } else { Err(malformed()) }
    }
}

fn digit(symbol: char) -> Option<u8> {
    let symbol = match symbol {
        '٠'..='٩' => char::from_digit(symbol as u32 - '٠' as u32, 10)?,
        '۰'..='۹' => char::from_digit(symbol as u32 - '۰' as u32, 10)?,
        '০'..='৯' => char::from_digit(symbol as u32 - '০' as u32, 10)?,
        '０'..='９' => char::from_digit(symbol as u32 - '０' as u32, 10)?,
        _ => symbol.to_ascii_uppercase(),
    };
    let place = SYMBOLS.iter().position(|known| char::from(*known) == symbol)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> impl Iterator<Item = AppointmentCode> {
        (0..200_u64).map(|n| AppointmentCode::from_digits(AppointmentId::from_bits(n.wrapping_mul(0x9e37_79b9_7f4a_7c15)).digits()))
    }

    #[test]
    fn a_code_reads_back_as_it_is_written_and_as_people_write_it() {
        for code in some() {
            let text = code.to_string();
            assert_eq!(text.len(), 12);
            assert_eq!(text.parse(), Ok(code));
            assert_eq!(text.to_lowercase().replace('-', " ").parse(), Ok(code));
            assert_eq!(format!(" {}", text.replace('-', "")).parse(), Ok(code));
            let arabic = text.replace('7', "٧").replace('3', "۳").replace('4', "৪");
            assert_eq!(arabic.parse(), Ok(code));
        }
    }

    #[test]
    fn every_wrong_symbol_and_every_two_that_changed_places_are_found() {
        for code in some() {
            let text: Vec<char> = code.to_string().replace('-', "").chars().collect();
            for place in 0..text.len() {
                for symbol in SYMBOLS.iter().map(|symbol| char::from(*symbol)).filter(|symbol| *symbol != text[place]) {
                    let mut wrong = text.clone();
                    wrong[place] = symbol;
                    assert!(wrong.iter().collect::<String>().parse::<AppointmentCode>().is_err());
                }
                for other in (place + 1..text.len()).filter(|other| text[*other] != text[place]) {
                    let mut swapped = text.clone();
                    swapped.swap(place, other);
                    let swapped: String = swapped.into_iter().collect();
                    assert!(swapped.parse::<AppointmentCode>().is_err(), "{swapped} for {code}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused_without_being_repeated() {
        for text in ["", "K7M", "K7M-4PX-T2H", "K7M-4PX-T2HDD", "0OI-1L5-SGBZ", "K7M-4PX-T2H→"] {
            let error = text.parse::<AppointmentCode>().expect_err(text);
            assert!(text.is_empty() || !error.to_string().contains(text), "{error}");
        }
    }

    #[test]
    fn ids_and_digits_are_the_same() {
        for bits in [0, 1, 22, 23, AppointmentId::COUNT - 1, AppointmentId::COUNT, u64::MAX] {
            let id = AppointmentId::from_bits(bits);
            assert_eq!(AppointmentId::from_digits(id.digits()), id);
        }
    }
}
