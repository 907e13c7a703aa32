//! A store in a folder of its own, with cheap passwords and counted "randomness", for this crate's tests.

use std::{fs, path::Path};

use avanti_model::{AgentId, SiteId};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::{Access, Act, Entropy, Hasher, Keys, NewAccount, NoEntropy, Reach, Role};

/// Monday 4 March 2024, nine o'clock in Milan.
pub(crate) const NOW: i64 = 1_709_539_200_000;
pub(crate) const PASSWORD: &str = "seven blue umbrellas";
pub(crate) const MINUTE: i64 = 60_000;

/// Bytes that differ each time and are the same in every run.
#[derive(Default)]
pub(crate) struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for chunk in bytes.chunks_mut(32) {
            self.0 += 1;
            chunk.copy_from_slice(&Sha256::digest(self.0.to_be_bytes())[..chunk.len()]);
        }
        Ok(())
    }
}

pub(crate) struct World {
    pub(crate) folder: TempDir,
    pub(crate) access: Access,
}

impl World {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let access = Access::open_with(folder.path(), &keys(), Hasher::for_tests(), Box::new(Counting::default())).unwrap();
        Self { folder, access }
    }

    pub(crate) fn act(&self) -> Act {
        Act::system(NOW)
    }

    pub(crate) fn account(&self, user: &str) -> AgentId {
        self.access.create_account(&self.act(), &NewAccount { user, name: user, password: Some(PASSWORD), role: None }).unwrap()
    }

    pub(crate) fn admin(&self, user: &str) -> AgentId {
        let account = self.account(user);
        self.access.set_role(&self.act(), &account, &Reach::Everywhere, Role::Admin, None).unwrap();
        account
    }

    /// Whether `secret` stands in any file of the data folder.
    pub(crate) fn is_on_disk(&self, secret: &[u8]) -> bool {
        files(self.folder.path()).iter().any(|bytes| bytes.windows(secret.len()).any(|window| window == secret))
    }
}

pub(crate) fn keys() -> Keys {
    let folder = tempfile::tempdir().unwrap();
    Keys::load_or_create(&folder.path().join("keys"), &mut Counting::default()).unwrap()
}

pub(crate) fn site(id: &str) -> SiteId {
    id.parse().unwrap()
}

fn files(folder: &Path) -> Vec<Vec<u8>> {
    fs::read_dir(folder).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect()
}
