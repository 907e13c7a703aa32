//! Opening a journal in Redis: making it where there is nothing, and refusing what is unfit, foreign, newer or damaged.
//! Never repairs anything.

use redis::{Client, IntoConnectionInfo, ScriptInvocation, io::tcp::TcpSettings};
use thiserror::Error;

use super::{
    link::{self, Failure, Link},
    script::{FORMAT, Keys, Reply, read_records},
    server::Unfit,
    shared::unexpected,
};
use crate::{
    chain::{Tip, Verifier},
    contract::{Head, JournalError},
};

/// How many records at the end of the journal are checked whenever it is opened.
const CHECKED_RECORDS: u64 = 256;

/// Why a journal in Redis was not opened, as a sentence for the operator.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The address is none.
    #[error(
        "this is no address of a Redis ({what}): write redis://HOST:PORT, with a user, a password or a database number if need be (redis://USER:PASSWORD@HOST:PORT/NUMBER)"
    )]
    Address {
        /// What is wrong with it.
        what: String,
    },
    /// Redis is away, or not set as it must be.
    #[error("the Redis at {server} cannot keep a journal: {source}")]
    Unfit {
        /// Its address, without a password.
        server: String,
        /// Why.
        #[source]
        source: Unfit,
    },
    /// The keys belong to something else.
    #[error(
        "the key {key} in the Redis at {server} is not a journal of Avanti: name another database with --journal, such as redis://{server}/1"
    )]
    Foreign {
        /// Where.
        server: String,
        /// Which key.
        key: String,
    },
    /// There is no journal to be looked at.
    #[error(
        "the Redis at {server} has no {key}: name the site of a journal there, or another database with its number, such as redis://{server}/1"
    )]
    Missing {
        /// Where.
        server: String,
        /// Which key.
        key: String,
    },
    /// The journal was written by a newer program.
    #[error(
        "the journal {key} in the Redis at {server} has journal.format {found} and this program knows {FORMAT}: run the Avanti that wrote it, or a newer one"
    )]
    OtherVersion {
        /// Where.
        server: String,
        /// Which key.
        key: String,
        /// The version found.
        found: String,
    },
    /// The journal is not whole.
    #[error(
        "the journal {key} in the Redis at {server} is damaged: {what}; stop every dispatcher, keep a copy of Redis's files and restore them from a backup, or name another database with --journal"
    )]
    Damaged {
        /// Where.
        server: String,
        /// Which key.
        key: String,
        /// Where and how.
        what: String,
    },
    /// Redis failed while the journal was opened.
    #[error("the journal {key} in the Redis at {server} cannot be opened: {source}")]
    Store {
        /// Where.
        server: String,
        /// Which key.
        key: String,
        /// What Redis said.
        #[source]
        source: JournalError,
    },
}

/// A client of the Redis at that address, which need not answer.
pub(super) fn client(address: &str) -> Result<Client, OpenError> {
    let no_address = |what: String| OpenError::Address { what };
    if address.starts_with("rediss:") {
        return Err(no_address("rediss:// needs TLS, which is not built in; let stunnel or a private network carry it".to_owned()));
    }
    let info = address.into_connection_info().map_err(|error| no_address(error.to_string()))?;
    // A batch of a few hundred bytes must not wait for more to come.
    let settings = TcpSettings::default().set_nodelay(true);
    Client::open(info.set_tcp_settings(settings)).map_err(|error| no_address(error.to_string()))
}

/// The address of a client's Redis, without a password.
pub(super) fn server(client: &Client) -> String {
    client.get_connection_info().addr().to_string()
}

/// Refuses a journal that is not there.
pub(super) async fn find(client: &Client, keys: &Keys) -> Result<(), OpenError> {
    let unfit = |source| OpenError::Unfit { server: server(client), source };
    let mut connection = link::connect(client).await.map_err(unfit)?;
    let there: bool = redis::cmd("EXISTS").arg(&keys.head).query_async(&mut connection).await.map_err(|error| unfit(error.into()))?;
    if there { Ok(()) } else { Err(OpenError::Missing { server: server(client), key: keys.head.clone() }) }
}

