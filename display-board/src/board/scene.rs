//! What is to be seen of a board at a moment, without a word of any language: shape, calls, times.
//! It decides what is shown and not how it looks.

use avanti_client::{Admission, Link};
use avanti_locales::Opening;
use avanti_protocol::{
    Site,
    board::{BoardRow, HallCodes},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};

use super::{Board, rows_of};

/// Calls shown beside the newest one.
pub const EARLIER_MAX: usize = 5;

/// A board at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The site, once it is known.
    pub site: Option<Site>,
    /// How the board stands to the dispatcher.
    pub link: Link,
    /// The wall clock at the site, as `14:05`; none before the site is known.
    pub clock: Option<String>,
    /// The wall clock when the dispatcher was heard last; none if it never was.
    pub heard_at: Option<String>,
    /// The code with which people in the hall take tickets with their phones now, while tickets are handed out.
    pub code: Option<String>,
    /// What fills the screen.
    pub shape: Shape,
}

/// What fills the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// The board is not let in, or not any more.
    Enrolment {
        /// The code that lets it in, if there is one at the moment.
        code: Option<String>,
        /// Whether it was let in before.
        refused: bool,
    },
    /// Nothing is known that could be shown.
    Connecting,
    /// Calls.
    Calls(Calls),
    /// Nobody is called.
    Idle,
    /// Nobody is called and no tickets are handed out.
    Closed(Option<Opening>),
}

/// Calls in sight.
#[derive(Debug, Clone, PartialEq)]
pub struct Calls {
    /// The one on the stage.
    pub newest: BoardRow,
    /// Whether it has just been announced.
    pub fresh: bool,
    /// The others, latest first, at most [`EARLIER_MAX`].
    pub earlier: Vec<BoardRow>,
}

impl Board {
    /// What is to be seen at `now_ms` on the board's own clock, in milliseconds since 1970.
    #[must_use]
    pub fn scene(&self, now_ms: i64) -> Scene {
        let site = self.view.as_ref().map(|view| view.site.clone());
        let zone = site.as_ref().map(|site| TimeZone::get(&site.time_zone).unwrap_or(TimeZone::UTC));
        // No clock before the dispatcher has told it: the machine's own may be wrong by years.
        let now = zone.as_ref().filter(|_| self.heard_own_ms().is_some()).and_then(|zone| at(self.dispatcher_ms(now_ms), zone));
        let heard_at = zone.as_ref().zip(self.heard).and_then(|(zone, heard)| at(heard.dispatcher_ms, zone));
        let shape = self.shape(now_ms, now.as_ref(), site.as_ref());
        let codes = self.view.as_ref().filter(|view| view.site.open && !self.is_too_old(now_ms)).and_then(|view| view.codes.as_ref());
        let code = codes.and_then(|codes| code_at(codes, self.dispatcher_ms(now_ms)));
        Scene {
            link: self.link(now_ms),
            clock: now.as_ref().map(wall_clock),
            heard_at: heard_at.as_ref().map(wall_clock),
            code,
            shape,
            site,
        }
    }

    fn shape(&self, now_ms: i64, now: Option<&Zoned>, site: Option<&Site>) -> Shape {
        if let Admission::Waits { code, refused } = &self.admission {
            return Shape::Enrolment { code: code.clone(), refused: *refused };
        }
        let Some(site) = site.filter(|_| !self.is_too_old(now_ms)) else { return Shape::Connecting };
        let mut rows = rows_of(self.view.as_ref());
        if let Some(announced) = self.stage.row() {
            // More calls may be new than there are rows: what was announced stands for itself then.
            let place = rows.iter().position(|row| row.number == announced.number);
            let newest = place.map_or_else(|| announced.clone(), |place| rows.remove(place));
            rows.truncate(EARLIER_MAX);
            return Shape::Calls(Calls { newest, fresh: self.stage.is_fresh(now_ms), earlier: rows });
        }
        if site.open { Shape::Idle } else { Shape::Closed(opening(site, now)) }
    }
}

/// The code that is there at a moment; none where it is not among those that the board knows.
fn code_at(codes: &HallCodes, dispatcher_ms: i64) -> Option<String> {
    let passed = dispatcher_ms - codes.from.parse::<Timestamp>().ok()?.as_millisecond();
    let turn = passed.div_euclid(1000 * i64::from(codes.seconds.max(1)));
    codes.codes.get(usize::try_from(turn).ok()?).cloned()
}

fn opening(site: &Site, now: Option<&Zoned>) -> Option<Opening> {
    let now = now?;
    let opens = site.opens_at.as_ref()?.parse::<Timestamp>().ok()?.to_zoned(now.time_zone().clone());
    Opening::seen_from(now, &opens)
}

fn at(millis: i64, zone: &TimeZone) -> Option<Zoned> {
    Timestamp::from_millisecond(millis).ok().map(|at| at.to_zoned(zone.clone()))
}

fn wall_clock(at: &Zoned) -> String {
    at.strftime("%H:%M").to_string()
}
