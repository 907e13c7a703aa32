//! When to stop: on SIGTERM and on Ctrl-C.

use tokio::signal::unix::{SignalKind, signal};

/// Listens for signals from the moment it is called; what it gives resolves when the process is asked to stop.
///
/// # Panics
/// When the operating system does not let signals be listened to.
pub fn requested() -> impl Future<Output = ()> + Send + 'static {
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened to");
    let mut interrupt = signal(SignalKind::interrupt()).expect("signals can be listened to");
    async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }
}
