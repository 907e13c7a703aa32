//! How long groups waited: told of five and more, and flagged where one is treated worse.

use avanti_core::view::waits::{self, Group};

use crate::kit::{Centre, MONDAY, language};

/// So many people of a language who wait so many minutes each for a call.
fn served(centre: &mut Centre, count: usize, tag: &str, minutes: i64) {
    for _ in 0..count {
        let visit = centre.ticket("welcome", tag);
        assert_eq!(centre.later(minutes).next("d2"), Some(visit));
        centre.arrived("d2", visit).expect("it is called");
        centre.finish("d2", visit).expect("it is served");
    }
}

#[test]
fn groups_of_five_are_told_of_and_one_that_waits_longer_is_flagged() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it", "ar", "en"]).expect("the desk is free");
    served(&mut centre, 6, "it", 4);
    served(&mut centre, 5, "en", 5);
    served(&mut centre, 5, "ar", 9);
    let groups = waits::groups(centre.state());
    let of = |tag: &str| groups.iter().find(|waits| waits.group == Group::Language(language(tag)));
    let figures =
        |tag| of(tag).map(|waits| (waits.parties, waits.median.whole_minutes(), waits.nine_of_ten.whole_minutes(), waits.disparate));
    assert_eq!(figures("it"), Some((6, 4, 4, false)));
    assert_eq!(figures("en"), Some((5, 5, 5, false)));
    assert_eq!(figures("ar"), Some((5, 9, 9, true)));
    assert_eq!(groups.len(), 4, "three languages and one service: {groups:?}");
}

#[test]
fn a_group_of_fewer_than_five_is_not_told_of() {
    let mut centre = Centre::on(MONDAY, "09:00");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    served(&mut centre, 4, "it", 4);
    assert_eq!(waits::groups(centre.state()), []);
}
