//! Kiosks that are cut off: the numbers that they get beforehand, and the papers that they tell of afterwards.

use avanti_access::{Device, Kind, Role};
use avanti_core::{Answer, Command, Refusal, lease::Paper, view::desk};
use avanti_model::{DeskId, Picture, Principal, RequestKey, Span, TicketNumber, Timestamp, VisitId};
use avanti_protocol::{
    http::CalledVisit,
    offline::{ClaimNumber, LeasedNumber, NumberLeases, OfflineTicket, OfflineTickets, TakenIn, TakenInTicket, WaitingTicket},
};
use axum::{
    Json,
    extract::{Path, State},
};

use super::{
    appointments,
    body::Body,
    caller::Caller,
    desks::act,
    line,
    problem::Failure,
    tickets::{sees, unexpected},
};
use crate::{app::App, convert, engine::SiteHandle};

/// Most papers that are told of at once.
const PAPERS_MAX: usize = 64;
/// Most tickets of a list on paper.
const LISTED_MAX: usize = 300;
/// What became of a paper that is a visit, now or before.
const TAKEN_IN: &str = "taken_in";
/// What became of one whose day has ended.
const OVER: &str = "over";
/// What became of one that says what nobody here understands.
const UNREADABLE: &str = "unreadable";

/// The numbers that a kiosk may hand out while it is cut off; it gets more where it has few. What it has handed out and not told of
/// is still among them.
#[utoipa::path(post, path = "/api/v1/sites/{site}/number-leases", params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = NumberLeases)))]
pub async fn lease(State(app): State<App>, Path(site): Path<String>, caller: Caller) -> Result<Json<NumberLeases>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let device = kiosk(&caller, site)?.id.clone();
    let by = caller.principal(site)?;
    let asked = site.ask(by, caller.key.clone(), Command::LeaseNumbers { device: device.clone() }).await;
    let (state, now) = (site.state(), site.now());
    let zone = state.settings.zone();
    asked.map_err(|refusal| Failure::refused(refusal, zone.clone()))?;
    let written = |at: Option<Timestamp>| at.filter(|_| !state.day.training).map(|at| at.rfc3339(&zone));
    let numbers = state.leases_of(&device).map(|lease| LeasedNumber {
        number: lease.number.value(),
        visit: lease.visit.to_string(),
        picture: convert::picture(Picture::in_turn(lease.turn)),
        phone_url: app.phone_url(site, lease.visit),
    });
    Ok(Json(NumberLeases {
        now: now.1.clone(),
        opens_at: written(state.day.opens_at.filter(|opens| now.0 < *opens)),
        closes_at: written(state.day.closes_at),
        ends_at: state.day.ends_at.rfc3339(&zone),
        training: state.day.training,
        numbers: numbers.collect(),
        waiting: waiting(&state),
    }))
}

/// Takes in the papers that a kiosk handed out while it was cut off. Each is taken in once, however often it is told of, and none is
/// refused for closed doors or a full day. What cannot be read is said so and keeps nobody else waiting.
#[utoipa::path(post, path = "/api/v1/sites/{site}/tickets/offline", request_body = OfflineTickets,
    params(("site" = String, Path), ("idempotency-key" = Option<String>, Header)), responses((status = 200, body = TakenIn)))]
pub async fn take_in(
    State(app): State<App>,
    Path(site): Path<String>,
    caller: Caller,
    Body(told): Body<OfflineTickets>,
) -> Result<Json<TakenIn>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    kiosk(&caller, site)?;
    if told.tickets.len() > PAPERS_MAX {
        return Err(Failure::BadRequest(format!("at most {PAPERS_MAX} papers are told of at once")));
    }
    let by = caller.principal(site)?;
    let now = site.now().0;
    let mut tickets = Vec::with_capacity(told.tickets.len());
    for ticket in &told.tickets {
        let (outcome, detail) = match paper(site, ticket, now) {
            Ok(paper) => (if take_one(site, &by, paper).await? { TAKEN_IN } else { OVER }, None),
            Err(failure) => {
                tracing::error!(number = ticket.number, ?failure, "a paper cannot be read: its kiosk keeps it");
                (UNREADABLE, Some(unread(failure)))
            }
        };
        tickets.push(TakenInTicket { number: ticket.number, outcome: outcome.to_owned(), detail });
    }
    Ok(Json(TakenIn { tickets }))
}

