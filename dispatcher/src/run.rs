//! Puts a dispatcher together and serves it until it is told to stop.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, bail};
use avanti_access::{Access, Act, KEY_FILE_NAME, Keys, Organisation, SystemEntropy};
use avanti_core::{Command, Refusal, Settings};
use avanti_model::{Principal, SiteId};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use tracing::{info, warn};

use crate::{
    app::{self, App, Shared},
    clock::Clock,
    data_folder, engine, entropy,
    http::{
        self,
        comers::Comers,
        connections::{ConnectionLimits, Connections},
        doorkeeper::Doorkeeper,
        guesses::Guesses,
        hall_codes::HallCodes,
        joiners::Joiners,
        presence::Presence,
        socket::AccessNews,
    },
    journals::{JournalPlace, Journals},
    recordings::Recordings,
    reminders::{self, MessageOptions, Messages},
    telemetry,
};

/// What a dispatcher needs to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of keys, accounts and journals.
    pub data: PathBuf,
    /// The file of the keys, where it is not in the data folder.
    pub key_file: Option<PathBuf>,
    /// Where the journals are kept.
    pub journal: JournalPlace,
    /// The sites, as their files describe them.
    pub sites: Vec<Settings>,
    /// Whether the sites shall be in training.
    pub training: bool,
    /// What phones open, without a slash at its end.
    pub public_url: String,
    /// Proxies whose word is taken for whose request they pass on.
    pub trusted_proxies: Vec<IpAddr>,
    /// How many connections there may be.
    pub connections: ConnectionLimits,
    /// What messages about appointments are sent by.
    pub messages: MessageOptions,
}

/// A dispatcher that is ready to serve.
#[derive(Debug)]
pub struct Dispatcher {
    app: App,
    engines: Vec<JoinHandle<()>>,
    leave: watch::Sender<bool>,
    limits: ConnectionLimits,
}

/// How often what was measured is summed up.
const METRICS_UPKEEP: Duration = Duration::from_secs(5);
/// How often it is looked whether the machine's clock was set.
const CLOCK_WATCH: Duration = Duration::from_secs(10);
/// How long requests under way may take to end when the dispatcher stops.
const DRAIN_MAX: Duration = Duration::from_secs(10);

/// The folder of a site's journal within the data folder.
#[must_use]
pub fn journal_folder(data: &Path, site: &SiteId) -> PathBuf {
    data.join("sites").join(site.as_str())
}

impl Dispatcher {
    /// Opens keys, accounts and journals and starts the sites' engines.
    ///
    /// # Errors
    /// What cannot be opened, and what to do about it.
    pub async fn start(options: Options, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let public_url = app::public_url(&options.public_url)?;
        let messages = Messages::prepare(&options.messages)?;
        data_folder::make(&options.data)?;
        let key_file = options.key_file.clone().unwrap_or_else(|| options.data.join(KEY_FILE_NAME));
        let keys = Keys::load_or_create(&key_file, &mut SystemEntropy)?;
        let journals = Journals::find(&options.journal, options.data.clone()).await?;
        let access = Arc::new(options.journal.open_access(&options.data, &keys)?);
        let clock = journals.clock(clock);
        let mut sites = BTreeMap::new();
        let (mut engines, mut kept) = (Vec::new(), Vec::new());
        for settings in options.sites {
            let id = settings.site.clone();
            let journal = journals.open(&id).await?;
            let loaded = engine::load(journal.as_ref(), &Arc::new(settings), &keys.fingerprint(), options.training, clock.now())
                .await
                .with_context(|| format!("the journal of the site “{id}” cannot be used"))?;
            info!(site = %id, seq = loaded.head.seq, epoch = loaded.head.epoch, "the journal was read");
            register_organisations(&access, &loaded.state.settings, clock.as_ref())?;
            let (handle, task) = engine::spawn(loaded, Arc::clone(&journal), keys.site(&id), Arc::clone(&clock));
            set_training(&handle, options.training).await?;
            kept.push((Arc::clone(&handle), journal));
            sites.insert(id, handle);
            engines.push(task);
        }
        for (site, journal) in kept {
            // Others have gone on meanwhile.
            site.begin_at(journal.head().await?.seq);
        }
        let (leave, leaving) = watch::channel(false);
        let app = App::new(Shared {
            sites,
            access_news: AccessNews::of(&access)?,
            access,
            doorkeeper: Doorkeeper::default(),
            guesses: Guesses::default(),
            comers: Comers::default(),
            hall_codes: HallCodes::default(),
            joiners: Joiners::default(),
            presence: Presence::default(),
            recordings: Arc::new(Recordings::in_folder(&options.data)),
            messages,
            clock,
            public_url,
            trusted_proxies: options.trusted_proxies,
            metrics: telemetry::metrics(),
            acknowledged: journals.acknowledged(),
            leaving,
        });
        if app.public_url_is_loopback() {
            warn!(public_url = %app.public_url, "phones cannot open the links on tickets: give --public-url the address that they can reach");
        }
        Ok(Self { app, engines, leave, limits: options.connections })
    }

