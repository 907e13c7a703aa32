//! From when a promise to a visit counts, how soon it is, and what set it. All of it is fixed when the visit becomes ready.

use avanti_model::{Span, Timestamp};

use crate::{
    site::{Service, Settings},
    visit::Group,
};

/// Where a visit stands in the order, before any credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Reference time `r`.
    pub reference: Timestamp,
    /// Promise `P`: the smallest of those that apply; they are never added up.
    pub promise: Span,
    /// What set the promise.
    pub group: Group,
}

impl Standing {
    /// Where a visit stands that comes at a moment, with an appointment or without.
    ///
    /// Whoever has an appointment and comes until the grace time after it waits from its time on, from their own coming if
    /// that is later; who comes later than that is a little before the walk-ins; and much later, the appointment has lapsed.
    #[must_use]
    pub fn at(settings: &Settings, service: &Service, at: Timestamp, slot: Option<Timestamp>, priority: bool) -> Self {
        let rules = &settings.rules;
        let minutes = |minutes: u16| Span::from_minutes(i64::from(minutes));
        let walk_in = service.promise_minutes.unwrap_or(rules.walk_in_minutes);
        let booked = walk_in.min(rules.booked_minutes);
        let by_coming = match slot {
            Some(slot) if at <= slot + minutes(rules.grace_minutes) => {
                Self { reference: slot.max(at), promise: minutes(booked), group: Group::Booked }
            }
            Some(slot) if at <= slot + minutes(rules.lapse_minutes) => {
                // Coming late never earns more than coming in time.
                let promise = walk_in.saturating_sub(rules.late_booked_credit_minutes).max(booked);
                Self { reference: at, promise: minutes(promise), group: Group::LateBooked }
            }
            Some(_) | None => Self { reference: at, promise: minutes(walk_in), group: Group::WalkIn },
        };
        let by_priority = minutes(rules.priority_minutes);
        if priority && by_priority < by_coming.promise {
            return Self { promise: by_priority, group: Group::Priority, ..by_coming };
        }
        by_coming
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLOT: Timestamp = Timestamp::from_millis(36_000_000);

    fn standing(minutes_after_slot: i64, slot: Option<Timestamp>, priority: bool) -> (i64, i64, Group) {
        let settings: Settings = serde_json::from_value(serde_json::json!({
            "version": 1, "site": "s", "name": "S", "time_zone": "UTC", "hours": "Mo-Su 09:00-17:00", "languages": ["it"],
            "organisations": {}, "desks": [],
            "services": [{ "id": "a", "pictogram": "a", "names": { "it": "A" }, "minutes": 10 }],
        }))
        .expect("settings");
        let at = SLOT + Span::from_minutes(minutes_after_slot);
        let standing = Standing::at(&settings, &settings.services[0], at, slot, priority);
        ((standing.reference - SLOT).whole_minutes(), standing.promise.whole_minutes(), standing.group)
    }

    #[test]
    fn who_has_an_appointment_stands_by_when_they_come() {
        assert_eq!(standing(-40, Some(SLOT), false), (0, 5, Group::Booked), "early");
        assert_eq!(standing(10, Some(SLOT), false), (10, 5, Group::Booked), "within the grace time");
        assert_eq!(standing(11, Some(SLOT), false), (11, 30, Group::LateBooked));
        assert_eq!(standing(30, Some(SLOT), false), (30, 30, Group::LateBooked));
        assert_eq!(standing(31, Some(SLOT), false), (31, 45, Group::WalkIn), "it has lapsed");
        assert_eq!(standing(3, None, false), (3, 45, Group::WalkIn));
    }

    #[test]
    fn of_several_promises_the_smallest_holds() {
        assert_eq!(standing(0, None, true), (0, 15, Group::Priority));
        assert_eq!(standing(0, Some(SLOT), true), (0, 5, Group::Booked));
        assert_eq!(standing(20, Some(SLOT), true), (20, 15, Group::Priority));
    }
}
