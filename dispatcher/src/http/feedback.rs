//! What visitors thought of it: one tap on the page of a visit that is over, counted by week in the access store, and shown to
//! supervisors once the week is over and enough have answered. The journal has nothing of it, and no page or report leads
//! from an answer to a visit.

use std::sync::Arc;

use avanti_access::{Face, FeedbackWeek, NewFeedback, Role};
use avanti_core::visit::{Outcome, Place};
use avanti_model::{SiteId, VisitId};
use avanti_protocol::{http as wire, phone};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use jiff::{ToSpan as _, civil::Date};

use super::{
    body::Body,
    caller::{Caller, Who, blocking},
    problem::Failure,
};
use crate::app::App;

/// Fewest answers of a week that are shown: of fewer, somebody who knows who was there could guess.
pub(crate) const ANSWERS_LEAST: u32 = 10;
/// How many weeks are kept, about a year.
const WEEKS_KEPT: i64 = 53;

/// Counts what a visitor thought of their visit, once it was served to the end. Only the first answer of a visit counts, and none of
/// training; the answer to the others is the same.
#[utoipa::path(put, path = "/api/v1/sites/{site}/visits/{visit}/feedback", request_body = phone::NewFeedback,
    params(("site" = String, Path), ("visit" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 204), (status = 404, description = "`unknown_visit`, `not_found`: it is not served to the end", body = avanti_protocol::Problem)))]
pub async fn give(
    State(app): State<App>,
    Path((site, visit)): Path<(String, String)>,
    caller: Caller,
    Body(new): Body<phone::NewFeedback>,
) -> Result<StatusCode, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.principal(site)?;
    let id: VisitId = visit.parse()?;
    let Who::Phone { visit: own, .. } = &caller.who else { return Err(Failure::Forbidden) };
    let state = site.state();
    let visit = state.visit(id).filter(|_| *own == id).ok_or(Failure::NotFound)?;
    match visit.place {
        Place::Over { outcome: Outcome::Finished, .. } => {}
        Place::Over { outcome: Outcome::Left | Outcome::Missed | Outcome::Unserved, .. }
        | Place::Waiting
        | Place::Called(_)
        | Place::Serving(_)
        | Place::Parked(_) => return Err(Failure::NotFound),
    }
    if state.day.training {
        return Ok(StatusCode::NO_CONTENT);
    }
    let week = monday(state.day.day.date());
    let kept_from = week.checked_sub(WEEKS_KEPT.weeks()).unwrap_or(week);
    let (access, site, mark) = (Arc::clone(&app.access), site.id.clone(), site.keys.feedback_mark(&id.to_string()));
    let face = match new.face {
        phone::Face::Good => Face::Good,
        phone::Face::Fair => Face::Fair,
        phone::Face::Poor => Face::Poor,
    };
    let (week, kept_from) = (week.to_string(), kept_from.to_string());
    let count = move || access.count_feedback(&NewFeedback { site: &site, week: &week, kept_from: &kept_from, mark: &mark, face });
    blocking(count).await??;
    Ok(StatusCode::NO_CONTENT)
}

/// What visitors thought, by weeks that are over, the latest first; weeks in which fewer than ten answered are left out.
#[utoipa::path(get, path = "/api/v1/sites/{site}/reports/feedback", params(("site" = String, Path)),
    responses((status = 200, body = wire::FeedbackReport)))]
pub async fn report(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<wire::FeedbackReport>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    caller.person(site, Role::Supervisor)?;
    let today = site.state().day.day.date();
    Ok(Json(wire::FeedbackReport { weeks: weeks(&app, &site.id, today).await? }))
}

/// The weeks of a site that may be shown.
pub(super) async fn weeks(app: &App, site: &SiteId, today: Date) -> Result<Vec<wire::FeedbackWeek>, Failure> {
    let (access, site) = (Arc::clone(&app.access), site.clone());
    let counted = blocking(move || access.feedback(&site)).await??;
    Ok(shown(&counted, today))
}

/// Weeks that are over, in which enough have answered: one that is under way would tell, by how it changes, what the last one said.
fn shown(counted: &[FeedbackWeek], today: Date) -> Vec<wire::FeedbackWeek> {
    let this_week = monday(today);
    let weeks = counted.iter().filter(|week| week.answers() >= ANSWERS_LEAST).filter_map(|week| {
        let from: Date = week.week.parse().ok().filter(|from| *from < this_week)?;
        let to = from.checked_add(6.days()).ok()?;
        Some(wire::FeedbackWeek { from: from.to_string(), to: to.to_string(), good: week.good, fair: week.fair, poor: week.poor })
    });
    weeks.collect()
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn week(from: &str, good: u32, fair: u32, poor: u32) -> FeedbackWeek {
        FeedbackWeek { week: from.to_owned(), good, fair, poor }
    }

    #[test]
    fn a_week_is_shown_when_it_is_over_and_ten_have_answered() {
        let counted = [week("2026-11-23", 40, 2, 1), week("2026-11-16", 8, 1, 0), week("2026-11-09", 8, 1, 1)];
        let seen = |today| shown(&counted, today).into_iter().map(|week| (week.from, week.to, week.poor)).collect::<Vec<_>>();
        let earlier = ("2026-11-09".to_owned(), "2026-11-15".to_owned(), 1);
        assert_eq!(seen(date(2026, 11, 29)), std::slice::from_ref(&earlier), "a Sunday is of the week that is under way");
        assert_eq!(seen(date(2026, 11, 30)), [("2026-11-23".to_owned(), "2026-11-29".to_owned(), 1), earlier]);
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!([22, 23, 29].map(|day| monday(date(2026, 11, day))), [16, 23, 23].map(|day| date(2026, 11, day)));
    }
}
