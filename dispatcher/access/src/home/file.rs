//! The database as a file in the data folder, its owner's alone. Contacts of appointments lie in a file beside it, so that a copy of the
//! accounts, which outlives the day, has none of them.

use std::{
    fs::{self, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt as _,
    path::Path,
    time::Duration,
};

use rusqlite::Connection;

use super::{Absent, Home};
use crate::{
    schema,
    store::{FILE_NAME, OpenError, StoreError},
};

/// How long to wait for another process that is writing, such as the command line's.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The file of contacts, which no backup needs.
const CONTACTS_FILE: &str = "contacts.sqlite3";
/// Its schema.
const CONTACTS: &str = "contacts";

/// A database in a file. Several processes of one machine may have it open.
pub(crate) struct FileHome(Connection);

impl FileHome {
    pub(crate) fn open(folder: &Path, absent: Absent) -> Result<Self, OpenError> {
        let path = folder.join(FILE_NAME);
        let failed = |source| OpenError::Io { path: path.clone(), source };
        match absent {
            Absent::Begin => create_private(folder, &path).map_err(failed)?,
            Absent::Refuse if path.try_exists().map_err(failed)? => {}
            Absent::Refuse => return Err(OpenError::Missing { place: path.display().to_string() }),
        }
        let contacts = folder.join(CONTACTS_FILE);
        create_private(folder, &contacts).map_err(|source| OpenError::Io { path: contacts.clone(), source })?;
        Ok(Self(connect(&path, &contacts)?))
    }
}

impl Home for FileHome {
    fn fresh(&mut self) -> Result<&mut Connection, StoreError> {
        Ok(&mut self.0)
    }

    fn keep(&mut self) -> Result<bool, StoreError> {
        // A commit has synced the file.
        Ok(true)
    }

    fn scour(&mut self) -> Result<(), StoreError> {
        Ok(self.0.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }

    fn rewrite_logs(&mut self) -> Result<(), StoreError> {
        // Its only log is the write-ahead log, which `scour` empties.
        Ok(())
    }
}

fn create_private(folder: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    // The write-ahead log takes the mode of the file it belongs to.
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}

fn connect(path: &Path, contacts: &Path) -> Result<Connection, OpenError> {
    let failed = |source: rusqlite::Error| match source.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => OpenError::Foreign { path: path.to_owned() },
        Some(_) | None => OpenError::Database { path: path.to_owned(), source },
    };
    let mut connection = Connection::open(path).map_err(failed)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(failed)?;
    let whole = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(failed);
    let (found, application) = (whole("user_version")?, whole("application_id")?);
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    if application != schema::APPLICATION && (application != 0 || found != 0 || tables != 0) {
        return Err(OpenError::Foreign { path: path.to_owned() });
    }
    if found > schema::VERSION {
        return Err(OpenError::Newer { path: path.to_owned(), found, known: schema::VERSION });
    }
    let failed = |source| OpenError::Database { path: contacts.to_owned(), source };
    connection.execute(&format!("ATTACH ?1 AS {CONTACTS}"), [contacts.to_string_lossy()]).map_err(failed)?;
    configure(&connection).and_then(|()| schema::migrate(&mut connection, CONTACTS)).map_err(failed)?;
    Ok(connection)
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    for schema in [schema::MAIN, CONTACTS] {
        connection.pragma_update_and_check(Some(schema), "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(Some(schema), "synchronous", "FULL")?;
        // What is deleted is overwritten, so that erasing a person leaves nothing in free pages.
        connection.pragma_update_and_check(Some(schema), "secure_delete", true, |_| Ok(()))?;
    }
    Ok(())
}
