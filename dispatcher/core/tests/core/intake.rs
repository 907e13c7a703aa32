//! When to stop: what is promised to whoever gets a ticket, and what is said to whoever gets none.

use avanti_core::{
    Answer, Command, Settings,
    desk::PauseReason,
    intake::{self, IntakeRule},
    view::kiosk,
    visit::{Group, Need},
};
use avanti_model::Span;
use serde_json::json;

use crate::kit::{Centre, Dice, MONDAY, issue, language, service};

/// A site with so many services, where a desk gives those that are named, and one language.
fn settings(rule: &str, services: usize, desks: &[Vec<usize>]) -> Settings {
    let service = |index: usize| json!({ "id": format!("s{index}"), "pictogram": "legal", "names": { "it": "S" }, "minutes": 12 });
    let desk = |(index, given): (usize, &Vec<usize>)| {
        let given: Vec<String> = given.iter().map(|service| format!("s{service}")).collect();
        json!({ "id": format!("d{index}"), "label": format!("{index}"), "services": given, "step_free": true })
    };
    serde_json::from_value(json!({
        "version": 1, "site": "milano", "name": "M", "time_zone": "Europe/Rome", "hours": "Mo-Fr 09:00-17:00", "languages": ["it", "ar"],
        "organisations": {}, "rules": { "intake": rule },
        "services": (0..services).map(service).collect::<Vec<_>>(),
        "desks": desks.iter().enumerate().map(desk).collect::<Vec<_>>(),
    }))
    .expect("settings")
}

/// The site at an hour, with all desks open.
fn open(rule: &str, services: usize, desks: &[Vec<usize>], hour: &str) -> Centre {
    let mut centre = Centre::with(settings(rule, services, desks), MONDAY, hour, false);
    open_desks(&mut centre, services, desks.len());
    centre
}

/// Opens the first desks.
fn open_desks(centre: &mut Centre, services: usize, desks: usize) {
    for index in 0..desks {
        let command = Command::OpenDesk {
            desk: crate::kit::desk(&format!("d{index}")),
            agent: crate::kit::agent(&format!("a{index}")),
            languages: [language("it")].into(),
            services: (0..services).map(|index| service(&format!("s{index}"))).collect(),
            until: None,
        };
        centre.ask(&crate::kit::person(&format!("a{index}")), command).expect("the desk is free");
    }
}

fn comes(centre: &mut Centre, service: usize, needs: &[Need]) -> bool {
    match centre.ask(&crate::kit::kiosk(), issue(&format!("s{service}"), "it", needs)) {
        Ok(Answer::Ticket { .. }) => true,
        Ok(Answer::TurnedAway { .. }) => false,
        other => panic!("it gets a ticket or none: {other:?}"),
    }
}

/// How many get a ticket until the first is turned away.
fn admitted(centre: &mut Centre, service: usize) -> usize {
    (0..500).take_while(|_| comes(centre, service, &[])).count()
}

#[test]
fn tickets_end_where_the_last_could_not_be_finished_or_called_in_time() {
    let desks = vec![vec![0]; 5];
    // 5 desks for 2 hours, of which nine tenths are used: 540 minutes, and 12 minutes each.
    let finished = admitted(&mut open("finished", 1, &desks, "15:00"), 0);
    let called = admitted(&mut open("called", 1, &desks, "15:00"), 0);
    assert!((26..=32).contains(&finished), "{finished}");
    assert!((42..=50).contains(&called), "{called}");
    assert_eq!(admitted(&mut open("off", 1, &desks, "15:00"), 0), 500);
}

#[test]
fn whoever_is_turned_away_is_counted_and_told_when_the_doors_open_next() {
    let mut centre = open("finished", 1, &[vec![0]], "16:55");
    let answer = centre.ask_under("once", &crate::kit::kiosk(), issue("s0", "ar", &[]));
    assert!(matches!(answer, Ok(Answer::Ticket { .. })), "no desk speaks Arabic, so nobody knows");
    for key in ["a", "a", "b"] {
        let Ok(Answer::TurnedAway { opens_at }) = centre.ask_under(key, &crate::kit::kiosk(), issue("s0", "it", &[])) else {
            panic!("five minutes are too few")
        };
        assert_eq!(opens_at, Some(crate::kit::moment(MONDAY.tomorrow().expect("days go on"), "09:00")));
    }
    assert_eq!(centre.state().unmet.get(&(service("s0"), language("it"))), Some(&2), "a request that is repeated counts once");
}

