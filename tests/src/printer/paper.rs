//! Reads a paper as a phone's camera does.

use std::process::Command;

use kiosk::ticket::{Bitmap, png};

/// What the code on a paper says.
///
/// # Panics
/// Without `zbarimg`, or a folder to write to.
#[must_use]
pub fn code(paper: &Bitmap) -> String {
    codes(std::slice::from_ref(paper)).pop().unwrap_or_default()
}

/// What the codes on some papers say, one for each that can be read.
///
/// # Panics
/// Without `zbarimg`, or a folder to write to.
#[must_use]
pub fn codes(papers: &[Bitmap]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = |(count, paper): (usize, &Bitmap)| {
        let file = folder.path().join(format!("paper-{count}.png"));
        std::fs::write(&file, png::encode(paper)).expect("the folder can be written");
        file
    };
    let files: Vec<_> = papers.iter().enumerate().map(file).collect();
    let read = Command::new("zbarimg").args(["--quiet", "--raw"]).args(files).output();
    let read = read.expect("zbarimg is installed (Debian package zbar-tools)");
    String::from_utf8_lossy(&read.stdout).lines().map(str::to_owned).collect()
}
