//! Whether somebody who watches the boards for weeks could learn what people came for. A classifier tries:
//! it may do no better than always naming the most frequent service, and must do better when a leak is planted.

use std::{collections::BTreeMap, sync::OnceLock};

use avanti_core::{Command, view::board};
use avanti_model::VisitId;

use crate::kit::{Centre, Dice, issue, kiosk};

/// What a watcher notes of one call, in coarse steps, and what the visitor came for.
#[derive(Debug, Clone)]
struct Sighting {
    features: Vec<u64>,
    service: usize,
}

const SERVICES: [(&str, u64); 3] = [("welcome", 45), ("social", 25), ("legal", 30)];
const LANGUAGES: [&str; 4] = ["it", "en", "ar", "bn"];

/// A day of random visitors, whose service has nothing to do with their language.
fn day(dice: &mut Dice) -> Vec<Sighting> {
    let mut centre = Centre::staffed().unchecked();
    let mut came_for: BTreeMap<VisitId, usize> = BTreeMap::new();
    let mut busy_until = [0_u64; 6];
    for minute in 0..420 {
        centre.later(1);
        if dice.percent(45) {
            let (service, language) = (came_for_what(dice), dice.one_of(&LANGUAGES));
            let Ok(avanti_core::Answer::Ticket { ticket, .. }) = centre.ask(&kiosk(), issue(SERVICES[service].0, language, &[])) else {
                panic!("the doors are open")
            };
            came_for.insert(ticket.visit, service);
        }
        for (index, desk) in ["d1", "d2", "d3", "d4", "d5", "d6"].into_iter().enumerate() {
            if busy_until[index] > minute {
                continue;
            }
            let Some(visit) = centre.next(desk) else { continue };
            if dice.percent(10) {
                centre.recall(desk, visit).expect("it is called");
            }
            if dice.percent(5) {
                centre.by_desk(desk, |desk| Command::Missed { desk, visit }).expect("it is called");
                continue;
            }
            centre.arrived(desk, visit).expect("it is called");
            let mean = [10, 30, 20][came_for[&visit]];
            busy_until[index] = minute + 1 + dice.below(2 * mean);
        }
    }
    sightings(&centre, &came_for)
}

fn came_for_what(dice: &mut Dice) -> usize {
    let mut throw = dice.below(100);
    SERVICES
        .iter()
        .position(|(_, share)| {
            throw < *share || {
                throw -= share;
                false
            }
        })
        .expect("shares make a hundred")
}

/// The rows as they appeared, one after the other.
fn sightings(centre: &Centre, came_for: &BTreeMap<VisitId, usize>) -> Vec<Sighting> {
    let numbers: BTreeMap<_, _> = came_for.keys().map(|visit| (centre.visit(*visit).number, *visit)).collect();
    let mut last = None;
    let rows = centre.published.iter().flat_map(|changes| &changes.calls);
    rows.map(|row| {
        let board::BoardRow { number, picture, desk: _, language, called_at, calls } = row;
        let since = last.replace(*called_at).map_or(0, |last| (*called_at - last).whole_minutes());
        let language = LANGUAGES.iter().position(|tag| language.as_str() == *tag).expect("a language of the site");
        let features = vec![
            u64::from(number.value() % 10),
            u64::from(number.value() / 20),
            u64::from(picture.silhouette),
            u64::from(picture.colour),
            language as u64,
            u64::try_from(since.clamp(0, 6)).expect("not negative"),
            u64::from(*calls),
        ];
        Sighting { features, service: came_for[&numbers[number]] }
    })
    .collect()
}

/// Naive Bayes with add-one smoothing, learnt on one half and tried on the other: how often it is right,
/// and how often naming the most frequent service is.
fn guess(sightings: &[Sighting]) -> (f64, f64) {
    let (learn, try_on) = sightings.split_at(sightings.len() / 2);
    let mut of_service = [0_f64; 3];
    let mut counts: BTreeMap<(usize, usize, u64), f64> = BTreeMap::new();
    for sighting in learn {
        of_service[sighting.service] += 1.0;
        for (feature, value) in sighting.features.iter().enumerate() {
            *counts.entry((sighting.service, feature, *value)).or_default() += 1.0;
        }
    }
    let score = |service: usize, sighting: &Sighting| {
        let count = |feature, value| counts.get(&(service, feature, value)).copied().unwrap_or(0.0);
        let evidence = sighting
            .features
            .iter()
            .enumerate()
            .map(|(feature, value)| ((count(feature, *value) + 1.0) / (of_service[service] + 64.0)).ln());
        of_service[service].ln() + evidence.sum::<f64>()
    };
    let best = |sighting: &Sighting| (0..3).max_by(|a, b| score(*a, sighting).total_cmp(&score(*b, sighting))).expect("three services");
    let frequent = (0..3).max_by(|a, b| of_service[*a].total_cmp(&of_service[*b])).expect("three services");
    let share = |right: usize| right as f64 / try_on.len() as f64;
    let right = try_on.iter().filter(|sighting| best(sighting) == sighting.service).count();
    (share(right), share(try_on.iter().filter(|sighting| sighting.service == frequent).count()))
}

/// Eight weeks of calls, played once for all tests.
fn weeks() -> Vec<Sighting> {
    static WEEKS: OnceLock<Vec<Sighting>> = OnceLock::new();
    let play = || {
        let mut dice = Dice::new(20_261_123);
        (0..40).flat_map(|_| day(&mut dice)).collect()
    };
    WEEKS.get_or_init(play).clone()
}

/// Chance alone: three standard errors of a share over some three thousand calls.
const CHANCE: f64 = 0.027;

#[test]
fn a_watcher_of_the_boards_guesses_the_service_no_better_than_by_naming_the_most_frequent() {
    let sightings = weeks();
    assert!(sightings.len() > 4_000, "{} calls are too few", sightings.len());
    let (right, base) = guess(&sightings);
    assert!(right <= base + CHANCE, "right in {right:.3} of calls, the base rate is {base:.3}");
}

#[test]
fn the_classifier_would_find_a_leak() {
    let mut sightings = weeks();
    let mut dice = Dice::new(7);
    for sighting in &mut sightings {
        // A series of pictures by service, blurred so that only a third of the calls tell.
        if dice.percent(33) {
            sighting.features[3] = sighting.service as u64;
        }
    }
    let (right, base) = guess(&sightings);
    assert!(right > base + 2.0 * CHANCE, "right in {right:.3} of calls, the base rate is {base:.3}");
}
