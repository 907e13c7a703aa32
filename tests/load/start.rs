//! Starting on a journal of a million events over 250 days: from the first record, beside reading, checking and decoding
//! the same records; and from the newest carry-over.

use std::{collections::BTreeSet, sync::Arc, time::Instant};

use avanti_core::{
    Command, Envelope,
    calling::PromisedTime,
    decide::{Advice, Decided, decide, due},
    event::Recorded,
};
use avanti_journal::{EmbeddedJournal, Entry, Head, Journal, Verifier};
use avanti_model::{Principal, Span, Timestamp};
use dispatcher::{config::read_site, engine};
use system_tests::harness::centre::example_site;

use crate::table::{Figures, head, ratio};

const DAYS: i64 = 250;
const EVENTS_A_DAY: usize = 4000;
const DAY: Span = Span::from_minutes(24 * 60);

pub(crate) async fn run() -> anyhow::Result<()> {
    let folder = tempfile::TempDir::new()?;
    let journal = EmbeddedJournal::open(folder.path())?;
    let seed = Arc::new(read_site(&example_site())?);
    // A Monday at nine in Rome.
    let mut now = Timestamp::from_millis(1_767_600_000_000);
    let loaded = engine::load(&journal, &seed, "bench", true, now).await?;
    let (mut state, mut head_now) = (loaded.state, loaded.head);
    let mut asked = 0_u64;
    for _ in 0..DAYS {
        let mut events: Vec<Recorded> = Vec::new();
        let (turn, after) = due(&state, now);
        events.extend(turn);
        state = after.unwrap_or(state);
        let mut at = now;
        while events.len() < EVENTS_A_DAY {
            asked += 1;
            at = at + Span::from_millis(7000);
            for command in day_command(&state, asked) {
                asked += 1;
                let by = command.desk().map_or(Principal::Site, |_| Principal::Agent("agent-a".parse().expect("an id")));
                let key = format!("k{asked}").parse()?;
                let envelope = Envelope { at, by, key, entropy: asked.wrapping_mul(0x9e37_79b9_7f4a_7c15), command };
                // A desk that has nobody to call is refused or has nothing to do: the day goes on.
                if let Ok(Decided::Fresh(fresh)) = decide(&Advice::by(&PromisedTime), &state, &envelope) {
                    for recorded in &fresh {
                        state.apply(recorded);
                    }
                    events.extend(fresh);
                }
            }
        }
        head_now = append(&journal, head_now, &events).await?;
        now = now + DAY;
    }
    println!("\njournal of {} events over {DAYS} days", head_now.seq);

    head("Start, seconds");
    let (mut whole, mut yardstick, mut newest) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..3 {
        let start = Instant::now();
        let replayed = engine::replay(&journal, None).await?;
        whole.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        read_and_decode(&journal).await?;
        yardstick.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let loaded = engine::load(&journal, &seed, "bench", true, now).await?;
        newest.push(start.elapsed().as_secs_f64());
        anyhow::ensure!(loaded.state.hash() == replayed.state.hash(), "both ways lead to one state");
    }
    let (whole, yardstick, newest) = (Figures::new(whole), Figures::new(yardstick), Figures::new(newest));
    whole.print("replay from the first record, with every check", "s");
    yardstick.print("reading, checking and decoding the same records", "s");
    newest.print("from the newest carry-over", "s");
    ratio("from the first record against reading", whole.median() / yardstick.median(), "≤ 2");
    ratio("from the newest carry-over, in seconds", newest.median(), "< 0.2");
    Ok(())
}

/// What happens next: a ticket, or a desk that calls, serves and finishes.
fn day_command(state: &avanti_core::State, turn: u64) -> Vec<Command> {
    let desk: avanti_model::DeskId = "5".parse().expect("an id");
    let it: avanti_model::Language = "it".parse().expect("a tag");
    let Some((open, _)) = state.open_desk(&desk) else {
        let services = ["legal".parse().expect("an id")].into();
        return vec![Command::OpenDesk { desk, agent: "agent-a".parse().expect("an id"), languages: [it].into(), services, until: None }];
    };
    let ticket = Command::IssueTicket {
        service: "legal".parse().expect("an id"),
        reads: it,
        speaks: Vec::new(),
        party: 1,
        needs: BTreeSet::new(),
        slot: None,
    };
    match open.visit {
        None => vec![ticket, Command::Next { desk, finish: None }],
        Some(visit) if turn.is_multiple_of(2) => vec![Command::Arrived { desk: desk.clone(), visit }, Command::Finish { desk, visit }],
        Some(visit) => vec![ticket, Command::Arrived { desk, visit }],
    }
}

async fn append(journal: &EmbeddedJournal, mut head: Head, events: &[Recorded]) -> anyhow::Result<Head> {
    for batch in events.chunks(2000) {
        let entries = batch
            .iter()
            .map(|recorded| Entry {
                at: recorded.at.millis(),
                kind: recorded.event.kind().to_owned(),
                version: 1,
                min_reader: 1,
                day_start: recorded.event.opens_day(),
                body: recorded.body(),
            })
            .collect();
        head = journal.append(head, entries).await?;
    }
    Ok(head)
}

async fn read_and_decode(journal: &dyn Journal) -> anyhow::Result<u64> {
    let mut verifier = Verifier::after(Head::EMPTY);
    let mut after = 0;
    loop {
        let page = journal.read(after, 1000).await?;
        let Some(last) = page.last() else { return Ok(after) };
        after = last.seq;
        for record in &page {
            verifier.check(record)?;
            std::hint::black_box(Recorded::read(
                record.seq,
                Timestamp::from_millis(record.at),
                &record.kind,
                record.min_reader,
                &record.body,
            )?);
        }
    }
}
