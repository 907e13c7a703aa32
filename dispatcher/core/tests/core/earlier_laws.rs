//! Laws of the list of those who would like to come earlier, on days in which people book, cancel, ask and answer as it comes.

use std::collections::BTreeMap;

use avanti_core::{
    Event, Recorded, State,
    appointment::Fate,
    wait_list::{Change, Earlier},
};
use avanti_model::{AppointmentId, Principal, ServiceDay, Span, Timestamp};

use crate::{
    booking::{bookable, wish},
    earlier::TUESDAY,
    kit::{Centre, Dice, MONDAY, moment, replay, rome},
};

/// Who has or is offered which place of the one mediator, who is there from nine to one.
fn places(centre: &Centre) -> BTreeMap<Timestamp, usize> {
    let mut taken = BTreeMap::new();
    let booked = centre.state().appointments.values().filter(|own| own.fate == Fate::Open).map(|own| own.slot);
    let offered = centre.state().wait_list.entries().filter_map(|(_, entry)| entry.offer).map(|offer| offer.slot);
    booked.chain(offered).for_each(|slot| *taken.entry(slot).or_default() += 1);
    taken
}

/// Whoever asked before somebody who is offered a place has an offer, let this one pass, or has nothing to gain by it.
fn order_is_kept(state: &State, event: &Recorded) {
    let Event::WaitList(Change::Looked { offers }) = &event.event else { return };
    let day = |at| ServiceDay::of(at, &rome());
    for offered in offers {
        let own = state.wait_list.entry(offered.appointment).expect("they are on the list");
        for (id, entry) in state.wait_list.entries().filter(|(_, entry)| entry.asked < own.asked) {
            let slot = state.appointment(*id).expect("they have an appointment").slot;
            let served = entry.offer.is_some() || offers.iter().any(|other| other.appointment == *id);
            let useless = day(slot) <= day(offered.offer.slot) || entry.passed.contains(&offered.offer.slot);
            assert!(served || useless, "{} was passed over for {}", id.value(), offered.appointment.value());
        }
    }
}

fn some_slot(dice: &mut Dice) -> Timestamp {
    let days = i64::try_from(dice.below(3)).expect("small");
    let place = i64::try_from(dice.below(12)).expect("small");
    moment(TUESDAY, "09:00") + Span::from_minutes(days * 24 * 60 + place * 20)
}

fn act(centre: &mut Centre, dice: &mut Dice, known: &mut Vec<AppointmentId>) {
    if known.is_empty() || dice.percent(45) {
        known.extend(centre.books(&Principal::Public, &wish("legal", "bn"), some_slot(dice)).ok());
        return;
    }
    let own = dice.one_of(known);
    let slot = centre.offer(own).map_or(moment(TUESDAY, "09:00"), |offer| offer.slot);
    match dice.below(10) {
        0..3 => {
            known.retain(|other| *other != own);
            centre.cancels(own);
        }
        3..7 => drop(centre.earlier(own, Earlier::Ask)),
        7 => drop(centre.earlier(own, Earlier::Decline { slot })),
        8 => drop(centre.earlier(own, Earlier::Accept { slot })),
        _ => drop(centre.earlier(own, Earlier::Stop)),
    }
}

#[test]
fn no_place_is_given_twice_and_nobody_is_passed_over() {
    let mut moved = 0;
    for seed in 0..24 {
        let (mut centre, mut dice, mut known) = (Centre::with(bookable(), MONDAY, "08:00", false), Dice::new(seed), Vec::new());
        centre.at("11:00");
        for _ in 0..120 {
            act(&mut centre, &mut dice, &mut known);
            let minutes = i64::try_from(dice.below(4)).expect("small");
            centre.later(minutes);
            let twice = places(&centre).into_iter().find(|(_, count)| *count > 1);
            assert_eq!(twice, None, "seed {seed}");
        }
        moved += centre.journal.iter().filter(|recorded| matches!(recorded.event, Event::AppointmentMoved { .. })).count();
        let mut state = replay(&centre.journal[..1], true);
        for recorded in &centre.journal[1..] {
            order_is_kept(&state, recorded);
            state.apply(recorded);
        }
        assert_eq!(replay(&centre.journal, true).hash(), centre.state().hash());
    }
    assert!(moved > 25, "somebody moved: {moved}");
}
