//! The words of the desk's windows for appointments, which scripts put in.

use super::words::Message::{self, Text, With};

/// Messages of the list of a day, and of what comes of a code: the kiosk has the same for it.
pub(super) const MESSAGES: &[Message] = &[
    Text("appointment-none"),
    Text("appointment-none-match"),
    Text("appointment-state-open"),
    Text("appointment-state-late"),
    Text("appointment-state-missed"),
    Text("appointment-state-cancelled"),
    Text("appointment-state-checked-in"),
    With("appointment-state-checked-in-as", &["number"]),
    Text("appointment-state-done"),
    With("appointment-checked-in", &["time"]),
    Text("appointment-walk-in-given"),
    With("kiosk-too-early", &["time"]),
    With("kiosk-too-early-next", &["time"]),
    With("kiosk-too-late", &["time"]),
    Text("kiosk-too-late-next"),
    With("kiosk-wrong-day", &["day", "time"]),
    Text("kiosk-wrong-day-next"),
    Text("kiosk-wrong-day-over"),
    Text("kiosk-appointment-cancelled-next"),
    Text("kiosk-already-in"),
    Text("kiosk-already-in-next"),
    Text("kiosk-unknown-code"),
    With("booking-date", &["weekday", "day", "month"]),
];
