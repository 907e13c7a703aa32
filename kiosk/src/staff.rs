//! Who may open the menu for staff: a PIN with few tries, and for how long the menu then stays open.
//! Pure: time and tokens are told. It never knows a page, and there is no PIN that is not the centre's own.

use std::{fmt, time::Duration};

/// Digits of a PIN.
const PIN_DIGITS_MIN: usize = 6;
const PIN_DIGITS_MAX: usize = 12;
/// Wrong PINs until nobody can try for a while.
const TRIES_MAX: u32 = 5;
/// How long nobody can try at first; each further time twice as long.
const CLOSED_FOR: Duration = Duration::from_secs(5 * 60);
/// And at most.
const CLOSED_FOR_MAX: Duration = Duration::from_secs(60 * 60);
/// How long the menu stays open without a touch.
const OPEN_FOR: Duration = Duration::from_secs(90);

/// The number that opens the menu.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Why a text is no PIN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// Too short, too long, or not of digits alone.
    #[error("a PIN has {PIN_DIGITS_MIN} to {PIN_DIGITS_MAX} digits and nothing else")]
    Digits,
    /// One that whoever guesses tries first.
    #[error("this PIN is guessed at once: not all digits alike, nor one after the other")]
    Plain,
}

impl Pin {
    /// A PIN as it stands in a file.
    ///
    /// # Errors
    /// If it is none, or too easily guessed.
    pub fn new(text: &str) -> Result<Self, PinError> {
        let text = text.trim();
        if !(PIN_DIGITS_MIN..=PIN_DIGITS_MAX).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PinError::Digits);
        }
        let steps: Vec<i16> = text.as_bytes().windows(2).map(|pair| i16::from(pair[1]) - i16::from(pair[0])).collect();
        if [-1, 0, 1].iter().any(|step| steps.iter().all(|other| other == step)) {
            return Err(PinError::Plain);
        }
        Ok(Self(text.to_owned()))
    }

    /// Whether what was typed is it, in a time that tells nothing of where they differ.
    fn is(&self, typed: &str) -> bool {
        let differ = |(own, typed): (u8, u8)| own ^ typed;
        self.0.len() == typed.len() && self.0.bytes().zip(typed.bytes()).map(differ).fold(0, |all, one| all | one) == 0
    }
}

// No log can have it.
impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

/// What came of a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tried {
    /// The menu is open.
    Open,
    /// It is another one.
    Wrong,
    /// Nobody can try at the moment.
    Closed,
}

/// Stands before the menu.
#[derive(Debug)]
pub(crate) struct Guard {
    pin: Option<Pin>,
    wrong: u32,
    closings: u32,
    closed_until: Duration,
    open: Option<Open>,
}

/// The menu while somebody is at it.
#[derive(Debug)]
struct Open {
    token: String,
    until: Duration,
    /// The key of the page that is shown: each of them does one thing once.
    key: String,
}

impl Guard {
    /// A guard who knows a PIN; without one there is no menu.
    pub(crate) fn new(pin: Option<Pin>) -> Self {
        Self { pin, wrong: 0, closings: 0, closed_until: Duration::ZERO, open: None }
    }

    /// Whether there is a menu at all.
    pub(crate) fn has_menu(&self) -> bool {
        self.pin.is_some()
    }

    /// Whether nobody can try at a time.
    pub(crate) fn is_closed(&self, now: Duration) -> bool {
        now < self.closed_until
    }

    /// Tries a PIN; if it is right, the menu is open under a token.
    pub(crate) fn try_pin(&mut self, typed: &str, token: &str, now: Duration) -> Tried {
        if self.is_closed(now) {
            return Tried::Closed;
        }
        if self.pin.as_ref().is_some_and(|pin| pin.is(typed)) {
            (self.wrong, self.closings) = (0, 0);
            self.open = Some(Open { token: token.to_owned(), until: now + OPEN_FOR, key: String::new() });
            return Tried::Open;
        }
        self.wrong += 1;
        if self.wrong < TRIES_MAX {
            return Tried::Wrong;
        }
        self.wrong = 0;
        self.closed_until = now + CLOSED_FOR.saturating_mul(1 << self.closings.min(8)).min(CLOSED_FOR_MAX);
        self.closings += 1;
        Tried::Closed
    }

