//! Where whoever has an appointment shows its code to the scanner, or types it on the screen.

use askama::Template;
use avanti_client::request_key;
use avanti_model::AppointmentCode;
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::Response,
};
use serde::Deserialize;

use super::{
    Web, answer, home, line, lost_ticket,
    shell::{Said, Shell, drawing},
};
use crate::{
    check_in,
    page::{Choice, Page},
};

/// The keys of the screen: the symbols of codes, in an order in which they are found.
const KEYS: &str = "2346789ACDEFHJKMNPRTWXY";
/// How many symbols a code has, the last of which tells whether the others are right.
const LENGTH: usize = AppointmentCode::DIGITS + 1;
/// Where a code is written with a gap before the symbol.
const GAPS: [usize; 2] = [3, 6];

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage {
    shell: Shell,
    key: String,
    /// A token of the line that its holder keeps on the way back.
    line: Option<String>,
    /// What is typed so far.
    typed: String,
    /// Each place of the code: its symbol, and whether a group begins with it.
    places: Vec<(String, bool)>,
    keys: Vec<String>,
    /// Whether what is typed is whole, and whether it has a mistake then.
    whole: bool,
    wrong: bool,
    question: Said,
    scan: String,
    type_it: String,
    your_code: String,
    mistake: String,
    delete: String,
    go_on: Said,
    scan_svg: &'static str,
    delete_svg: &'static str,
}

/// What is typed, and the key that was touched, where the page has no script.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    add: String,
    delete: Option<String>,
    #[serde(default)]
    line: String,
}

pub(super) async fn page(State(web): State<Web>, Path(lang): Path<String>, typed: Result<Query<Typed>, QueryRejection>) -> Response {
    let kiosk = &web.kiosk;
    if let Some(to_ticket) = lost_ticket(kiosk) {
        return to_ticket;
    }
    let agent = kiosk.agent.borrow().clone();
    if agent.after(Choice::Language(&lang), &kiosk.worded()) != Page::Services {
        return home();
    }
    let words = kiosk.catalogue.words(&lang);
    let back = format!("/{lang}/services");
    let typed = typed.map(|Query(typed)| typed).unwrap_or_default();
    let token = line::carried(kiosk, &typed.line);
    let shell = Shell::new(kiosk, &agent, words, Page::Code).at_step(words, 2);
    let shell = shell.with_ways_in_line(kiosk, words, &back, true, token.as_ref()).scans(kiosk, Some(&lang));
    let key = request_key();
    let now = kiosk.clock.running();
    kiosk.visitors.send_modify(|visitors| visitors.make_form(key.clone(), now));
    let typed = typed.now();
    let whole = typed.len() == LENGTH;
    let symbols: Vec<String> = typed.chars().map(String::from).collect();
    answer(&CodePage {
        shell,
        key,
        line: token.map(|token| token.to_string()),
        places: (0..LENGTH).map(|place| (symbols.get(place).cloned().unwrap_or_default(), GAPS.contains(&place))).collect(),
        keys: KEYS.chars().map(String::from).collect(),
        whole,
        wrong: whole && check_in::read(&typed).is_none(),
        typed,
        question: Said::new(kiosk, words, "kiosk-show-code"),
        scan: words.text("kiosk-scan-code"),
        type_it: words.text("kiosk-type-code"),
        your_code: words.plain("kiosk-your-code", []),
        mistake: words.text("kiosk-code-mistake"),
        delete: words.plain("kiosk-delete-symbol", []),
        go_on: Said::new(kiosk, words, "common-continue"),
        scan_svg: drawing("scan"),
        delete_svg: drawing("delete"),
    })
}

impl Typed {
    /// What is typed after the touch; what is no symbol is left out.
    fn now(&self) -> String {
        let all = self.code.chars().chain(self.add.chars()).filter(|symbol| KEYS.contains(*symbol));
        let mut now: String = all.take(LENGTH).collect();
        if self.delete.is_some() {
            now.pop();
        }
        now
    }
}

#[cfg(test)]
mod tests {
    use avanti_model::AppointmentId;

    use super::*;

    #[test]
    fn every_symbol_of_a_code_has_a_key_and_no_key_is_anything_else() {
        assert_eq!(KEYS.len(), AppointmentCode::RADIX as usize);
        for place in 0..u64::from(AppointmentCode::RADIX) {
            let code = AppointmentCode::from_digits(AppointmentId::from_bits(place).digits()).to_string();
            assert!(code.chars().all(|symbol| symbol == '-' || KEYS.contains(symbol)), "{code}");
            assert_eq!(code.replace('-', "").len(), LENGTH);
        }
    }

    #[test]
    fn keys_add_and_delete_and_nothing_comes_after_the_last_place() {
        let typed = |code: &str, add: &str, delete: bool| {
            Typed { code: code.to_owned(), add: add.to_owned(), delete: delete.then(String::new), line: String::new() }.now()
        };
        assert_eq!(typed("K7M", "4", false), "K7M4");
        assert_eq!(typed("K7M4", "", true), "K7M");
        assert_eq!(typed("", "", true), "");
        assert_eq!(typed("K7M4PXT2HD", "A", false), "K7M4PXT2HD");
        assert_eq!(typed("K<7>0", "I", false), "K7");
    }
}
