//! Logs and metrics of a process, set up once.

use std::sync::OnceLock;

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::EnvFilter;

static METRICS: OnceLock<PrometheusHandle> = OnceLock::new();

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// Sends logs to standard error; `AVANTI_LOG` chooses what (`info` where it is not set).
pub fn start_logs(format: LogFormat) {
    let filter = EnvFilter::try_from_env("AVANTI_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second call in one process, as in tests, keeps the first.
    let _kept = match format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
}

/// Where the metrics of this process are read.
///
/// # Panics
/// When another library has installed a recorder of its own, which none of ours does.
#[must_use]
pub fn metrics() -> PrometheusHandle {
    METRICS
        .get_or_init(|| {
            let seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];
            PrometheusBuilder::new()
                .set_buckets_for_metric(metrics_exporter_prometheus::Matcher::Suffix("_seconds".to_owned()), &seconds)
                .and_then(PrometheusBuilder::install_recorder)
                .expect("no other recorder is installed")
        })
        .clone()
}
