//! Where each part listens, and how people are told: staff may be anywhere, kiosk and board pages are for this machine
//! unless that is asked for. It serves nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use anyhow::Context;
use tokio::net::TcpListener;

use crate::options::Options;

/// The listeners of all parts.
#[derive(Debug)]
pub(crate) struct Listeners {
    pub(crate) desk: TcpListener,
    pub(crate) kiosk: TcpListener,
    pub(crate) board: TcpListener,
    /// Where phones are served and nobody else, if that is apart.
    pub(crate) public: Option<TcpListener>,
}

impl Listeners {
    /// Opens them all.
    ///
    /// # Errors
    /// Which address is not free.
    pub(crate) async fn open(options: &Options) -> anyhow::Result<Self> {
        let public = match options.public_listen {
            Some(address) => Some(TcpListener::bind(address).await.with_context(|| format!("{address} is not free"))?),
            None => None,
        };
        Ok(Self {
            desk: bind(options.listen, options.port, 0).await?,
            kiosk: bind(options.device_listen, options.port, 1).await?,
            board: bind(options.device_listen, options.port, 2).await?,
            public,
        })
    }
}

/// The address that this machine's own browser opens for a listener.
pub(crate) fn page(listening: SocketAddr) -> String {
    let own = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)].contains(&listening.ip());
    if own || listening.ip().is_unspecified() { format!("http://localhost:{}", listening.port()) } else { format!("http://{listening}") }
}

/// What is to be known about who else can open it.
pub(crate) fn reach(listening: SocketAddr) -> &'static str {
    if listening.ip().is_loopback() {
        ""
    } else if listening.ip().is_unspecified() {
        "  (and on every address of this machine: the network can open it)"
    } else {
        "  (the network can open it)"
    }
}

/// The address at which this machine reaches its own listener.
pub(crate) fn reachable(listening: SocketAddr) -> SocketAddr {
    match listening.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), listening.port()),
        IpAddr::V6(ip) if ip.is_unspecified() => SocketAddr::new(Ipv6Addr::LOCALHOST.into(), listening.port()),
        IpAddr::V4(_) | IpAddr::V6(_) => listening,
    }
}

async fn bind(ip: IpAddr, port: u16, offset: u16) -> anyhow::Result<TcpListener> {
    let port = if port == 0 { Some(0) } else { port.checked_add(offset) };
    let address = SocketAddr::new(ip, port.context("--port is too high: three ports are needed")?);
    TcpListener::bind(address).await.with_context(|| format!("{address} is not free: choose another with --port"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    async fn listening(arguments: &[&str]) -> [SocketAddr; 3] {
        let arguments = ["avanti", "--port", "0"].iter().chain(arguments);
        let listeners = Listeners::open(&Options::parse_from(arguments)).await.unwrap();
        [listeners.desk, listeners.kiosk, listeners.board].map(|listener| listener.local_addr().unwrap())
    }

    #[tokio::test]
    async fn what_opens_the_desk_to_the_network_leaves_kiosk_and_board_to_this_machine() {
        let [desk, kiosk, board] = listening(&["--listen", "0.0.0.0"]).await;
        assert!(desk.ip().is_unspecified());
        assert!(kiosk.ip().is_loopback() && board.ip().is_loopback(), "{kiosk} {board}");
        let [desk, kiosk, board] = listening(&["--device-listen", "0.0.0.0"]).await;
        assert!(desk.ip().is_loopback());
        assert!(kiosk.ip().is_unspecified() && board.ip().is_unspecified(), "{kiosk} {board}");
    }

    #[test]
    fn the_addresses_that_are_told_can_be_opened() {
        for (listening, told, open) in [
            ("127.0.0.1:7000", "http://localhost:7000", false),
            ("[::1]:7000", "http://localhost:7000", false),
            ("127.0.0.2:7000", "http://127.0.0.2:7000", false),
            ("0.0.0.0:7000", "http://localhost:7000", true),
            ("192.0.2.7:7000", "http://192.0.2.7:7000", true),
            ("[2001:db8::7]:7000", "http://[2001:db8::7]:7000", true),
        ] {
            let listening = listening.parse().unwrap();
            assert_eq!((page(listening).as_str(), reach(listening).is_empty()), (told, !open), "{listening}");
        }
    }
}
