//! A peak day of a large centre: sixty desks, a thousand visitors, eight services, five languages. For measuring how fast days are played.

use std::{collections::BTreeSet, sync::Arc};

use avanti_core::{Event, Settings, deadline::genesis, event::DayOpened};
use avanti_model::{Language, ServiceId, Span, Timestamp};
use serde_json::json;

use super::OPENS;
use crate::{day::Plan, draw::Source, law::Law, party::Party, policies::Rule, roster::Shift};

/// Desks.
const DESKS: usize = 60;
/// Visitors.
const VISITORS: usize = 1000;
/// How long a visitor is served: five of six minutes of a desk, over eight hours.
const SERVING: Law = Law::Lognormal { mean: 24.0, variation: 0.7 };
const SERVICES: usize = 8;
const LANGUAGES: [&str; 5] = ["it", "en", "ar", "bn", "ur"];
/// Minutes of the day in which visitors come, evenly: all have a ticket before the doors close.
const COMING: i64 = 479;

/// The centre with its clerks: each gives every service in two languages.
#[derive(Debug, Clone)]
pub struct Peak {
    opened: DayOpened,
    shifts: Vec<Shift>,
}

impl Peak {
    /// The centre.
    #[must_use]
    pub fn new() -> Self {
        let opening = genesis(Arc::new(settings()), String::new(), false, OPENS - Span::from_minutes(60));
        let Event::DayOpened(opened) = opening else { unreachable!("a journal begins with a day") };
        Self { opened: *opened, shifts: (0..DESKS).map(clerk).collect() }
    }

    /// Who comes on the day of a seed: nobody has an appointment.
    #[must_use]
    pub fn parties(seed: u64) -> Vec<Party> {
        let mut source = Source::new(seed, 1);
        let day = Span::from_minutes(COMING).millis() as f64;
        let mut times: Vec<Timestamp> = (0..VISITORS).map(|_| OPENS + Span::from_millis((day * source.unit()) as i64)).collect();
        times.sort_unstable();
        times.into_iter().map(|at| party(&mut source, at)).collect()
    }

    /// The day on which these people come and this rule calls.
    #[must_use]
    pub fn plan<'p>(&'p self, parties: &'p [Party], rule: Rule) -> Plan<'p> {
        Plan {
            opened: self.opened.clone(),
            from: OPENS - Span::from_minutes(60),
            shifts: &self.shifts,
            parties,
            policy: rule.policy,
            absent: None,
            waiting_places: None,
        }
    }
}

impl Default for Peak {
    fn default() -> Self {
        Self::new()
    }
}

fn party(source: &mut Source, at: Timestamp) -> Party {
    let speaks = language((source.unit() * LANGUAGES.len() as f64) as usize);
    Party {
        at,
        slot: None,
        appointment: None,
        handed_over: None,
        service: service((source.unit() * SERVICES as f64) as usize),
        reads: speaks.clone(),
        speaks: vec![speaks],
        people: 1,
        needs: BTreeSet::new(),
        serving: SERVING.draw(source),
        walking: Span::ZERO,
        patience: None,
        ghost: false,
    }
}

fn clerk(index: usize) -> Shift {
    Shift {
        desk: format!("d{index}").parse().expect("an id"),
        agent: format!("a{index}").parse().expect("an id"),
        languages: [language(index), language(index + 1)].into(),
        services: (0..SERVICES).map(service).collect(),
        from: OPENS,
        until: None,
        breaks: Vec::new(),
    }
}

fn settings() -> Settings {
    let services: Vec<ServiceId> = (0..SERVICES).map(service).collect();
    let offer = |id: &ServiceId| json!({ "id": id, "pictogram": id, "names": { "it": id }, "minutes": SERVING.mean() as u16 });
    let desk = |index: usize| json!({ "id": format!("d{index}"), "label": index.to_string(), "services": services });
    serde_json::from_value(json!({
        "version": 1, "site": "peak", "name": "Peak", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00", "languages": LANGUAGES,
        "organisations": {}, "rules": { "intake": "off" }, "services": services.iter().map(offer).collect::<Vec<_>>(), "desks": (0..DESKS).map(desk).collect::<Vec<_>>(),
    }))
    .expect("the settings of the centre")
}

fn service(index: usize) -> ServiceId {
    format!("s{index}").parse().expect("an id")
}

fn language(index: usize) -> Language {
    LANGUAGES[index % LANGUAGES.len()].parse().expect("a tag")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{play, policies};

    #[test]
    fn everybody_is_served_on_a_peak_day() {
        assert_eq!(settings().faults(), []);
        let (peak, parties) = (Peak::new(), Peak::parties(1));
        let played = play(&peak.plan(&parties, policies::ALL[0])).unwrap();
        assert_eq!(played.desks.iter().map(|desk| desk.served).sum::<u32>(), VISITORS as u32);
    }
}
