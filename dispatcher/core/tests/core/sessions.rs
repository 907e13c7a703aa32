//! Sessions: many are called by one call, a roll-call says who has come, one act ends it for all.

use avanti_core::{
    Answer, Command, Refusal, Settings,
    appointment::Fate,
    calling::Reason,
    session::Session,
    view::board,
    visit::{Outcome, Place},
};
use avanti_model::{AppointmentId, Principal, Timestamp, VisitId};

use crate::{
    booking::{bookable, wish},
    kit::{Centre, Dice, MONDAY, desk, kiosk, moment, person, replay, service},
};

/// The centre with lessons in place of its welcome: on Monday at ten, for an hour and a half.
pub(crate) fn with_lessons() -> Settings {
    let mut json = serde_json::to_value(bookable()).expect("settings");
    json["services"][0]["sessions"] = serde_json::json!({ "hours": "Mo 10:00-11:30", "places": 40 });
    serde_json::from_value(json).expect("settings")
}

pub(crate) fn lesson() -> Session {
    Session { service: service("welcome"), slot: ten() }
}

fn ten() -> Timestamp {
    moment(MONDAY, "10:00")
}

/// Monday at nine with desks 1 and 2 open, and so many booked for the lesson.
fn booked(count: usize) -> (Centre, Vec<AppointmentId>) {
    let mut centre = Centre::with(with_lessons(), MONDAY, "08:00", false);
    let booked = (0..count).map(|_| centre.books(&Principal::Public, &wish("welcome", "it"), ten()).expect("a place")).collect();
    centre.at("09:00");
    centre.opens("d1", "anna", &["it"]).expect("the desk is free");
    centre.opens("d2", "bruno", &["it"]).expect("the desk is free");
    (centre, booked)
}

impl Centre {
    fn session(&mut self, desk: &str, command: impl FnOnce(avanti_model::DeskId, Session) -> Command) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| command(desk, lesson()))
    }

    pub(crate) fn begins(&mut self, desk: &str) -> Result<Answer, Refusal> {
        self.session(desk, |desk, session| Command::BeginSession { desk, session })
    }

    pub(crate) fn ends(&mut self, desk: &str) -> Result<Answer, Refusal> {
        self.session(desk, |desk, session| Command::FinishSession { desk, session })
    }

    pub(crate) fn takes_back(&mut self, desk: &str) -> Result<Answer, Refusal> {
        self.session(desk, |desk, session| Command::UndoInSession { desk, session })
    }

    pub(crate) fn present(&mut self, desk: &str, appointment: AppointmentId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::MarkPresent { desk, appointment })
    }

    pub(crate) fn absent(&mut self, desk: &str, appointment: AppointmentId) -> Result<Answer, Refusal> {
        self.by_desk(desk, |desk| Command::MarkAbsent { desk, appointment })
    }

    fn outcome(&self, visit: VisitId) -> Option<Outcome> {
        match self.visit(visit).place {
            Place::Over { outcome, .. } => Some(outcome),
            Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Parked(_) => None,
        }
    }

    fn is_called(&self, visit: VisitId) -> bool {
        matches!(self.visit(visit).place, Place::Called(_))
    }

    fn is_served(&self, visit: VisitId) -> bool {
        matches!(self.visit(visit).place, Place::Serving(_))
    }

    fn all_check_in(&mut self, all: &[AppointmentId]) -> Vec<VisitId> {
        all.iter().map(|own| self.checks_in(*own).expect("in time").visit).collect()
    }
}

