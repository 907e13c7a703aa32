//! `--demo`: people come and are served by themselves, as on a simulated day, for whoever wants to look. They are drawn as
//! `dispatcher simulate` draws them and go through the site like everybody else; the first desk is left to whoever looks.

mod clerk;
mod crowd;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::Context as _;
use avanti_core::{Answer, Command, Refusal, Settings};
use avanti_model::{DeskId, Principal, RequestKey, Span, Timestamp, VisitId};
use avanti_simulator::{
    Shift,
    calendar::{self, OpenDay},
    day_file::DayFile,
    staffing,
};
use dispatcher::{config::read_day_text, engine::SiteHandle};
use tokio::time::Instant;
use tracing::info;

/// The ordinary day of the example site.
const EXAMPLE_DAY: &str = include_str!("../../../sites/milano-welcome-center/days/ordinary.toml");
/// How many times faster than the clock a day may be played.
pub(crate) const SPEED_MAX: f64 = 600.0;

/// A day that is being played.
pub(crate) struct Demo {
    site: Arc<SiteHandle>,
    settings: Arc<Settings>,
    day: DayFile,
    open: OpenDay,
    speed: f64,
    began: Instant,
    /// What chance has in store for each visit that is there.
    fates: Mutex<BTreeMap<VisitId, Fate>>,
    /// Names requests apart from those of other runs.
    run: Timestamp,
    requests: std::sync::atomic::AtomicU64,
}

/// What chance has in store for a visit.
#[derive(Debug, Clone, Copy)]
struct Fate {
    walking: Span,
    serving: Span,
    ghost: bool,
}

impl Demo {
    /// A day for a site: the example's own, or one that follows from the settings.
    ///
    /// # Errors
    /// When the site never opens.
    pub(crate) fn new(site: Arc<SiteHandle>, is_example: bool, speed: f64) -> anyhow::Result<Self> {
        let settings = Arc::clone(&site.state().settings);
        let day = if is_example { Some(read_day_text("ordinary.toml", EXAMPLE_DAY, &settings)?) } else { DayFile::derived(&settings) };
        let day = day.context("--demo: the site never opens, so that no day can be played")?;
        let date = calendar::date(&day, &settings).context("--demo: the site is closed on the day's date")?;
        let open = OpenDay::of(&settings, date).context("--demo: the site is closed on the day's date")?;
        let run = site.now().0;
        let requests = std::sync::atomic::AtomicU64::new(0);
        Ok(Self { site, settings, day, open, speed, began: Instant::now(), fates: Mutex::default(), run, requests })
    }

    /// Plays for as long as the process runs.
    pub(crate) async fn play(self) {
        let left = self.settings.desks.first().map(|desk| desk.id.clone());
        let demo = Arc::new(self);
        info!(speed = demo.speed, "people come and are served by themselves");
        let mut tasks = tokio::task::JoinSet::new();
        let mut by_desk: BTreeMap<DeskId, Vec<Shift>> = BTreeMap::new();
        for shift in staffing::shifts(&demo.settings, &demo.day, &demo.open) {
            by_desk.entry(shift.desk.clone()).or_default().push(shift);
        }
        for (_, mut shifts) in by_desk.into_iter().filter(|(desk, _)| Some(desk) != left.as_ref()) {
            shifts.sort_by_key(|shift| shift.from);
            tasks.spawn(clerk::work(Arc::clone(&demo), shifts));
        }
        tasks.spawn(crowd::come(Arc::clone(&demo)));
        while tasks.join_next().await.is_some() {}
    }

    /// How much later than the first a day begins: where the one before has ended.
    fn later(&self, number: u64) -> Span {
        let length = self.open.closes - self.open.opens;
        Span::from_millis(length.millis().saturating_mul(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    /// Waits until the played day has got as far as a moment of it.
    async fn until(&self, at: Timestamp) {
        let passed = (at - self.open.opens).millis().max(0) as f64 / 1000.0 / self.speed;
        tokio::time::sleep_until(self.began + Duration::from_secs_f64(passed)).await;
    }

    /// The moment of the played day that has come.
    fn played(&self) -> Timestamp {
        self.open.opens + Span::from_millis((self.began.elapsed().as_secs_f64() * self.speed * 1000.0) as i64)
    }

    /// Waits for a length of time of the played day.
    async fn pass(&self, span: Span) {
        tokio::time::sleep(Duration::from_secs_f64(span.millis().max(0) as f64 / 1000.0 / self.speed)).await;
    }

    async fn ask(&self, by: Principal, command: Command) -> Result<Answer, Refusal> {
        let number = self.requests.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let key: RequestKey = format!("demo-{}-{number}", self.run.millis()).parse().expect("letters, digits and dashes are a key");
        self.site.ask(by, key, command).await
    }

    fn remember(&self, visit: VisitId, fate: Fate) {
        self.fates.lock().unwrap_or_else(PoisonError::into_inner).insert(visit, fate);
    }

    /// What chance has in store for a visit; for one that somebody took at the kiosk, a short while.
    fn fate(&self, visit: VisitId) -> Fate {
        let known = self.fates.lock().unwrap_or_else(PoisonError::into_inner).get(&visit).copied();
        known.unwrap_or(Fate { walking: Span::from_minutes(1), serving: Span::from_minutes(5), ghost: false })
    }
}
