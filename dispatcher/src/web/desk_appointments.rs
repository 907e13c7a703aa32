//! The words of the desk's windows for appointments, which scripts put in.

use super::words::Message::{self, Text, With};

/// Messages of the list of a day.
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
    With("booking-date", &["weekday", "day", "month"]),
];
