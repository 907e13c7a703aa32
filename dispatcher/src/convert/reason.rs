//! The sentence that explains a call, made of the figures that stand in its event.

use std::sync::LazyLock;

use avanti_core::{
    calling::{Choice, Decision, Reason},
    desk::{Act, PauseReason},
    mediating::Needed,
    site::Rules,
    visit::Group,
};
use avanti_locales::{Arg, Catalogue, Words, message};
use avanti_model::Span;
use jiff::tz::TimeZone;

/// The words of all languages.
pub static WORDS: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

/// The reason of a call in a language; but for walk-ins with what set the promise, and how soon that was.
#[must_use]
pub fn reason(decision: &Decision, language: &str, zone: &TimeZone, rules: &Rules) -> avanti_protocol::desk::Reason {
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
        Reason::Promise | Reason::LastCall | Reason::Early | Reason::Pinned | Reason::Session => {
            words.plain(&message::coded("reason", code), [])
        }
    };
    // What every walk-in is promised need not be said at each of their calls.
    let sentence = match decision.group {
        Group::WalkIn => sentence,
        Group::Booked | Group::LateBooked | Group::Priority => {
            let promised = promised(words, decision.group, told_minutes(decision, rules));
            format!("{sentence} {}", avanti_locales::plain(&promised))
        }
    };
    avanti_protocol::desk::Reason { code: code.to_owned(), sentence, choice: decision.choice.map(|choice| self::choice(choice).to_owned()) }
}

/// How soon somebody of a group is promised to be called.
#[must_use]
pub fn promised(words: Words<'_>, group: Group, minutes: u64) -> String {
    let class = words.text(&message::coded("reason-class", self::group(group)));
    words.with("reason-promised", [("class", class.into()), ("minutes", Arg::Number(minutes))])
}

/// The promise in whole minutes, as the public is told of it: an appointment's has some to spare.
fn told_minutes(decision: &Decision, rules: &Rules) -> u64 {
    let minutes = u64::try_from(decision.promise.whole_minutes()).unwrap_or(0);
    match decision.group {
        Group::Booked => minutes.max(u64::from(rules.booked_public_minutes)),
        Group::Priority | Group::LateBooked | Group::WalkIn => minutes,
    }
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
        Reason::Session => "session",
    }
}

/// The name on the wire of how it stands with a mediator.
#[must_use]
pub fn mediator(needed: Needed) -> &'static str {
    match needed {
        Needed::Free => "free",
        Needed::Busy => "busy",
        Needed::Away => "away",
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
        Act::BeginSession => "begin_session",
        Act::Present => "present",
        Act::Absent => "absent",
        Act::FinishSession => "finish_session",
    }
}

#[cfg(test)]
mod tests {
    use avanti_model::Timestamp;

    use super::*;

    fn decision(reason: Reason, credit: Span, compared: u32) -> Decision {
        Decision {
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
        }
    }

    #[test]
    fn a_reason_names_the_group_and_what_the_public_is_promised() {
        let said = |group, minutes| {
            let decision = Decision { group, promise: Span::from_minutes(minutes), ..decision(Reason::Due, Span::ZERO, 2) };
            reason(&decision, "en", &TimeZone::UTC, &Rules::default()).sentence
        };
        assert!(!said(Group::WalkIn, 45).contains("promised"), "the promise of all who come");
        assert!(said(Group::Priority, 15).ends_with("promised within 15 minutes"));
        assert!(said(Group::Booked, 5).ends_with(". With an appointment: promised within 10 minutes"));
    }

    #[test]
    fn every_reason_has_a_sentence_in_every_language() {
        for language in WORDS.languages() {
            let due = [decision(Reason::Due, Span::ZERO, 2), decision(Reason::Due, Span::from_minutes(7), 2)];
            let others = [Reason::Promise, Reason::LastCall, Reason::Early, Reason::Pinned, Reason::Session]
                .map(|reason| decision(reason, Span::ZERO, 2));
            let all = due.into_iter().chain([decision(Reason::Due, Span::ZERO, 1)]).chain(others);
            let sentences: Vec<String> =
                all.map(|decision| reason(&decision, &language.tag, &TimeZone::UTC, &Rules::default()).sentence).collect();
            assert!(sentences[0].contains("00:00") && sentences[1].contains('7'), "{}: {sentences:?}", language.tag);
            let different: std::collections::BTreeSet<&String> = sentences.iter().collect();
            assert_eq!(different.len(), sentences.len(), "{}: {sentences:?}", language.tag);
        }
    }
}
