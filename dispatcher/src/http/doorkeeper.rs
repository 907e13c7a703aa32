//! Remembers for a moment which device a token belongs to, so that a busy kiosk does not cost a look into the store
//! with every ticket. A token that is revoked is refused within that moment.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use avanti_access::Device;
use avanti_model::DeviceId;
use sha2::{Digest, Sha256};

/// How long a device is remembered, in milliseconds.
const REMEMBERED_MS: i64 = 250;
/// Most devices that are remembered.
const DEVICES_MAX: usize = 1024;

/// Devices that showed their token a moment ago, by its digest.
#[derive(Debug, Default)]
pub struct Doorkeeper(Mutex<BTreeMap<[u8; 32], (Device, i64)>>);

impl Doorkeeper {
    /// The device that showed this token within the last moment.
    #[must_use]
    pub fn knows(&self, token: &str, now: i64) -> Option<Device> {
        let devices = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (device, seen) = devices.get(&digest(token))?;
        (0..REMEMBERED_MS).contains(&(now - seen)).then(|| device.clone())
    }

    /// Forgets a device that was revoked.
    pub fn forget(&self, device: &DeviceId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, (known, _)| known.id != *device);
    }

    /// Remembers a device that the store has just let in.
    pub fn remember(&self, token: &str, device: &Device, now: i64) {
        let mut devices = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if devices.len() >= DEVICES_MAX {
            devices.retain(|_, (_, seen)| (0..REMEMBERED_MS).contains(&(now - *seen)));
        }
        if devices.len() < DEVICES_MAX {
            devices.insert(digest(token), (device.clone(), now));
        }
    }
}

fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_known_for_a_moment_and_by_its_own_token_only() {
        let doorkeeper = Doorkeeper::default();
        let device = Device {
            id: "kiosk-1".parse().unwrap(),
            kind: avanti_access::Kind::Kiosk,
            site: "milano".parse().unwrap(),
            name: "kiosk".to_owned(),
        };
        doorkeeper.remember("token", &device, 1000);
        assert_eq!(doorkeeper.knows("token", 1000 + REMEMBERED_MS - 1).map(|device| device.id), Some(device.id.clone()));
        assert!(doorkeeper.knows("token", 1000 + REMEMBERED_MS).is_none());
        assert!(doorkeeper.knows("token", 999).is_none(), "a clock that was set back is not trusted");
        assert!(doorkeeper.knows("another", 1000).is_none());
        doorkeeper.forget(&device.id);
        assert!(doorkeeper.knows("token", 1000).is_none());
    }
}
