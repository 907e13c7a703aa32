//! What can be followed: a whole view, and how a change is taken into it.
//! It knows the wire's types by name and decides nothing about them.

use std::fmt::Debug;

use avanti_protocol::{board, desk, kiosk};
use serde::de::DeserializeOwned;

/// Something that a session can follow.
pub trait Topic: Debug + Clone + PartialEq + Send + Sync + 'static {
    /// Everything there is to show.
    type View: DeserializeOwned + Debug + Clone + PartialEq + Send + Sync + 'static;
    /// A difference between two views; the default one carries nothing and is a heartbeat.
    type Change: DeserializeOwned + Debug + Clone + Default + PartialEq + Send + 'static;
    /// Its name in the socket's address.
    const NAME: &'static str;
    /// Takes a change into a view.
    fn take_in(view: &mut Self::View, change: &Self::Change);
}

/// What boards follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoardTopic;

/// What kiosks follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KioskTopic;

/// What desk screens follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskTopic;

impl Topic for BoardTopic {
    type View = board::BoardView;
    type Change = board::BoardChange;
    const NAME: &'static str = "board";

    fn take_in(view: &mut Self::View, change: &Self::Change) {
        view.take_in(change);
    }
}

impl Topic for KioskTopic {
    type View = kiosk::KioskView;
    type Change = kiosk::KioskChange;
    const NAME: &'static str = "kiosk";

    fn take_in(view: &mut Self::View, change: &Self::Change) {
        view.take_in(change);
    }
}

impl Topic for DeskTopic {
    type View = desk::DeskView;
    type Change = desk::DeskChange;
    const NAME: &'static str = "desk";

    fn take_in(view: &mut Self::View, change: &Self::Change) {
        view.take_in(change);
    }
}