#[test]
fn who_waits_for_a_session_stands_in_no_line_and_all_are_called_by_one_event() {
    let (mut centre, booked) = booked(3);
    let walk_in = centre.ticket("welcome", "it");
    let visits = centre.all_check_in(&booked);
    let ticket = centre.state().visit(visits[0]).expect("it is there");
    assert!(ticket.forecast.is_none() && ticket.basis.is_none(), "nobody is told a wait that is the timetable's");
    assert_eq!(centre.next("d2"), Some(walk_in), "a desk calls whoever waits in turn");
    centre.at("09:55");
    let before = centre.state().seq;
    centre.begins("d1").expect("the clerk gives lessons");
    assert_eq!(centre.kinds_since(before), ["session_begun"]);
    assert!(visits.iter().all(|visit| centre.is_called(*visit) && centre.decision(*visit).reason == Reason::Session));
    let rows = board::rows(centre.state());
    let shown: Vec<(u32, &str)> = rows.iter().map(|row| (row.number.value(), row.desk.as_str())).collect();
    assert_eq!(shown, [(102, "1"), (103, "1"), (104, "1"), (101, "2")], "as many rows as people, with number, picture and desk alone");
    assert_eq!(centre.begins("d2"), Err(Refusal::DeskBusy));
}

#[test]
fn the_session_ends_for_all_by_one_act_and_nobody_need_call_the_roll() {
    let (mut centre, booked) = booked(2);
    let visits = centre.all_check_in(&booked);
    centre.at("10:00").begins("d1").expect("it is time");
    centre.at("11:30");
    assert!(visits.iter().all(|visit| centre.is_called(*visit)), "where nobody is marked, nobody is missing");
    let before = centre.state().seq;
    centre.ends("d1").expect("it is held");
    assert_eq!(centre.kinds_since(before), ["session_finished"]);
    assert!(visits.iter().all(|visit| centre.outcome(*visit) == Some(Outcome::Finished)));
    assert_eq!(centre.next("d1"), None, "the desk is free");
}

#[test]
fn who_is_not_marked_in_a_roll_call_has_not_come_when_the_grace_time_is_over() {
    let (mut centre, booked) = booked(4);
    let visits = centre.all_check_in(&booked[..3]);
    centre.at("09:58").begins("d1").expect("it is time");
    centre.present("d1", booked[0]).expect("booked");
    centre.absent("d1", booked[1]).expect("booked");
    assert!(centre.is_served(visits[0]) && centre.is_called(visits[2]));
    assert_eq!(centre.outcome(visits[1]), Some(Outcome::Missed));
    centre.at("10:10");
    assert_eq!(centre.outcome(visits[2]), Some(Outcome::Missed), "at slot and grace");
    assert_eq!(centre.state().appointment(booked[3]).map(|own| own.fate), Some(Fate::Open), "never there: a no-show by itself");
    assert!(
        !centre
            .state()
            .appointment(booked[3])
            .expect("known")
            .is_expected(&centre.state().settings, centre.now + avanti_model::Span::from_millis(1))
    );

    centre.at("10:12").present("d1", booked[2]).expect("who comes after all is let in");
    assert!(centre.is_served(visits[2]));
    centre.ends("d1").expect("it is held");
    assert_eq!(visits.iter().filter_map(|visit| centre.outcome(*visit)).filter(|outcome| *outcome == Outcome::Finished).count(), 2);
}

#[test]
fn late_comers_check_in_at_the_door() {
    let (mut centre, booked) = booked(2);
    centre.at("10:00").begins("d1").expect("it is time, though nobody has come");
    centre.at("10:50");
    assert_eq!(centre.checks_in(booked[0]), Err(Refusal::TooLate { slot: ten() }), "the kiosk takes them for lapsed");
    let before = centre.state().seq;
    let answer = centre.present("d1", booked[0]).expect("the clerk lets them in");
    assert_eq!(centre.kinds_since(before), ["ticket_issued", "session_joined"]);
    let Answer::Visit(visit) = answer else { panic!("a visit: {answer:?}") };
    assert!(centre.is_served(visit));
    assert_eq!(centre.present("d1", booked[0]), Ok(Answer::Desk(desk("d1"))), "to mark twice changes nothing");
    assert!(centre.board().is_empty(), "nobody has to be called who stands at the door");

    centre.takes_back("d1").expect("nothing has changed since");
    assert!(centre.waits(visit), "the ticket stays, the mark is gone");
    centre.ends("d1").expect("it is held");
    assert_eq!(centre.next("d1"), Some(visit), "who was not let in waits to be called in turn");
}

