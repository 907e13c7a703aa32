//! When to stop: on SIGTERM and on Ctrl-C.

/// Resolves when the process is asked to stop.
///
/// # Panics
/// When the operating system does not let signals be listened to.
pub async fn requested() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened to");
    let mut interrupt = signal(SignalKind::interrupt()).expect("signals can be listened to");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}
