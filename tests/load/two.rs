//! Durable tickets a second of two dispatchers on one Redis together, beside that Redis's XADD alone: the same fsync
//! policy and as many clients, once by `redis-benchmark` and once by a client as thin as the kiosks'.

use std::{process::Command, time::Instant};

use avanti_access::Kind;
use futures_util::future::try_join_all;
use system_tests::harness::{Centre, Redis};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    table::{Figures, head, ratio},
    tickets::{Load, PATH, REQUESTS, ROUNDS, load},
};

const KIOSKS: usize = 64;
/// About what the event of a ticket weighs.
const RECORD_BYTES: usize = 400;

pub(crate) async fn run() -> anyhow::Result<()> {
    if Command::new("redis-server").arg("--version").output().is_err() {
        println!("redis-server is not installed: no two dispatchers on one");
        return Ok(());
    }
    let redis = Redis::start();
    let server = redis.address().trim_start_matches("redis://").to_owned();
    let mut one = Centre::new().on(&redis);
    let token = one.enrol(Kind::Kiosk, "kiosk");
    let mut other = one.second();
    one.open();
    other.open();
    let (base, second) = (one.address().to_string(), other.address().to_string());
    let auth = format!("authorization: Bearer {token}\r\n");

    head("Durable tickets of dispatchers on one Redis, appendfsync always, 64 kiosks, per second");
    let (mut both, mut single, mut thin, mut benchmark) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut of_thin, mut of_benchmark, mut middle, mut longest) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let two = load(&[&base, &second], PATH, &auth, KIOSKS, REQUESTS, &format!("two-{round}")).await?;
        let xadd = adds(&server, KIOSKS, REQUESTS).await?.per_second;
        let bench = benchmarked(&server)?;
        single.push(load(&[&base], PATH, &auth, KIOSKS, REQUESTS, &format!("one-{round}")).await?.per_second);
        of_thin.push(two.per_second / xadd);
        of_benchmark.push(two.per_second / bench);
        middle.push(two.times_ms.median());
        longest.push(two.times_ms.quantile(1.0));
        both.push(two.per_second);
        thin.push(xadd);
        benchmark.push(bench);
    }
    Figures::new(both).print("two dispatchers together", "/s");
    Figures::new(single).print("one of them alone", "/s");
    Figures::new(thin).print("XADD alone, the same 64 clients", "/s");
    Figures::new(benchmark).print("XADD alone, redis-benchmark with 64 clients", "/s");
    ratio("share of XADD by the same clients", Figures::new(of_thin).median(), "≥ 0.4");
    ratio("share of XADD by redis-benchmark", Figures::new(of_benchmark).median(), "≥ 0.4");
    Figures::new(middle).print("a kiosk's answer at two dispatchers, p50", "ms");
    Figures::new(longest).print("a kiosk's answer at two dispatchers, longest", "ms");
    let conflicts = [conflicts(&one).await?, conflicts(&other).await?];
    println!("batches decided again, since the other dispatcher was first: {} and {}", conflicts[0], conflicts[1]);
    one.stop();
    other.stop();
    Ok(())
}

/// XADD of one record after the other over each of so many connections.
async fn adds(server: &str, clients: usize, requests: usize) -> anyhow::Result<Load> {
    let body = "x".repeat(RECORD_BYTES);
    let command = format!("*5\r\n$4\r\nXADD\r\n$4\r\nthin\r\n$1\r\n*\r\n$4\r\nbody\r\n${RECORD_BYTES}\r\n{body}\r\n");
    let mut streams = Vec::new();
    for _ in 0..clients {
        let stream = TcpStream::connect(server).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    let start = Instant::now();
    let tasks = streams.into_iter().map(|stream| tokio::spawn(add(stream, command.clone(), requests / clients)));
    let times: Vec<f64> = try_join_all(tasks).await?.into_iter().collect::<anyhow::Result<Vec<_>>>()?.concat();
    Ok(Load { per_second: times.len() as f64 / start.elapsed().as_secs_f64(), times_ms: Figures::new(times) })
}

async fn add(mut stream: TcpStream, command: String, times: usize) -> anyhow::Result<Vec<f64>> {
    let (mut took, mut answer) = (Vec::with_capacity(times), Vec::new());
    for _ in 0..times {
        let begun = Instant::now();
        stream.write_all(command.as_bytes()).await?;
        answer.clear();
        // An id comes as its length and itself, each on a line.
        while answer.iter().filter(|byte| **byte == b'\n').count() < 2 {
            anyhow::ensure!(stream.read_buf(&mut answer).await? > 0, "Redis hung up");
            anyhow::ensure!(answer.starts_with(b"$"), "{}", String::from_utf8_lossy(&answer));
        }
        took.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(took)
}

/// The same by the program that comes with Redis: requests a second.
fn benchmarked(server: &str) -> anyhow::Result<f64> {
    let (_, port) = server.rsplit_once(':').ok_or_else(|| anyhow::anyhow!("{server} has no port"))?;
    let command = ["XADD", "benchmark", "*", "body", &"x".repeat(RECORD_BYTES)].map(str::to_owned);
    let output = Command::new("redis-benchmark").args(["-p", port, "-c", "64", "-n", "50000", "-q"]).args(command).output()?;
    let text = String::from_utf8_lossy(&output.stdout).replace('\r', "\n");
    let line = text.lines().rfind(|line| line.contains("requests per second")).unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().collect();
    let place = words.iter().position(|word| *word == "requests").ok_or_else(|| anyhow::anyhow!("redis-benchmark says: {text}"))?;
    Ok(words[place - 1].parse()?)
}

/// How often a dispatcher had to decide a batch again.
async fn conflicts(centre: &Centre) -> anyhow::Result<u64> {
    let text = reqwest::get(format!("{}/metrics", centre.base())).await?.text().await?;
    let count = text.lines().find_map(|line| line.strip_prefix("avanti_journal_conflicts_total "));
    Ok(count.map(str::parse).transpose()?.unwrap_or(0))
}