#[test]
fn who_checks_in_after_a_session_has_begun_is_shown_the_way_at_once() {
    let (mut centre, booked) = booked(3);
    let first = centre.all_check_in(&booked[..1]);
    centre.at("10:00").begins("d1").expect("it is time");
    centre.at("10:04");
    let before = centre.state().seq;
    let late = centre.all_check_in(&booked[1..2]);
    assert_eq!(centre.kinds_since(before), ["ticket_issued"], "ticket and call are one act");
    assert!(centre.is_called(late[0]) && centre.board().starts_with(&[102]));
    let phone = avanti_core::view::phone::view(centre.state(), late[0]).expect("its visit").stands;
    assert!(matches!(phone, avanti_core::view::phone::Stands::Called { ref desk, .. } if desk == "1"), "{phone:?}");

    centre.takes_back("d1").expect("that somebody came late takes nothing from the clerk");
    assert!(centre.waits(first[0]) && centre.waits(late[0]) && centre.board().is_empty());
    centre.begins("d1").expect("it can be begun again");
    centre.present("d1", booked[1]).expect("booked");
    let later = centre.all_check_in(&booked[2..]);
    centre.takes_back("d1").expect("it was marked now");
    assert!(centre.is_called(late[0]) && centre.is_called(later[0]));
    centre.ends("d1").expect("it is held");
    assert_eq!(centre.outcome(later[0]), Some(Outcome::Finished));
    assert_eq!(replay(&centre.journal, false).hash(), centre.state().hash());
}

#[test]
fn nobody_counts_on_a_desk_while_it_holds_a_session() {
    let (mut centre, _) = booked(1);
    let walk_in = centre.ticket("welcome", "it");
    let able = |centre: &Centre| centre.state().weigh(&centre.visit(walk_in).class()).able.count();
    assert_eq!(able(&centre), 2);
    centre.at("10:00").begins("d1").expect("it is time");
    assert_eq!((able(&centre), centre.state().staffing.count()), (1, 1), "its clerk serves nobody else");
    centre.takes_back("d1").expect("it was begun now");
    assert_eq!(able(&centre), 2);
    centre.begins("d1").expect("it can be begun again");
    centre.ends("d1").expect("it is held");
    assert_eq!(able(&centre), 2, "from when it is finished");
    centre.takes_back("d1").expect("it was finished now");
    assert_eq!(able(&centre), 1);
}

#[test]
fn a_session_that_is_held_stays_in_sight_until_it_is_finished() {
    let (mut centre, booked) = booked(2);
    let visits = centre.all_check_in(&booked[..1]);
    centre.at("10:00").begins("d1").expect("it is time");
    centre.ask(&Principal::Site, Command::ChangeSettings { base: 1, settings: bookable().into() }).expect("good settings");
    let seen = |centre: &Centre| avanti_core::view::session::today(centre.state(), centre.now);
    let rows = seen(&centre);
    assert_eq!(rows.iter().map(|row| (&row.session, row.people.len())).collect::<Vec<_>>(), [(&lesson(), 2)]);
    assert_eq!(rows[0].held.as_ref().map(|(at, _)| at.clone()), Some(desk("d1")));
    let late = centre.all_check_in(&booked[1..]);
    assert!(centre.is_called(late[0]), "who is booked for it still comes to it");
    centre.present("d1", booked[0]).expect("the roll is called as before");
    centre.ends("d1").expect("it is held");
    assert_eq!(centre.outcome(visits[0]), Some(Outcome::Finished));
    assert!(seen(&centre).is_empty());
}

