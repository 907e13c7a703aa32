//! The page of recordings as it is looked at, and what the page of the devices tells of them.

use super::*;
use crate::recordings::{Digests, wanted::Lack};

/// The page of the devices of a site that waits for one recording of a language.
pub(super) fn devices_page(page: Page<'_>) -> String {
    let lacks = [Lack { language: "wo", missing: 1 }];
    devices::page(&devices::DevicesPage { page, csrf: "c-1", person: "\"><b>", zone: "Europe/Rome", lacks: &lacks })
}

/// The page of what is recorded, in a language that is only spoken and of which one sentence is.
pub(super) fn recordings_page(page: Page<'_>) -> String {
    let recorded = Digests::from([(("wo".to_owned(), "kiosk-welcome".to_owned()), "5".repeat(64))]);
    let (csrf, person, settings) = ("c-1", "\"><b>", settings());
    recordings::page(&recordings::RecordingsPage { page, csrf, person, settings: &settings, voice: Some("wo"), recorded: &recorded })
}
