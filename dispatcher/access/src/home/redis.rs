//! The database in a Redis that several dispatchers share: its pages live in a hash there, its copy in memory here.
//! Each look takes over the pages that others have changed; each change sends the pages that it touched, if nobody was first.

use std::{fmt::Write as _, sync::LazyLock, time::Duration};

use redis::{Client, Connection as Link, FromRedisValue, IntoConnectionInfo, Script, Value, from_redis_value, io::tcp::TcpSettings};
use rusqlite::{Connection, MAIN_DB};
use sha2::{Digest as _, Sha256};

use super::{Absent, Home};
use crate::{
    schema,
    store::{OpenError, StoreError},
};

/// The version of the keys.
const FORMAT: &str = "1";
/// The keys of the store. They share a hash tag, so that a script may use all wherever keys are spread by it.
const KEYS: [&str; 4] = ["avanti:{access}:store", "avanti:{access}:pages", "avanti:{access}:written", "avanti:{access}:stamps"];
/// The length of a database page, in bytes: SQLite's own choice.
const PAGE: usize = 4_096;
/// The act that changes nothing.
const FETCH: &str = "fetch";
/// How long making a connection, and an answer, may take.
const TIMEOUT: Duration = Duration::from_secs(4);

static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("pages.lua")));

/// A database in a Redis.
pub(crate) struct RedisHome {
    client: Client,
    link: Option<Link>,
    database: Connection,
    /// What Redis has, as far as it is known here.
    known: Known,
}

/// A state of the database in Redis: how many changes led there, a digest of all of them, and its pages.
#[derive(Default)]
struct Known {
    version: u64,
    stamp: String,
    image: Vec<u8>,
}

impl RedisHome {
    pub(crate) fn open(address: &str, absent: Absent) -> Result<Self, OpenError> {
        let failed = |error: redis::RedisError| OpenError::Redis(error.to_string());
        let info = address.into_connection_info().map_err(failed)?;
        let client = Client::open(info.set_tcp_settings(TcpSettings::default().set_nodelay(true))).map_err(failed)?;
        let database = blank().map_err(|error| OpenError::Redis(error.to_string()))?;
        let mut home = Self { client, link: None, database, known: Known::default() };
        if absent == Absent::Refuse {
            home.fresh().map_err(|error| OpenError::Redis(error.to_string()))?;
            if home.known.version == 0 {
                return Err(OpenError::Missing { place: "that Redis".to_owned() });
            }
        }
        home.migrate()?;
        Ok(home)
    }

    /// Brings the database to the version of this program; again, if another dispatcher does so at the same moment.
    fn migrate(&mut self) -> Result<(), OpenError> {
        let failed = |error: StoreError| OpenError::Redis(error.to_string());
        loop {
            let database = self.fresh().map_err(failed)?;
            let number = |name| database.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            let (found, application) =
                number("user_version").and_then(|found| Ok((found, number("application_id")?))).map_err(|error| failed(error.into()))?;
            if found > schema::VERSION {
                return Err(OpenError::Redis(format!(
                    "it is of version {found}, and this program knows up to {}: use the release that wrote it",
                    schema::VERSION
                )));
            }
            if found == schema::VERSION && application == schema::APPLICATION {
                return Ok(());
            }
            schema::migrate(database, schema::MAIN).map_err(|error| failed(error.into()))?;
            if self.keep().map_err(failed)? {
                return Ok(());
            }
        }
    }

    /// Begins anew with nothing: everything is fetched with the next look.
    fn forget(&mut self) -> Result<(), StoreError> {
        self.known = Known::default();
        self.database = blank()?;
        Ok(())
    }

    /// Runs the script. What became of an act without an answer is not known: then everything is fetched again.
    fn ask(&mut self, act: &str, rest: &[&[u8]]) -> Result<Vec<Value>, StoreError> {
        let kept = self.link.is_some();
        let mut answer = self.try_ask(act, rest);
        if answer.is_err() && kept && act == FETCH {
            // A connection that was kept may have broken long ago, and to look twice does no harm.
            self.link = None;
            answer = self.try_ask(act, rest);
        }
        answer.map_err(|error| {
            self.link = None;
            self.forget().err().unwrap_or_else(|| StoreError::Redis(error.to_string()))
        })
    }

    fn try_ask(&mut self, act: &str, rest: &[&[u8]]) -> redis::RedisResult<Vec<Value>> {
        if self.link.is_none() {
            let link = self.client.get_connection_with_timeout(TIMEOUT)?;
            link.set_read_timeout(Some(TIMEOUT))?;
            link.set_write_timeout(Some(TIMEOUT))?;
            self.link = Some(link);
        }
        let link = self.link.as_mut().expect("it was made above");
        let mut script = SCRIPT.prepare_invoke();
        for key in KEYS {
            script.key(key);
        }
        script.arg(act).arg(FORMAT).arg(self.known.version).arg(&self.known.stamp);
        for part in rest {
            script.arg(part);
        }
        script.invoke(link)
    }