#[test]
fn a_day_that_was_full_opens_again_only_with_room_for_some_more() {
    let mut centre = open("finished", 1, &[vec![0], vec![0]], "15:00");
    admitted(&mut centre, 0);
    let room = |centre: &Centre| kiosk::has_room(centre.state(), &service("s0"), &language("it"), centre.now);
    let mut freed = 0;
    while !room(&centre) {
        let waiting = centre.state().queues.iter().flat_map(|(_, queue)| queue.iter()).last().expect("somebody waits").1;
        centre.ask(&avanti_model::Principal::Site, Command::Leave { visit: waiting }).expect("it waits");
        freed += 1;
    }
    assert!((3..=4).contains(&freed), "{freed}");
    assert!(comes(&mut centre, 0, &[]));
    assert!(room(&centre), "it has opened, and closes when it is full");
}

#[test]
fn the_priority_group_has_a_reserve_and_an_appointment_is_kept() {
    let mut centre = open("finished", 1, &[vec![0], vec![0]], "10:00");
    admitted(&mut centre, 0);
    assert!(comes(&mut centre, 0, &[Need::Priority]));
    let Command::IssueTicket { service, reads, speaks, party, needs, .. } = issue("s0", "it", &[]) else { panic!("a ticket") };
    let slot = Some(centre.now + Span::from_minutes(30));
    let booked = Command::IssueTicket { service, reads, speaks, party, needs, slot };
    assert!(matches!(centre.ask(&crate::kit::kiosk(), booked), Ok(Answer::Ticket { .. })));
}

#[test]
fn in_the_first_hour_desks_that_are_not_open_yet_are_expected() {
    let desks = vec![vec![0]; 4];
    let mut early = Centre::with(settings("finished", 1, &desks), MONDAY, "09:05", false);
    let expected = admitted(&mut early, 0);
    assert!(expected > 100, "four desks for eight hours: {expected}");
    assert!(intake::admits(early.state(), &early.visit(first(&early)).class(), Group::Booked, early.now));
}

#[test]
fn desks_that_nobody_opens_are_expected_for_a_quarter_of_an_hour_only() {
    let desks = vec![vec![0]; 4];
    let mut centre = Centre::with(settings("finished", 1, &desks), MONDAY, "09:20", false);
    open_desks(&mut centre, 1, 1);
    let one = admitted(&mut open("finished", 1, &[vec![0]], "09:20"), 0);
    assert_eq!(admitted(&mut centre, 0), one, "the others stay closed today");
}

#[test]
fn in_the_first_hour_those_desks_are_expected_that_were_open_on_the_last_day() {
    let desks = vec![vec![0]; 4];
    let mut centre = Centre::with(settings("finished", 1, &desks), MONDAY, "12:00", false);
    open_desks(&mut centre, 1, 2);
    centre.at_moment(crate::kit::moment(MONDAY.tomorrow().expect("days go on"), "09:30"));
    open_desks(&mut centre, 1, 1);
    let two = admitted(&mut open("finished", 1, &[vec![0], vec![0]], "09:30"), 0);
    let found = admitted(&mut centre, 0);
    assert!(found.abs_diff(two) <= 2, "{found} where two desks would take {two}");
}

#[test]
fn a_desk_whose_clerk_is_at_table_is_expected_back_until_a_meal_would_have_lasted_twice_as_long() {
    let desks = vec![vec![0]; 3];
    let after = |minutes: i64| {
        let mut centre = open("finished", 1, &desks, "12:00");
        for index in 0..2 {
            let pause = Command::PauseDesk { desk: crate::kit::desk(&format!("d{index}")), reason: PauseReason::Meal };
            centre.ask(&crate::kit::person(&format!("a{index}")), pause).expect("the desk is free");
        }
        admitted(centre.later(minutes), 0)
    };
    let (all, one) = (admitted(&mut open("finished", 1, &desks, "12:30"), 0), admitted(&mut open("finished", 1, &desks[..1], "14:30"), 0));
    let soon = after(30);
    assert!(soon < all && soon + 6 > all, "{soon} where three desks would take {all}");
    assert_eq!(after(150), one, "nobody knows whether they come back");
}

