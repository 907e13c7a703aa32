//! The waiting list on paper, for the time in which nobody can look at a screen: who waited when the dispatcher was heard last, and the
//! numbers handed out here since. It knows no names and no needs.

use std::{io, sync::Arc};

use avanti_locales::{Arg, Catalogue, Words};
use avanti_look::picture::Silhouette;
use avanti_model::Language;
use avanti_protocol::{kiosk::KioskView, offline::WaitingTicket};

use super::{stock::Stock, taken::Taken};
use crate::{
    agent::Printer,
    hours,
    kiosk::Kiosk,
    paper,
    printer::Job,
    ticket::{Document, List, PaperWidth, Picture, Row, Sheet, rows_max},
};

/// Between services, languages and times.
const GAP: &str = "   ";
/// After the number of a ticket that the dispatcher does not know yet.
const OWN: &str = "+";
/// What the file of a list is called where papers become files.
const NAME: &str = "list";

/// Prints the list in a language, as many papers as it needs.
pub(crate) async fn print(kiosk: &Arc<Kiosk>, lang: &str) {
    tracing::info!("staff have the waiting list printed");
    let Some(stock) = kiosk.shelf.leased() else { return };
    let taken = kiosk.shelf.taken();
    let of = |tag: &str| sheets(&kiosk.catalogue, &stock, &taken, tag, &kiosk.zone(), kiosk.paper);
    let (own, italian) = (of(lang), of("it"));
    for (piece, (own, italian)) in (1..).zip(own.into_iter().zip(italian)) {
        let name = format!("{NAME}-{piece}");
        if let Err(error) = print_one(kiosk, vec![own, italian], name, &stock).await {
            tracing::error!(error = &error as &dyn std::error::Error, "the waiting list is not printed");
            return;
        }
    }
}

async fn print_one(kiosk: &Arc<Kiosk>, sheets: Vec<Sheet>, name: String, stock: &Stock) -> io::Result<()> {
    let bitmap = kiosk.room.draw(sheets).await?;
    let job = Job { number: name, issued: stock.leases.now.clone(), bitmap, training: stock.leases.training };
    let printed = kiosk.room.print(&job).await;
    let (health, done) = match printed {
        Ok(status) => (Printer::Ready(status), Ok(())),
        Err(fault) => (Printer::Broken(fault.cause.clone()), Err(io::Error::other(fault.cause.to_string()))),
    };
    kiosk.note_printer(health);
    done
}

/// The papers, from the first to be called on. There is one at least, which says that nobody waits by having no rows.
#[must_use]
pub fn sheets(catalogue: &Catalogue, stock: &Stock, taken: &[Taken], lang: &str, zone: &str, paper: PaperWidth) -> Vec<Sheet> {
    let words = catalogue.words(lang);
    let rows = rows(words, stock, taken, zone);
    let most = rows_max(paper);
    let pieces = rows.len().div_ceil(most).max(1);
    let has_own = rows.iter().any(|row| row.number.ends_with(OWN));
    let piece = |at: usize| {
        let mut lines = vec![words.with("staff-list-heard", [("time", Arg::from(hours::stamp(zone, &stock.leases.now)))])];
        lines.push(legend(&stock.view, words.language().tag.as_str()));
        if has_own {
            lines.push(format!("{OWN} {}", words.text("staff-list-own")));
        }
        let title = if pieces == 1 { words.text("staff-list") } else { format!("{} {}/{pieces}", words.text("staff-list"), at + 1) };
        let document = Document {
            language: words.language().written.parse().unwrap_or_else(|_| Language::italian()),
            direction: paper::direction(words.language()),
            number: String::new(),
            picture: Picture { path: String::new(), spoken_name: title },
            lines,
            italian_lines: Vec::new(),
            time: String::new(),
            qr_text: None,
            training_mark: stock.leases.training.then(|| words.text("ticket-training")),
            paper,
        };
        Sheet::List(List { document, rows: rows.iter().skip(at * most).take(most).cloned().collect() })
    };
    (0..pieces).map(piece).collect()
}

/// The dispatcher's list, and behind it what was handed out here since, by its time.
fn rows(words: Words<'_>, stock: &Stock, taken: &[Taken], zone: &str) -> Vec<Row> {
    let waiting = stock.leases.waiting.iter().filter(|waiting| taken.iter().all(|own| own.lease.number != waiting.number));
    let told = waiting.map(|waiting| row(words, stock, waiting, "", zone));
    let mut own: Vec<WaitingTicket> = taken.iter().map(handed_out).collect();
    own.sort_by(|a, b| (&a.issued_at, a.number).cmp(&(&b.issued_at, b.number)));
    told.chain(own.iter().map(|own| row(words, stock, own, OWN, zone))).collect()
}

fn handed_out(taken: &Taken) -> WaitingTicket {
    let ticket = taken.handout().ticket;
    let speaks = Some(taken.request.speaks.clone()).filter(|speaks| !speaks.is_empty());
    WaitingTicket {
        number: ticket.number,
        picture: ticket.picture,
        service: ticket.service,
        speaks: speaks.unwrap_or_else(|| vec![ticket.language]),
        issued_at: ticket.issued_at,
    }
}

