//! Fetches what people have recorded from the dispatcher into the kiosk's own folder, so that it is heard in place of the
//! speech program, also when the dispatcher is away. It never says anything.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use avanti_client::Link;
use avanti_protocol::recordings::{Recording, Recordings};
use avanti_voice::Clip;

use crate::kiosk::Kiosk;

/// How often it is looked for what is new.
const EVERY: Duration = Duration::from_secs(60);
/// Which recordings were fetched, within their folder: digests by language and key.
const FETCHED: &str = "fetched.json";

/// Looks whenever the dispatcher has been found, and once a minute, for ever.
pub(crate) async fn fetch(kiosk: Arc<Kiosk>, folder: PathBuf) {
    let mut agent = kiosk.agent.subscribe();
    loop {
        if agent.wait_for(|agent| agent.view().is_some() && agent.link() == Link::Live).await.is_err() {
            return;
        }
        match fetch_new(&kiosk, &folder).await {
            Ok(0) => {}
            Ok(changed) => {
                tracing::info!(changed, "recordings were fetched");
                kiosk.speech.recordings.send_modify(|count| *count += 1);
            }
            Err(error) => tracing::debug!(error, "recordings are not fetched"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Which recordings came from the dispatcher: digests by language and key, as `<language>/<key>`.
type Fetched = BTreeMap<String, String>;

/// Fetches what is not here yet, and removes what was taken back there; how many that were. What somebody has put into the
/// folder by hand stays, as long as nobody records the same sentence.
async fn fetch_new(kiosk: &Kiosk, folder: &Path) -> Result<usize, String> {
    let there: Recordings = kiosk.api.get("recordings", "it").await.map_err(|error| error.to_string())?;
    let before: Fetched = fs::read(folder.join(FETCHED)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let mut here = before.clone();
    for recording in &there.recordings {
        if is_name(&recording.language) && is_name(&recording.key) && !is_here(folder, &here, recording) {
            match fetch_one(kiosk, folder, recording).await {
                Ok(()) => _ = here.insert(name(recording), recording.sha256.clone()),
                Err(error) => tracing::warn!(recording = name(recording), error, "a recording is not fetched"),
            }
        }
    }
    let gone: BTreeSet<&String> = there.taken_back.iter().collect();
    here.retain(|name, _| {
        !gone.contains(name) || fs::remove_file(file(folder, name)).is_err_and(|error| error.kind() != io::ErrorKind::NotFound)
    });
    let changed = here.iter().filter(|(name, sha256)| before.get(*name) != Some(*sha256)).count()
        + before.keys().filter(|name| !here.contains_key(*name)).count();
    if changed > 0 {
        put(&folder.join(FETCHED), serde_json::json!(here).to_string().as_bytes()).map_err(|error| error.to_string())?;
    }
    Ok(changed)
}

async fn fetch_one(kiosk: &Kiosk, folder: &Path, recording: &Recording) -> Result<(), String> {
    let name = name(recording);
    let wav = kiosk.api.bytes(&format!("recordings/{name}")).await.map_err(|error| error.to_string())?;
    Clip::from_wav(&wav).map_err(|error| error.to_string())?;
    put(&file(folder, &name), &wav).map_err(|error| error.to_string())
}

fn name(recording: &Recording) -> String {
    format!("{}/{}", recording.language, recording.key)
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.wav"))
}

fn is_here(folder: &Path, here: &Fetched, recording: &Recording) -> bool {
    let name = name(recording);
    here.get(&name) == Some(&recording.sha256) && file(folder, &name).is_file()
}

/// Whether this can be part of a file's name and lead nowhere else.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Writes a file whole or not at all.
fn put(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = file.with_extension("part");
    let mut written = File::create(&unfinished)?;
    written.write_all(bytes)?;
    written.sync_all()?;
    fs::rename(&unfinished, file)
}
