//! Calls for help from kiosks: who stands there, since when, and whether somebody goes. They are no events: they live as long
//! as somebody waits for them, and a dispatcher that begins anew knows none. Pure: time is told.

use std::collections::BTreeMap;

use avanti_model::{DeviceId, Span, Timestamp};

/// How long a call stands that nobody takes, in minutes.
const UNTAKEN_MINUTES: i64 = 10;
/// How long it stands once somebody goes, in minutes.
const TAKEN_MINUTES: i64 = 3;
/// The least time between two calls of one kiosk, in seconds.
const BETWEEN_SECONDS: i64 = 30;

/// A call for help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpCall {
    /// What the kiosk is called.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// Since when somebody waits there.
    pub since: Timestamp,
    /// When somebody said that they go.
    pub taken_at: Option<Timestamp>,
}

/// All calls of a site.
#[derive(Debug, Default)]
pub struct Help {
    calls: BTreeMap<DeviceId, HelpCall>,
}

impl Help {
    /// Calls for help at a kiosk; one that stands, or stood a moment ago, is not made twice.
    pub fn call(&mut self, kiosk: DeviceId, name: String, place: String, now: Timestamp) {
        let recent = |call: &HelpCall| now < call.since + Span::from_millis(BETWEEN_SECONDS * 1000);
        if self.calls.get(&kiosk).is_none_or(|call| !stands(call, now) && !recent(call)) {
            self.calls.insert(kiosk, HelpCall { name, place, since: now, taken_at: None });
        }
    }

    /// Somebody goes; `false` if nobody waits there, or somebody else goes already.
    pub fn take(&mut self, kiosk: &DeviceId, now: Timestamp) -> bool {
        let Some(call) = self.calls.get_mut(kiosk).filter(|call| stands(call, now) && call.taken_at.is_none()) else { return false };
        call.taken_at = Some(now);
        true
    }

    /// How a kiosk's call stands; none where nobody waits there.
    #[must_use]
    pub fn of(&self, kiosk: &DeviceId, now: Timestamp) -> Option<&HelpCall> {
        self.calls.get(kiosk).filter(|call| stands(call, now))
    }

    /// Those for whom nobody goes yet, the oldest first.
    #[must_use]
    pub fn untaken(&self, now: Timestamp) -> Vec<(&DeviceId, &HelpCall)> {
        let mut calls: Vec<_> = self.calls.iter().filter(|(_, call)| stands(call, now) && call.taken_at.is_none()).collect();
        calls.sort_by_key(|(_, call)| call.since);
        calls
    }
}

fn stands(call: &HelpCall, now: Timestamp) -> bool {
    let until = match call.taken_at {
        Some(taken_at) => taken_at + Span::from_minutes(TAKEN_MINUTES),
        None => call.since + Span::from_minutes(UNTAKEN_MINUTES),
    };
    now < until
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn waiting(help: &Help, now: Timestamp) -> usize {
        help.untaken(now).len()
    }

    #[test]
    fn a_call_is_made_once_taken_once_and_ends_by_itself() {
        let (mut help, kiosk) = (Help::default(), "kiosk-1".parse::<DeviceId>().unwrap());
        let call = |help: &mut Help, now| help.call(kiosk.clone(), "Entrance".to_owned(), "Ground floor".to_owned(), now);
        assert!(!help.take(&kiosk, at(0)), "nobody waits there");
        call(&mut help, at(0));
        call(&mut help, at(5));
        assert_eq!((waiting(&help, at(5)), help.of(&kiosk, at(5)).unwrap().since), (1, at(0)), "to ask twice changes nothing");
        assert!(help.take(&kiosk, at(10)) && !help.take(&kiosk, at(11)), "one goes");
        assert_eq!((waiting(&help, at(11)), help.of(&kiosk, at(11)).unwrap().taken_at), (0, Some(at(10))));
        let over = at(10 + TAKEN_MINUTES * 60);
        assert!(help.of(&kiosk, over).is_none());
        call(&mut help, over);
        assert_eq!(waiting(&help, over), 1, "somebody else may need help");
        assert_eq!(waiting(&help, at(10 + (TAKEN_MINUTES + UNTAKEN_MINUTES) * 60)), 0, "who has gone is not looked for");
    }

    #[test]
    fn who_waits_longest_comes_first() {
        let mut help = Help::default();
        for (kiosk, since) in [("a", 20), ("b", 10)] {
            help.call(kiosk.parse().unwrap(), kiosk.to_owned(), String::new(), at(since));
        }
        let names: Vec<&str> = help.untaken(at(30)).iter().map(|(_, call)| call.name.as_str()).collect();
        assert_eq!(names, ["b", "a"]);
    }
}
