//! Who comes on a day, and when. More come early: each time is the earlier of two even draws.

use avanti_core::Settings;
use avanti_model::{Language, ServiceId, Timestamp, draw::Draw};

/// A party that comes to the kiosk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// When.
    pub at: Timestamp,
    /// What it comes for.
    pub service: ServiceId,
    /// The language it reads and speaks.
    pub language: Language,
    /// How many people it is.
    pub party: u8,
}

/// Largest party that comes.
const PARTY_MAX: u64 = 4;

/// As many parties as asked for, in the order in which they come, between two moments. Services and languages are drawn
/// evenly from those of the site, which must have some.
#[must_use]
pub fn between(settings: &Settings, opens: Timestamp, closes: Timestamp, parties: u32, seed: u64) -> Vec<Arrival> {
    let mut draw = Draw::from_seed(seed);
    let length = u64::try_from((closes - opens).millis()).unwrap_or(0).max(1);
    let mut arrivals: Vec<Arrival> = (0..parties)
        .map(|_| {
            let after = draw.below(length).min(draw.below(length));
            let service = pick(&mut draw, settings.services.len());
            let language = pick(&mut draw, settings.languages.len());
            Arrival {
                at: Timestamp::from_millis(opens.millis() + after as i64),
                service: settings.services[service].id.clone(),
                language: settings.languages[language].clone(),
                party: 1 + draw.below(PARTY_MAX) as u8,
            }
        })
        .collect();
    arrivals.sort_by_key(|arrival| arrival.at);
    arrivals
}

fn pick(draw: &mut Draw, count: usize) -> usize {
    draw.below(count as u64) as usize
}
