//! How many connections there may be at once, in all and from one address. It counts; who accepts decides nothing else.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use tracing::warn;

/// Limits of connections.
#[derive(Debug, Clone)]
pub struct ConnectionLimits {
    /// Most connections in all: ten thousand boards fit, with as many phones.
    pub total: usize,
    /// Most connections from one address, or from one IPv6 network of 64 bits. A hall of phones behind one router fits.
    /// This machine and trusted proxies, which speak for many, are held to the total alone.
    pub per_address: usize,
    /// How long the head of a request may take to come, and a connection may be idle before it.
    pub head: Duration,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self { total: 20_000, per_address: 2000, head: Duration::from_secs(30) }
    }
}

/// How often at most it is said that a limit was reached.
const SAID_EVERY: Duration = Duration::from_secs(60);

/// Counts the connections of a dispatcher, on all its listeners together.
#[derive(Debug)]
pub struct Connections {
    limits: ConnectionLimits,
    trusted: Vec<IpAddr>,
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    total: usize,
    by_address: BTreeMap<IpAddr, usize>,
    said: Option<Instant>,
}

/// The place of one connection, given back when it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    connections: Arc<Connections>,
    address: Option<IpAddr>,
}

impl Connections {
    /// None are open yet.
    #[must_use]
    pub fn new(limits: ConnectionLimits, trusted: Vec<IpAddr>) -> Arc<Self> {
        Arc::new(Self { limits, trusted, open: Mutex::default() })
    }

    /// How long the head of a request may take.
    pub(super) fn head(&self) -> Duration {
        self.limits.head
    }

    /// A place for a connection from this address; none where there are too many.
    pub(super) fn enter(self: &Arc<Self>, peer: IpAddr) -> Option<Place> {
        let peer = peer.to_canonical();
        let address = (!peer.is_loopback() && !self.trusted.contains(&peer)).then(|| network(peer));
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let of_address = address.and_then(|address| open.by_address.get(&address).copied()).unwrap_or(0);
        if open.total >= self.limits.total || of_address >= self.limits.per_address {
            metrics::counter!("avanti_connections_refused_total").increment(1);
            self.say(&mut open, of_address);
            return None;
        }
        open.total += 1;
        if let Some(address) = address {
            *open.by_address.entry(address).or_default() += 1;
        }
        Some(Place { connections: Arc::clone(self), address })
    }

    /// Says that a limit was reached; not whose address it was, which is somebody's.
    fn say(&self, open: &mut Open, of_address: usize) {
        if open.said.is_some_and(|said| said.elapsed() < SAID_EVERY) {
            return;
        }
        open.said = Some(Instant::now());
        if open.total >= self.limits.total {
            warn!(open = open.total, "connections are refused: as many are open as may be (--connections-max)");
        } else {
            warn!(
                open = of_address,
                "connections are refused: one address has as many as it may (--connections-per-address; name a proxy with --trusted-proxy)"
            );
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.connections.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.total -= 1;
        let Some(address) = self.address else { return };
        if let Some(count) = open.by_address.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                open.by_address.remove(&address);
            }
        }
    }
}

/// Whoever has one IPv6 address has a network of them.
pub(super) fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connections(total: usize, per_address: usize) -> Arc<Connections> {
        let limits = ConnectionLimits { total, per_address, ..ConnectionLimits::default() };
        Connections::new(limits, vec!["192.0.2.7".parse().unwrap()])
    }

    fn enter(connections: &Arc<Connections>, address: &str) -> Option<Place> {
        connections.enter(address.parse().unwrap())
    }

    #[test]
    fn one_address_has_so_many_connections_and_others_have_theirs() {
        let connections = connections(10, 2);
        let first = enter(&connections, "198.51.100.1").unwrap();
        let _second = enter(&connections, "::ffff:198.51.100.1").unwrap();
        assert!(enter(&connections, "198.51.100.1").is_none());
        assert!(enter(&connections, "198.51.100.2").is_some());
        drop(first);
        assert!(enter(&connections, "198.51.100.1").is_some(), "a place that was given back is free");
    }

    #[test]
    fn addresses_of_one_network_count_as_one() {
        let connections = connections(10, 1);
        let _held = enter(&connections, "2001:db8::1").unwrap();
        assert!(enter(&connections, "2001:db8::2").is_none());
        assert!(enter(&connections, "2001:db8:0:1::1").is_some());
    }

    #[test]
    fn this_machine_and_proxies_are_held_to_the_total_alone() {
        let connections = connections(4, 1);
        let held: Vec<Place> =
            ["127.0.0.1", "127.0.0.1", "192.0.2.7", "192.0.2.7"].iter().map(|address| enter(&connections, address).unwrap()).collect();
        assert!(enter(&connections, "127.0.0.1").is_none());
        drop(held);
        assert!(enter(&connections, "127.0.0.1").is_some());
        assert!(connections.open.lock().unwrap().by_address.is_empty(), "nothing is kept of who is gone");
    }
}
