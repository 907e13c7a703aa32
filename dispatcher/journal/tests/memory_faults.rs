//! Laws of the memory journal under any order of operations and faults.

use avanti_journal::{
    AppendError, Entry, Head, MemoryStore, Record,
    memory::{OpId, Outcome},
    suite::entry,
    verify,
};
use proptest::{collection::vec, prelude::*};

/// One move of the driver. Callers are two: each appends at the head that it believes in.
#[derive(Clone, Copy, Debug)]
enum Move {
    Append { caller: usize, entries: usize, outcome: Outcome },
    Submit { caller: usize, entries: usize },
    Complete { which: usize, outcome: Outcome },
    Foreign { entries: usize },
    Epoch { caller: usize },
    Sync,
    Crash,
    Reload { caller: usize },
}

#[derive(Debug, Default)]
struct World {
    store: MemoryStore,
    believed: [Option<Head>; 2],
    acknowledged: Vec<Record>,
    on_the_way: Vec<(OpId, usize, Head)>,
    written: u64,
}

impl World {
    fn play(&mut self, next: Move) {
        match next {
            Move::Append { caller, entries, outcome } => {
                let (expected, batch) = (self.belief(caller), self.batch(entries));
                let answer = self.store.append(expected, batch, outcome);
                self.hear(caller, expected, answer, outcome);
            }
            Move::Submit { caller, entries } => {
                let (expected, batch) = (self.belief(caller), self.batch(entries));
                let op = self.store.submit(expected, batch);
                self.on_the_way.push((op, caller, expected));
            }
            Move::Complete { which, outcome } => {
                if !self.on_the_way.is_empty() {
                    let (op, caller, expected) = self.on_the_way.remove(which % self.on_the_way.len());
                    let answer = self.store.complete(op, outcome).expect("it is on its way");
                    self.hear(caller, expected, answer, outcome);
                }
            }
            Move::Foreign { entries } => {
                let batch = self.batch(entries);
                let before = self.store.head();
                let head = self.store.append_foreign(batch).expect("a foreign append is always at the head");
                self.acknowledge(before, head);
            }
            Move::Epoch { caller } => {
                let expected = self.belief(caller);
                let answer = self.store.begin_epoch(expected, expected.epoch + 1);
                self.hear(caller, expected, answer, Outcome::Acknowledged);
            }
            Move::Sync => self.store.sync(),
            Move::Crash => {
                self.store.crash();
                self.on_the_way.clear();
            }
            Move::Reload { caller } => self.believed[caller] = Some(self.store.head()),
        }
    }

    fn hear(&mut self, caller: usize, expected: Head, answer: Result<Head, AppendError>, outcome: Outcome) {
        let belief = match answer {
            Ok(head) => {
                if outcome != Outcome::SyncLied {
                    self.acknowledge(expected, head);
                }
                head
            }
            Err(AppendError::Conflict { head, missed }) => {
                assert_eq!(missed, self.store.read(expected.seq, usize::MAX), "exactly the missed records");
                assert_eq!(verify(expected, &missed).expect("they follow the expected head").seq, head.seq);
                head
            }
            Err(AppendError::Diverged { head }) => head,
            Err(AppendError::NotWritten(_)) => expected,
            Err(AppendError::Unknown(_)) => self.store.head(),
        };
        self.believed[caller] = Some(belief);
    }

    fn acknowledge(&mut self, before: Head, reached: Head) {
        let records = self.store.read(before.seq, usize::MAX);
        assert_eq!(verify(before, &records).expect("they follow").seq, reached.seq);
        self.acknowledged.extend(records);
    }

    fn belief(&self, caller: usize) -> Head {
        self.believed[caller].unwrap_or(Head::EMPTY)
    }

    fn batch(&mut self, entries: usize) -> Vec<Entry> {
        self.written += 1;
        (0..entries).map(|index| entry(&format!("{} {index}", self.written))).collect()
    }

    fn chain_is_whole(&self) {
        let reached = verify(Head::EMPTY, &self.store.read(0, usize::MAX)).expect("the chain is whole");
        let head = self.store.head();
        assert_eq!((reached.seq, reached.hash), (head.seq, head.hash));
        assert!(reached.epoch <= head.epoch);
        assert!(self.store.durable_head().seq <= head.seq);
    }

    fn every_acknowledged_record_stands(&self) {
        for record in &self.acknowledged {
            assert_eq!(self.store.read(record.seq - 1, 1).first(), Some(record));
        }
    }
}

fn honest() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        4 => Just(Outcome::Acknowledged),
        1 => Just(Outcome::ReplyLost),
        1 => Just(Outcome::ReplyLostUnsynced),
        1 => Just(Outcome::NotWritten),
        1 => Just(Outcome::RequestLost),
    ]
}

fn moves(outcomes: impl Strategy<Value = Outcome> + Clone) -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        6 => (0..2_usize, 1..4_usize, outcomes.clone()).prop_map(|(caller, entries, outcome)| Move::Append { caller, entries, outcome }),
        3 => (0..2_usize, 1..4_usize).prop_map(|(caller, entries)| Move::Submit { caller, entries }),
        3 => (0..8_usize, outcomes).prop_map(|(which, outcome)| Move::Complete { which, outcome }),
        1 => (1..3_usize).prop_map(|entries| Move::Foreign { entries }),
        1 => (0..2_usize).prop_map(|caller| Move::Epoch { caller }),
        1 => Just(Move::Sync),
        2 => Just(Move::Crash),
        1 => (0..2_usize).prop_map(|caller| Move::Reload { caller }),
    ];
    vec(one, 1..60)
}

proptest! {
    #[test]
    fn no_order_of_faults_breaks_the_chain_or_loses_an_acknowledged_append(moves in moves(honest().boxed())) {
        let mut world = World::default();
        for next in moves {
            world.play(next);
            world.chain_is_whole();
            world.every_acknowledged_record_stands();
        }
    }

    #[test]
    fn even_a_disk_that_lies_leaves_a_whole_chain_and_nobody_appends_behind_a_lost_record(
        moves in moves(prop_oneof![2 => honest(), 1 => Just(Outcome::SyncLied)].boxed()),
    ) {
        let mut world = World::default();
        for next in moves {
            world.play(next);
            world.chain_is_whole();
        }
        for caller in 0..2 {
            let (expected, batch) = (world.belief(caller), world.batch(1));
            let before = world.store.head();
            if world.store.append(expected, batch, Outcome::Acknowledged).is_ok() {
                prop_assert_eq!(expected, before);
            }
        }
    }
}
