//! What one socket is sent: the frames that bring its client from the place where it is to the present.
//! It knows topics and places, no connection and nobody's rights.

use std::sync::Arc;

use avanti_core::{State, forecast::Forecast};
use avanti_model::VisitId;
use avanti_protocol::frame::Hello;

use crate::{
    convert::{self, desk::Audience},
    engine::SiteHandle,
    hub::{Catch, Topic},
};

/// What a socket follows.
pub(super) enum Follow {
    Board,
    Kiosk,
    Desk(Audience, Arc<Topic>),
    Phone(VisitId),
}

/// A reader of a topic.
pub(super) struct Reader {
    site: Arc<SiteHandle>,
    follow: Follow,
    epoch: Option<u32>,
    seq: Option<u64>,
    /// What a phone was shown last, or staff were told of calls for help.
    shown: Option<String>,
    /// The forecast that a phone was shown last, and when.
    told: Option<Forecast>,
}

impl Reader {
    /// A reader that knows nothing yet.
    pub(super) fn new(site: Arc<SiteHandle>, follow: Follow) -> Self {
        Self { site, follow, epoch: None, seq: None, shown: None, told: None }
    }

    /// Takes the place that the client says it is at.
    pub(super) fn hello(&mut self, hello: &Hello) {
        self.epoch = hello.epoch;
        self.seq = hello.after;
        self.shown = None;
        self.told = None;
    }

    /// Follows what this audience may see from here on, and forgets what the client knows: it may be too much.
    /// Says whether that is another topic than before.
    pub(super) fn see(&mut self, audience: &Audience) -> bool {
        match &self.follow {
            Follow::Desk(before, _) if before != audience => {
                let topic = self.site.hub.desk(audience);
                self.follow = Follow::Desk(audience.clone(), topic);
                (self.epoch, self.seq) = (None, None);
                true
            }
            Follow::Desk(..) | Follow::Board | Follow::Kiosk | Follow::Phone(_) => false,
        }
    }

    /// Whether what is followed is there no more: a visit of a day that has ended.
    pub(super) fn is_over(&self) -> bool {
        match self.follow {
            Follow::Phone(visit) => self.site.state().visit(visit).is_none(),
            Follow::Board | Follow::Kiosk | Follow::Desk(..) => false,
        }
    }

    /// The topic that is read.
    pub(super) fn topic(&self) -> &Topic {
        match &self.follow {
            Follow::Board => &self.site.hub.board,
            Follow::Kiosk => &self.site.hub.kiosk,
            Follow::Desk(_, topic) => topic,
            Follow::Phone(_) => &self.site.hub.phone,
        }
    }

    /// The frames that bring the client up to date; with `beat` at least one, so that silence means a broken line.
    pub(super) fn catch_up(&mut self, beat: bool) -> Vec<String> {
        if let Follow::Phone(visit) = self.follow {
            return self.phone(visit, beat);
        }
        let mut frames = self.of_topic(beat);
        frames.extend(self.help());
        frames
    }

    /// Who waits for help at kiosks, where that is not what staff were told last.
    fn help(&mut self) -> Option<String> {
        let Follow::Desk(..) = self.follow else { return None };
        let now = self.site.now().0;
        let zone = self.site.state().settings.zone();
        let calls = convert::desk::help(self.site.hub.help().untaken(now), &zone);
        let told = serde_json::to_string(&calls).unwrap_or_default();
        let is_news = if calls.calls.is_empty() { self.shown.is_some() } else { self.shown.as_ref() != Some(&told) };
        let frame = is_news.then(|| format!("{{\"help\":{told}}}"));
        self.shown = Some(told).filter(|_| !calls.calls.is_empty());
        frame
    }

    fn of_topic(&mut self, beat: bool) -> Vec<String> {
        match self.topic().catch_up(self.epoch, self.seq) {
            Catch::Snapshot => vec![self.snapshot()],
            Catch::Deltas(deltas) => {
                let mut frames: Vec<String> = deltas.into_iter().map(|(to, fields)| self.delta(to, &fields)).collect();
                if beat && frames.is_empty() {
                    let (_, to) = self.topic().place();
                    frames.push(self.delta(to, ""));
                }
                frames
            }
        }
    }

    fn snapshot(&mut self) -> String {
        let state = self.site.state();
        let fields = match &self.follow {
            Follow::Board => self.topic().snapshot(&state, |state| convert::board::with_codes(state, &self.site.keys)),
            Follow::Kiosk => self.topic().snapshot(&state, convert::kiosk::view),
            Follow::Desk(audience, topic) => topic.snapshot(&state, |state| convert::desk::view(state, audience)),
            Follow::Phone(_) => "".into(),
        };
        let (epoch, _) = self.topic().place();
        self.epoch = Some(epoch);
        self.seq = Some(state.seq);
        format!("{{\"snapshot\":{{\"epoch\":{epoch},\"seq\":{},\"now\":\"{}\",{fields}}}}}", state.seq, self.site.now().1)
    }

    fn delta(&mut self, to: u64, fields: &str) -> String {
        let from = self.seq.unwrap_or(to);
        self.seq = Some(to);
        let comma = if fields.is_empty() { "" } else { "," };
        format!("{{\"delta\":{{\"from\":{from},\"to\":{to},\"now\":\"{}\"{comma}{fields}}}}}", self.site.now().1)
    }

    /// A phone gets a snapshot whenever what it shows has changed, and a heartbeat otherwise.
    fn phone(&mut self, visit: VisitId, beat: bool) -> Vec<String> {
        let state = self.site.state();
        let forecast = self.forecast(&state, visit);
        let Some(view) = convert::phone::view(&state, visit, forecast) else { return Vec::new() };
        let fields = serde_json::to_string(&view).unwrap_or_default();
        if self.shown.as_ref() != Some(&fields) {
            let (epoch, _) = self.topic().place();
            self.seq = Some(state.seq);
            let inner = fields.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or_default();
            let frame = format!("{{\"snapshot\":{{\"epoch\":{epoch},\"seq\":{},\"now\":\"{}\",{inner}}}}}", state.seq, self.site.now().1);
            self.shown = Some(fields);
            return vec![frame];
        }
        if beat { vec![self.delta(state.seq, "")] } else { Vec::new() }
    }

    /// How long a visit will likely wait from now on: whoever was told something is not told a little more again and again.
    fn forecast(&mut self, state: &State, visit: VisitId) -> Option<Forecast> {
        let now = self.site.now().0;
        let fresh = self.site.forecaster().of_waiting(state, state.visit(visit)?, now)?;
        let shown = self.told.map_or(fresh, |seen| fresh.after(seen));
        self.told = Some(shown);
        Some(shown)
    }
}
