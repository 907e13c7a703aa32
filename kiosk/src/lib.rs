//! The kiosk: hands out tickets in the visitor's language.

pub mod printer;
pub mod ticket;
