//! What visitors do about their own visit while they wait: step out for a while, be back, read another language.

use avanti_core::{
    Answer, Command, Refusal,
    calling::Choice,
    view::phone::{self, Stands},
    visit::Outcome,
};
use avanti_model::{Language, Principal, VisitId, limits};

use crate::kit::Centre;

fn by_visitor(centre: &mut Centre, visit: VisitId, command: Command) -> Result<Answer, Refusal> {
    centre.ask(&Principal::Phone(visit), command)
}

fn step_out(centre: &mut Centre, visit: VisitId) -> Result<Answer, Refusal> {
    by_visitor(centre, visit, Command::StepOut { visit })
}

fn come_back(centre: &mut Centre, visit: VisitId) -> Result<Answer, Refusal> {
    by_visitor(centre, visit, Command::ComeBack { visit })
}

fn language(tag: &str) -> Language {
    tag.parse().expect("a language")
}

#[test]
fn who_steps_out_is_not_called_and_waits_with_the_old_place_when_back() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    let others = [(); 2].map(|()| centre.ticket("legal", "it"));
    step_out(&mut centre, visit).expect("it waits");
    let seen = phone::view(centre.state(), visit).expect("a visit of the day");
    assert!(matches!(seen.stands, Stands::Away { desk: None, .. }), "{seen:?}");
    assert_eq!(centre.next("d5"), Some(others[0]), "nobody is kept waiting for whoever is away");
    centre.arrived("d5", others[0]).expect("it is called");
    come_back(&mut centre, visit).expect("it is away");
    come_back(&mut centre, visit).expect("to say so twice changes nothing");
    centre.finish("d5", others[0]).expect("it is served");
    assert_eq!(centre.next("d5"), Some(visit), "it came before the other");
}

#[test]
fn who_does_not_say_so_waits_again_when_the_time_is_up() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    step_out(&mut centre, visit).expect("it waits");
    centre.later(i64::from(limits::BREAK_MINUTES) - 1);
    assert!(!centre.waits(visit));
    centre.later(1);
    assert!(centre.waits(visit));
}

#[test]
fn nobody_steps_out_more_often_than_the_limit_nor_twice_at_once() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    for left in (0..limits::BREAKS_MAX).rev() {
        step_out(&mut centre, visit).expect("there is one left");
        assert_eq!(step_out(&mut centre, visit), Err(Refusal::NoBreakLeft), "it is away");
        come_back(&mut centre, visit).expect("it is away");
        assert_eq!(phone::view(centre.state(), visit).map(|seen| seen.breaks_left), Some(left));
    }
    assert_eq!(step_out(&mut centre, visit), Err(Refusal::NoBreakLeft));
}

#[test]
fn who_is_called_or_gone_steps_out_no_more() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    assert_eq!(centre.next("d5"), Some(visit));
    assert_eq!(step_out(&mut centre, visit), Err(Refusal::VisitAtDesk));
    centre.arrived("d5", visit).expect("it is called");
    assert_eq!(step_out(&mut centre, visit), Err(Refusal::VisitAtDesk));
    assert!(come_back(&mut centre, visit).is_ok(), "it is there");
    centre.finish("d5", visit).expect("it is served");
    for refused in [step_out(&mut centre, visit), come_back(&mut centre, visit)] {
        assert_eq!(refused, Err(Refusal::VisitOver));
    }
}

#[test]
fn who_has_stepped_out_may_leave_or_be_called_by_staff_who_know_better() {
    let mut centre = Centre::staffed();
    let visits = [(); 2].map(|()| centre.ticket("legal", "it"));
    for visit in visits {
        step_out(&mut centre, visit).expect("it waits");
    }
    by_visitor(&mut centre, visits[0], Command::Leave { visit: visits[0] }).expect("it is not at a desk");
    assert!(matches!(phone::view(centre.state(), visits[0]).map(|seen| seen.stands), Some(Stands::Over(Outcome::Left))));
    let resumed = centre.by_desk("d5", |desk| Command::Resume { desk, visit: visits[1] });
    assert_eq!(resumed, Err(Refusal::NotParked), "no desk has served it before");
    centre.by_desk("d5", |desk| Command::Call { desk, visit: visits[1], reason: Choice::Agreed }).expect("staff choose");
    assert_eq!(centre.at_desk("d5"), Some(visits[1]));
}

#[test]
fn the_language_of_the_screens_changes_and_who_can_serve_does_not() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    let speaks = centre.visit(visit).speaks.clone();
    let choose = |language: &str| Command::ChooseLanguage { visit, language: language.parse().expect("a language") };
    by_visitor(&mut centre, visit, choose("ar")).expect("the site has it");
    assert_eq!((centre.visit(visit).reads.clone(), &centre.visit(visit).speaks), (language("ar"), &speaks));
    by_visitor(&mut centre, visit, choose("ar")).expect("to say so twice changes nothing");
    assert_eq!(by_visitor(&mut centre, visit, choose("sv")), Err(Refusal::UnknownLanguage(language("sv"))));
    assert_eq!(centre.next("d5"), Some(visit));
    by_visitor(&mut centre, visit, choose("bn")).expect("it may be changed at a desk too");
    assert!(centre.undo("d5", visit).is_ok(), "no act of the desk was about it");
}

#[test]
fn nobody_acts_for_somebody_elses_visit() {
    let mut centre = Centre::staffed();
    let (visit, other) = (centre.ticket("legal", "it"), centre.ticket("legal", "it"));
    let kiosk = Principal::Device("kiosk-1".parse().expect("an id"));
    for by in [Principal::Phone(other), kiosk, Principal::Public] {
        for command in
            [Command::StepOut { visit }, Command::ComeBack { visit }, Command::ChooseLanguage { visit, language: language("ar") }]
        {
            assert_eq!(centre.ask(&by, command), Err(Refusal::UnknownVisit(visit)), "{by:?}");
        }
    }
}