#[test]
fn each_act_of_a_session_is_taken_back_by_itself() {
    let (mut centre, booked) = booked(2);
    let visits = centre.all_check_in(&booked);
    centre.at("10:00").begins("d1").expect("it is time");
    centre.takes_back("d1").expect("it was begun now");
    assert!(visits.iter().all(|visit| centre.waits(*visit)) && centre.board().is_empty());
    assert_eq!(centre.takes_back("d1"), Err(Refusal::NothingToUndo));

    centre.begins("d1").expect("it can be begun again");
    centre.present("d1", booked[0]).expect("booked");
    centre.takes_back("d1").expect("it was marked now");
    assert!(centre.is_called(visits[0]));
    centre.absent("d1", booked[0]).expect("booked");
    centre.takes_back("d1").expect("it was marked now");
    assert!(centre.is_called(visits[0]));
    centre.present("d1", booked[0]).expect("booked");
    centre.ends("d1").expect("it is held");
    assert_eq!(centre.undo("d1", visits[0]), Err(Refusal::DeskMovedOn), "an act of a session names no visit");
    centre.takes_back("d1").expect("it was finished now");
    assert!(centre.is_served(visits[0]) && centre.is_called(visits[1]));
    assert_eq!(replay(&centre.journal, false).hash(), centre.state().hash());
}

#[test]
fn more_people_than_a_board_shows_are_called_in_turns_until_each_was_shown() {
    let (mut centre, booked) = booked(20);
    let visits = centre.all_check_in(&booked);
    centre.at("10:00").begins("d1").expect("it is time");
    assert_eq!(centre.board(), (101..=112).collect::<Vec<_>>());
    centre.at_moment(centre.now + avanti_model::Span::from_millis(30_000));
    assert_eq!(centre.board()[..8], (113..=120).collect::<Vec<_>>()[..]);
    assert!(visits.iter().all(|visit| centre.visit(*visit).call().is_some_and(|call| call.calls == 1)));
    (0..9).for_each(|_| {
        centre.later(1);
    });
    let calls = |centre: &Centre| visits.iter().filter_map(|visit| Some(centre.visit(*visit).call()?.calls)).max();
    assert_eq!(calls(&centre), Some(3), "called again twice, and then no more");
    centre.later(60);
    assert_eq!(calls(&centre), Some(3));
}

#[test]
fn a_desk_that_holds_a_session_does_nothing_else_and_its_clerk_may_go() {
    let (mut centre, booked) = booked(1);
    let visits = centre.all_check_in(&booked);
    let too_early = moment(MONDAY, "09:00");
    assert_eq!(
        centre.session("d1", |desk, session| Command::BeginSession { desk, session: Session { slot: moment(MONDAY, "10:30"), ..session } }),
        Err(Refusal::NoSession)
    );
    assert_eq!(centre.ends("d1"), Err(Refusal::NoSession));
    assert!(centre.now >= too_early);
    centre.at("10:00").begins("d1").expect("it is time");
    assert_eq!(centre.begins("d2"), Err(Refusal::SessionTaken));
    let waiting = centre.ticket("welcome", "it");
    assert_eq!(centre.by_desk("d1", |desk| Command::Next { desk, finish: None }), Err(Refusal::DeskBusy));
    assert_eq!(centre.by_desk("d1", |desk| Command::CloseDesk { desk }), Err(Refusal::DeskBusy));
    assert_eq!(centre.opens("d2", "anna", &["it"]), Err(Refusal::DeskTaken));

    centre.ask(&Principal::Site, Command::ReleaseDesk { desk: desk("d1") }).expect("its clerk has gone");
    assert!(centre.waits(visits[0]) && centre.board().is_empty());
    assert_eq!(centre.next("d2"), Some(waiting), "the others wait for the session");
    centre.arrived("d2", waiting).expect("it is called");
    centre.finish("d2", waiting).expect("it is served");
    centre.begins("d2").expect("another clerk begins it again");
    assert!(centre.is_called(visits[0]));
    centre.ask(&Principal::Phone(visits[0]), Command::Leave { visit: visits[0] }).expect("it is called");
    assert_eq!(centre.outcome(visits[0]), Some(Outcome::Left));
}

