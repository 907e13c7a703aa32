//! Languages that are only spoken: which of the site's have everything recorded and are offered, and what the others lack.
//! It never knows a page.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use avanti_locales::unwritten::{self, PROMPTS};
use avanti_look::picture::{Colour, Silhouette};
use avanti_protocol::kiosk::KioskView;

use crate::kiosk::Kiosk;

/// How many of the names of missing clips are told.
const TOLD: usize = 3;

/// Looks whenever the site or the recordings change, for ever.
pub(crate) async fn watch(kiosk: Arc<Kiosk>) {
    let mut agent = kiosk.agent.subscribe();
    let mut recordings = kiosk.speech.recordings.subscribe();
    let mut told = BTreeMap::new();
    loop {
        recordings.mark_unchanged();
        let view = agent.borrow_and_update().view().cloned();
        if let Some(view) = view {
            let lacks = lacking(&view, |tag| kiosk.speech.recorded_keys(tag));
            let heard: BTreeSet<String> = lacks.iter().filter(|(_, missing)| missing.is_empty()).map(|(tag, _)| tag.clone()).collect();
            kiosk.agent.send_if_modified(|agent| agent.note_heard(heard));
            if told != lacks {
                lacks.iter().filter_map(|(tag, missing)| sentence(tag, missing)).for_each(|sentence| tracing::warn!("{sentence}"));
                told = lacks;
            }
        }
        tokio::select! {
            changed = agent.changed() => if changed.is_err() { return },
            changed = recordings.changed() => if changed.is_err() { return },
        }
    }
}

/// What must be recorded of a language that is only spoken before it can be offered: all that leads to a ticket.
fn required(view: &KioskView) -> BTreeSet<String> {
    let digits = ('0'..='9').map(unwritten::digit_key);
    let silhouettes = Silhouette::ALL.into_iter().map(|silhouette| unwritten::silhouette_key(silhouette.name()));
    let colours = Colour::ALL.into_iter().map(|colour| unwritten::colour_key(colour.name()));
    let services = view.services.iter().map(|service| unwritten::service_key(&service.id));
    PROMPTS.map(str::to_owned).into_iter().chain(digits).chain(silhouettes).chain(colours).chain(services).collect()
}

/// What each language of a site that is only spoken lacks.
fn lacking(view: &KioskView, recorded: impl Fn(&str) -> BTreeSet<String>) -> BTreeMap<String, BTreeSet<String>> {
    let required = required(view);
    let spoken = view.site.languages.iter().filter(|tag| unwritten::of(tag).is_some());
    spoken.map(|tag| (tag.clone(), required.difference(&recorded(tag)).cloned().collect())).collect()
}

/// What is told of a language that is not offered.
fn sentence(tag: &str, missing: &BTreeSet<String>) -> Option<String> {
    let name = unwritten::of(tag)?.english_name;
    let first: Vec<&str> = missing.iter().take(TOLD).map(String::as_str).collect();
    let more = if missing.len() > first.len() { " and others" } else { "" };
    (!missing.is_empty())
        .then(|| format!("{name} is not offered: {} of its clips are not recorded, such as {}{more}", missing.len(), first.join(", ")))
}

#[cfg(test)]
mod tests {
    use avanti_protocol::{Site, kiosk::Service};

    use super::*;

    fn view(languages: &[&str]) -> KioskView {
        let site = Site { languages: languages.iter().map(ToString::to_string).collect(), ..Site::default() };
        let legal = Service {
            id: "legal".to_owned(),
            names: BTreeMap::new(),
            pictogram: "legal".to_owned(),
            open: true,
            waiting: 0,
            bookable: true,
        };
        KioskView { site, services: vec![legal], prints: None }
    }

    #[test]
    fn a_language_that_is_only_spoken_needs_every_clip_and_a_written_one_none() {
        let view = view(&["it", "wo", "bm"]);
        let all = required(&view);
        assert!(["kiosk-welcome", "number-7", "picture-fish", "picture-colour-blue", "service-legal"].iter().all(|key| all.contains(*key)));
        let lacks = lacking(&view, |tag| if tag == "wo" { all.clone() } else { BTreeSet::new() });
        assert_eq!(lacks.keys().collect::<Vec<_>>(), ["bm", "wo"]);
        assert!(lacks["wo"].is_empty() && lacks["bm"] == all);
    }

    #[test]
    fn what_is_missing_is_counted_and_a_few_of_it_are_named() {
        let missing = |keys: &[&str]| keys.iter().map(ToString::to_string).collect();
        assert_eq!(sentence("wo", &missing(&[])), None);
        let one = "Wolof is not offered: 1 of its clips are not recorded, such as number-1";
        assert_eq!(sentence("wo", &missing(&["number-1"])).as_deref(), Some(one));
        let many = sentence("wo", &missing(&["number-1", "number-2", "number-3", "number-4"])).unwrap();
        assert!(many.contains("4 of its clips") && many.ends_with("number-3 and others"), "{many}");
    }
}
