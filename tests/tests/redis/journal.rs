//! The journal in Redis: the contract, what it refuses, and what it does when Redis goes away or forgets something.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use avanti_journal::{
    AppendError, Entry, Head, Journal, JournalError, RedisJournal, RedisServer, redis::Unfit, suite, suite::entry, verify_journal,
};
use futures_util::FutureExt;
use system_tests::harness::Redis;

/// How long to wait for what must come.
const PATIENCE: Duration = Duration::from_secs(30);
const FIT: [&str; 4] = ["--appendonly", "yes", "--appendfsync", "always"];

async fn open(redis: &Redis) -> RedisJournal {
    let server = RedisServer::connect(&redis.address()).await.expect("a Redis that is fit");
    server.journal("site").await.expect("a journal that is whole")
}

async fn filled(redis: &Redis, records: usize) -> Head {
    let entries = (1..=records).map(|number| entry(&number.to_string())).collect();
    open(redis).await.append(Head::EMPTY, entries).await.expect("an empty journal")
}

async fn refusal(redis: &Redis) -> String {
    let server = match RedisServer::connect(&redis.address()).await {
        Ok(server) => server,
        Err(error) => return error.to_string(),
    };
    server.journal("site").await.expect_err("the journal must be refused").to_string()
}

#[tokio::test]
async fn the_journal_in_redis_keeps_the_contract() {
    let redis = Redis::start();
    let server = Arc::new(RedisServer::connect(&redis.address()).await.unwrap());
    let opened = Arc::new(AtomicU32::new(0));
    suite::contract_suite(|| {
        let (server, opened) = (Arc::clone(&server), Arc::clone(&opened));
        async move {
            let name = format!("site-{}", opened.fetch_add(1, Ordering::Relaxed));
            Arc::new(server.journal(&name).await.unwrap()) as Arc<dyn Journal>
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn where_there_is_no_journal_none_is_made_to_be_looked_at() {
    let redis = Redis::start();
    let server = RedisServer::connect(&redis.address()).await.unwrap();
    for _ in 0..2 {
        let error = server.existing_journal("site").await.unwrap_err().to_string();
        assert!(error.contains("has no avanti:{site}:journal"), "{error}");
    }
    open(&redis).await;
    server.existing_journal("site").await.unwrap();
}

#[tokio::test]
async fn two_journals_on_one_redis_are_one() {
    let redis = Redis::start();
    let (one, other) = (open(&redis).await, open(&redis).await);
    let moved = other.changed(Head::EMPTY);
    let head = one.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    assert_eq!(moved.await, Ok(head));
    let next = other.append(head, vec![Entry { day_start: true, ..entry("2") }]).await.unwrap();
    let late = one.append(head, vec![entry("late")]).await;
    assert_eq!(late, Err(AppendError::Conflict { head: next, missed: other.read(1, 10).await.unwrap() }));
    assert_eq!(one.newest_day_start().await, Ok(Some(2)));
    let begun = one.begin_epoch(next, 2).await.unwrap();
    assert_eq!(other.changed(next).await, Ok(begun));
    assert_eq!(verify_journal(&other).await, Ok(begun));
}

#[tokio::test]
async fn a_journal_that_is_opened_again_after_a_crash_of_redis_has_everything() {
    let mut redis = Redis::start();
    let head = filled(&redis, 600).await;
    redis.kill();
    redis.start_again();
    let journal = open(&redis).await;
    assert_eq!(journal.head().await, Ok(head));
    assert_eq!(verify_journal(&journal).await, Ok(head));
}

#[tokio::test]
async fn an_open_journal_says_that_redis_is_away_and_goes_on_when_it_is_back() {
    let mut redis = Redis::start();
    let journal = open(&redis).await;
    let head = journal.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    redis.kill();
    let error = journal.changed(head).await.unwrap_err();
    assert!(matches!(error, JournalError::Store(_)), "{error}");
    let error = journal.append(head, vec![entry("2")]).await.unwrap_err();
    assert!(matches!(error, AppendError::NotWritten(_)), "{error}");
    assert!(journal.head().await.is_err());
    redis.start_again();
    assert_eq!(recovered(&journal).await, head);
    assert_eq!(journal.append(head, vec![entry("2")]).await.unwrap().seq, 2);
}

/// Asks until there is an answer: the journal connects again by itself.
async fn eventually<T>(mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let answered = async {
        loop {
            if let Some(answer) = ask().await {
                return answer;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, answered).await.expect("an answer in time")
}

async fn recovered(journal: &RedisJournal) -> Head {
    eventually(async || journal.head().await.ok()).await
}

#[tokio::test]
async fn a_redis_that_comes_back_unfit_is_not_written_to() {
    let mut redis = Redis::start();
    let journal = open(&redis).await;
    let head = journal.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    redis.start_again_with(&["--appendonly", "yes", "--appendfsync", "everysec"]);
    eventually(async || {
        let error = journal.append(head, vec![entry("2")]).await.expect_err("nothing may be written");
        error.to_string().contains("`appendfsync everysec`").then_some(())
    })
    .await;
    assert_eq!(redis.cli(&["XLEN", "avanti:{site}:records"]), "1");
    redis.cli(&["CONFIG", "SET", "appendfsync", "always"]);
    recovered(&journal).await;
    let head = journal.append(head, vec![entry("2")]).await.unwrap();
    redis.cli(&["CONFIG", "SET", "no-appendfsync-on-rewrite", "yes"]);
    let error = journal.changed(head).await.unwrap_err();
    assert!(error.to_string().contains("no-appendfsync-on-rewrite"), "{error}");
}

#[tokio::test]
async fn a_redis_that_would_lose_what_it_acknowledges_is_refused_with_a_remedy() {
    let master = Redis::start();
    let of_master = master.address().rsplit_once(':').map(|(_, port)| format!("127.0.0.1 {port}")).unwrap();
    let unfit: [(&[&str], &str); 5] = [
        (&["--appendonly", "no"], "set `appendonly yes`"),
        (&["--appendonly", "yes", "--appendfsync", "everysec"], "set `appendfsync always`"),
        (&[FIT[0], FIT[1], FIT[2], FIT[3], "--no-appendfsync-on-rewrite", "yes"], "set `no-appendfsync-on-rewrite no`"),
        (&[FIT[0], FIT[1], FIT[2], FIT[3], "--maxmemory-policy", "allkeys-lru"], "set `maxmemory-policy noeviction`"),
        (&[FIT[0], FIT[1], FIT[2], FIT[3], "--replicaof", &of_master], "name its master"),
    ];
    for (settings, remedy) in unfit {
        let redis = Redis::start_with(settings);
        let sentence = refusal(&redis).await;
        assert!(sentence.contains(remedy), "{settings:?}: {sentence}");
        assert!(redis.cli(&["KEYS", "*"]).is_empty(), "{settings:?}: something was written");
    }
}

#[tokio::test]
async fn an_address_that_is_none_and_one_where_nobody_answers_are_named() {
    for address in ["127.0.0.1:6379", "rediss://127.0.0.1", "http://example.org"] {
        let error = RedisServer::connect(address).await.unwrap_err().to_string();
        assert!(error.contains("write redis://HOST:PORT"), "{error}");
    }
    let mut redis = Redis::start();
    redis.kill();
    let address = redis.address().replace("redis://", "redis://somebody:secret@");
    let error = RedisServer::connect(&address).await.unwrap_err().to_string();
    assert!(error.contains("did not answer") && !error.contains("secret"), "{error}");
}

#[tokio::test]
async fn keys_of_another_program_and_newer_journals_are_refused_and_left_alone() {
    let others: [(&[&str], &str); 5] = [
        (&["SET", "avanti:{site}:journal", "x"], "is not a journal of Avanti"),
        (&["HSET", "avanti:{site}:journal", "colour", "blue"], "is not a journal of Avanti"),
        (&["LPUSH", "avanti:{site}:records", "x"], "is not a journal of Avanti"),
        (&["XADD", "avanti:{site}:records", "1-0", "a", "b"], "its head is not"),
        (&["HSET", "avanti:{site}:journal", "format", "2"], "journal.format 2"),
    ];
    for (words, what) in others {
        let redis = Redis::start();
        redis.cli(words);
        let sentence = refusal(&redis).await;
        assert!(sentence.contains(what), "{words:?}: {sentence}");
        assert_eq!(redis.cli(&["DBSIZE"]), "1");
    }
}

#[tokio::test]
async fn a_damaged_journal_is_refused_and_its_place_named() {
    let damages: [(&[&str], &str); 7] = [
        (&["XDEL", "avanti:{site}:records", "400-0"], "record 400 is missing"),
        (&["XDEL", "avanti:{site}:records", "600-0"], "record 600 is missing"),
        (&["DEL", "avanti:{site}:records"], "the journal ends at 344"),
        (&["XADD", "avanti:{site}:records", "601-0", "epoch", "1"], "hold what no journal holds"),
        (&["HSET", "avanti:{site}:journal", "seq", "599"], "record 600 follows the head"),
        (&["HSET", "avanti:{site}:journal", "hash", "x"], "64 hexadecimal digits"),
        (&["HSET", "avanti:{site}:journal", "day", "17"], "record 17 does not begin a service day"),
    ];
    for (words, what) in damages {
        let redis = Redis::start();
        filled(&redis, 600).await;
        redis.cli(words);
        let sentence = refusal(&redis).await;
        assert!(sentence.contains(what) && sentence.contains("restore"), "{words:?}: {sentence}");
    }
}

#[tokio::test]
async fn a_journal_that_vanishes_under_an_open_one_is_damage_and_not_a_new_beginning() {
    let redis = Redis::start();
    let journal = open(&redis).await;
    let head = journal.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    redis.cli(&["FLUSHALL"]);
    let error = journal.changed(head).await.unwrap_err();
    assert!(error.to_string().contains("vanished"), "{error}");
    assert!(matches!(journal.append(head, vec![entry("2")]).await, Err(AppendError::NotWritten(_))));
    assert!(redis.cli(&["KEYS", "*"]).is_empty());
}

#[tokio::test]
async fn a_journal_that_lost_its_end_begins_an_epoch() {
    let redis = Redis::start();
    let (journal, other) = (open(&redis).await, open(&redis).await);
    let first = journal.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    let lost = journal.append(first, vec![entry("2")]).await.unwrap();
    assert_eq!(other.changed(first).await, Ok(lost));
    // As if an older copy of its files had been put back.
    let script = "redis.call('DEL', KEYS[2]) \
                  redis.call('XADD', KEYS[2], '1-0', unpack(cjson.decode(ARGV[2]))) \
                  redis.call('HSET', KEYS[1], 'seq', '1', 'hash', ARGV[1])";
    let record = journal.read(0, 1).await.unwrap().remove(0);
    let fields = format!(
        r#"["epoch","1","prev_hash","{}","at","1000","kind","Tested","version","1","min_reader","1","day_start","0","body","\"1\""]"#,
        record.prev_hash
    );
    redis.cli(&["EVAL", script, "2", "avanti:{site}:journal", "avanti:{site}:records", &first.hash.to_string(), &fields]);

    let begun = Head { epoch: 2, ..first };
    assert_eq!(journal.changed(lost).await, Ok(begun));
    assert_eq!(other.head().await, Ok(begun), "whoever comes second finds the epoch begun");
    assert!(matches!(other.append(lost, vec![entry("3")]).await, Err(AppendError::Diverged { .. })));
    let next = other.append(begun, vec![entry("2 again")]).await.unwrap();
    assert_eq!((next.epoch, next.seq), (2, 2));
    assert_eq!(verify_journal(&journal).await, Ok(next));
}

#[tokio::test]
async fn a_clock_that_is_ahead_of_redis_does_not_push_the_journal() {
    let redis = Redis::start();
    let server = RedisServer::connect(&redis.address()).await.unwrap();
    let journal = server.journal("site").await.unwrap();
    let now = server.time().now();
    let said: Vec<i64> = redis.cli(&["TIME"]).lines().map(|line| line.parse().unwrap()).collect();
    assert!((now - said[0] * 1_000).abs() < 60_000, "{now} against {said:?}");
    let ahead = Entry { at: now + 3_600_000, ..entry("1") };
    let error = journal.append(Head::EMPTY, vec![entry("0"), ahead]).await.unwrap_err();
    assert!(matches!(&error, AppendError::NotWritten(why) if why.to_string().contains("set the clocks")), "{error}");
    let head = journal.append(Head::EMPTY, vec![Entry { at: now, ..entry("1") }]).await.unwrap();
    assert_eq!(head.seq, 1);
}

#[tokio::test]
async fn what_redis_refuses_for_want_of_memory_is_not_written() {
    let redis = Redis::start();
    let journal = open(&redis).await;
    let head = journal.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    redis.cli(&["CONFIG", "SET", "maxmemory", "1"]);
    let answer = journal.append(head, vec![entry("2"), entry("3")]).await;
    assert_eq!(answer, Err(AppendError::NotWritten(JournalError::Full)));
    redis.cli(&["CONFIG", "SET", "maxmemory", "0"]);
    assert_eq!(journal.append(head, vec![entry("2")]).await.unwrap().seq, 2);
}

#[test]
fn what_is_unfit_is_a_sentence() {
    assert_eq!(Unfit::Old("6.2.14".to_owned()).to_string(), "it is Redis 6.2.14, and 7.0 or newer is needed: upgrade it");
}
