//! Capacity by matching, held against every possible way of seating, on small random rosters.

use avanti_core::{
    calling::DeskMask,
    capacity::{Demand, Matching},
};

use crate::kit::Dice;

/// Tries every desk, and every mediator where one is needed, for every party.
fn every_way(demands: &[Demand], desks: usize, mediators: usize, taken: DeskMask, busy: u64) -> bool {
    let Some((demand, rest)) = demands.split_first() else { return true };
    (0..desks).filter(|desk| demand.any.has(*desk) && !taken.has(*desk)).any(|desk| {
        let taken = taken.with(DeskMask::of(desk));
        let alone = demand.direct.has(desk) && every_way(rest, desks, mediators, taken, busy);
        alone
            || (0..mediators)
                .filter(|mediator| demand.mediators >> mediator & 1 != 0 && busy >> mediator & 1 == 0)
                .any(|mediator| every_way(rest, desks, mediators, taken, busy | 1 << mediator))
    })
}

fn some_desks(dice: &mut Dice, desks: usize, percent: u64) -> DeskMask {
    (0..desks).filter(|_| dice.percent(percent)).fold(DeskMask::default(), |mask, desk| mask.with(DeskMask::of(desk)))
}

#[test]
fn a_party_more_is_taken_exactly_when_some_way_of_seating_has_room_for_it() {
    let (mut taken, mut refused, mut rearranged) = (0, 0, 0);
    for seed in 0..5_000 {
        let mut dice = Dice::new(seed);
        let (desks, mediators) = (1 + dice.below(5) as usize, dice.below(4) as usize);
        // A few kinds of parties, as services and languages make them.
        let kinds: Vec<Demand> = (0..3)
            .map(|_| {
                // Some ask for one desk by name.
                let named = DeskMask::of(dice.below(desks as u64) as usize);
                let any = if dice.percent(10) { named } else { some_desks(&mut dice, desks, 70) };
                let direct = some_desks(&mut dice, desks, 40).within(any);
                let mediators = (0..mediators).filter(|_| dice.percent(50)).fold(0, |bits, bit| bits | 1_u64 << bit);
                Demand { direct, any, mediators }
            })
            .collect();
        let mut matching = Matching::new();
        let mut seated: Vec<Demand> = Vec::new();
        for _ in 0..7 {
            let demand = kinds[dice.below(3) as usize];
            let wanted: Vec<Demand> = seated.iter().copied().chain([demand]).collect();
            let possible = every_way(&wanted, desks, mediators, DeskMask::default(), 0);
            match matching.with(demand) {
                Some(grown) => {
                    assert!(possible, "seed {seed}: {wanted:?} cannot be seated");
                    rearranged += usize::from(seated.len() > 2);
                    matching = grown;
                    seated = wanted;
                    taken += 1;
                }
                None => {
                    assert!(!possible, "seed {seed}: {wanted:?} can be seated");
                    refused += 1;
                }
            }
        }
    }
    assert!(taken > 5_000 && refused > 5_000 && rearranged > 1_000, "{taken} {refused} {rearranged}: the rosters are all alike");
}

#[test]
fn two_services_share_one_mediator() {
    let desks = |places: &[usize]| places.iter().fold(DeskMask::default(), |mask, place| mask.with(DeskMask::of(*place)));
    let legal = Demand { direct: DeskMask::default(), any: desks(&[0, 1]), mediators: 1 };
    let social = Demand { direct: DeskMask::default(), any: desks(&[2, 3]), mediators: 1 };
    let one = Matching::new().with(legal).expect("the mediator is free");
    assert!(one.with(social).is_none(), "she is at the legal desk");
    let with_another = Demand { mediators: 3, ..social };
    assert!(one.with(with_another).is_some());
}
