//! When to stop: on SIGTERM and on Ctrl-C.

use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};
use tracing::info;

/// Listens for signals from the moment it is called; what it gives resolves when the process is asked to stop.
///
/// # Panics
/// When the operating system does not let signals be listened to.
pub fn requested() -> impl Future<Output = ()> + Send + 'static {
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened to");
    let mut interrupt = signal(SignalKind::interrupt()).expect("signals can be listened to");
    let mut hangup = signal(SignalKind::hangup()).expect("signals can be listened to");
    async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => return,
                _ = interrupt.recv() => return,
                // A terminal that goes away must not take the centre with it.
                _ = hangup.recv() => info!("hung up: nothing is read again, a restart takes changed options"),
            }
        }
    }
}

/// Waits until the dispatcher begins to leave; for ever where it has gone without a word.
pub(crate) async fn begun(leaving: &mut watch::Receiver<bool>) {
    if leaving.wait_for(|leaving| *leaving).await.is_err() {
        std::future::pending::<()>().await;
    }
}
