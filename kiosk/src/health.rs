//! How the kiosk's printer is, as administrators see it: a code that changes only when something has to be done.
//! It sends nothing.

use std::sync::Arc;

use tokio::sync::watch;

use crate::{PrinterConfig, agent::Printer, kiosk::Kiosk};

/// Hands the code on whenever it changes, for ever.
pub(crate) async fn watch(kiosk: Arc<Kiosk>, printer: PrinterConfig, codes: watch::Sender<Option<String>>) {
    let mut agent = kiosk.agent.subscribe();
    loop {
        let code = code(agent.borrow_and_update().printer(), &printer);
        codes.send_if_modified(|told| told.as_deref() != Some(code) && told.replace(code.to_owned()).as_deref() != Some(code));
        if agent.changed().await.is_err() {
            return;
        }
    }
}

/// A printer's state on the wire.
pub(crate) fn code(health: &Printer, printer: &PrinterConfig) -> &'static str {
    match (health, printer) {
        (Printer::Unknown, _) => "unknown",
        (Printer::Ready(_), PrinterConfig::Folder(_)) => "folder",
        (
            Printer::Ready(status),
            PrinterConfig::Network { .. } | PrinterConfig::Usb(_) | PrinterConfig::Serial { .. } | PrinterConfig::Queue { .. },
        ) => {
            if status.paper_near_end {
                "paper_low"
            } else {
                "ok"
            }
        }
        (Printer::Broken(cause), _) => cause.code(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::printer::{Cause, Status};

    #[test]
    fn each_state_of_a_printer_has_a_code() {
        let network = PrinterConfig::Network { host: "printer".to_owned(), port: 9100 };
        let ready = |paper_near_end| Printer::Ready(Status { paper_near_end });
        for (health, expected) in [
            (Printer::Unknown, "unknown"),
            (ready(false), "ok"),
            (ready(true), "paper_low"),
            (Printer::Broken(Cause::PaperOut), "paper_out"),
            (Printer::Broken(Cause::CoverOpen), "cover_open"),
            (Printer::Broken(Cause::Silent), "silent"),
            (Printer::Broken(Cause::Other("a sensor".to_owned())), "other"),
        ] {
            assert_eq!(code(&health, &network), expected);
        }
        assert_eq!(code(&ready(false), &PrinterConfig::Folder("tickets".into())), "folder");
    }
}
