//! The one place where failures become HTTP: a status, a stable code, and a sentence in the caller's language.

use avanti_access::StoreError;
use avanti_core::Refusal;
use avanti_locales::negotiate;
use avanti_model::{Malformed, Timestamp};
use avanti_protocol::{
    Problem,
    desk::DeskRow,
    problem::{LateVisitor, MEDIA_TYPE},
};
use axum::{
    Json,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use jiff::tz::TimeZone;
use tracing::error;

use crate::convert::reason::WORDS;

/// Why tickets are refused while the doors are open; under `intake_closed` for programs.
pub const DAY_FULL: &str = "day_full";

/// Why a request was not done.
#[derive(Debug, Clone)]
pub enum Failure {
    /// The site refused.
    Refused {
        /// Why.
        refusal: Refusal,
        /// The desk as it is, where the refusal is about one.
        desk: Option<Box<DeskRow>>,
        /// The site's zone, for times.
        zone: TimeZone,
    },
    /// Somebody came for an appointment and gets no ticket for it.
    NotCheckedIn {
        /// Why.
        refusal: Refusal,
        /// Who stands there.
        visitor: Option<Box<LateVisitor>>,
        /// The site's zone, for times.
        zone: TimeZone,
    },
    /// The doors are open, and nobody more can be served today.
    DayFull {
        /// When the doors open next.
        opens_at: Option<Timestamp>,
        /// The next slots that could be booked, RFC 3339.
        next_slots: Vec<String>,
        /// The site's zone, for times.
        zone: TimeZone,
    },
    /// The request is not of the form that it should be.
    BadRequest(String),
    /// Nobody has shown who asks.
    Unauthenticated,
    /// User name and password do not belong together.
    SignInRefused,
    /// Who asks may not.
    Forbidden,
    /// The session's token against forgery is missing or wrong.
    Csrf,
    /// There is no such thing.
    NotFound,
    /// Too many failed tries.
    LockedOut {
        /// How long to wait.
        retry_after_seconds: u64,
    },
    /// A rule of the access store is broken: which one, as a code.
    Unprocessable {
        /// The code.
        code: &'static str,
        /// More for the developer of a client.
        detail: String,
    },
    /// What is asked for does not fit what is there: how, as a code.
    Conflict {
        /// The code.
        code: &'static str,
        /// More for the developer of a client.
        detail: String,
    },
    /// One thing that is named is not there: which kind of thing, as a code.
    Unknown {
        /// The code.
        code: &'static str,
    },
    /// Too many ask.
    TooManyRequests {
        /// How long to wait.
        retry_after_seconds: u64,
    },
    /// The body is not of the kind that the address takes.
    UnsupportedMediaType,
    /// The body is larger than a request may be.
    TooLarge,
    /// There is too much to do.
    Overloaded,
    /// A fault of ours; logged where it was found.
    Internal,
}

impl From<Malformed> for Failure {
    fn from(malformed: Malformed) -> Self {
        Self::BadRequest(malformed.to_string())
    }
}

impl From<StoreError> for Failure {
    fn from(source: StoreError) -> Self {
        error!(error = %source, "the access store failed");
        if source.passes() { Self::refused(Refusal::Unavailable, TimeZone::UTC) } else { Self::Internal }
    }
}

impl Failure {
    /// A refusal that is about no desk.
    #[must_use]
    pub fn refused(refusal: Refusal, zone: TimeZone) -> Self {
        Self::Refused { refusal, desk: None, zone }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Refused { refusal, .. } | Self::NotCheckedIn { refusal, .. } => refusal_status(refusal),
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Unauthenticated | Self::SignInRefused => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Csrf => StatusCode::FORBIDDEN,
            Self::NotFound | Self::Unknown { .. } => StatusCode::NOT_FOUND,
            Self::Conflict { .. } | Self::DayFull { .. } => StatusCode::CONFLICT,
            Self::LockedOut { .. } | Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unprocessable { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Refused { refusal, .. } | Self::NotCheckedIn { refusal, .. } => refusal.code(),
            Self::DayFull { .. } => "intake_closed",
            Self::BadRequest(_) => "bad_request",
            Self::Unauthenticated => "unauthenticated",
            Self::SignInRefused => "sign_in_refused",
            Self::Forbidden => "forbidden",
            Self::Csrf => "csrf",
            Self::NotFound => "not_found",
            Self::LockedOut { .. } => "locked_out",
            Self::Unprocessable { code, .. } | Self::Conflict { code, .. } | Self::Unknown { code } => code,
            Self::TooManyRequests { .. } => "too_many_requests",
            Self::UnsupportedMediaType => "unsupported_media_type",
            Self::TooLarge => "payload_too_large",
            Self::Overloaded => "overloaded",
            Self::Internal => "internal",
        }
    }

    /// The code under which the sentence stands: of one code with several causes, the cause.
    pub(super) fn worded(&self) -> &'static str {
        if matches!(self, Self::DayFull { .. }) { DAY_FULL } else { self.code() }
    }

    /// What it is told as, in a language.
    #[must_use]
    pub(super) fn problem(&self, language: &str) -> Problem {
        let code = self.code();
        let mut problem = Problem {
            kind: format!("/problems/{code}"),
            status: self.status().as_u16(),
            code: code.to_owned(),
            title: WORDS.words(language).problem(self.worded()),
            detail: None,
            opens_at: None,
            closed_because: None,
            next_slots: None,
            slot: None,
            check_in_from: None,
            visitor: None,
            desk: None,
            retry_after_seconds: None,
        };
        match self {
            Self::Refused { refusal, desk, zone } => {
                problem.detail = Some(refusal.to_string());
                problem.desk = desk.clone();
                about_appointment(&mut problem, refusal, zone);
                if let Refusal::IntakeClosed { opens_at } = refusal {
                    problem.opens_at = opens_at.map(|at| at.rfc3339(zone));
                    problem.next_slots = Some(Vec::new());
                }
                if matches!(refusal, Refusal::Overloaded | Refusal::Unavailable) {
                    problem.retry_after_seconds = Some(1);
                }
            }
            Self::NotCheckedIn { refusal, visitor, zone } => {
                problem.detail = Some(refusal.to_string());
                problem.visitor.clone_from(visitor);
                about_appointment(&mut problem, refusal, zone);
            }
            Self::DayFull { opens_at, next_slots, zone } => {
                problem.closed_because = Some(self.worded().to_owned());
                problem.opens_at = opens_at.map(|at| at.rfc3339(zone));
                problem.next_slots = Some(next_slots.clone());
            }
            Self::BadRequest(detail) | Self::Unprocessable { detail, .. } | Self::Conflict { detail, .. } => {
                problem.detail = Some(detail.clone());
            }
            Self::LockedOut { retry_after_seconds } | Self::TooManyRequests { retry_after_seconds } => {
                problem.retry_after_seconds = Some(*retry_after_seconds)
            }
            Self::Overloaded => problem.retry_after_seconds = Some(1),
            Self::Unauthenticated
            | Self::SignInRefused
            | Self::Forbidden
            | Self::Csrf
            | Self::NotFound
            | Self::Unknown { .. }
            | Self::UnsupportedMediaType
            | Self::TooLarge
            | Self::Internal => {}
        }
        problem
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Words every failure in the caller's language, also those that the framework found.
pub async fn word(request: Request, next: Next) -> Response {
    let language = language(request.headers()).to_owned();
    let response = next.run(request).await;
    let status = response.status();
    let is_json = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == MEDIA_TYPE || kind == "application/json");
    if !(status.is_client_error() || status.is_server_error()) || is_json {
        return response;
    }
    let failure = response.extensions().get::<Failure>().cloned();
    let problem = match failure {
        Some(failure) => failure.problem(&language),
        None => {
            let (code, detail) = by_status(status);
            let mut problem = Failure::BadRequest(detail.to_owned()).problem(&language);
            problem.status = status.as_u16();
            code.clone_into(&mut problem.code);
            problem.kind = format!("/problems/{code}");
            problem.title = WORDS.words(&language).problem(code);
            problem
        }
    };
    let retry_after = problem.retry_after_seconds;
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut worded = (status, Json(&problem)).into_response();
    let headers = worded.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(allow) = allow {
        headers.insert(header::ALLOW, allow);
    }
    if let Some(seconds) = retry_after {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    worded.extensions_mut().insert(problem);
    worded
}

/// The caller's language among those that have words.
#[must_use]
pub fn language(headers: &HeaderMap) -> &'static str {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let offered: Vec<&'static str> = WORDS.languages().into_iter().map(|language| language.tag.as_str()).collect();
    negotiate::accept_language(asked, &offered).unwrap_or("it")
}

/// When the appointment is that a refusal is about.
fn about_appointment(problem: &mut Problem, refusal: &Refusal, zone: &TimeZone) {
    if let Refusal::TooEarly { slot, .. } | Refusal::TooLate { slot } | Refusal::WrongDay { slot } | Refusal::Cancelled { slot } = refusal {
        problem.slot = Some(slot.rfc3339(zone));
    }
    if let Refusal::TooEarly { from, .. } = refusal {
        problem.check_in_from = Some(from.rfc3339(zone));
    }
}

fn refusal_status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::KeyReused
        | Refusal::UnknownService(_)
        | Refusal::UnknownLanguage(_)
        | Refusal::PartySize { .. }
        | Refusal::LanguageCount { .. }
        | Refusal::UnfitDesk
        | Refusal::ParkMinutes { .. }
        | Refusal::NotBookable(_)
        | Refusal::AbsenceTimes { .. }
        | Refusal::BadSettings(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::UnknownVisit(_)
        | Refusal::UnknownDesk(_)
        | Refusal::UnknownAppointment
        | Refusal::UnknownToken
        | Refusal::UnknownAbsence => StatusCode::NOT_FOUND,
        Refusal::IntakeClosed { .. }
        | Refusal::NumbersExhausted
        | Refusal::VisitOver
        | Refusal::NoSlot
        | Refusal::NoWaitList
        | Refusal::OnTheList
        | Refusal::OfferOver
        | Refusal::SlotTaken
        | Refusal::TooManyAppointments
        | Refusal::TokenUsed { .. }
        | Refusal::TooManyAbsences
        | Refusal::AppointmentOver
        | Refusal::TooEarly { .. }
        | Refusal::TooLate { .. }
        | Refusal::WrongDay { .. }
        | Refusal::Cancelled { .. }
        | Refusal::AlreadyCheckedIn { .. }
        | Refusal::DeskTaken
        | Refusal::NotSignedInAtDesk
        | Refusal::DeskBusy
        | Refusal::DeskMovedOn
        | Refusal::StillCalled
        | Refusal::NotCalled
        | Refusal::TooManyRecalls { .. }
        | Refusal::DeskPaused
        | Refusal::DeskClosed
        | Refusal::VisitAtDesk
        | Refusal::NotParked
        | Refusal::NoBreakLeft
        | Refusal::NoPrintLeft
        | Refusal::NothingToUndo
        | Refusal::UndoTooLate
        | Refusal::NoSession
        | Refusal::SessionTaken
        | Refusal::StaleSettings { .. }
        | Refusal::SiteInUse { .. } => StatusCode::CONFLICT,
        Refusal::Overloaded | Refusal::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn by_status(status: StatusCode) -> (&'static str, &'static str) {
    match status {
        StatusCode::NOT_FOUND => ("not_found", "there is no such address"),
        StatusCode::METHOD_NOT_ALLOWED => {
            ("method_not_allowed", "this address does not take this method: `Allow` names those that it takes")
        }
        StatusCode::PAYLOAD_TOO_LARGE => ("payload_too_large", "the body is too large"),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ("unsupported_media_type", "the body must be application/json"),
        _ if status.is_server_error() => ("internal", "a fault of the dispatcher"),
        _ => ("bad_request", "the request is not of the form that it should be"),
    }
}
