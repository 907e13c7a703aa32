//! From the core's views to the wire. Every text that a person reads stays out, save names that the site gives itself
//! and the sentence of a reason.

pub mod appointment;
pub mod board;
pub mod desk;
pub mod exchange;
pub mod kiosk;
pub mod phone;
pub mod print;
pub mod reason;
pub mod report;
pub mod session;
pub mod site;
pub mod ticket;

use avanti_look::picture::{Colour, Silhouette};
use avanti_model::Picture;

/// A picture by its names.
#[must_use]
pub fn picture(picture: Picture) -> avanti_protocol::Picture {
    let silhouette = Silhouette::ALL[usize::from(picture.silhouette) % Silhouette::ALL.len()];
    let colour = Colour::ALL[usize::from(picture.colour) % Colour::ALL.len()];
    avanti_protocol::Picture { name: silhouette.name().to_owned(), colour: colour.name().to_owned() }
}
