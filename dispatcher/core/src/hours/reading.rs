//! Opening hours from their text. It refuses what nobody can know beforehand, and moves every time by four hours, so that hours past
//! midnight fall on the day on which they began.

use avanti_model::{ServiceDay, limits};
use opening_hours::{Context, OpeningHours, RuleKind};
use opening_hours_syntax::{
    ExtendedTime,
    rules::{
        OpeningHoursExpression, RuleSequence,
        day::{HolidayKind, WeekDayRange},
        time::{Time, TimeSpan},
    },
};

use super::{HOLIDAYS, Hours};

/// Opening hours that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// A part is none of the language in which hours are written.
    #[error("“{part}” is not understood: write opening hours like “Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off”")]
    NotUnderstood {
        /// The part.
        part: String,
    },
    /// A part is well written, and says what nobody here can know.
    #[error("“{part}” cannot be used: {why}")]
    Unknowable {
        /// The part.
        part: String,
        /// Why, and what to write instead.
        why: &'static str,
    },
    /// They are longer than any hours.
    #[error("opening hours have at most {} bytes: write closures and extra openings by date as exceptions", limits::HOURS_MAX_BYTES)]
    TooLong,
}

/// Hours on which the doors never open.
const NEVER: &str = "24/7 closed";
/// Characters of a part that an error repeats.
const PART_MAX_CHARS: usize = 64;
const DAY_MINUTES: u16 = 24 * 60;

pub(super) fn read(text: &str) -> Result<Hours, HoursError> {
    if text.len() > limits::HOURS_MAX_BYTES {
        return Err(HoursError::TooLong);
    }
    let expression = parse(text)?;
    if let Some((rule, why)) = expression.rules.iter().find_map(|rule| Some((rule, unknowable(rule)?))) {
        return Err(HoursError::Unknowable { part: part(&rule.to_string()), why });
    }
    let begins_early = expression.rules.iter().flat_map(|rule| &rule.time_selector.spans).any(|span| {
        let (from, until) = minutes(span);
        from < start() && (from, until) != (0, DAY_MINUTES)
    });
    let any_day = expression.rules.iter().all(|rule| rule.day_selector.is_empty());
    let rules = evaluated(expression).ok_or_else(|| HoursError::NotUnderstood { part: part(text) })?;
    Ok(Hours { text: text.to_owned(), rules, begins_early, any_day })
}

/// The rules of a text as they are written; an error names the first part that is none.
pub(super) fn parse(text: &str) -> Result<OpeningHoursExpression, HoursError> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let text = text.trim_end_matches([';', ' ']);
    opening_hours_syntax::parse(text).map_err(|_| {
        let wrong = |part: &&str| opening_hours_syntax::parse(part).is_err();
        let parts = text.split([';', '|']).map(str::trim).filter(|part| !part.is_empty());
        HoursError::NotUnderstood { part: part(parts.clone().find(wrong).unwrap_or(text)) }
    })
}

/// Rules as they are evaluated: told from the beginning of the service day on, with Italy's holidays. None where they cannot be.
pub(super) fn evaluated(mut expression: OpeningHoursExpression) -> Option<OpeningHours> {
    for rule in &mut expression.rules {
        rule.time_selector.spans = rule.time_selector.spans.iter().filter_map(moved).collect();
    }
    // Times before the service day are a fault of the settings; here they mean nothing.
    expression.rules.retain(|rule| !rule.time_selector.spans.is_empty());
    let text = if expression.rules.is_empty() { NEVER.to_owned() } else { expression.to_string() };
    let rules: OpeningHours = text.parse().ok()?;
    (rules.to_string() == text).then(|| rules.with_context(Context::default().with_holidays(HOLIDAYS.clone())))
}

/// Why nobody can know beforehand what a rule says.
fn unknowable(rule: &RuleSequence) -> Option<&'static str> {
    let variable = |time: Time| time.as_time_event().is_some();
    let spans = &rule.time_selector.spans;
    if rule.kind == RuleKind::Unknown || (rule.kind == RuleKind::Open && !rule.comment.is_empty()) {
        return Some("a machine cannot read what a comment asks for: write when the doors are open, and nothing else");
    }
    if spans.iter().any(|span| variable(span.range.start) || variable(span.range.end)) {
        return Some("the sun is not looked at here: write the time");
    }
    if spans.iter().any(|span| span.open_end) {
        return Some("it has no end: write when the doors close");
    }
    if spans.iter().any(|span| span.repeats.is_some()) {
        return Some("doors are open for a while, not every so often: write from when until when");
    }
    let school = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    rule.day_selector
        .weekday
        .iter()
        .any(school)
        .then_some("school holidays differ from region to region and are not known here: write their dates, or exceptions")
}

/// A span told from the beginning of the service day on; none where nothing of it is left.
fn moved(span: &TimeSpan) -> Option<TimeSpan> {
    let (from, until) = minutes(span);
    if (from, until) == (0, DAY_MINUTES) {
        return Some(span.clone());
    }
    let moved = |minutes: u16| ExtendedTime::from_mins_from_midnight(minutes.saturating_sub(start()));
    let (from, until) = (moved(from)?, moved(until)?);
    (from < until).then(|| TimeSpan::fixed_range(from, until))
}

/// A span in minutes from midnight; one that ends before it begins ends on the next day.
fn minutes(span: &TimeSpan) -> (u16, u16) {
    let of = |time: Time| match time {
        Time::Fixed(time) => time.mins_from_midnight(),
        Time::Variable(_) => 0,
    };
    let (from, until) = (of(span.range.start), of(span.range.end));
    (from, if from < until { until } else { until + DAY_MINUTES })
}

/// When the service day begins, in minutes from midnight.
fn start() -> u16 {
    u16::from(ServiceDay::START.hour().unsigned_abs()) * 60
}

fn part(text: &str) -> String {
    text.chars().take(PART_MAX_CHARS).collect()
}