    /// Takes over what Redis has sent.
    fn take_over(&mut self, parts: &mut impl Iterator<Item = Value>) -> Result<(), StoreError> {
        let (version, stamp) = (next(parts)?, next(parts)?);
        let count: usize = next(parts)?;
        let whole = next::<u8>(parts)? == 1;
        let mut image = if whole { Vec::new() } else { std::mem::take(&mut self.known.image) };
        image.resize(count.saturating_mul(PAGE), 0);
        while let Some(number) = parts.next() {
            let number: usize = from_redis_value(number).map_err(nonsense)?;
            let page: Vec<u8> = next(parts)?;
            let place = image.get_mut(number.saturating_mul(PAGE)..).and_then(|rest| rest.get_mut(..PAGE));
            match place {
                Some(place) if page.len() == PAGE => place.copy_from_slice(&page),
                Some(_) | None => return Err(StoreError::Redis(format!("page {number} is damaged"))),
            }
        }
        self.database.flush_prepared_statement_cache();
        self.database.deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), false)?;
        configure(&self.database)?;
        self.known = Known { version, stamp, image };
        Ok(())
    }
}

impl Home for RedisHome {
    fn fresh(&mut self) -> Result<&mut Connection, StoreError> {
        let mut parts = self.ask(FETCH, &[])?.into_iter();
        match next::<String>(&mut parts)?.as_str() {
            "same" => {}
            "pages" => {
                let taken = self.take_over(&mut parts);
                if taken.is_err() {
                    self.forget()?;
                }
                taken?;
            }
            other => return Err(refusal(other, parts.next())),
        }
        Ok(&mut self.database)
    }

    fn keep(&mut self) -> Result<bool, StoreError> {
        let image = self.database.serialize(MAIN_DB)?.to_vec();
        let old = self.known.image.chunks(PAGE).map(Some).chain(std::iter::repeat(None));
        let changed: Vec<(String, &[u8])> = image
            .chunks(PAGE)
            .zip(old)
            .enumerate()
            .filter(|(_, (page, old))| Some(*page) != *old)
            .map(|(number, (page, _))| (number.to_string(), page))
            .collect();
        if changed.is_empty() && image.len() == self.known.image.len() {
            return Ok(true);
        }
        let stamp = stamp(&self.known.stamp, &changed);
        let count = (image.len() / PAGE).to_string();
        let mut rest: Vec<&[u8]> = vec![stamp.as_bytes(), count.as_bytes()];
        for (number, page) in &changed {
            rest.extend([number.as_bytes(), page]);
        }
        let mut parts = self.ask("swap", &rest)?.into_iter();
        match next::<String>(&mut parts)?.as_str() {
            "kept" => {
                self.known = Known { version: next(&mut parts)?, stamp, image };
                Ok(true)
            }
            "moved" => {
                // The copy has what nobody will keep.
                self.forget()?;
                Ok(false)
            }
            other => Err(refusal(other, parts.next())),
        }
    }

    fn scour(&mut self) -> Result<(), StoreError> {
        // A page that is written anew replaces the old one; its remains in the append-only file go when Redis rewrites that.
        Ok(())
    }

    fn rewrite_logs(&mut self) -> Result<(), StoreError> {
        let Some(link) = self.link.as_mut() else { return Ok(()) };
        match redis::cmd("BGREWRITEAOF").query::<Value>(link) {
            // One that is under way already, or not ours to ask for: the next one does it.
            Err(error) if error.is_io_error() => {
                self.link = None;
                Err(StoreError::Redis(error.to_string()))
            }
            Ok(_) | Err(_) => Ok(()),
        }
    }
}

fn blank() -> rusqlite::Result<Connection> {
    let database = Connection::open_in_memory()?;
    configure(&database)?;
    Ok(database)
}

fn configure(database: &Connection) -> rusqlite::Result<()> {
    database.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten, so that erasing a person leaves nothing in free pages.
    database.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))
}

/// The digest of a change on top of those before it, so that two lines of changes are told apart.
fn stamp(before: &str, changed: &[(String, &[u8])]) -> String {
    let mut digest = Sha256::new();
    digest.update(before);
    for (number, page) in changed {
        digest.update(number);
        digest.update(page);
    }
    digest.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _written = write!(text, "{byte:02x}");
        text
    })
}

fn next<T: FromRedisValue>(parts: &mut impl Iterator<Item = Value>) -> Result<T, StoreError> {
    let part = parts.next().ok_or_else(|| StoreError::Redis("an answer ends too soon".to_owned()))?;
    from_redis_value(part).map_err(nonsense)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err hands on")]
fn nonsense(error: redis::ParsingError) -> StoreError {
    StoreError::Redis(format!("an answer makes no sense: {error}"))
}

/// Why the keys cannot be used.
fn refusal(word: &str, detail: Option<Value>) -> StoreError {
    let detail: String = detail.and_then(|detail| from_redis_value(detail).ok()).unwrap_or_default();
    let key = KEYS[0];
    StoreError::Redis(match word {
        "foreign" => format!("the key {key} belongs to another program: name another database, such as redis://HOST:PORT/1"),
        "damaged" => format!("the key {key} is missing though its pages are there: restore Redis's files from a backup"),
        "gone" => "it has vanished from Redis: restore Redis's files from a backup, or restart every dispatcher to begin anew".to_owned(),
        "format" => format!("the key {key} has the format {detail} and this program knows {FORMAT}: use the release that wrote it"),
        other => format!("an answer “{other}”"),
    })
}
