//! The page on which administrators see kiosks and boards, let them in and revoke them.
//! It writes the empty shell; the devices come to the page's script over HTTP.

use askama::Template;
use avanti_locales::{Arg, Words};
use serde_json::json;

use super::{
    Page, render,
    words::{
        self,
        Message::{self, Text, With},
    },
};
use crate::recordings::wanted::Lack;

/// What a devices page is about.
#[derive(Debug, Clone, Copy)]
pub struct DevicesPage<'a> {
    /// What every page knows; `site` is there.
    pub page: Page<'a>,
    /// What changing requests send back as `X-CSRF-Token`.
    pub csrf: &'a str,
    /// The person's name, shown to themselves.
    pub person: &'a str,
    /// IANA name of the site's time zone.
    pub zone: &'a str,
    /// Languages of the site that its kiosks do not offer, since recordings are missing.
    pub lacks: &'a [Lack],
}

/// The page.
#[must_use]
pub fn page(devices: &DevicesPage<'_>) -> String {
    let script = json!({"messages": words::messages(devices.page.words(), MESSAGES)});
    let lacks = devices.lacks.iter().map(|lack| Lacking::of(devices.page.words(), lack)).collect();
    render(&Shell { page: &devices.page, devices, kinds: &KINDS, lacks, words: words::to_script(&script) })
}

#[derive(Template)]
#[template(path = "devices.html")]
struct Shell<'a> {
    page: &'a Page<'a>,
    devices: &'a DevicesPage<'a>,
    kinds: &'a [Kind],
    lacks: Vec<Lacking>,
    words: String,
}

/// A language that is not offered, and how much is missing.
struct Lacking {
    tag: &'static str,
    name: String,
    missing: String,
}

impl Lacking {
    fn of(words: Words<'_>, lack: &Lack) -> Self {
        let missing = words.with("recording-missing", [("n", Arg::Number(lack.missing as u64))]);
        Self { tag: lack.language, name: words.spoken(lack.language), missing }
    }
}

/// A kind of device with its pictogram.
struct Kind {
    name: &'static str,
    icon: &'static str,
}

const KINDS: [Kind; 2] = [Kind { name: "kiosk", icon: "ticket" }, Kind { name: "board", icon: "bell" }];

const MESSAGES: &[Message] = &[
    Text("common-link-live"),
    Text("desk-error"),
    Text("device-kind-kiosk"),
    Text("device-kind-board"),
    With("device-asks", &["time", "address"]),
    With("device-approved", &["name"]),
    With("device-seen", &["time"]),
    Text("device-never-seen"),
    With("device-revoke-question", &["name"]),
    With("device-revoked", &["name"]),
    With("device-as-of", &["time"]),
    With("device-not-read", &["time"]),
    Text("device-printer-unknown"),
    Text("device-printer-ok"),
    Text("device-printer-paper-low"),
    Text("device-printer-folder"),
    Text("device-printer-paper-out"),
    Text("device-printer-cover-open"),
    Text("device-printer-silent"),
    Text("device-printer-gone"),
    Text("device-printer-offline"),
    Text("device-printer-other"),
];
