//! Reads papers that came out of the virtual printer.

use std::process::Command;

use kiosk::ticket::{Bitmap, png};

/// What the code on a paper says.
pub(crate) fn code(paper: &Bitmap) -> String {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("paper.png");
    std::fs::write(&file, png::encode(paper)).unwrap();
    let read = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&file).output();
    let read = read.expect("zbarimg is installed (Debian package zbar-tools)");
    String::from_utf8(read.stdout).unwrap().trim_end().to_owned()
}
