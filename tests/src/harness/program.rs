//! A program under test in a process of its own; it ends with the value that stands for it.

use std::{
    ffi::OsStr,
    fs::File,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

/// A running program.
#[derive(Debug)]
pub(super) struct Program {
    child: Child,
    // Kept open: a program must not fail because nobody reads what it says.
    said: BufReader<ChildStdout>,
    log: PathBuf,
}

impl Program {
    /// Starts a program, which logs into a file.
    pub(super) fn start(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>, log: PathBuf) -> Self {
        let to = File::options().create(true).append(true).open(&log).expect("a log file");
        let mut command = Command::new(file());
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(to);
        let mut child = command.spawn().expect("the programs under test are built");
        let said = BufReader::new(child.stdout.take().expect("its output is piped"));
        Self { child, said, log }
    }

    /// The first line in which something is found; none if it ends before.
    pub(super) fn find<T>(&mut self, mut sought: impl FnMut(&str) -> Option<T>) -> Option<T> {
        let mut line = String::new();
        while self.said.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
            if let Some(found) = sought(line.trim_end()) {
                return Some(found);
            }
            line.clear();
        }
        None
    }

    /// What it has logged.
    pub(super) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A child that has ended already cannot be killed, which is what was wanted.
        let _killed = self.child.kill();
        let _ended = self.child.wait();
        if std::thread::panicking() {
            eprintln!("{}:\n{}", self.log.display(), self.log());
        }
    }
}

/// Runs a command of the dispatcher to its end: what it prints, or what it complains of.
///
/// # Errors
/// Its standard error, when it fails.
///
/// # Panics
/// When it cannot be run.
pub fn dispatcher(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<String, String> {
    let output = Command::new(file()).arg("dispatcher").args(arguments).output().expect("the programs under test are built");
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(said.into_owned()) } else { Err(complained.into_owned()) }
}

/// The binary with the programs under test, which Cargo puts above the tests' own.
///
/// # Panics
/// Where tests are not built by Cargo.
#[must_use]
pub fn file() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own file");
    let folder = test.parent().and_then(Path::parent).expect("tests are built two folders deep");
    folder.join("under-test")
}
