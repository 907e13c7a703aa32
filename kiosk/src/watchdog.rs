//! Tells systemd that the program is ready and, again and again, that it still runs, where its unit asks for that; else nothing.
//! A program that hangs says nothing any more, and is started anew.

use std::{
    ffi::OsStr,
    io,
    os::{linux::net::SocketAddrExt, unix::ffi::OsStrExt, unix::net::SocketAddr, unix::net::UnixDatagram},
    time::Duration,
};

/// Says for ever that the program runs, twice in the time that the unit gives it.
pub(crate) async fn beat() {
    let Some(socket) = std::env::var_os("NOTIFY_SOCKET") else { return };
    tell(&socket, "READY=1");
    let Some(every) = std::env::var("WATCHDOG_USEC").ok().and_then(|text| half(&text)) else { return };
    let mut ticks = tokio::time::interval(every);
    loop {
        ticks.tick().await;
        tell(&socket, "WATCHDOG=1");
    }
}

/// Half of so many microseconds.
fn half(micros: &str) -> Option<Duration> {
    let micros: u64 = micros.parse().ok()?;
    (micros >= 2).then(|| Duration::from_micros(micros / 2))
}

fn tell(socket: &OsStr, message: &str) {
    if let Err(error) = send(socket, message) {
        tracing::warn!(error = &error as &dyn std::error::Error, "systemd can't be told anything");
    }
}

fn send(socket: &OsStr, message: &str) -> io::Result<()> {
    // A name that begins with @ is one of no file.
    let address = match socket.as_bytes().strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name)?,
        None => SocketAddr::from_pathname(socket)?,
    };
    UnixDatagram::unbound()?.send_to_addr(message.as_bytes(), &address).map(|_| ())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    #[test]
    fn it_is_said_twice_in_the_time_that_there_is() {
        assert_eq!(half("30000000"), Some(Duration::from_secs(15)));
        for nothing in ["", "0", "1", "soon"] {
            assert_eq!(half(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_message_arrives_at_the_socket_of_a_file_and_at_one_of_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notify");
        let listener = UnixDatagram::bind(&file).unwrap();
        let abstract_name = format!("avanti-kiosk-watchdog-{}", std::process::id());
        let unnamed = UnixDatagram::bind_addr(&SocketAddr::from_abstract_name(&abstract_name).unwrap()).unwrap();
        for (listener, socket) in [(listener, file.into_os_string()), (unnamed, OsString::from(format!("@{abstract_name}")))] {
            send(&socket, "WATCHDOG=1").unwrap();
            let mut heard = [0; 32];
            let length = listener.recv(&mut heard).unwrap();
            assert_eq!(&heard[..length], b"WATCHDOG=1");
        }
    }
}
