//! Papers that come out once more: as many as a visitor may have, and those that a clerk has a kiosk print.

use avanti_core::{
    Command, Refusal,
    printing::{PrintCommand, PrintFate},
};
use avanti_model::{DeviceId, Principal, VisitId, limits};

use crate::kit::Centre;

fn device(name: &str) -> DeviceId {
    name.parse().expect("an id")
}

fn kiosk(name: &str) -> Principal {
    Principal::Device(device(name))
}

fn clerk() -> Principal {
    Principal::Agent("anna".parse().expect("an id"))
}

fn print(centre: &mut Centre, by: &Principal, command: PrintCommand) -> Result<(), Refusal> {
    centre.ask(by, Command::Print(command)).map(drop)
}

/// Asks for a paper; its job.
fn ask(centre: &mut Centre, visit: VisitId) -> u64 {
    print(centre, &clerk(), PrintCommand::Ask { visit, device: device("hall") }).expect("the visit goes on");
    centre.state().printing.latest().expect("a job")
}

fn fate(centre: &Centre, job: u64) -> Option<PrintFate> {
    centre.state().printing.jobs[&job].fate
}

#[test]
fn a_visitor_has_two_papers_more_wherever_they_ask_and_one_that_does_not_come_out_is_not_counted() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    for name in ["hall", "door"] {
        print(&mut centre, &kiosk(name), PrintCommand::Again { visit }).expect("it may");
    }
    assert_eq!(print(&mut centre, &kiosk("door"), PrintCommand::Again { visit }), Err(Refusal::NoPrintLeft));
    print(&mut centre, &kiosk("hall"), PrintCommand::GiveBack { visit }).expect("it did not come out");
    assert_eq!(centre.state().printing.left(visit), 1);
    print(&mut centre, &kiosk("hall"), PrintCommand::Again { visit }).expect("it may");
    let other = centre.ticket("legal", "it");
    print(&mut centre, &kiosk("hall"), PrintCommand::GiveBack { visit: other }).expect("nothing was counted");
    assert_eq!(centre.state().printing.left(other), limits::REPRINTS_MAX);
}

#[test]
fn nobody_counts_papers_but_kiosks_and_nobody_asks_for_them_but_staff() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    for by in [Principal::Phone(visit), clerk(), Principal::Public] {
        assert_eq!(print(&mut centre, &by, PrintCommand::Again { visit }), Err(Refusal::UnknownVisit(visit)), "{by:?}");
    }
    for by in [Principal::Phone(visit), kiosk("hall"), Principal::Public] {
        let asked = print(&mut centre, &by, PrintCommand::Ask { visit, device: device("hall") });
        assert_eq!(asked, Err(Refusal::UnknownVisit(visit)), "{by:?}");
    }
    centre.ask(&Principal::Phone(visit), Command::Leave { visit }).expect("it waits");
    assert_eq!(print(&mut centre, &kiosk("hall"), PrintCommand::Again { visit }), Err(Refusal::VisitOver));
    assert_eq!(print(&mut centre, &clerk(), PrintCommand::Ask { visit, device: device("hall") }), Err(Refusal::VisitOver));
}

#[test]
fn a_clerks_paper_waits_for_its_kiosk_which_says_once_what_became_of_it() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    let job = ask(&mut centre, visit);
    assert_eq!(ask(&mut centre, visit), job, "to ask again while it waits changes nothing");
    let end = |fate| PrintCommand::End { visit, job, fate };
    assert_eq!(print(&mut centre, &kiosk("door"), end(PrintFate::Printed)), Err(Refusal::UnknownVisit(visit)), "another kiosk");
    print(&mut centre, &kiosk("hall"), end(PrintFate::NoPaper)).expect("it is its own");
    print(&mut centre, &kiosk("hall"), end(PrintFate::Printed)).expect("to say more is no fault");
    assert_eq!(fate(&centre, job), Some(PrintFate::NoPaper));
    assert!(ask(&mut centre, visit) > job, "the clerk may try again");
    assert_eq!(centre.state().printing.left(visit), limits::REPRINTS_MAX, "a clerk's papers are not the visitor's");
}

#[test]
fn a_kiosk_that_does_not_answer_in_time_prints_it_no_more_but_may_say_that_it_did() {
    let mut centre = Centre::staffed();
    let visit = centre.ticket("legal", "it");
    let job = ask(&mut centre, visit);
    centre.later(1);
    assert_eq!((fate(&centre, job), centre.state().printing.waiting().count()), (Some(PrintFate::Unreached), 0));
    print(&mut centre, &kiosk("hall"), PrintCommand::End { visit, job, fate: PrintFate::Printed }).expect("it was under way");
    assert_eq!(fate(&centre, job), Some(PrintFate::Printed));
}

#[test]
fn of_many_papers_the_oldest_that_have_ended_are_forgotten() {
    let mut centre = Centre::staffed();
    let visits = [(); limits::PRINT_JOBS_MAX].map(|()| centre.ticket("legal", "it"));
    let first = ask(&mut centre, visits[0]);
    print(&mut centre, &kiosk("hall"), PrintCommand::End { visit: visits[0], job: first, fate: PrintFate::Printed }).expect("its own");
    for visit in visits {
        ask(&mut centre, visit);
    }
    let printing = &centre.state().printing;
    assert_eq!((printing.jobs.len(), printing.jobs.contains_key(&first)), (limits::PRINT_JOBS_MAX, false));
    let one_more = centre.ticket("legal", "it");
    let asked = print(&mut centre, &clerk(), PrintCommand::Ask { visit: one_more, device: device("hall") });
    assert_eq!(asked, Err(Refusal::Overloaded), "as many as can be are before the kiosks");
}
