//! What a Redis must be for an acknowledged act to be kept, asked whenever a connection is made and once a second.
//! Knows settings and their remedies, no journal.

use std::time::Instant;

use redis::{RedisError, aio::MultiplexedConnection, cmd};
use thiserror::Error;

use super::time::Sample;

/// The oldest Redis whose behaviour is relied upon, as (major, minor).
const OLDEST: (u32, u32) = (7, 0);

/// Why a Redis cannot keep a journal, as a sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unfit {
    /// It is too old.
    #[error("it is Redis {0}, and {major}.{minor} or newer is needed: upgrade it", major = OLDEST.0, minor = OLDEST.1)]
    Old(String),
    /// It follows another one.
    #[error("it is a replica and takes no writes of its own: name its master with --journal")]
    Replica,
    /// It is one of a cluster.
    #[error("it is a node of a Redis Cluster, which Avanti does not use: name a single Redis with --journal")]
    Cluster,
    /// It has just started.
    #[error("it is still reading its files: wait until it is done")]
    Loading,
    /// It keeps nothing on disk.
    #[error(
        "it keeps no append-only file, and a crash would lose what was acknowledged: set `appendonly yes` in redis.conf and restart it"
    )]
    NoAppendOnlyFile,
    /// It acknowledges before the disk does.
    #[error(
        "it has `appendfsync {0}`, and a crash would lose what was acknowledged: set `appendfsync always` in redis.conf and restart it, \
         or run `redis-cli CONFIG SET appendfsync always`"
    )]
    Fsync(String),
    /// It acknowledges before the disk does, at times.
    #[error(
        "it has `no-appendfsync-on-rewrite yes`, and a crash while it rewrites its file would lose what was acknowledged: \
         set `no-appendfsync-on-rewrite no` in redis.conf and restart it"
    )]
    FsyncPauses,
    /// Its disk fails.
    #[error("it could not write its append-only file: look into its log, and at its disk")]
    CannotWrite,
    /// It throws away what it should keep.
    #[error("it has `maxmemory-policy {0}` and may evict the journal when memory is short: set `maxmemory-policy noeviction`")]
    Evicts(String),
    /// It does not say how it is set.
    #[error("it does not say what its {0} is: let Avanti's user run INFO and CONFIG GET")]
    Silent(&'static str),
    /// It did not answer.
    #[error("it did not answer: {0}")]
    Failed(String),
}

impl From<RedisError> for Unfit {
    fn from(error: RedisError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Checks that what this Redis acknowledges is on its disk and stays there.
pub(super) async fn check(connection: &mut MultiplexedConnection) -> Result<(), Unfit> {
    let info: String = cmd("INFO").query_async(connection).await?;
    check_info(&info)?;
    let settings: Vec<(String, String)> = cmd("CONFIG")
        .arg("GET")
        .arg("appendfsync")
        .arg("no-appendfsync-on-rewrite")
        .query_async(connection)
        .await
        .map_err(|error| if error.is_io_error() { error.into() } else { Unfit::Silent("appendfsync") })?;
    check_settings(&settings)
}

/// Asks for the time.
pub(super) async fn sample(connection: &mut MultiplexedConnection) -> Result<Sample, Unfit> {
    let asked = Instant::now();
    let (seconds, micros): (i64, i64) = cmd("TIME").query_async(connection).await?;
    Ok(Sample { asked, answered: Instant::now(), said: seconds.saturating_mul(1_000).saturating_add(micros / 1_000) })
}

fn check_info(info: &str) -> Result<(), Unfit> {
    let value = |name: &'static str| {
        let line = |line: &'_ str| Some(line.trim_end().strip_prefix(name)?.strip_prefix(':')?.to_owned());
        info.lines().find_map(line).ok_or(Unfit::Silent(name))
    };
    let version = value("redis_version")?;
    let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    if (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) < OLDEST {
        return Err(Unfit::Old(version));
    }
    if value("redis_mode")? == "cluster" {
        return Err(Unfit::Cluster);
    }
    if value("loading")? != "0" {
        return Err(Unfit::Loading);
    }
    if value("role")? != "master" {
        return Err(Unfit::Replica);
    }
    if value("aof_enabled")? != "1" {
        return Err(Unfit::NoAppendOnlyFile);
    }
    if value("aof_last_write_status")? != "ok" {
        return Err(Unfit::CannotWrite);
    }
    match value("maxmemory_policy")?.as_str() {
        "noeviction" => Ok(()),
        other => Err(Unfit::Evicts(other.to_owned())),
    }
}

fn check_settings(settings: &[(String, String)]) -> Result<(), Unfit> {
    let value = |name| settings.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    match value("appendfsync") {
        Some("always") => {}
        Some(other) => return Err(Unfit::Fsync(other.to_owned())),
        None => return Err(Unfit::Silent("appendfsync")),
    }
    match value("no-appendfsync-on-rewrite") {
        Some("no") => Ok(()),
        Some(_) => Err(Unfit::FsyncPauses),
        None => Err(Unfit::Silent("no-appendfsync-on-rewrite")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIT: &str = "# Server\r\nredis_version:7.0.15\r\nredis_mode:standalone\r\nloading:0\r\naof_enabled:1\r\n\
                       aof_last_write_status:ok\r\nmaxmemory_policy:noeviction\r\nrole:master\r\n";

    #[test]
    fn each_unfit_setting_is_named() {
        assert_eq!(check_info(FIT), Ok(()));
        let unfit = [
            ("7.0.15", "6.2.14", Unfit::Old("6.2.14".to_owned())),
            ("standalone", "cluster", Unfit::Cluster),
            ("loading:0", "loading:1", Unfit::Loading),
            ("master", "slave", Unfit::Replica),
            ("aof_enabled:1", "aof_enabled:0", Unfit::NoAppendOnlyFile),
            ("status:ok", "status:err", Unfit::CannotWrite),
            ("noeviction", "allkeys-lru", Unfit::Evicts("allkeys-lru".to_owned())),
            ("role:master", "", Unfit::Silent("role")),
        ];
        for (from, to, expected) in unfit {
            assert_eq!(check_info(&FIT.replace(from, to)), Err(expected), "{to}");
        }
        assert_eq!(check_info(&FIT.replace("7.0.15", "10.2")), Ok(()));
    }

    #[test]
    fn syncs_that_are_late_or_pause_are_named() {
        let settings = |fsync: &str, pauses: &str| {
            let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
            check_settings(&[pair("no-appendfsync-on-rewrite", pauses), pair("appendfsync", fsync)])
        };
        assert_eq!(settings("always", "no"), Ok(()));
        assert_eq!(settings("everysec", "no"), Err(Unfit::Fsync("everysec".to_owned())));
        assert_eq!(settings("always", "yes"), Err(Unfit::FsyncPauses));
        assert_eq!(check_settings(&[]), Err(Unfit::Silent("appendfsync")));
    }
}
