//! A clerk of the demo: opens the desk, calls, serves, pauses and goes home. A desk at which somebody real sits is left to them.

use std::sync::Arc;

use avanti_core::{Answer, Command, Refusal, desk::PauseReason};
use avanti_model::{Principal, Span, VisitId};
use avanti_simulator::Shift;
use tracing::debug;

use super::Demo;

/// How long a desk waits for somebody who does not come.
const MISS_AFTER: Span = Span::from_minutes(3);

/// Works the shifts of a desk, one after the other, on every day.
pub(super) async fn work(demo: Arc<Demo>, shifts: Vec<Shift>) {
    if let Some(shift) = shifts.first() {
        leave_behind(&demo, shift).await;
    }
    for number in 0.. {
        let later = demo.later(number);
        for shift in &shifts {
            demo.until(shift.from + later).await;
            // Somebody real may take the desk, or what is at it, out of the demo's hands.
            if let Err(refusal) = serve(&demo, shift, later).await {
                debug!(desk = %shift.desk, refusal = %refusal, "a clerk of the demo goes home");
                demo.until(demo.open.closes + later).await;
            }
        }
    }
}

async fn serve(demo: &Demo, shift: &Shift, later: Span) -> Result<(), Refusal> {
    let (desk, by) = (shift.desk.clone(), Principal::Agent(shift.agent.clone()));
    let (languages, services) = (shift.languages.clone(), shift.services.clone());
    demo.ask(by.clone(), Command::OpenDesk { desk: desk.clone(), agent: shift.agent.clone(), languages, services, until: None }).await?;
    let mut bell = demo.site.hub.phone.listen();
    let ends = shift.until.unwrap_or(demo.open.closes) + later;
    let mut breaks = shift.breaks.iter().copied().peekable();
    let mut finish: Option<VisitId> = None;
    loop {
        let passed = demo.played();
        if passed >= ends {
            end(demo, shift, finish).await?;
            demo.ask(by, Command::CloseDesk { desk }).await?;
            return Ok(());
        }
        if let Some((_, until)) = breaks.next_if(|(from, _)| passed >= *from + later) {
            end(demo, shift, finish.take()).await?;
            demo.ask(by.clone(), Command::PauseDesk { desk: desk.clone(), reason: PauseReason::Break }).await?;
            demo.until(until + later).await;
            demo.ask(by.clone(), Command::ReopenDesk { desk: desk.clone() }).await?;
        }
        bell.mark_unchanged();
        match demo.ask(by.clone(), Command::Next { desk: desk.clone(), finish: finish.take() }).await? {
            Answer::Called { visit, .. } => finish = attend(demo, shift, visit).await?,
            Answer::Nobody
            | Answer::Visit(_)
            | Answer::Ticket { .. }
            | Answer::TurnedAway { .. }
            | Answer::Token(_)
            | Answer::Booked { .. }
            | Answer::Appointment(_)
            | Answer::Moved(_)
            | Answer::Desk(_)
            | Answer::Site => {
                // Until something happens there is nobody to call. An end of the bell is the end of the site.
                tokio::select! {
                    rung = bell.changed() => if rung.is_err() {
                        return Ok(());
                    },
                    () = demo.until(ends) => {}
                }
            }
        }
    }
}

/// The visit comes and is served, or does not come; the visit that is to be finished next.
async fn attend(demo: &Demo, shift: &Shift, visit: VisitId) -> Result<Option<VisitId>, Refusal> {
    let (desk, by, fate) = (shift.desk.clone(), Principal::Agent(shift.agent.clone()), demo.fate(visit));
    if fate.ghost {
        demo.pass(MISS_AFTER).await;
        demo.ask(by, Command::Missed { desk, visit }).await?;
        return Ok(None);
    }
    demo.pass(fate.walking).await;
    demo.ask(by, Command::Arrived { desk, visit }).await?;
    demo.pass(fate.serving).await;
    Ok(Some(visit))
}

async fn end(demo: &Demo, shift: &Shift, finish: Option<VisitId>) -> Result<(), Refusal> {
    if let Some(visit) = finish {
        let command = Command::Finish { desk: shift.desk.clone(), visit };
        demo.ask(Principal::Agent(shift.agent.clone()), command).await?;
    }
    Ok(())
}

/// What an earlier run left at the desk waits again.
async fn leave_behind(demo: &Demo, shift: &Shift) {
    let state = demo.site.state();
    if state.open_desk(&shift.desk).is_some_and(|(_, agent)| agent.id == shift.agent) {
        let released = demo.ask(Principal::Site, Command::ReleaseDesk { desk: shift.desk.clone() }).await;
        debug!(desk = %shift.desk, released = ?released, "a desk of an earlier run was left");
    }
}
