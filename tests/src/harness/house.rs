//! A whole small centre in one process, as `cargo run` starts it: dispatcher, kiosk and board.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use tempfile::TempDir;

use super::{centre::PASSWORD, program::Program};

/// So often other ports are tried when somebody else was quicker.
const TRIES: usize = 8;

/// A centre in one process.
#[derive(Debug)]
pub struct House {
    port: u16,
    _program: Program,
    _folder: TempDir,
}

impl House {
    /// Opens a centre in training that prints at this address; its user `admin` has the password of all tests.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn open(printer: SocketAddr) -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        let password = folder.path().join("password");
        std::fs::write(&password, PASSWORD).expect("the folder can be written");
        let mut log = String::new();
        for _ in 0..TRIES {
            let port = free_ports();
            let mut program = Program::start(
                [
                    "avanti".as_ref(),
                    "--port".as_ref(),
                    port.to_string().as_ref(),
                    "--data".as_ref(),
                    folder.path().join("data").as_os_str(),
                    "--printer".as_ref(),
                    printer.to_string().as_ref(),
                    "--admin-password-file".as_ref(),
                    password.as_os_str(),
                ],
                folder.path().join("log"),
            );
            // Its listeners are open before it says so.
            if program.find(|line| line.starts_with("Avanti is running").then_some(())).is_some() {
                return Self { port, _program: program, _folder: folder };
            }
            log = program.log();
        }
        panic!("the centre did not start:\n{log}");
    }

    /// Where staff and phones are served.
    #[must_use]
    pub fn staff(&self) -> String {
        self.at(0)
    }

    /// The kiosk's pages.
    #[must_use]
    pub fn kiosk(&self) -> String {
        self.at(1)
    }

    /// The board's page.
    #[must_use]
    pub fn board(&self) -> String {
        self.at(2)
    }

    fn at(&self, offset: u16) -> String {
        format!("http://localhost:{}", self.port + offset)
    }
}

/// The first of three ports in a row that are free at this moment.
fn free_ports() -> u16 {
    let listen = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok();
    std::iter::repeat_with(|| listen(0))
        .flatten()
        .filter_map(|first| Some((first.local_addr().ok()?.port(), first)))
        .find(|(port, _)| port.checked_add(2).is_some_and(|last| listen(port + 1).is_some() && listen(last).is_some()))
        .map(|(port, _)| port)
        .expect("some three ports in a row are free")
}
