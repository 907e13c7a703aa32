//! What somebody has answered so far, as the hidden fields of forms carry it from page to page. It never knows who they are.

use std::collections::BTreeSet;

/// What can be asked for with an appointment, and the pictogram beside it.
pub const NEEDS: [(&str, &str); 4] =
    [("step_free", "step-free"), ("more_time", "clock"), ("fetch_me", "bell"), ("quiet_place", "sound-off")];

/// The page on which somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// What for.
    Service,
    /// Which language, how many, what helps.
    People,
    /// When.
    Times,
    /// Whether all of it is right.
    Check,
}

impl At {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Service, Self::People, Self::Times, Self::Check];

    /// Its name in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::People => "people",
            Self::Times => "times",
            Self::Check => "check",
        }
    }

    /// The page before it.
    #[must_use]
    pub fn before(self) -> Self {
        match self {
            Self::Service | Self::People => Self::Service,
            Self::Times => Self::People,
            Self::Check => Self::Times,
        }
    }

    pub(super) fn number(self) -> u64 {
        match self {
            Self::Service => 1,
            Self::People => 2,
            Self::Times => 3,
            Self::Check => 4,
        }
    }
}

/// What somebody has answered so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// What they come for.
    pub service: Option<String>,
    /// The language that they want to speak.
    pub speaks: Option<String>,
    /// How many they are; nothing until they said so.
    pub party: Option<u8>,
    /// What helps them.
    pub needs: BTreeSet<&'static str>,
    /// The desk of the professional whom they ask for by name; nothing where anybody will do.
    pub desk: Option<String>,
    /// When they want to come, as RFC 3339.
    pub slot: Option<String>,
    /// The key under which the appointment is booked once, however often that is sent.
    pub key: Option<String>,
    /// Under which the list is joined once for each wish, drawn with the first page: whoever goes back to join again has it still.
    pub list: Option<String>,
    /// Whether the page stands within one of somebody else.
    pub embedded: bool,
}

impl Answers {
    /// The fields that a page does not ask for itself.
    pub(super) fn carried(&self, at: At) -> Vec<(&'static str, String)> {
        let about_them = at != At::People;
        let party = self.party.filter(|_| about_them).map(|party| party.to_string());
        let single = [
            ("service", self.service.clone().filter(|_| at != At::Service)),
            ("speaks", self.speaks.clone().filter(|_| about_them)),
            ("party", party),
            ("desk", self.desk.clone().filter(|_| about_them)),
            ("slot", self.slot.clone().filter(|_| at == At::Check)),
            ("key", self.key.clone().filter(|_| at == At::Check)),
            ("list", self.list.clone()),
            ("embed", self.embedded.then(|| "1".to_owned())),
        ];
        let needs = self.needs.iter().filter(|_| about_them).map(|need| ("need", (*need).to_owned()));
        single.into_iter().filter_map(|(name, value)| Some((name, value?))).chain(needs).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_carries_what_it_does_not_ask_and_a_time_only_where_it_is_checked() {
        let answers = Answers {
            service: Some("legal".to_owned()),
            speaks: Some("ar".to_owned()),
            party: Some(3),
            needs: BTreeSet::from(["more_time"]),
            desk: Some("5".to_owned()),
            slot: Some("2026-12-01T10:00:00+01:00".to_owned()),
            key: Some("k".to_owned()),
            list: Some("l".to_owned()),
            embedded: false,
        };
        let names = |at| answers.carried(at).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names(At::Service), ["speaks", "party", "desk", "list", "need"]);
        assert_eq!(names(At::People), ["service", "list"]);
        assert_eq!(names(At::Times), ["service", "speaks", "party", "desk", "list", "need"]);
        assert_eq!(names(At::Check), ["service", "speaks", "party", "desk", "slot", "key", "list", "need"]);
        let embedded = Answers { embedded: true, ..Answers::default() };
        assert!(At::ALL.into_iter().all(|at| embedded.carried(at) == [("embed", "1".to_owned())]));
    }
}
