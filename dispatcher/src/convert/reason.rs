//! The sentence that explains a call, made of the figures that stand in its event.

use std::sync::LazyLock;

use avanti_core::{
    calling::{Choice, Decision, Reason},
    desk::{Act, PauseReason},
    visit::Group,
};
use avanti_locales::{Arg, Catalogue, message};
use avanti_model::Span;
use jiff::tz::TimeZone;

/// The words of all languages.
pub static WORDS: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

/// The reason of a call in a language.
#[must_use]
pub fn reason(decision: &Decision, language: &str, zone: &TimeZone) -> avanti_protocol::desk::Reason {
    let code = code(decision.reason);
    let words = WORDS.words(language);
    let time = Arg::from(decision.call_by.wall_clock(zone));
    let sentence = match decision.reason {
        Reason::Due if decision.compared == 1 => words.plain("reason-only-one", []),
        Reason::Due if decision.credit > Span::ZERO => {
            let minutes = u64::try_from(decision.credit.whole_minutes().max(1)).unwrap_or(1);
            words.plain("reason-due-scarce", [("time", time), ("minutes", Arg::Number(minutes))])
        }
        Reason::Due => words.plain("reason-due", [("time", time)]),
        Reason::Promise | Reason::LastCall | Reason::Early | Reason::Pinned => words.plain(&message::coded("reason", code), []),
    };
    avanti_protocol::desk::Reason { code: code.to_owned(), sentence, choice: decision.choice.map(|choice| self::choice(choice).to_owned()) }
}

/// The name of a reason on the wire.
#[must_use]
pub fn code(reason: Reason) -> &'static str {
    match reason {
        Reason::Due => "due",
        Reason::Promise => "promise",
        Reason::LastCall => "last_call",
        Reason::Early => "early",
        Reason::Pinned => "pinned",
    }
}

/// The name on the wire of what sets a promise.
#[must_use]
pub fn group(group: Group) -> &'static str {
    match group {
        Group::WalkIn => "walk_in",
        Group::Booked => "booked",
        Group::LateBooked => "late_booked",
        Group::Priority => "priority",
    }
}

/// The name on the wire of why staff chose a visit.
#[must_use]
pub fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::Returned => "returned",
        Choice::Agreed => "agreed",
        Choice::Unwell => "unwell",
        Choice::Children => "children",
        Choice::Colleague => "colleague",
        Choice::Other => "other",
    }
}

/// The name on the wire of why a desk pauses.
#[must_use]
pub fn pause(reason: PauseReason) -> &'static str {
    match reason {
        PauseReason::Break => "break",
        PauseReason::Paperwork => "paperwork",
        PauseReason::Meal => "meal",
        PauseReason::Meeting => "meeting",
        PauseReason::Other => "other",
    }
}

/// The name of an act on the wire.
#[must_use]
pub fn act(act: Act) -> &'static str {
    match act {
        Act::Next => "next",
        Act::Arrived => "arrived",
        Act::Missed => "missed",
        Act::Finish => "finish",
        Act::Park => "park",
        Act::Resume => "resume",
        Act::Transfer => "transfer",
    }
}

#[cfg(test)]
mod tests {
    use avanti_model::Timestamp;

    use super::*;

    #[test]
    fn every_reason_has_a_sentence_in_every_language() {
        let decision = |reason, credit, compared| Decision {
            reason,
            reference: Timestamp::from_millis(0),
            promise: Span::from_minutes(45),
            credit,
            call_by: Timestamp::from_millis(0),
            able: 1,
            open: 2,
            compared,
            group: Group::WalkIn,
            choice: None,
        };
        for language in WORDS.languages() {
            let due = [decision(Reason::Due, Span::ZERO, 2), decision(Reason::Due, Span::from_minutes(4), 2)];
            let others = [Reason::Promise, Reason::LastCall, Reason::Early, Reason::Pinned].map(|reason| decision(reason, Span::ZERO, 2));
            let all = due.into_iter().chain([decision(Reason::Due, Span::ZERO, 1)]).chain(others);
            let sentences: Vec<String> = all.map(|decision| reason(&decision, &language.tag, &TimeZone::UTC).sentence).collect();
            assert!(sentences[0].contains("00:00") && sentences[1].contains('4'), "{}: {sentences:?}", language.tag);
            let different: std::collections::BTreeSet<&String> = sentences.iter().collect();
            assert_eq!(different.len(), sentences.len(), "{}: {sentences:?}", language.tag);
        }
    }
}
