//! Where the dispatcher is and as whom one speaks to it. It opens nothing.

use std::fmt;

use avanti_protocol::route;

/// A dispatcher, one of its sites, and the token of the device that speaks to it.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// Where it is, such as `http://127.0.0.1:7000`.
    pub base: String,
    /// The site's id.
    pub site: String,
    /// The device's bearer token.
    pub token: Option<String>,
}

impl Server {
    /// The address of a resource of the site, such as `tickets`.
    #[must_use]
    pub fn resource(&self, resource: &str) -> String {
        format!("{}{}", self.base(), route::of_site(&self.site, resource))
    }

    /// The address of a topic's websocket.
    #[must_use]
    pub fn socket(&self, topic: &str) -> String {
        let base = self.base();
        let base = match base.split_once("://") {
            Some(("https" | "wss", host)) => format!("wss://{host}"),
            Some((_, host)) => format!("ws://{host}"),
            None => format!("ws://{base}"),
        };
        format!("{base}{}", route::socket(&self.site, topic))
    }

    fn base(&self) -> &str {
        self.base.trim_end_matches('/')
    }
}

// By hand, so that no log can have the token.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("base", &self.base).field("site", &self.site).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(base: &str) -> Server {
        Server { base: base.to_owned(), site: "milano".to_owned(), token: Some("secret".to_owned()) }
    }

    #[test]
    fn addresses_follow_the_base_with_or_without_a_slash_at_its_end() {
        for base in ["http://127.0.0.1:7000", "http://127.0.0.1:7000/"] {
            assert_eq!(server(base).resource("tickets"), "http://127.0.0.1:7000/api/v1/sites/milano/tickets");
            assert_eq!(server(base).socket("board"), "ws://127.0.0.1:7000/ws/v1/sites/milano/board");
        }
    }

    #[test]
    fn a_secure_base_has_a_secure_socket() {
        assert_eq!(server("https://centre.example").socket("kiosk"), "wss://centre.example/ws/v1/sites/milano/kiosk");
    }

    #[test]
    fn the_token_is_not_in_what_is_logged() {
        assert!(!format!("{:?}", server("http://127.0.0.1")).contains("secret"));
    }
}
