//! One connection to Redis that is made again when it breaks; every new one is asked first whether Redis is still fit.
//! Repeats nothing by itself: whoever asked decides what a broken connection means.

use std::{fmt, time::Duration};

use redis::{AsyncConnectionConfig, Client, ErrorKind, RedisError, ScriptInvocation, Value, aio::MultiplexedConnection};
use tokio::sync::Mutex;

use super::server::{self, Unfit};

/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// How long Redis may take to answer; longer than any wait of its own that it is asked for.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(4);

/// Where a connection is kept between two questions.
pub(super) struct Link {
    client: Client,
    connection: Mutex<Option<MultiplexedConnection>>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum Failure {
    /// There is no connection: nothing was asked.
    NoConnection(Unfit),
    /// Redis refused to do it.
    Refused(RedisError),
    /// The connection broke, or the answer made no sense: it may have been done.
    Lost(RedisError),
}

impl Link {
    pub(super) fn new(client: Client) -> Self {
        Self { client, connection: Mutex::new(None) }
    }

    /// Runs a script.
    pub(super) async fn run(&self, script: &ScriptInvocation<'_>) -> Result<Value, Failure> {
        let mut connection = self.connection().await.map_err(Failure::NoConnection)?;
        match script.invoke_async(&mut connection).await {
            Ok(value) => Ok(value),
            Err(error) if is_answer(&error) => Err(Failure::Refused(error)),
            Err(error) => {
                self.reset().await;
                Err(Failure::Lost(error))
            }
        }
    }

    /// Forgets the connection, which may be broken without anybody having noticed.
    pub(super) async fn reset(&self) {
        *self.connection.lock().await = None;
    }

    async fn connection(&self) -> Result<MultiplexedConnection, Unfit> {
        let mut kept = self.connection.lock().await;
        if let Some(connection) = &*kept {
            return Ok(connection.clone());
        }
        let connection = connect(&self.client).await?;
        *kept = Some(connection.clone());
        Ok(connection)
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A client would show its password.
        f.write_str("Link")
    }
}

/// A new connection to a Redis that is fit.
pub(super) async fn connect(client: &Client) -> Result<MultiplexedConnection, Unfit> {
    let config = AsyncConnectionConfig::new().set_connection_timeout(Some(CONNECT_TIMEOUT)).set_response_timeout(Some(ANSWER_TIMEOUT));
    let mut connection = client.get_multiplexed_async_connection_with_config(&config).await?;
    server::check(&mut connection).await?;
    Ok(connection)
}

/// Whether Redis itself said so.
fn is_answer(error: &RedisError) -> bool {
    matches!(error.kind(), ErrorKind::Server(_) | ErrorKind::Extension)
}