    /// What the request handlers share.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The one-time link that makes the first administrator; none once there is one.
    ///
    /// # Errors
    /// When the access store fails.
    pub async fn first_administrator_link(&self, base: &str) -> anyhow::Result<Option<String>> {
        let (access, now) = (Arc::clone(&self.app.access), self.app.clock.now().millis());
        let token = tokio::task::spawn_blocking(move || access.first_administrator_link(now)).await??;
        Ok(token.map(|token| format!("{base}/welcome#{}", token.expose())))
    }

    /// Serves until `stop` resolves, then lets what is under way end.
    ///
    /// # Errors
    /// When a server ended by a fault of ours.
    pub async fn serve(
        self,
        listener: TcpListener,
        public: Option<TcpListener>,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> anyhow::Result<()> {
        let Self { app, engines, leave, limits } = self;
        let (news, access) = (app.access_news.clone(), Arc::clone(&app.access));
        let house_keeping = [
            tokio::spawn(prune(app.clone())),
            tokio::spawn(reminders::run(app.clone())),
            tokio::spawn(watch_clock(Arc::clone(&app.clock))),
            tokio::spawn(keep_metrics(app.metrics.clone())),
            tokio::spawn(async move { news.read_on(access).await }),
        ];
        let connections = Connections::new(limits, app.trusted_proxies.clone());
        let spawn = |listener, router| tokio::spawn(http::server::serve(listener, router, Arc::clone(&connections), leave.subscribe()));
        let mut servers = vec![spawn(listener, http::router(app.clone()))];
        servers.extend(public.map(|listener| spawn(listener, http::public_router(app.clone()))));
        stop.await;
        info!("stopping: no new requests are taken");
        leave.send_replace(true);
        for server in servers {
            match tokio::time::timeout(DRAIN_MAX, server).await {
                Ok(served) => served.context("a server ended badly")?,
                Err(_) => warn!("some connections did not end in time and were closed"),
            }
        }
        house_keeping.iter().for_each(JoinHandle::abort);
        drop(app);
        for engine in engines {
            // An engine ends once nobody can ask it anything; one that does not has a request that hangs.
            if tokio::time::timeout(DRAIN_MAX, engine).await.is_err() {
                warn!("an engine did not end in time");
            }
        }
        info!("stopped");
        Ok(())
    }
}

/// Tells the access store which organisation offers what: the settings rule, the store narrows who sees what by it.
pub(crate) fn register_organisations(access: &Access, settings: &Settings, clock: &dyn Clock) -> anyhow::Result<()> {
    let act = Act::system(clock.now().millis());
    for (id, organisation) in &settings.organisations {
        let organisation = Organisation { id: id.clone(), name: organisation.name.clone(), services: organisation.services.clone() };
        access.set_organisation(&act, &settings.site, &organisation)?;
    }
    Ok(())
}

async fn set_training(site: &engine::SiteHandle, training: bool) -> anyhow::Result<()> {
    match site.ask(Principal::Site, entropy::request_key(), Command::SetTraining { training }).await {
        Ok(_) => {
            info!(site = %site.id, training, "the site is set");
            Ok(())
        }
        Err(Refusal::SiteInUse { visits, desks }) => bail!(
            "the site “{}” serves real people now ({visits} visits are there, {desks} desks are open): start with --live, \
             or try training when they have gone",
            site.id
        ),
        Err(refusal) => Err(refusal).context("training could not be begun or ended"),
    }
}

/// Removes ended sessions and links once an hour.
async fn prune(app: App) {
    let mut hourly = tokio::time::interval(Duration::from_secs(60 * 60));
    loop {
        hourly.tick().await;
        let (access, now) = (Arc::clone(&app.access), app.clock.now().millis());
        match tokio::task::spawn_blocking(move || access.prune(now)).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => warn!(error = %error, "ended sessions could not be removed"),
            Err(error) => warn!(error = %error, "ended sessions could not be removed"),
        }
    }
}

/// Sums up what was measured, so that it takes no more room while nobody reads it.
async fn keep_metrics(metrics: PrometheusHandle) {
    let mut every = tokio::time::interval(METRICS_UPKEEP);
    loop {
        every.tick().await;
        metrics.run_upkeep();
    }
}

/// Says once that the machine's clock was set, and once that it is right again.
async fn watch_clock(clock: Arc<dyn Clock>) {
    let mut every = tokio::time::interval(CLOCK_WATCH);
    let mut known = false;
    loop {
        every.tick().await;
        let fault = http::health::clock_fault(clock.as_ref());
        match (&fault, known) {
            (Some(why), false) => warn!("{why}"),
            (None, true) => info!("the clock of this machine agrees with that of the dispatcher again"),
            (Some(_), true) | (None, false) => {}
        }
        known = fault.is_some();
    }
}
