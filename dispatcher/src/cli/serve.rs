//! `dispatcher serve`.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};

use crate::{
    Dispatcher, Options, clock::SystemClock, config::read_site, http::connections::ConnectionLimits, journals::JournalPlace, shutdown,
    telemetry,
};
use anyhow::Context;
use clap::Args;
use tokio::net::TcpListener;

use super::messages::MessageArgs;

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// A site's file; may be given several times.
    #[arg(long = "site", required = true, env = "AVANTI_SITE", value_delimiter = ',')]
    sites: Vec<PathBuf>,
    /// The folder of keys, accounts and journals.
    #[arg(long, default_value = "avanti-data", env = "AVANTI_DATA")]
    data: PathBuf,
    /// The file of the keys, where it is not in the data folder.
    #[arg(long, env = "AVANTI_KEY_FILE")]
    key_file: Option<PathBuf>,
    /// Where staff and devices are served.
    #[arg(long, default_value = "127.0.0.1:7000", env = "AVANTI_LISTEN")]
    listen: SocketAddr,
    /// Where phones are served, and nobody else.
    #[arg(long, env = "AVANTI_PUBLIC_LISTEN")]
    public_listen: Option<SocketAddr>,
    /// What phones open.
    #[arg(long, env = "AVANTI_PUBLIC_URL")]
    public_url: Option<String>,
    /// A proxy whose `X-Forwarded-For` is believed; may be given several times.
    #[arg(long = "trusted-proxy", env = "AVANTI_TRUSTED_PROXIES", value_delimiter = ',')]
    trusted_proxies: Vec<IpAddr>,
    /// Most connections at once.
    #[arg(long, default_value_t = ConnectionLimits::default().total, env = "AVANTI_CONNECTIONS_MAX")]
    connections_max: usize,
    /// Most connections at once from one address that is no trusted proxy.
    #[arg(long, default_value_t = ConnectionLimits::default().per_address, env = "AVANTI_CONNECTIONS_PER_ADDRESS")]
    connections_per_address: usize,
    #[command(flatten)]
    messages: MessageArgs,
    /// Whether real people are served; without it the sites are in training.
    #[arg(long, env = "AVANTI_LIVE")]
    live: bool,
    /// How logs are written.
    #[arg(long, value_enum, default_value = "json", env = "AVANTI_LOG_FORMAT")]
    log_format: telemetry::LogFormat,
}

impl Serve {
    pub(super) async fn run(self, journal: JournalPlace) -> anyhow::Result<()> {
        let stop = shutdown::requested();
        telemetry::start_logs(self.log_format);
        let sites = self.sites.iter().map(|file| read_site(file)).collect::<Result<Vec<_>, _>>()?;
        let listener = TcpListener::bind(self.listen).await.with_context(|| format!("{} is not free", self.listen))?;
        let public = match self.public_listen {
            Some(address) => Some(TcpListener::bind(address).await.with_context(|| format!("{address} is not free"))?),
            None => None,
        };
        let address = listener.local_addr()?;
        let public_url = self.public_url.unwrap_or_else(|| format!("http://localhost:{}", address.port()));
        let messages = self.messages.options()?;
        let options = Options {
            data: self.data,
            key_file: self.key_file,
            journal,
            sites,
            training: !self.live,
            public_url,
            trusted_proxies: self.trusted_proxies,
            connections: ConnectionLimits {
                total: self.connections_max,
                per_address: self.connections_per_address,
                ..ConnectionLimits::default()
            },
            messages,
        };
        let dispatcher = Dispatcher::start(options, Arc::new(SystemClock::default())).await?;
        if let Some(link) = dispatcher.first_administrator_link(&format!("http://{address}")).await? {
            println!("first administrator: {link}");
        }
        if let Some(public) = &public {
            println!("phones on {}", public.local_addr()?);
        }
        println!("listening on {address}");
        dispatcher.serve(listener, public, stop).await
    }
}
