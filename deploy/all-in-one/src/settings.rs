//! `avanti settings`: the reference of everything that can be set, of all programs, written from their types.

use clap::CommandFactory as _;
use dispatcher::{cli, config::reference::options};

use crate::Options;

/// The reference in Markdown.
pub(crate) fn reference() -> String {
    let programs = [
        ("avanti", Options::command()),
        ("kiosk", kiosk::cli::Arguments::command()),
        ("display-board", display_board::cli::Options::command()),
    ];
    let mut text = cli::reference();
    for (name, command) in programs {
        text += &format!("\n# `{name}`\n\n{}", options(&command));
    }
    text + "\nAll programs log what `AVANTI_LOG` asks for: `error`, `warn`, `info` (if left out), `debug`, or more for single parts \
            as in `info,dispatcher=debug`.\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_of_every_program_stands_there_with_what_it_says() {
        let text = reference();
        for row in [
            "| `--site SITES` | `AVANTI_SITE` |  | A site's file",
            "| `--journal JOURNAL` | `AVANTI_JOURNAL` | `embedded` |",
            "| `--device-listen DEVICE_LISTEN` | `AVANTI_DEVICE_LISTEN` | `127.0.0.1` |",
            "| `--paper-mm PAPER_MM` | `AVANTI_KIOSK_PAPER_MM` | `80` | The width of the paper",
            "| `--data DATA` | `AVANTI_BOARD_DATA` | `./avanti-data/board` |",
        ] {
            assert!(text.contains(row), "{row}\n{text}");
        }
        assert_eq!(text.matches("| `AVANTI_JOURNAL` |").count(), 2, "of `dispatcher serve` and of `avanti`:\n{text}");
        assert!(!text.contains("|  |\n"), "something says nothing:\n{text}");
    }
}