/// Calls whoever stands at a desk with a paper, by the number on it: also one of a kiosk that is still cut off.
#[utoipa::path(post, path = "/api/v1/sites/{site}/desks/{desk}/claim", request_body = ClaimNumber,
    params(("site" = String, Path), ("desk" = String, Path), ("idempotency-key" = Option<String>, Header)),
    responses((status = 200, body = CalledVisit), (status = 404, description = "`unknown_visit`", body = avanti_protocol::Problem),
        (status = 409, description = "`desk_busy`, `desk_paused`, `visit_at_desk`, `visit_over`", body = avanti_protocol::Problem),
        (status = 422, description = "`unfit_desk`", body = avanti_protocol::Problem)))]
pub async fn claim(
    State(app): State<App>,
    Path((site, desk)): Path<(String, String)>,
    caller: Caller,
    Body(body): Body<ClaimNumber>,
) -> Result<Json<CalledVisit>, Failure> {
    let site = app.site(&site).ok_or(Failure::NotFound)?;
    let person = caller.person(site, Role::Agent)?;
    let desk: DeskId = desk.parse()?;
    let state = site.state();
    let number = TicketNumber::new(body.number);
    let known = number.and_then(|number| state.numbers.get(&number).copied()).filter(|visit| sees(person, site, &state, *visit));
    let leased = || Some(state.leases.get(&number?)?.visit).filter(|visit| state.visit(*visit).is_none());
    let unknown = || Failure::refused(Refusal::UnknownVisit(VisitId::from_bits(0)), state.settings.zone());
    let visit = known.or_else(leased).ok_or_else(unknown)?;
    match act(site, &caller, &desk, Command::Claim { desk: desk.clone(), visit }).await? {
        Answer::Called { visit, decision, .. } => {
            let state = site.state();
            let visit = state.visit(visit).ok_or(Failure::NotFound)?;
            let reason = convert::reason::reason(&decision, caller.language, &state.settings.zone(), &state.settings.rules);
            Ok(Json(convert::ticket::called(visit, reason)))
        }
        answer @ (Answer::Ticket { .. }
        | Answer::TurnedAway { .. }
        | Answer::Token(_)
        | Answer::Booked { .. }
        | Answer::Appointment(_)
        | Answer::Moved(_)
        | Answer::Nobody
        | Answer::Visit(_)
        | Answer::Desk(_)
        | Answer::Site) => unexpected(site, &answer),
    }
}

/// Who waits, for a list on paper.
fn waiting(state: &avanti_core::State) -> Vec<WaitingTicket> {
    let zone = state.settings.zone();
    let all = state.settings.services.iter().map(|service| service.id.clone()).collect();
    let rows = desk::queue(state, &all).into_iter().take(LISTED_MAX).map(|row| row.visit);
    let listed = rows.map(|visit| WaitingTicket {
        number: visit.number.value(),
        picture: convert::picture(visit.picture),
        service: visit.current().service.to_string(),
        speaks: visit.speaks.iter().map(ToString::to_string).collect(),
        issued_at: visit.issued_at.rfc3339(&zone),
    });
    listed.collect()
}

fn kiosk<'c>(caller: &'c Caller, site: &SiteHandle) -> Result<&'c Device, Failure> {
    let device = caller.device(site)?;
    if device.kind == Kind::Kiosk { Ok(device) } else { Err(Failure::Forbidden) }
}

/// Takes one paper in; `false` where its day is over.
async fn take_one(site: &SiteHandle, by: &Principal, paper: Paper) -> Result<bool, Failure> {
    // Each paper is a request of its own, under a name that it always has.
    let key: RequestKey = format!("offline-{}", paper.visit).parse()?;
    match site.ask(by.clone(), key, Command::TakeIn(Box::new(paper))).await {
        Ok(_) => Ok(true),
        // Under the same name something else was told: the first telling holds.
        Err(Refusal::KeyReused) => Ok(true),
        Err(Refusal::UnknownVisit(_)) => Ok(false),
        Err(refusal) => Err(Failure::refused(refusal, site.state().settings.zone())),
    }
}

