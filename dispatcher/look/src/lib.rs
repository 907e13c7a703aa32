//! The look that kiosk, paper, board, desk and phone share: tokens, pictograms, and the pictures of tickets.
//! It knows shapes and colours by name, never words in any language, visits or services' rules.

pub mod contrast;
pub mod pictogram;
pub mod picture;
pub mod qr;
pub mod served;
pub mod sound;
pub mod tokens;
