//! The kiosk: hands out tickets in the visitor's language.

pub mod ticket;