/// What cannot be read, in English.
fn unread(failure: Failure) -> String {
    if let Failure::BadRequest(detail) = failure { detail } else { "it is not of the form of a paper".to_owned() }
}

fn paper(site: &SiteHandle, told: &OfflineTicket, now: Timestamp) -> Result<Paper, Failure> {
    let request = &told.request;
    let no_number = || Failure::BadRequest("no ticket has this number".to_owned());
    Ok(Paper {
        number: TicketNumber::new(told.number).ok_or_else(no_number)?,
        visit: told.visit.parse()?,
        wish: appointments::wish(&request.service, &request.language, &request.speaks, request.party_size, &request.needs)?,
        taken_at: taken_at(told, now)?,
        key: told.key.as_deref().map(str::parse).transpose()?,
        token: request.line.as_deref().and_then(|scanned| line::scanned(site, scanned)),
    })
}

/// When a paper was handed out: counted from the nearer of the two moments that both know, by a clock that nobody sets; only where
/// there is neither, by the kiosk's wall clock. It lies between those moments whatever was said.
fn taken_at(told: &OfflineTicket, now: Timestamp) -> Result<Timestamp, Failure> {
    let heard = appointments::moment(&told.heard_at)?.min(now);
    let span = |ms: u64| Span::from_millis(i64::try_from(ms).unwrap_or(i64::MAX / 4).min(i64::MAX / 4));
    let counted = match (told.after_ms, told.ago_ms) {
        (Some(after), Some(ago)) if ago < after => now - span(ago),
        (Some(after), Some(_) | None) => heard + span(after),
        (None, Some(ago)) => now - span(ago),
        (None, None) => told.guess_ms.map_or(now, |guess| heard + span(guess)),
    };
    Ok(counted.clamp(heard, now))
}

#[cfg(test)]
mod tests {
    use avanti_protocol::http::NewTicket;

    use super::*;

    const HEARD: &str = "2026-03-02T09:00:00.000+01:00";

    fn taken(after_ms: Option<u64>, ago_ms: Option<u64>, guess_ms: Option<u64>) -> i64 {
        let request = NewTicket {
            service: "legal".to_owned(),
            language: "it".to_owned(),
            speaks: Vec::new(),
            party_size: 1,
            needs: Vec::new(),
            line: None,
        };
        let (number, visit, heard_at) = (800, String::new(), HEARD.to_owned());
        let told = OfflineTicket { number, visit, request, key: None, heard_at, after_ms, ago_ms, guess_ms };
        let heard = appointments::moment(HEARD).expect("a time");
        (taken_at(&told, heard + Span::from_minutes(30)).expect("a time") - heard).millis()
    }

    #[test]
    fn a_paper_is_as_old_as_clocks_say_that_nobody_sets() {
        assert_eq!(taken(Some(60_000), Some(1_740_500), Some(0)), 60_000, "the nearer moment errs least");
        assert_eq!(taken(Some(1_741_000), Some(60_000), None), 1_740_000);
        assert_eq!(taken(None, Some(600_000), Some(7)), 1_200_000, "it was off before");
        assert_eq!(taken(Some(300_000), None, Some(7)), 300_000, "it was off since");
    }

    #[test]
    fn a_wall_clock_is_asked_last_and_believed_within_what_is_certain() {
        assert_eq!(taken(None, None, Some(240_000)), 240_000);
        assert_eq!(taken(None, None, Some(u64::MAX)), 1_800_000, "the kiosk's clock ran ahead");
        assert_eq!(taken(None, None, None), 1_800_000, "nothing is known: it does not come before others");
        assert_eq!(taken(Some(u64::MAX), None, None), 1_800_000);
        assert_eq!(taken(None, Some(u64::MAX), None), 0);
    }
}
