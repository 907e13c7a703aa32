//! A kiosk or a board in a process of its own, beside a dispatcher that may come and go.

use std::net::SocketAddr;

use avanti_access::Kind;
use tempfile::TempDir;

use super::{centre::Centre, program::Program};

/// A running device.
#[derive(Debug)]
pub struct Device {
    address: SocketAddr,
    arguments: Vec<String>,
    program: Option<Program>,
    folder: TempDir,
}

impl Device {
    /// A board of the centre, which need not answer.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn board(centre: &Centre) -> Self {
        Self::start(&["board", "--dispatcher", &centre.base(), "--token", &centre.enrol(Kind::Board, "board")])
    }

    /// The same, laid out as these options say.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn board_with(centre: &Centre, layout: &[&str]) -> Self {
        let token = centre.enrol(Kind::Board, &layout.join(" "));
        Self::start(&[&["board", "--dispatcher", &centre.base(), "--token", &token], layout].concat())
    }

    /// A kiosk of the centre that prints at this address.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn kiosk(centre: &Centre, printer: SocketAddr) -> Self {
        Self::kiosk_with(centre, &centre.enrol(Kind::Kiosk, "kiosk"), printer)
    }

    /// The same with the token of a kiosk.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn kiosk_with(centre: &Centre, token: &str, printer: SocketAddr) -> Self {
        Self::start(&["kiosk", "--dispatcher", &centre.base(), "--token", token, "--printer", &printer.to_string()])
    }

    /// A board that nobody has let in.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn strange_board(centre: &Centre) -> Self {
        Self::start(&["board", "--dispatcher", &centre.base()])
    }

    /// A kiosk that nobody has let in.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn strange_kiosk(centre: &Centre, printer: SocketAddr) -> Self {
        Self::start(&["kiosk", "--dispatcher", &centre.base(), "--printer", &printer.to_string()])
    }

    /// Ends it at once and starts it with what it has kept, at another address.
    ///
    /// # Panics
    /// When it does not start.
    pub fn restart(&mut self) {
        self.program = None;
        let (address, program) = run(&self.arguments, &self.folder);
        self.address = address;
        self.program = Some(program);
    }

    /// Where its pages are.
    #[must_use]
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    fn start(arguments: &[&str]) -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        let (address, program) = run(&arguments, &folder);
        Self { address, arguments, program: Some(program), folder }
    }
}

fn run(arguments: &[String], folder: &TempDir) -> (SocketAddr, Program) {
    let data = folder.path().join("data");
    let arguments = arguments.iter().map(AsRef::as_ref).chain(["--data".as_ref(), data.as_os_str()]);
    let mut program = Program::start(arguments, folder.path().join("log"));
    let Some(address) = program.find(|line| line.strip_prefix("listening on ").map(str::to_owned)) else {
        panic!("the device did not start:\n{}", program.log());
    };
    (address.parse().expect("an address"), program)
}
