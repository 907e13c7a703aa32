//! Addresses, so that a path is spelt once.

/// Path of the session resource.
pub const SESSION: &str = "/api/v1/session";
/// Name of the header that carries a request key.
pub const REQUEST_KEY_HEADER: &str = "idempotency-key";
/// Name of the header that carries a session's token against forgery.
pub const CSRF_HEADER: &str = "x-csrf-token";

/// Path of a site's resource, such as `tickets` or `desks/3/next`.
#[must_use]
pub fn of_site(site: &str, resource: &str) -> String {
    format!("/api/v1/sites/{site}/{resource}")
}

/// Path of a site's websocket; the topic is `board`, `kiosk`, `desk` or `phone`.
#[must_use]
pub fn socket(site: &str, topic: &str) -> String {
    format!("/ws/v1/sites/{site}/{topic}")
}
