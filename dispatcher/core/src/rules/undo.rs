//! Taking a desk's last act back, as long as nothing it touched has changed since.

use avanti_model::{DeskId, Principal, Timestamp, VisitId, limits};

use super::own_desk;
use crate::{event::Event, refusal::Refusal, state::State};

pub(crate) fn undo(state: &State, at: Timestamp, by: &Principal, desk: &DeskId, visit: Option<VisitId>) -> Result<Vec<Event>, Refusal> {
    let (open, _) = own_desk(state, by, desk)?;
    let act = open.last_act.as_ref().ok_or(Refusal::NothingToUndo)?;
    if act.visit != visit {
        return Err(Refusal::DeskMovedOn);
    }
    let unchanged = open.changed == act.seq
        && act.visits.iter().all(|before| {
            state.visit(before.id).is_some_and(|now| (act.began..=act.seq).contains(&now.changed))
                // A picture that another visit shows by now cannot be given back.
                && state.numbering.shown_by(before.picture).map_or_else(|| !state.numbering.is_reserved(before.picture), |owner| owner == before.id)
                // A mediator who is with somebody else by now cannot be called back.
                && before.call().and_then(|call| call.mediator.as_ref()).is_none_or(|own| !state.busy_mediators(Some(desk)).any(|busy| busy == own))
                // Nobody can wait for a service that was left out of the settings meanwhile.
                && state.settings.service(&before.current().service).is_some()
        });
    if !unchanged || (at - act.at).millis() > limits::UNDO_WINDOW_MS {
        return Err(Refusal::UndoTooLate);
    }
    Ok(vec![Event::ActUndone { desk: desk.clone(), act_seq: act.seq, act: act.act, visit }])
}
