//! How a printer is named on a command line, and which kind of printer a name means.
//! Never opens anything: whether the printer is there is seen when it is asked.

use std::{fmt, path::PathBuf, str::FromStr};

use super::{PORT, QUEUE_PORT};

/// Where papers come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrinterConfig {
    /// A folder that gets a PNG file for each paper.
    Folder(PathBuf),
    /// A printer at the end of a network cable.
    Network {
        /// Its name or address.
        host: String,
        /// Its port, usually [`PORT`].
        port: u16,
    },
    /// A printer on USB, by the device file that the kernel makes for it.
    Usb(PathBuf),
    /// A printer on a serial line.
    Serial {
        /// The line's device file.
        device: PathBuf,
        /// Bits a second, as set at the printer.
        speed: u32,
        /// Whether the printer stops the line by its wires when it is busy.
        handshake: bool,
    },
    /// A queue of CUPS that hands bytes on as they are.
    Queue {
        /// The machine of CUPS.
        host: String,
        /// Its port, usually [`QUEUE_PORT`].
        port: u16,
        /// The queue's name.
        name: String,
    },
}

/// Why a name means no printer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// There is nothing where the printer's name should be.
    #[error("{0} names no printer: write HOST:PORT, usb:/dev/usb/lp0, serial:/dev/ttyS0?speed=115200 or ipp://localhost/printers/NAME")]
    Nothing(String),
    /// The port is no number of a port.
    #[error("{0} is no port of a printer")]
    Port(String),
    /// A device that is no device file.
    #[error("{0} is no device file: write its whole path, such as /dev/usb/lp0")]
    Device(String),
    /// A serial line without its speed, or with one that is none.
    #[error("a serial printer needs its speed in bits a second, as set at the printer: serial:/dev/ttyS0?speed=115200")]
    Speed,
    /// Something after the question mark that no printer knows.
    #[error("{0} is not known of a serial line: it has speed=NUMBER and flow=wires or flow=none")]
    Option(String),
    /// A queue's address without the queue.
    #[error("{0} names no queue: write ipp://localhost/printers/NAME")]
    Queue(String),
}

impl FromStr for PrinterConfig {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if let Some(device) = text.strip_prefix("usb:") {
            return device_file(device).map(Self::Usb);
        }
        if let Some(line) = text.strip_prefix("serial:") {
            return serial(line);
        }
        if let Some(queue) = text.strip_prefix("ipp://") {
            return queue_of(queue).ok_or_else(|| AddressError::Queue(text.to_owned()))?;
        }
        if text.starts_with('/') {
            return device_file(text).map(Self::Usb);
        }
        let (host, port) = host_and_port(text.strip_prefix("tcp://").unwrap_or(text), PORT)?;
        Ok(Self::Network { host, port })
    }
}

impl fmt::Display for PrinterConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Network { host, port } => write!(f, "{host}:{port}"),
            Self::Usb(device) => write!(f, "{}", device.display()),
            Self::Serial { device, speed, .. } => write!(f, "{} at {speed} bits a second", device.display()),
            Self::Queue { host, port, name } => write!(f, "ipp://{host}:{port}/printers/{name}"),
        }
    }
}

/// `HOST`, `HOST:PORT`, `[ADDRESS]` or `[ADDRESS]:PORT`.
fn host_and_port(text: &str, usual: u16) -> Result<(String, u16), AddressError> {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
            (host, port.parse().map_err(|_| AddressError::Port(port.to_owned()))?)
        }
        _ => (text, usual),
    };
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    if host.is_empty() || host.contains('/') {
        return Err(AddressError::Nothing(text.to_owned()));
    }
    Ok((host, port))
}

fn device_file(text: &str) -> Result<PathBuf, AddressError> {
    if text.starts_with('/') && !text.ends_with('/') { Ok(text.into()) } else { Err(AddressError::Device(text.to_owned())) }
}

fn serial(text: &str) -> Result<PrinterConfig, AddressError> {
    let (device, options) = text.split_once('?').ok_or(AddressError::Speed)?;
    let (mut speed, mut handshake) = (None, true);
    for option in options.split('&') {
        match option.split_once('=') {
            Some(("speed", number)) => speed = Some(number.parse().ok().filter(|speed| *speed > 0).ok_or(AddressError::Speed)?),
            Some(("flow", "wires")) => handshake = true,
            Some(("flow", "none")) => handshake = false,
            _ => return Err(AddressError::Option(option.to_owned())),
        }
    }
    Ok(PrinterConfig::Serial { device: device_file(device)?, speed: speed.ok_or(AddressError::Speed)?, handshake })
}

fn queue_of(text: &str) -> Option<Result<PrinterConfig, AddressError>> {
    let (host, path) = text.split_once('/')?;
    let name = path.strip_prefix("printers/")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    Some(host_and_port(host, QUEUE_PORT).map(|(host, port)| PrinterConfig::Queue { host, port, name: name.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(host: &str, port: u16) -> PrinterConfig {
        PrinterConfig::Network { host: host.to_owned(), port }
    }

    fn serial_line(speed: u32, handshake: bool) -> PrinterConfig {
        PrinterConfig::Serial { device: "/dev/ttyS0".into(), speed, handshake }
    }

    fn queue(port: u16) -> PrinterConfig {
        PrinterConfig::Queue { host: "localhost".to_owned(), port, name: "tickets".to_owned() }
    }

    #[test]
    fn each_kind_of_printer_has_its_way_of_being_named() {
        for (text, expected) in [
            ("printer.local", network("printer.local", 9100)),
            ("10.0.0.7:9101", network("10.0.0.7", 9101)),
            ("tcp://10.0.0.7", network("10.0.0.7", 9100)),
            ("[fe80::1]:9101", network("fe80::1", 9101)),
            ("[fe80::1]", network("fe80::1", 9100)),
            ("/dev/usb/lp0", PrinterConfig::Usb("/dev/usb/lp0".into())),
            ("usb:/dev/usb/lp1", PrinterConfig::Usb("/dev/usb/lp1".into())),
            ("serial:/dev/ttyS0?speed=115200", serial_line(115_200, true)),
            ("serial:/dev/ttyS0?speed=9600&flow=none", serial_line(9_600, false)),
            ("ipp://localhost/printers/tickets", queue(631)),
            ("ipp://localhost:8631/printers/tickets", queue(8631)),
        ] {
            assert_eq!(text.parse(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_names_no_printer_is_told_what_to_write() {
        for (text, part) in [
            ("", "write HOST:PORT"),
            (":9100", "write HOST:PORT"),
            ("http://printer/", "no port"),
            ("printer:paper", "paper is no port"),
            ("usb:lp0", "whole path"),
            ("serial:/dev/ttyS0", "speed=115200"),
            ("serial:/dev/ttyS0?speed=fast", "speed=115200"),
            ("serial:/dev/ttyS0?speed=9600&parity=odd", "parity=odd is not known"),
            ("ipp://localhost", "names no queue"),
            ("ipp://localhost/printers/", "names no queue"),
            ("ipp://localhost/printers/a b", "names no queue"),
        ] {
            let error = text.parse::<PrinterConfig>().unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