fn row(words: Words<'_>, stock: &Stock, waiting: &WaitingTicket, mark: &str, zone: &str) -> Row {
    let service = letter(&stock.view, &waiting.service);
    let time = hours::wall_clock(zone, &waiting.issued_at).unwrap_or_default();
    Row {
        number: format!("{}{mark}", waiting.number),
        picture: Picture {
            path: Silhouette::from_name(&waiting.picture.name).map(Silhouette::path).unwrap_or_default().to_owned(),
            spoken_name: paper::picture_name(words, &waiting.picture),
        },
        said: [service, waiting.speaks.join(" "), time].join(GAP),
    }
}

/// The services by their letters.
fn legend(view: &KioskView, lang: &str) -> String {
    let named = view.services.iter().map(|service| format!("{} {}", letter(view, &service.id), service.name(lang)));
    named.collect::<Vec<_>>().join(GAP)
}

/// A service's letter, in the order in which kiosks show them; its id where there is none.
fn letter(view: &KioskView, service: &str) -> String {
    let place = view.services.iter().position(|own| own.id == service);
    let letter = place.and_then(|place| ('A'..='Z').nth(place));
    letter.map_or_else(|| service.to_owned(), String::from)
}

#[cfg(test)]
mod tests {
    use avanti_protocol::{Picture as Drawn, http::NewTicket, kiosk::Service};

    use super::{
        super::{
            shelf::Shelf,
            stock::tests::{at, stock},
        },
        *,
    };
    use crate::ticket::{FontSet, TicketPress};

    /// So many who wait, and one number that was handed out here since.
    fn known(waiting: u32) -> (Stock, Vec<Taken>) {
        let mut stock = stock();
        let service = |id: &str, name: &str| Service {
            id: id.to_owned(),
            names: [("it".to_owned(), name.to_owned())].into(),
            pictogram: id.to_owned(),
            open: true,
            waiting: 0,
            bookable: false,
        };
        stock.view.services = vec![service("social", "Servizio sociale"), service("legal", "Consulenza legale")];
        let ticket = |number: u32| WaitingTicket {
            number,
            picture: Drawn { name: "fish".to_owned(), colour: "blue".to_owned() },
            service: "legal".to_owned(),
            speaks: vec!["ar".to_owned(), "fr".to_owned()],
            issued_at: "2026-03-02T08:41:00+01:00".to_owned(),
        };
        stock.leases.waiting = (0..waiting).map(|place| ticket(180 - place)).collect();
        let data = tempfile::tempdir().unwrap();
        let shelf = Shelf::open(data.path()).unwrap();
        shelf.stock(stock.leases.clone(), stock.view.clone(), at(0)).unwrap();
        let (service, language) = ("social".to_owned(), "bn".to_owned());
        let request = NewTicket { service, language, speaks: Vec::new(), party_size: 2, needs: Vec::new(), line: None };
        shelf.take("key", &request, at(60_000)).unwrap().unwrap();
        (stock, shelf.taken())
    }

    fn lists(sheets: &[Sheet]) -> Vec<&List> {
        let lists = sheets.iter().filter_map(|sheet| match sheet {
            Sheet::List(list) => Some(list),
            Sheet::Ticket(_) | Sheet::Card(_) => None,
        });
        lists.collect()
    }

    #[test]
    fn a_list_keeps_the_order_of_the_dispatcher_and_ends_with_what_was_handed_out_since() {
        let (stock, taken) = known(2);
        let sheets = sheets(&Catalogue::embedded(), &stock, &taken, "it", "Europe/Rome", PaperWidth::Mm80);
        let list = lists(&sheets)[0];
        let rows: Vec<(&str, &str)> = list.rows.iter().map(|row| (row.number.as_str(), row.said.as_str())).collect();
        assert_eq!(rows, [("180", "B   ar fr   08:41"), ("179", "B   ar fr   08:41"), ("800+", "A   bn   09:01")]);
        assert_eq!(list.rows[0].picture.spoken_name, "pesce blu");
        let lines = list.document.lines.join("\n");
        assert!(lines.contains("02/03/2026 09:00") && lines.contains("A Servizio sociale   B Consulenza legale"), "{lines}");
    }

    #[test]
    fn a_long_list_goes_on_on_further_papers_and_all_of_them_can_be_drawn() {
        let (stock, taken) = known(40);
        for (lang, paper) in [("it", PaperWidth::Mm80), ("ar", PaperWidth::Mm58), ("bn", PaperWidth::Mm80)] {
            let sheets = sheets(&Catalogue::embedded(), &stock, &taken, lang, "Europe/Rome", paper);
            let expected: &[usize] = if paper == PaperWidth::Mm80 { &[15, 15, 11] } else { &[9, 9, 9, 9, 5] };
            assert_eq!(lists(&sheets).iter().map(|list| list.rows.len()).collect::<Vec<_>>(), expected);
            let mut press = TicketPress::new(FontSet::installed(&[lang.parse().unwrap()]));
            for (piece, sheet) in sheets.iter().enumerate() {
                let drawn = press.draw_sheet(sheet);
                assert!(drawn.is_ok(), "{lang} {piece}: {drawn:?}");
            }
        }
        let nobody = sheets(&Catalogue::embedded(), &known(0).0, &[], "it", "Europe/Rome", PaperWidth::Mm80);
        assert_eq!(lists(&nobody).len(), 1);
    }
}
