//! What can be done with a ticket that was scanned, as its visit stands.

use avanti_locales::Words;
use avanti_protocol::phone::{OwnVisit, Stands};

use crate::{
    kiosk::Kiosk,
    web::{
        own_visit::{has_stepped_out, is_over},
        shell::{Said, drawing},
    },
};

/// Something that can be done.
pub(super) struct Offer {
    pub(super) name: &'static str,
    /// Whether it is done at once, or leads to a page with a question.
    pub(super) posts: bool,
    pub(super) svg: &'static str,
    pub(super) words: Said,
}

/// What can be done as things stand.
pub(super) fn offers(kiosk: &Kiosk, words: Words<'_>, own: &OwnVisit) -> Vec<Offer> {
    let visit = &own.visit;
    let offer = |name, posts, svg, key| Offer { name, posts, svg: drawing(svg), words: Said::new(kiosk, words, key) };
    let mut offers = Vec::new();
    if has_stepped_out(visit) {
        offers.push(offer("back", true, "check", "key-back"));
    } else if visit.breaks_left.is_some() {
        offers.push(offer("break", true, "pause", "key-step-out"));
    }
    if is_over(visit.state) {
        return offers;
    }
    offers.push(offer("language", false, "language", "common-language"));
    if own.prints_left != Some(0) {
        offers.push(offer("print", true, "printer", "key-print-again"));
    }
    if visit.state != Stands::Serving {
        offers.push(offer("leave", false, "cross", "phone-leave"));
    }
    offers
}
