//! A thousand worlds full of faults pass, and every mistake that is planted in them is found.

use system_tests::simulation::{Failure, Planted, REGRESSIONS, Report, run};

/// Worlds that must pass.
const SEEDS: u64 = 1_000;
/// Within so many worlds a planted mistake must show.
const FIND_WITHIN: u64 = 200;

/// Plays these worlds; all of them must pass, and what they were about must have happened.
fn pass(seeds: std::ops::Range<u64>) {
    let count = seeds.end - seeds.start;
    let mut all = Report::default();
    for seed in seeds {
        let report = run(seed, Planted::None).unwrap_or_else(|failure| panic!("{failure}"));
        all.events += report.events;
        all.acknowledged += report.acknowledged;
        all.retries += report.retries;
        all.conflicts += report.conflicts;
        all.unknown += report.unknown;
        all.crashes += report.crashes;
        all.lost_records += report.lost_records;
        all.restores += report.restores;
        all.sightings += report.sightings;
        all.day_turned |= report.day_turned;
    }
    println!("{all:?}");
    // Worlds in which nothing goes wrong would prove nothing.
    let troubles = [all.retries, all.conflicts, all.unknown, all.crashes, all.lost_records, all.restores];
    assert!(troubles.iter().all(|troubles| *troubles > count / 4), "{all:?}");
    assert!(all.acknowledged > 30 * count && all.sightings > 30 * count && all.day_turned, "{all:?}");
}

// In two halves, which a machine with two cores plays side by side.

#[test]
fn worlds_full_of_faults_keep_every_law() {
    pass(0..SEEDS / 2);
}

#[test]
fn more_worlds_full_of_faults_keep_every_law() {
    pass(SEEDS / 2..SEEDS);
}

#[test]
fn seeds_that_once_failed_pass() {
    for (seed, story) in REGRESSIONS {
        if let Err(failure) = run(*seed, Planted::None) {
            panic!("{failure} ({story})");
        }
    }
}

#[test]
fn a_world_is_the_same_whenever_its_seed_is_played() {
    for seed in 0..5 {
        assert_eq!(run(seed, Planted::None), run(seed, Planted::None));
    }
}

/// The first world in which a planted mistake shows.
fn first_found(planted: Planted) -> Failure {
    (0..FIND_WITHIN).find_map(|seed| run(seed, planted).err()).unwrap_or_else(|| panic!("{planted:?} was not found"))
}

fn is_found_and_found_again(planted: Planted) {
    let failure = first_found(planted);
    println!("{failure}");
    assert_eq!(run(failure.seed, planted), Err(failure.clone()), "the seed shows it again");
    assert!(failure.to_string().contains(&format!("seed {}", failure.seed)));
    assert!(run(failure.seed, Planted::None).is_ok(), "without the mistake the same world passes");
}

#[test]
fn a_retry_under_a_fresh_key_is_found() {
    is_found_and_found_again(Planted::IdempotencyRemoved);
}

#[test]
fn an_acknowledgement_before_the_disk_has_it_is_found() {
    is_found_and_found_again(Planted::SyncSkipped);
}

#[test]
fn an_append_over_what_others_wrote_is_found() {
    is_found_and_found_again(Planted::ConflictIgnored);
}
