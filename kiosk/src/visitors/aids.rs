//! What helps the visitor who stands there: how the pages look and wait, and what goes with the ticket to a desk.
//! Pure, and kept for this visitor only. It never knows why somebody chose anything.

use std::{collections::BTreeSet, time::Duration};

/// How many times as long everything waits for whoever wants more time.
const SLOWER: u32 = 3;
/// How long choices stay without any page asked for, times [`SLOWER`]; a page that is left alone ends them much earlier.
const LIFE: Duration = Duration::from_secs(3 * 60);

/// Something that helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aid {
    /// Letters of twice the size.
    LargeText,
    /// Black, white and one strong colour.
    Contrast,
    /// Light letters on a dark ground.
    Dark,
    /// All that is touched stands in the lower half of the screen.
    LowReach,
    /// Pages wait longer, and a desk takes more time.
    MoreTime,
    /// A desk without steps before it.
    StepFree,
    /// Somebody comes and accompanies them.
    FetchMe,
    /// A quiet place.
    QuietPlace,
}

/// What this visitor has chosen, and the page to which the choosing leads back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Aids {
    chosen: BTreeSet<Aid>,
    at: Option<String>,
    until: Duration,
}

impl Aid {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::LargeText, Self::Contrast, Self::Dark, Self::LowReach, Self::MoreTime, Self::StepFree, Self::FetchMe, Self::QuietPlace];

    /// What a form calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LargeText => "large",
            Self::Contrast => "contrast",
            Self::Dark => "dark",
            Self::LowReach => "low",
            Self::MoreTime => "time",
            Self::StepFree => "step-free",
            Self::FetchMe => "fetch",
            Self::QuietPlace => "quiet",
        }
    }

    /// The aid of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aid| aid.name() == name)
    }

    /// What the dispatcher calls it, where a desk should know it.
    #[must_use]
    pub fn need(self) -> Option<&'static str> {
        match self {
            Self::LargeText | Self::Contrast | Self::Dark | Self::LowReach => None,
            Self::MoreTime => Some("more_time"),
            Self::StepFree => Some("step_free"),
            Self::FetchMe => Some("fetch_me"),
            Self::QuietPlace => Some("quiet_place"),
        }
    }
}

impl Aids {
    /// Chooses something, or takes it back.
    pub fn toggle(&mut self, aid: Aid, now: Duration) {
        if !self.chosen.remove(&aid) {
            self.chosen.insert(aid);
        }
        self.stay(now);
    }

    /// Whether something is chosen.
    #[must_use]
    pub fn has(&self, aid: Aid) -> bool {
        self.chosen.contains(&aid)
    }

    /// Whether anything is chosen.
    #[must_use]
    pub fn any(&self) -> bool {
        !self.chosen.is_empty()
    }

    /// What a desk should know, together with what it knows already.
    #[must_use]
    pub fn needs(&self, known: Vec<String>) -> Vec<String> {
        let own = self.chosen.iter().filter_map(|aid| aid.need()).map(str::to_owned);
        known.into_iter().chain(own).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// How many times as long everything waits.
    #[must_use]
    pub fn slower(&self) -> u32 {
        if self.has(Aid::MoreTime) { SLOWER } else { 1 }
    }

    /// The visitor is at a page.
    pub fn visit(&mut self, address: &str, now: Duration) {
        self.at = Some(address.to_owned());
        self.stay(now);
    }

    /// The page where they were last.
    #[must_use]
    pub fn at(&self) -> &str {
        self.at.as_deref().unwrap_or("/")
    }

    /// Forgets all if nobody has been there for long; whether there was anything.
    pub fn lapse(&mut self, now: Duration) -> bool {
        let over = now >= self.until && *self != Self::default();
        if over {
            self.end();
        }
        over
    }

    /// The visitor has gone.
    pub fn end(&mut self) {
        *self = Self::default();
    }

    fn stay(&mut self, now: Duration) {
        self.until = now + LIFE * SLOWER;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_taken_back_by_the_same_touch_and_ends_with_the_visitor() {
        let mut aids = Aids::default();
        for aid in Aid::ALL {
            aids.toggle(aid, Duration::ZERO);
            assert_eq!(Aid::named(aid.name()), Some(aid));
        }
        aids.toggle(Aid::Dark, Duration::ZERO);
        assert!(!aids.has(Aid::Dark) && aids.has(Aid::LowReach) && aids.slower() == 3);
        aids.end();
        assert!(!aids.any() && aids.slower() == 1 && aids.at() == "/");
    }

    #[test]
    fn nothing_is_left_for_the_next_visitor_when_nobody_ended_it() {
        let mut aids = Aids::default();
        aids.visit("/it/services", Duration::from_secs(60));
        aids.toggle(Aid::FetchMe, Duration::from_secs(60));
        let over = Duration::from_secs(60) + LIFE * SLOWER;
        assert!(!aids.lapse(over.checked_sub(Duration::from_secs(1)).unwrap()) && aids.any());
        assert!(aids.lapse(over) && !aids.any() && !aids.lapse(over));
    }

    #[test]
    fn a_desk_learns_what_it_can_help_with_once_and_never_how_the_pages_looked() {
        let mut aids = Aids::default();
        for aid in [Aid::LargeText, Aid::LowReach, Aid::FetchMe, Aid::MoreTime] {
            aids.toggle(aid, Duration::ZERO);
        }
        assert_eq!(aids.needs(vec!["more_time".to_owned(), "priority".to_owned()]), ["fetch_me", "more_time", "priority"]);
    }
}