    /// Shows the menu once more under the key of its page; `false` if it is not open under the token.
    pub(crate) fn show(&mut self, token: &str, key: &str, now: Duration) -> bool {
        let Some(open) = self.open.as_mut().filter(|open| open.token == token && now < open.until) else { return false };
        open.until = now + OPEN_FOR;
        key.clone_into(&mut open.key);
        true
    }

    /// Whether something may be done from a page with a key; it may be done once.
    pub(crate) fn act(&mut self, token: &str, key: &str, now: Duration) -> bool {
        let open = self.open.as_mut().filter(|open| open.token == token && now < open.until);
        let Some(open) = open.filter(|open| !key.is_empty() && open.key == key) else { return false };
        open.key.clear();
        open.until = now + OPEN_FOR;
        true
    }

    /// Closes the menu.
    pub(crate) fn close(&mut self) {
        self.open = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn guard() -> Guard {
        Guard::new(Some(Pin::new("271828\n").unwrap()))
    }

    #[test]
    fn a_pin_has_at_least_six_digits_that_are_not_guessed_at_once() {
        for text in ["", "12345", "1234567890123", "27182a", "٢٧١٨٢٨"] {
            assert_eq!(Pin::new(text), Err(PinError::Digits), "{text}");
        }
        for text in ["000000", "123456", "98765432"] {
            assert_eq!(Pin::new(text), Err(PinError::Plain), "{text}");
        }
        assert!(Pin::new(" 112233 ").is_ok());
        assert_eq!(format!("{:?}", Pin::new("271828").unwrap()), "Pin");
    }

    #[test]
    fn without_a_pin_nothing_opens() {
        let mut guard = Guard::new(None);
        assert!(!guard.has_menu());
        assert_eq!(guard.try_pin("", "token", MINUTE), Tried::Wrong);
        assert!(!guard.show("token", "key", MINUTE));
    }

    #[test]
    fn five_wrong_pins_close_the_door_even_to_the_right_one_and_each_time_for_longer() {
        let mut guard = guard();
        let mut now = MINUTE;
        for closed_minutes in [5, 10, 20, 40, 60, 60] {
            for _ in 1..TRIES_MAX {
                assert_eq!(guard.try_pin("271829", "token", now), Tried::Wrong);
            }
            assert_eq!(guard.try_pin("271829", "token", now), Tried::Closed);
            let again = now + closed_minutes * MINUTE;
            assert_eq!(guard.try_pin("271828", "token", again - Duration::from_secs(1)), Tried::Closed, "{closed_minutes}");
            now = again;
        }
        assert_eq!(guard.try_pin("271828", "token", now), Tried::Open);
        assert_eq!(guard.try_pin("271829", "other", now), Tried::Wrong);
    }

    #[test]
    fn the_menu_does_each_thing_once_and_closes_when_nobody_touches_it() {
        let mut guard = guard();
        assert_eq!(guard.try_pin("271828", "token", MINUTE), Tried::Open);
        assert!(!guard.act("token", "", MINUTE), "nothing is shown yet");
        assert!(guard.show("token", "key", MINUTE) && !guard.show("other", "key", MINUTE));
        assert!(guard.act("token", "key", MINUTE));
        assert!(!guard.act("token", "key", MINUTE), "a second tap");
        let late = MINUTE + OPEN_FOR;
        assert!(!guard.show("token", "next", late));
        assert_eq!(guard.try_pin("271828", "later", late), Tried::Open);
        guard.close();
        assert!(!guard.show("later", "key", late));
    }
}
