//! A form of the booking pages as it comes in. Whatever it brings that the site does not have is left out, as if nobody had
//! answered: a page that was open for long may ask for what is gone.

use std::collections::BTreeSet;

use avanti_core::Settings;
use avanti_model::limits::PARTY_MAX;

use crate::{
    convert::appointment::professionals,
    web::booking::{Answers, At, NEEDS},
};

/// Longest value that a field of ours has, in bytes.
const VALUE_MAX: usize = 128;

/// What was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Another language for the same page.
    Stay,
    /// The page before.
    Back,
    /// The next page.
    Next,
    /// Booking.
    Book,
    /// Joining the list of those who find no time.
    Join,
}

/// A form that was sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sent {
    /// The page that it was on.
    pub(super) at: At,
    /// What was pressed on it.
    pub(super) act: Act,
    /// The language of the next page.
    pub(super) language: Option<String>,
    /// The language of the page that it was on.
    pub(super) reads: Option<String>,
    /// What is answered by now.
    pub(super) answers: Answers,
}

impl Sent {
    pub(super) fn read(fields: Vec<(String, String)>, settings: &Settings, spoken: &[String]) -> Self {
        let fields: Vec<(String, String)> = fields.into_iter().filter(|(_, value)| value.len() <= VALUE_MAX).collect();
        let one = |name: &str| fields.iter().find(|(field, value)| field == name && !value.is_empty()).map(|(_, value)| value.clone());
        let offered = |tag: &String| settings.languages.iter().any(|language| language.as_str() == tag);
        let at = At::ALL.into_iter().find(|at| one("at").as_deref() == Some(at.name())).unwrap_or(At::Service);
        let (language, reads) = (one("language").filter(offered), one("reads").filter(offered));
        let instead = one("instead");
        let anyone = one("anyone").is_some();
        let service = one("service");
        let desk = one("desk").filter(|desk| !anyone && can_be_asked_for(settings, service.as_deref(), desk));
        let needs: BTreeSet<&'static str> = NEEDS
            .into_iter()
            .map(|(need, _)| need)
            .filter(|need| fields.iter().any(|(name, value)| name == "need" && value == need))
            .collect();
        let answers = Answers {
            service,
            speaks: instead.clone().or_else(|| one("speaks")).filter(|tag| spoken.contains(tag)),
            party: one("party").and_then(|party| party.parse().ok()).filter(|party| (1..=PARTY_MAX).contains(party)),
            needs,
            desk,
            slot: one("slot"),
            key: one("key").filter(|_| at == At::Check),
            list: one("list"),
            embedded: one("embed").is_some(),
        };
        let act = match one("go").as_deref() {
            Some("book") => Act::Book,
            Some("join") => Act::Join,
            Some("back") => Act::Back,
            Some("next") => Act::Next,
            Some(_) | None if language.is_some() || instead.is_some() || anyone => Act::Stay,
            Some(_) | None => Act::Next,
        };
        Self { at, act, language: language.or_else(|| reads.clone()), reads, answers }
    }

    /// The page after the one that it was on.
    pub(super) fn after(&self) -> At {
        match self.at {
            At::Service => At::People,
            At::People => At::Times,
            At::Times | At::Check => At::Check,
        }
    }
}

/// Whether a service can be asked for at a desk by the name of who sits there.
pub(super) fn can_be_asked_for(settings: &Settings, service: Option<&str>, desk: &str) -> bool {
    let service = service.and_then(|service| service.parse().ok());
    service.is_some_and(|service| professionals(settings, &service).iter().any(|professional| professional.desk == desk))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        serde_json::from_value(serde_json::json!({
            "version": 1, "site": "s", "name": "S", "time_zone": "UTC", "hours": "Mo-Su 09:00-17:00",
            "languages": ["it", "ar"], "organisations": {},
            "desks": [{"id": "1", "label": "1", "services": ["a"], "professional": "Ada"}, {"id": "2", "label": "2", "services": ["a"]}],
            "services": [{"id": "a", "pictogram": "a", "names": {"it": "A"}, "minutes": 10, "appointment_minutes": 10}],
        }))
        .unwrap()
    }

    fn sent(fields: &[(&str, &str)]) -> Sent {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Sent::read(fields, &settings(), &["it".to_owned(), "wo".to_owned()])
    }

    #[test]
    fn what_is_pressed_leads_on_back_or_only_to_another_language() {
        let people = sent(&[("at", "service"), ("reads", "it"), ("service", "a")]);
        assert_eq!((people.act, people.after()), (Act::Next, At::People));
        let other = sent(&[("at", "people"), ("reads", "it"), ("service", "a"), ("party", "3"), ("language", "ar")]);
        assert_eq!((other.act, other.at, other.language.as_deref(), other.answers.party), (Act::Stay, At::People, Some("ar"), Some(3)));
        let back = sent(&[("at", "times"), ("go", "back")]);
        assert_eq!((back.act, back.at.before()), (Act::Back, At::People));
        assert_eq!(sent(&[("at", "check"), ("go", "book"), ("key", "k")]).act, Act::Book);
        let instead = sent(&[("at", "times"), ("speaks", "it"), ("instead", "wo")]);
        assert_eq!((instead.act, instead.answers.speaks.as_deref()), (Act::Stay, Some("wo")));
    }

    #[test]
    fn only_a_professional_of_the_service_is_asked_for_and_anyone_takes_it_back() {
        let with = |service: &str, desk: &str| sent(&[("at", "people"), ("service", service), ("desk", desk)]).answers.desk;
        assert_eq!(with("a", "1").as_deref(), Some("1"));
        for (service, desk) in [("a", "2"), ("a", "3"), ("b", "1"), ("", "1"), ("a", "")] {
            assert_eq!(with(service, desk), None, "{service} {desk}");
        }
        let anyone = sent(&[("at", "times"), ("service", "a"), ("desk", "1"), ("anyone", "1")]);
        assert_eq!((anyone.act, anyone.answers.desk), (Act::Stay, None));
    }

    #[test]
    fn a_card_is_asked_for_again_in_another_language_and_booked_in_none() {
        let card = sent(&[("at", "check"), ("go", "book"), ("reads", "it"), ("key", "k"), ("language", "ar")]);
        assert_eq!((card.act, card.reads.as_deref(), card.language.as_deref()), (Act::Book, Some("it"), Some("ar")));
    }

    #[test]
    fn the_list_is_joined_under_the_key_that_all_pages_carry_and_its_card_asked_for_in_another_language() {
        let joins = sent(&[("at", "times"), ("go", "join"), ("reads", "it"), ("service", "a"), ("list", "l"), ("language", "ar")]);
        assert_eq!((joins.act, joins.reads.as_deref(), joins.answers.list.as_deref()), (Act::Join, Some("it"), Some("l")));
        assert_eq!(sent(&[("at", "times"), ("key", "k"), ("language", "ar")]).answers.key, None, "another page has its own");
    }

    #[test]
    fn what_the_site_does_not_have_was_not_answered() {
        let long = "x".repeat(VALUE_MAX + 1);
        let odd = sent(&[
            ("at", "nowhere"),
            ("reads", "tlh"),
            ("speaks", "tlh"),
            ("party", "200"),
            ("need", "priority"),
            ("need", "more_time"),
            ("slot", &long),
        ]);
        assert_eq!((odd.at, odd.reads, odd.language), (At::Service, None, None));
        assert_eq!(odd.answers, Answers { needs: BTreeSet::from(["more_time"]), ..Answers::default() });
        assert_eq!(sent(&[("at", "people"), ("party", "0")]).answers.party, None);
    }
}
