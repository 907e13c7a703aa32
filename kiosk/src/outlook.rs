//! What awaits whoever chooses a service: how long the wait will likely be, or that nobody more can be served today.
//! It is asked for anew with each page, briefly, and never known for certain: the dispatcher's answer to the choice decides.

use std::{collections::BTreeMap, time::Duration};

use avanti_protocol::http::{Service, Services};

use crate::kiosk::Kiosk;

/// Why a service hands out no tickets: nobody more can be served today.
pub(crate) const DAY_FULL: &str = "day_full";
/// How long a person waits for this at most.
const PATIENCE: Duration = Duration::from_millis(500);

/// What the dispatcher says of each service to somebody who speaks a language; nothing where it does not answer at once.
pub(crate) async fn ask(kiosk: &Kiosk, language: &str) -> BTreeMap<String, Service> {
    let resource = format!("services?language={language}");
    match tokio::time::timeout(PATIENCE, kiosk.api.get::<Services>(&resource, language)).await {
        Ok(Ok(answer)) => answer.services.into_iter().map(|service| (service.id.clone(), service)).collect(),
        Ok(Err(error)) => {
            tracing::debug!(error = &error as &dyn std::error::Error, "the services are shown without their waits");
            BTreeMap::new()
        }
        Err(late) => {
            tracing::debug!(error = &late as &dyn std::error::Error, "the services are shown without their waits");
            BTreeMap::new()
        }
    }
}
