//! Number and picture of the visit whose ticket was scanned, over everything that its pages say.

use avanti_locales::Words;
use avanti_look::picture::{self, Colour, Silhouette};
use avanti_protocol::phone::PhoneView;

use crate::paper;

/// Number and picture.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) number: u32,
    pub(super) picture: String,
    pub(super) picture_name: String,
}

impl Head {
    pub(super) fn of(words: Words<'_>, visit: &PhoneView) -> Self {
        let found = Silhouette::from_name(&visit.picture.name).zip(Colour::from_name(&visit.picture.colour));
        let name = paper::picture_name(words, &visit.picture);
        Self {
            title: words.text("kiosk-your-number"),
            number: visit.number,
            picture: found.map(|(silhouette, colour)| picture::inline_svg(silhouette, colour)).unwrap_or_default(),
            picture_name: words.with("kiosk-your-picture", [("picture", name.into())]),
        }
    }
}
