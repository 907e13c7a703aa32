//! Which devices are connected to this dispatcher. It counts; what a device may do is decided elsewhere.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use avanti_model::DeviceId;

/// Open sockets of devices, by device.
#[derive(Debug, Clone, Default)]
pub struct Presence(Arc<Mutex<BTreeMap<DeviceId, usize>>>);

/// A device's socket, for as long as it is open.
#[derive(Debug)]
pub(super) struct Here {
    presence: Presence,
    device: DeviceId,
}

impl Presence {
    /// Notes that a device is connected, until what is returned is dropped.
    pub(super) fn enter(&self, device: DeviceId) -> Here {
        let mut sockets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *sockets.entry(device.clone()).or_default() += 1;
        Here { presence: self.clone(), device }
    }

    /// Whether a device is connected.
    #[must_use]
    pub fn has(&self, device: &DeviceId) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(device)
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut sockets = self.presence.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(count) = sockets.get_mut(&self.device) else { return };
        *count -= 1;
        if *count == 0 {
            sockets.remove(&self.device);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_connected_until_its_last_socket_has_ended() {
        let presence = Presence::default();
        let (board, kiosk) = ("board-1".parse().unwrap(), "kiosk-1".parse().unwrap());
        let first = presence.enter(DeviceId::clone(&board));
        let second = presence.enter(board.clone());
        drop(first);
        assert!(presence.has(&board) && !presence.has(&kiosk));
        drop(second);
        assert!(!presence.has(&board));
    }
}
