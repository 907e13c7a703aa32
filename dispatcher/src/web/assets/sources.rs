//! Which files the assets are made of.

macro_rules! scripts {
    ($($name:literal),* $(,)?) => {
        /// Name and text of every script.
        pub(super) const SCRIPTS: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../static/", $name)))),*];
    };
}

scripts! {
    "appointment.js", "book.js", "clock.js", "dom.js", "link.js", "page.js", "phone.js", "post.js", "sign-in.js",
    "welcome.js", "words.js",
    "absences/known.js", "absences/main.js", "absences/proposal.js", "absences/when.js",
    "appointment/acts.js", "appointment/card.js", "appointment/earlier.js", "appointment/list.js", "appointment/standing.js",
    "appointment/times.js", "appointment/when.js", "appointment/wording.js",
    "desk/acts.js", "desk/appointments/ask.js", "desk/appointments/book.js", "desk/appointments/check-in.js",
    "desk/appointments/code.js", "desk/appointments/contact.js", "desk/appointments/day.js",
    "desk/appointments/grid.js", "desk/appointments/one.js", "desk/appointments/standing.js",
    "desk/appointments/sure.js", "desk/appointments/windows.js", "desk/away.js", "desk/bar.js", "desk/burst.js", "desk/choice.js", "desk/choose.js", "desk/claim.js",
    "desk/dialog.js", "desk/doing.js", "desk/follow.js", "desk/help.js", "desk/history.js", "desk/keys.js", "desk/main.js",
    "desk/pause.js", "desk/pending.js", "desk/person.js", "desk/print.js", "desk/rows.js",
    "desk/sessions/finish.js", "desk/sessions/list.js", "desk/sessions/roll.js", "desk/sessions/store.js",
    "desk/sessions/windows.js", "desk/state.js", "desk/tell.js",
    "desk/transfer.js", "desk/waiting.js",
    "devices/let-in.js", "devices/main.js", "devices/revoke.js", "devices/row.js",
    "line/card-sheet.js", "line/cards.js", "line/hand.js", "line/own.js", "line/strip.js",
    "phone/acts.js", "phone/feedback.js", "phone/hide.js", "phone/kept.js", "phone/ring.js", "phone/situation.js",
    "recordings/main.js", "recordings/microphone.js", "recordings/row.js", "recordings/wav.js",
    "supervisor/figures.js", "supervisor/main.js", "supervisor/release.js",
}

/// Pictograms that a phone loads one by one, as they are needed.
pub(super) const PICTOGRAMS: &[&str] = &[
    "bell",
    "check",
    "clock",
    "desk",
    "eye-off",
    "face-fair",
    "face-good",
    "face-poor",
    "finish",
    "missed",
    "moon",
    "next",
    "pause",
    "people",
    "person",
    "sound-off",
    "sound-on",
];

/// What pages for staff look like, in order: what fits a page to its window comes last.
pub(super) const DESK_SHEETS: &[&str] = &[
    include_str!("../../../static/desk-sheets/bar.css"),
    include_str!("../../../static/desk-sheets/forms.css"),
    include_str!("../../../static/desk-sheets/choice.css"),
    include_str!("../../../static/desk-sheets/work.css"),
    include_str!("../../../static/desk-sheets/waiting.css"),
    include_str!("../../../static/desk-sheets/sessions.css"),
    include_str!("../../../static/desk-sheets/dialog.css"),
    include_str!("../../../static/desk-sheets/appointments.css"),
    include_str!("../../../static/desk-sheets/overview.css"),
    include_str!("../../../static/desk-sheets/devices.css"),
    include_str!("../../../static/desk-sheets/absences.css"),
    include_str!("../../../static/desk-sheets/hours.css"),
    include_str!("../../../static/desk-sheets/interface.css"),
    include_str!("../../../static/desk-sheets/line.css"),
    include_str!("../../../static/desk-sheets/cards.css"),
    include_str!("../../../static/desk-sheets/recordings.css"),
    include_str!("../../../static/desk-sheets/fit.css"),
];
