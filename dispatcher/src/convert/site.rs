//! What every screen knows of its site.

use avanti_core::{State, view};
use avanti_protocol::Site;

/// The site as its screens know it.
#[must_use]
pub fn site(state: &State) -> Site {
    let settings = &state.settings;
    Site {
        id: settings.site.to_string(),
        name: settings.name.clone(),
        time_zone: settings.time_zone.clone(),
        languages: settings.languages.iter().map(ToString::to_string).collect(),
        training: state.day.training,
        open: state.intake_open,
        opens_at: view::kiosk::opens_at(state).map(|at| at.rfc3339(&settings.zone())),
    }
}
