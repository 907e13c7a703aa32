//! What this machine lacks for its site, told in the log when the site is known and when it changes: who runs the machine
//! learns it before somebody with an unprinted ticket does. The kiosk goes on without it.

use std::{collections::BTreeMap, sync::Arc};

use avanti_locales::Catalogue;
use avanti_model::Language;
use avanti_protocol::Site;
use jiff::tz::TimeZone;

use crate::{
    PrinterConfig,
    kiosk::Kiosk,
    proof,
    ticket::{AbsentFont, FontSet},
};

/// Looks whenever the site changes, for ever.
pub(crate) async fn tell(kiosk: Arc<Kiosk>, printer: PrinterConfig) {
    let mut agent = kiosk.agent.subscribe();
    let mut told = None;
    loop {
        let site = agent.borrow_and_update().view().map(|view| view.site.clone());
        if let Some(site) = site.filter(|site| told.as_ref() != Some(&needs(site))) {
            told = Some(needs(&site));
            let languages: Vec<Language> = site.languages.iter().filter_map(|tag| tag.parse().ok()).collect();
            let looking = Arc::clone(&kiosk);
            // Font files are read from the disk, and drawing takes a while.
            let looked = tokio::task::spawn_blocking(move || {
                let fonts = FontSet::installed(&languages);
                (fonts.absent().to_vec(), proof::faults(&looking.catalogue, fonts, &languages))
            });
            let (absent, unprinted) = looked.await.unwrap_or_default();
            for sentence in sentences(&site, &kiosk.catalogue, &kiosk.worded(), &absent, &printer).into_iter().chain(unprinted) {
                tracing::warn!("{sentence}");
            }
        }
        if agent.changed().await.is_err() {
            return;
        }
    }
}

/// What of a site asks something of the machine.
fn needs(site: &Site) -> (Vec<String>, String, bool) {
    (site.languages.clone(), site.time_zone.clone(), site.training)
}

/// One sentence for each thing that is missing, with what to do about it.
fn sentences(site: &Site, catalogue: &Catalogue, worded: &[&str], absent: &[AbsentFont], printer: &PrinterConfig) -> Vec<String> {
    let mut scripts: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for font in absent {
        scripts.entry((font.script, font.package)).or_default().push(font.language.as_str());
    }
    let mut sentences: Vec<String> = scripts
        .into_iter()
        .map(|((script, package), languages)| {
            let loss = if languages.contains(&"it") {
                "no ticket can be printed".to_owned()
            } else {
                let names: Vec<String> = languages.iter().map(|tag| proof::name(catalogue, tag)).collect();
                format!("tickets in {} are printed in Italian", names.join(", "))
            };
            format!("there is no font for {script} script: {loss}, and screens may show boxes; install the Debian package {package}")
        })
        .collect();
    let wordless: Vec<&str> = site.languages.iter().map(String::as_str).filter(|tag| !worded.contains(tag)).collect();
    if !wordless.is_empty() {
        sentences.push(format!("the kiosk has no words in {} and does not offer it", wordless.join(", ")));
    }
    if TimeZone::get(&site.time_zone).is_err() {
        sentences
            .push(format!("the time zone {} is not known here: tickets bear no time; install the Debian package tzdata", site.time_zone));
    }
    if !site.training && matches!(printer, PrinterConfig::Folder(_)) {
        sentences.push("the kiosk has no printer: tickets are on its screen alone; start it with --printer HOST:PORT".to_owned());
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDED: [&str; 4] = ["it", "en", "ar", "bn"];

    fn site(languages: &[&str]) -> Site {
        let languages = languages.iter().map(ToString::to_string).collect();
        Site { languages, time_zone: "Europe/Rome".to_owned(), training: true, ..Site::default() }
    }

    fn folder() -> PrinterConfig {
        PrinterConfig::Folder("tickets".into())
    }

    #[test]
    fn each_script_without_a_font_is_named_once_with_its_package_and_what_is_lost() {
        let nowhere = tempfile::tempdir().unwrap();
        let languages: Vec<Language> = ["it", "en", "ar", "fa", "bn"].iter().map(|tag| tag.parse().unwrap()).collect();
        let fonts = FontSet::under(nowhere.path(), &languages);
        let said = sentences(&site(&WORDED), &Catalogue::embedded(), &WORDED, fonts.absent(), &folder());
        assert_eq!(
            said,
            [
                "there is no font for Arabic script: tickets in Arabic, Persian or Dari are printed in Italian, and screens may show boxes; install the Debian package fonts-noto-core",
                "there is no font for Bengali script: tickets in Bengali are printed in Italian, and screens may show boxes; install the Debian package fonts-noto-core",
                "there is no font for Latin script: no ticket can be printed, and screens may show boxes; install the Debian package fonts-noto-core",
            ]
        );
    }

    #[test]
    fn a_machine_that_has_everything_says_nothing() {
        assert_eq!(sentences(&site(&WORDED), &Catalogue::embedded(), &WORDED, &[], &folder()), Vec::<String>::new());
    }

    #[test]
    fn words_time_zone_and_printer_that_are_missing_are_named() {
        let strange = Site { time_zone: "Europe/Nowhere".to_owned(), training: false, ..site(&["it", "bm", "wo"]) };
        let said = sentences(&strange, &Catalogue::embedded(), &WORDED, &[], &folder());
        assert_eq!(said.len(), 3);
        for (sentence, part) in said.iter().zip(["no words in bm, wo", "Europe/Nowhere", "--printer HOST:PORT"]) {
            assert!(sentence.contains(part), "{sentence}");
        }
    }
}
