//! What kiosks are told.

use avanti_core::{
    State,
    view::{Changes, kiosk},
};
use avanti_protocol::kiosk::{KioskChange, KioskView, Service, ServiceState};

/// Everything a kiosk shows before the choice.
#[must_use]
pub fn view(state: &State) -> KioskView {
    let services = kiosk::services(state)
        .into_iter()
        .map(|row| Service {
            id: row.id.to_string(),
            names: row.names.iter().map(|(language, name)| (language.to_string(), name.clone())).collect(),
            pictogram: row.pictogram,
            open: row.open,
            waiting: row.waiting,
            bookable: row.bookable,
        })
        .collect();
    KioskView { site: super::site::site(state), services, prints: state.printing.latest() }
}

/// What has changed for kiosks; none where nothing has.
#[must_use]
pub fn change(state: &State, changes: &Changes) -> Option<KioskChange> {
    if changes.visits.is_empty() && !changes.prints {
        return None;
    }
    let touched: Vec<_> = changes.visits.iter().filter_map(|id| state.visit(*id)).map(|visit| &visit.current().service).collect();
    let services = kiosk::services(state)
        .into_iter()
        .filter(|row| touched.contains(&&row.id))
        .map(|row| ServiceState { id: row.id.to_string(), open: row.open, waiting: row.waiting })
        .collect();
    Some(KioskChange { services, prints: state.printing.latest().filter(|_| changes.prints) })
}
