//! Reads a paper as a phone's camera does.

use std::process::Command;

use kiosk::ticket::{Bitmap, png};

/// What the code on a paper says.
///
/// # Panics
/// Without `zbarimg`, or a folder to write to.
#[must_use]
pub fn code(paper: &Bitmap) -> String {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("paper.png");
    std::fs::write(&file, png::encode(paper)).expect("the folder can be written");
    let read = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&file).output();
    let read = read.expect("zbarimg is installed (Debian package zbar-tools)");
    String::from_utf8_lossy(&read.stdout).trim_end().to_owned()
}