/// Makes the journal if there is none and checks its end; answers where it ends.
pub(super) async fn open(server: &str, link: &Link, keys: &Keys) -> Result<Tip, OpenError> {
    let (server, key) = (server.to_owned(), keys.head.clone());
    let opened = async {
        let made = ask(link, &keys.open()).await?;
        match &made {
            Reply::Format(found) if found == FORMAT => {}
            Reply::Format(found) => return Err(Fault::OtherVersion(found.clone())),
            Reply::Foreign => return Err(Fault::Foreign),
            Reply::Head(..) | Reply::Moved(..) | Reply::Diverged(_) | Reply::Epoch { .. } | Reply::Ahead(_) | Reply::Damaged(_) => {
                return Err(unexpected(made).into());
            }
        }
        let (tip, day) = head(link, keys).await?;
        check_end(link, keys, tip, day).await
    };
    opened.await.map_err(|fault| match fault {
        Fault::Foreign => OpenError::Foreign { server, key },
        Fault::OtherVersion(found) => OpenError::OtherVersion { server, key, found },
        Fault::Unfit(source) => OpenError::Unfit { server, source },
        Fault::Damaged(what) => OpenError::Damaged { server, key, what },
        Fault::Store(source) => OpenError::Store { server, key, source },
    })
}

/// What is wrong with a journal whose place the caller knows.
enum Fault {
    Foreign,
    OtherVersion(String),
    Unfit(Unfit),
    Damaged(String),
    Store(JournalError),
}

impl From<JournalError> for Fault {
    fn from(error: JournalError) -> Self {
        match error {
            JournalError::Damaged(what) => Self::Damaged(what),
            error @ (JournalError::Rejected(_) | JournalError::Full | JournalError::Store(_) | JournalError::Closed) => Self::Store(error),
        }
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NoConnection(unfit) => Self::Unfit(unfit),
            Failure::Refused(error) if error.code() == Some("WRONGTYPE") => Self::Foreign,
            failure @ (Failure::Refused(_) | Failure::Lost(_)) => Self::Store(failure.into()),
        }
    }
}

/// Where the journal ends now, and where its newest day begins.
async fn head(link: &Link, keys: &Keys) -> Result<(Tip, u64), Fault> {
    match ask(link, &keys.head()).await? {
        Reply::Head(tip, day) => Ok((tip, day)),
        end @ (Reply::Moved(..)
        | Reply::Diverged(_)
        | Reply::Epoch { .. }
        | Reply::Ahead(_)
        | Reply::Damaged(_)
        | Reply::Foreign
        | Reply::Format(_)) => Err(unexpected(end).into()),
    }
}

async fn ask(link: &Link, script: &ScriptInvocation<'_>) -> Result<Reply, Fault> {
    Ok(Reply::read(link.run(script).await?)?)
}

/// Checks the last records against the head, and that the newest day begins where the head says.
async fn check_end(link: &Link, keys: &Keys, tip: Tip, day: u64) -> Result<Tip, Fault> {
    let page = async |first, limit| -> Result<_, Fault> { Ok(read_records(link.run(&keys.page(first, limit)).await?)?) };
    let before = tip.head.seq.saturating_sub(CHECKED_RECORDS);
    let mut verifier: Option<Verifier> = (before == 0).then(|| Verifier::after(Head::EMPTY));
    let mut last = before;
    loop {
        // One more than there should be, so that records behind the head are seen.
        let records = page(last + 1, CHECKED_RECORDS as usize + 1).await?;
        let Some(end) = records.last() else { break };
        last = end.seq;
        let expected = records.iter().take_while(|record| record.seq <= tip.head.seq).count();
        // What another dispatcher has appended meanwhile stands behind the head that was read, but not behind the head of now.
        let appended = last > tip.head.seq && head(link, keys).await?.0.head.seq >= last;
        for record in if appended { &records[..expected] } else { &records[..] } {
            // Far from the beginning the first of them is taken at its word about what came before it.
            let trusted = || Verifier::after(Head { epoch: 0, seq: before, hash: record.prev_hash });
            verifier.get_or_insert_with(trusted).check(record).map_err(|error| Fault::Damaged(error.to_string()))?;
        }
        if appended {
            break;
        }
    }
    let verifier = verifier.unwrap_or_else(|| Verifier::after(Head { epoch: 0, seq: before, ..Head::EMPTY }));
    verifier.finish(tip.head).map_err(|error| Fault::Damaged(error.to_string()))?;
    if day > 0 && !page(day, 1).await?.first().is_some_and(|record| record.seq == day && record.day_start) {
        return Err(Fault::Damaged(format!("record {day} does not begin a service day, though its head says so")));
    }
    Ok(tip)
}