fn first(centre: &Centre) -> avanti_model::VisitId {
    *centre.state().visits.keys().next().expect("somebody came")
}

/// Whether work without variance fits, by trying every way to share it out in small pieces among desks: an independent oracle.
fn fits_by_flow(desks: &[Vec<usize>], minutes_each: f64, tickets: &[usize], minutes_a_ticket: f64) -> bool {
    // Maximum flow from services to desks by augmenting in units of a tenth of a ticket.
    let unit = minutes_a_ticket / 10.0;
    let mut left: Vec<i64> = desks.iter().map(|_| (minutes_each / unit).floor() as i64).collect();
    let mut at: Vec<Vec<i64>> = vec![vec![0; desks.len()]; tickets.len()];
    tickets
        .iter()
        .enumerate()
        .all(|(service, count)| (0..count * 10).all(|_| place(service, desks, &mut left, &mut at, &mut vec![false; desks.len()])))
}

fn place(service: usize, desks: &[Vec<usize>], left: &mut [i64], at: &mut [Vec<i64>], seen: &mut [bool]) -> bool {
    for desk in 0..desks.len() {
        if !desks[desk].contains(&service) || std::mem::replace(&mut seen[desk], true) {
            continue;
        }
        if left[desk] > 0 {
            left[desk] -= 1;
            at[service][desk] += 1;
            return true;
        }
        for other in 0..at.len() {
            if at[other][desk] > 0 && other != service {
                at[other][desk] -= 1;
                at[service][desk] += 1;
                if place(other, desks, left, at, seen) {
                    return true;
                }
                at[other][desk] += 1;
                at[service][desk] -= 1;
            }
        }
    }
    false
}

#[test]
fn several_services_share_desks_as_a_brute_force_shares_them() {
    let mut dice = Dice::new(20);
    let (mut agreed, mut full) = (0, 0);
    for _ in 0..60 {
        let services = 2 + dice.below(2) as usize;
        let desks: Vec<Vec<usize>> = (0..2 + dice.below(3))
            .map(|_| {
                let mut given: Vec<usize> = (0..services).filter(|_| dice.percent(55)).collect();
                if given.is_empty() {
                    given.push(dice.below(services as u64) as usize);
                }
                given
            })
            .collect();
        let mut centre = open("called", services, &desks, "14:00");
        let mut tickets = vec![0; services];
        for _ in 0..120 {
            let service = dice.below(services as u64) as usize;
            if !desks.iter().any(|desk| desk.contains(&service)) {
                continue;
            }
            if comes(&mut centre, service, &[]) {
                tickets[service] += 1;
            } else {
                full += 1;
            }
        }
        // What is admitted can be shared out in the time there is and one service more at each desk: chance, the reserve and
        // ghosts only ever ask for less.
        assert!(fits_by_flow(&desks, 180.0 + 12.0, &tickets, 12.0), "{desks:?}: {tickets:?}");
        // What is turned away could not have been served in so much less time.
        let more: Vec<usize> = tickets.iter().map(|count| count * 5 / 3 + 6).collect();
        agreed += usize::from(!fits_by_flow(&desks, 180.0 + 12.0, &more, 12.0));
    }
    assert!(full > 100, "days were full: {full}");
    assert!(agreed > 50, "hardly anybody was turned away without need: {agreed} of 60");
}

#[test]
fn a_rule_has_a_name_in_a_sites_file() {
    for (name, rule) in [("off", IntakeRule::Off), ("called", IntakeRule::Called), ("finished", IntakeRule::Finished)] {
        assert_eq!(settings(name, 1, &[vec![0]]).rules.intake, rule);
    }
}