#[test]
fn who_waits_for_sessions_that_are_given_up_waits_in_turn() {
    let (mut centre, booked) = booked(1);
    let visits = centre.all_check_in(&booked);
    let settings = bookable();
    centre.ask(&Principal::Site, Command::ChangeSettings { base: 1, settings: settings.into() }).expect("good settings");
    assert_eq!(centre.next("d1"), Some(visits[0]));
}

#[test]
fn whatever_clerks_do_with_a_session_everybody_is_somewhere() {
    for seed in 0..60 {
        let (mut centre, booked) = booked(14);
        let mut dice = Dice::new(seed);
        centre.at("09:50");
        for _ in 0..90 {
            let (at, own) = (dice.one_of(&["d1", "d2"]), dice.one_of(&booked));
            let visit = centre.state().visits.keys().nth(usize::try_from(dice.below(15)).expect("small")).copied();
            // What is refused changes nothing; after each event every invariant is checked.
            let _ = match dice.below(14) {
                0 => centre.begins(at),
                1 => centre.ends(at),
                2 | 3 => centre.takes_back(at),
                4 | 5 => centre.present(at, own),
                6 => centre.absent(at, own),
                7 => centre.by_desk(at, |desk| Command::ReleaseDesk { desk }).and(centre.opens(
                    at,
                    if at == "d1" { "anna" } else { "bruno" },
                    &["it"],
                )),
                8 => centre.ask(&kiosk(), Command::CheckIn { appointment: own, reads: None }),
                9 => centre.ask(&kiosk(), Command::CheckIn { appointment: own, reads: None }),
                10 => visit.map_or(Ok(Answer::Nobody), |visit| centre.ask(&person("anna"), Command::Leave { visit })),
                11 => visit.map_or(Ok(Answer::Nobody), |visit| {
                    centre.by_desk(at, |desk| Command::Call { desk, visit, reason: avanti_core::calling::Choice::Agreed })
                }),
                12 => match centre.at_desk(at) {
                    Some(visit) => centre.missed(at, visit),
                    None => centre.by_desk(at, |desk| Command::Next { desk, finish: None }),
                },
                _ => {
                    centre.at_moment(centre.now + avanti_model::Span::from_millis(i64::try_from(dice.below(90_000)).expect("small")));
                    Ok(Answer::Nobody)
                }
            };
        }
        let came =
            booked.iter().filter(|own| matches!(centre.state().appointment(**own).map(|own| own.fate), Some(Fate::CheckedIn(_)))).count();
        assert!(came > 0, "seed {seed}: somebody comes");
        assert_eq!(replay(&centre.journal, false).hash(), centre.state().hash(), "seed {seed}");
    }
}

#[test]
fn while_a_desk_holds_a_session_nobody_is_booked_at_it() {
    let mut settings = with_lessons();
    // Lessons are given at desk 3, which gives advice otherwise, as desk 4 does.
    settings.shifts.retain(|shift| ["d3", "d4"].contains(&shift.desk.as_str()));
    settings.mediators.clear();
    let mut centre = Centre::with(settings.clone(), MONDAY, "08:00", false);
    let places = |centre: &mut Centre, hour: &str| {
        let wish = wish("social", "it");
        (0..4).take_while(|_| centre.books(&Principal::Public, &wish, moment(MONDAY, hour)).is_ok()).count()
    };
    let booked = ["09:30", "10:00", "11:00", "11:30"].map(|hour| places(&mut centre, hour));
    assert_eq!(booked, [2, 1, 1, 2], "from ten to half past eleven desk 3 has the lesson");

    // Where nobody who gives them is expected, lessons are no desk's.
    settings.shifts.retain(|shift| shift.desk.as_str() == "d4");
    let mut centre = Centre::with(settings, MONDAY, "08:00", false);
    assert_eq!(places(&mut centre, "10:00"), 1);
}
