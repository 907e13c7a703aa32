//! The folder of everything that is kept, and whom it is open to: its owner alone. It knows nothing of what is in it.

use std::{
    fs::{self, DirBuilder},
    os::unix::fs::{DirBuilderExt as _, PermissionsExt as _},
    path::Path,
};

use anyhow::Context;
use tracing::warn;

/// What others than the owner may do with a folder.
const OTHERS: u32 = 0o077;

/// Makes the data folder where it is missing. One that is there is left as it is, since it may be a shared one that
/// was named by mistake; if others may look into it, that is said.
pub(crate) fn make(folder: &Path) -> anyhow::Result<()> {
    let failed = || format!("the data folder {} cannot be made", folder.display());
    DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(failed)?;
    let mode = fs::metadata(folder).with_context(failed)?.permissions().mode() & 0o777;
    if mode & OTHERS != 0 {
        let folder = folder.display();
        warn!(
            "other users of this machine may look into the data folder {folder} (mode {mode:03o}): close it with `chmod -R go= {folder}`"
        );
    }
    Ok(())
}
