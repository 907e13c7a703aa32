//! A Redis of a test's own in a temporary folder, which the test may kill, halt, start again and set otherwise.

use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

/// So often another port is tried when somebody else was quicker.
const TRIES: usize = 8;

/// A running Redis, or one that was killed.
#[derive(Debug)]
pub struct Redis {
    folder: TempDir,
    port: u16,
    child: Option<Child>,
}

impl Redis {
    /// A Redis set as a journal needs it.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with(&["--appendonly", "yes", "--appendfsync", "always"])
    }

    /// A Redis with these settings.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start_with(settings: &[&str]) -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        for _ in 0..TRIES {
            let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
            let port = free.expect("some port is free").port();
            if let Some(child) = launch(folder.path(), port, settings) {
                return Self { folder, port, child: Some(child) };
            }
        }
        panic!("redis-server did not start:\n{}", log(folder.path()));
    }

    /// Where it listens, for `--journal`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Ends it at once, as a crash would.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            // A child that has ended already cannot be killed, which is what was wanted.
            let _killed = child.kill();
            let _ended = child.wait();
        }
    }

    /// Halts it: connections stay open, and nothing is answered.
    ///
    /// # Panics
    /// While it does not run.
    pub fn halt(&self) {
        self.signal("-STOP");
    }

    /// Lets it go on after a halt, with all that it was asked meanwhile.
    ///
    /// # Panics
    /// While it does not run.
    pub fn go_on(&self) {
        self.signal("-CONT");
    }

    /// Starts it again where it was, on what it has on its disk.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_again(&mut self) {
        self.start_again_with(&["--appendonly", "yes", "--appendfsync", "always"]);
    }

    /// The same with other settings.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_again_with(&mut self, settings: &[&str]) {
        self.kill();
        self.child = launch(self.folder.path(), self.port, settings);
        assert!(self.child.is_some(), "redis-server did not start again:\n{}", log(self.folder.path()));
    }

    /// Where its files are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs `redis-cli` with these words and gives what it prints, byte for byte.
    ///
    /// # Panics
    /// When it cannot be run, or Redis refuses.
    #[must_use]
    pub fn cli_bytes(&self, words: &[&str]) -> Vec<u8> {
        let mut command = Command::new("redis-cli");
        let output = command.args(["-e", "--raw", "-p", &self.port.to_string()]).args(words).output().expect("redis-cli can be run");
        assert!(output.status.success(), "{words:?}: {output:?}");
        output.stdout
    }

    /// Runs `redis-cli` with these words and gives what it prints.
    ///
    /// # Panics
    /// When it cannot be run, or Redis refuses.
    pub fn cli(&self, words: &[&str]) -> String {
        let mut command = Command::new("redis-cli");
        let output = command.args(["-e", "-p", &self.port.to_string()]).args(words).output().expect("redis-cli can be run");
        assert!(output.status.success(), "{words:?}: {output:?}");
        String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
    }
}

impl Redis {
    fn signal(&self, signal: &str) {
        let pid = self.child.as_ref().expect("it runs").id().to_string();
        let sent = Command::new("kill").args([signal, &pid]).status().expect("kill can be run");
        assert!(sent.success());
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.kill();
        if std::thread::panicking() {
            eprintln!("the log of redis-server:\n{}", log(self.folder.path()));
        }
    }
}

/// Starts the program and waits until it takes connections; none when it ends before.
fn launch(folder: &Path, port: u16, settings: &[&str]) -> Option<Child> {
    let mut command = Command::new("redis-server");
    command.args(["--bind", "127.0.0.1", "--port", &port.to_string(), "--save", "", "--dir"]).arg(folder).args(settings);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("redis-server can be run");
    let mut kept = File::options().create(true).append(true).open(folder.join("log")).expect("a log file");
    let mut lines = BufReader::new(child.stdout.take().expect("its output is piped")).lines().map_while(Result::ok);
    let mut keep = move |line: &str| writeln!(kept, "{line}").expect("the log can be written");
    let ready = lines.by_ref().inspect(|line| keep(line)).any(|line| line.contains("Ready to accept connections"));
    if !ready {
        let _ended = child.wait();
        return None;
    }
    // Read on, so that it never waits for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    Some(child)
}

fn log(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("log")).unwrap_or_default()
}
