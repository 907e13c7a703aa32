//! What every request handler shares.

use std::{collections::BTreeMap, net::IpAddr, sync::Arc};

use anyhow::{Context as _, ensure};
use avanti_access::Access;
use avanti_model::{AppointmentId, SiteId, VisitId};
use axum::http::Uri;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::sync::watch;

use crate::{
    clock::Clock,
    engine::SiteHandle,
    http::{
        comers::Comers, doorkeeper::Doorkeeper, guesses::Guesses, hall_codes::HallCodes, joiners::Joiners, presence::Presence,
        socket::AccessNews,
    },
    recordings::Recordings,
    reminders::Messages,
};

/// What every request handler shares.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// The parts of an [`App`].
pub struct Shared {
    /// The sites served here.
    pub sites: BTreeMap<SiteId, Arc<SiteHandle>>,
    /// Who may come in.
    pub access: Arc<Access>,
    /// What is done with access, for who listens.
    pub access_news: AccessNews,
    /// Devices that showed their token a moment ago.
    pub doorkeeper: Doorkeeper,
    /// What comes from one address more often than people do it.
    pub guesses: Guesses,
    /// Which tickets were taken with which phone.
    pub comers: Comers,
    /// Who tried codes of the hall.
    pub hall_codes: HallCodes,
    /// Who joined the list of those who found no place, from where.
    pub joiners: Joiners,
    /// Devices that are connected here.
    pub presence: Presence,
    /// What people have recorded.
    pub recordings: Arc<Recordings>,
    /// What sends messages about appointments.
    pub messages: Messages,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// What phones open, without a slash at its end.
    pub public_url: String,
    /// Proxies whose word is taken for whose request they pass on.
    pub trusted_proxies: Vec<IpAddr>,
    /// Where the metrics are read.
    pub metrics: PrometheusHandle,
    /// What it means that an act was acknowledged.
    pub acknowledged: &'static str,
    /// Becomes true when the dispatcher is going away.
    pub leaving: watch::Receiver<bool>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("sites", &self.sites.keys()).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::ops::Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl App {
    /// An app of these parts.
    #[must_use]
    pub fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    /// The site with this id.
    #[must_use]
    pub fn site(&self, id: &str) -> Option<&Arc<SiteHandle>> {
        self.0.sites.get(&id.parse::<SiteId>().ok()?)
    }

    /// What a phone opens to follow a visit. The token stands in the fragment, which no proxy sees.
    #[must_use]
    pub fn phone_url(&self, site: &SiteHandle, visit: VisitId) -> String {
        let visit = visit.to_string();
        format!("{}/t/#{}.{visit}.{}", self.0.public_url, site.id, site.keys.phone_token(&visit))
    }

    /// What a phone opens for an appointment. The code stands in the fragment, which no proxy sees.
    #[must_use]
    pub fn appointment_url(&self, site: &SiteHandle, appointment: AppointmentId) -> String {
        format!("{}/a/#{}.{}", self.0.public_url, site.id, site.keys.appointment_code(appointment))
    }

    /// What the QR code of a token in the line holds.
    #[must_use]
    pub fn line_url(&self, site: &SiteHandle, number: u32) -> String {
        let state = site.state();
        let secret = site.keys.line_token(&state.line_of_today(), number);
        format!("{}/l/#{}.{}.{number}.{secret}", self.0.public_url, site.id, state.day.day)
    }

    /// The visit that a phone's token opens, with its site.
    #[must_use]
    pub fn phone_visit(&self, token: &str) -> Option<(&Arc<SiteHandle>, VisitId)> {
        let mut parts = token.splitn(3, '.');
        let (site, visit, tag) = (parts.next()?, parts.next()?, parts.next()?);
        let site = self.site(site)?;
        let id: VisitId = visit.parse().ok()?;
        site.keys.verify_phone_token(visit, tag).then_some((site, id))
    }

    /// The address a request comes from: that of the connection, or behind a trusted proxy the nearest one that is
    /// no trusted proxy itself. What others write into the header counts for nothing.
    #[must_use]
    pub fn origin(&self, peer: IpAddr, forwarded_for: &str) -> IpAddr {
        let trusted = |address: &IpAddr| self.0.trusted_proxies.contains(&address.to_canonical());
        if !trusted(&peer) {
            return peer;
        }
        let mut nearest = peer;
        for part in forwarded_for.rsplit(',') {
            let Ok(address) = part.trim().parse::<IpAddr>() else { return nearest };
            nearest = address;
            if !trusted(&address) {
                return nearest;
            }
        }
        nearest
    }

    /// Whether phones other than this machine's own browser cannot open the links on tickets.
    #[must_use]
    pub fn public_url_is_loopback(&self) -> bool {
        let host = self.0.public_url.split("://").nth(1).unwrap_or_default();
        ["localhost", "127.", "[::1]"].iter().any(|loopback| host.starts_with(loopback))
    }
}

/// The address that phones open, as links begin with it: without a slash at its end.
///
/// # Errors
/// Where it is none that a phone could open.
pub fn public_url(text: &str) -> anyhow::Result<String> {
    let wrong = || format!("--public-url: “{text}” is no address that phones can open: write it like https://queue.example.org");
    let address: Uri = text.parse().with_context(wrong)?;
    let web = matches!(address.scheme_str(), Some("http" | "https"));
    let bare = address.query().is_none() && !text.contains(['#', '@', ' ']);
    ensure!(web && bare && address.host().is_some_and(|host| !host.is_empty()), wrong());
    Ok(text.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_phone_can_open_is_a_public_address() {
        for (text, address) in [
            ("https://queue.example.org", "https://queue.example.org"),
            ("https://queue.example.org:8443/avanti/", "https://queue.example.org:8443/avanti"),
            ("http://[2001:db8::7]:7000", "http://[2001:db8::7]:7000"),
        ] {
            assert_eq!(public_url(text).unwrap(), address);
        }
        for text in [
            "",
            "queue.example.org",
            "queue.example.org:80",
            "javascript:alert(1)",
            "ftp://a.example",
            "https://",
            "https://a/?b",
            "https://a/#b",
            "https://a@b",
            "/t",
        ] {
            let error = public_url(text).unwrap_err().to_string();
            assert!(error.contains("--public-url"), "{text}: {error}");
        }
    }
}
