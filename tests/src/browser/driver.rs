//! The process that drives a browser, and the end of both: neither outlives a test, however that ends.

use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use tempfile::TempDir;

/// The longest that a browser may live, in seconds.
const LIFE_S: u32 = 400;
/// The longest that its end may take, in seconds.
const END_LIMIT_S: &str = "10";

/// A driver, and the folder of what its browser keeps.
#[derive(Debug)]
pub(super) struct Driver {
    child: Child,
    // Kept open: the driver must not fail because nobody reads what it says.
    _said: BufReader<ChildStdout>,
    port: u16,
    folder: TempDir,
}

impl Driver {
    /// Starts a driver on a port of its own choice.
    pub(super) fn start() -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        let program = program("AVANTI_CHROMEDRIVER", &["chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"]);
        let mut command = Command::new(&program);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}; tests/run gets it", program.display()));
        let mut said = BufReader::new(child.stdout.take().expect("its output is piped"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            assert!(said.read_line(&mut line).is_ok_and(|bytes| bytes > 0), "the driver did not start");
            if let Some(port) = line.split("successfully on port ").nth(1) {
                break port.trim().trim_end_matches('.').parse().expect("a port");
            }
        };
        write_limited(&folder.path().join("chromium"));
        Self { child, _said: said, port, folder }
    }

    /// Where it takes commands.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser that it is to start: the real one, for a limited time.
    pub(super) fn browser(&self) -> PathBuf {
        self.folder.path().join("chromium")
    }

    /// The folder of what the browser keeps.
    pub(super) fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// Ends the browser and waits until it has gone: it must not write into a folder that is being removed.
    fn end_browser(&self) -> std::io::Result<()> {
        let process = fs::read_to_string(self.folder.path().join("process"))?;
        Command::new("kill").args(["-TERM", process.trim()]).stderr(Stdio::null()).status()?;
        // Its number says nothing: it stays until the driver asks for it, which it does not.
        let lock = self.folder.path().join("lock");
        Command::new("flock").args(["--timeout", END_LIMIT_S]).arg(lock).arg("true").status().map(|_| ())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Err(error) = self.end_browser() {
            eprintln!("the browser ends by its limit: {error}");
        }
        // A child that has ended already cannot be killed, which is what was wanted.
        let _killed = self.child.kill();
        let _ended = self.child.wait();
    }
}

/// Writes a program that starts the browser, which holds a lock as long as it lives, and ends it when its time is over.
fn write_limited(path: &Path) {
    let browser = program("AVANTI_CHROMIUM", &["chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser"]);
    let (process, lock) = (path.with_file_name("process"), path.with_file_name("lock"));
    let hold = format!("exec 9> '{}' && flock 9 && echo $$ > '{}'", lock.display(), process.display());
    let start = format!("exec timeout --kill-after=3 {LIFE_S} '{}' \"$@\"", browser.display());
    fs::write(path, format!("#!/bin/sh\n{hold}\n{start}\n")).expect("the folder can be written");
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).expect("its own file");
}

/// The program that a variable names, or the first of these that is there.
fn program(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(named) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        return named.into();
    }
    let there = names.iter().map(PathBuf::from).find(|path| path.is_absolute() && path.exists());
    there.unwrap_or_else(|| PathBuf::from(names[0]))
}
