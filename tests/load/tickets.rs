//! Durable tickets a second at 1, 8 and 64 kiosks, beside a bare handler, one fdatasync, and Redis's XADD.

use std::{io::Write, os::fd::AsFd, process::Command, time::Instant};

use avanti_access::Kind;
use futures_util::future::try_join_all;
use system_tests::harness::Centre;

use crate::{
    bare::Bare,
    table::{Figures, head, ratio},
    wire::Wire,
};

pub(crate) const ROUNDS: usize = 5;
pub(crate) const REQUESTS: usize = 6400;
pub(crate) const PATH: &str = "/api/v1/sites/milano/tickets";
const BODY: &str = r#"{"service":"legal","language":"bn"}"#;

pub(crate) async fn run() -> anyhow::Result<()> {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let address = centre.base().trim_start_matches("http://").to_owned();
    let bare = Bare::start()?;
    let auth = format!("authorization: Bearer {token}\r\n");

    head("Durable tickets over HTTP, per second");
    let mut shares = Vec::new();
    for kiosks in [1, 8, 64] {
        let requests = if kiosks == 1 { REQUESTS / 8 } else { REQUESTS };
        let (mut ours, mut yardstick, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            let us = load(&[&address], PATH, &auth, kiosks, requests, &format!("{kiosks}-{round}")).await?;
            let them = load(&[&bare.address], "/tickets", "", kiosks, requests, "bare").await?;
            ours.push(us.per_second);
            yardstick.push(them.per_second);
            pairs.push(us.per_second / them.per_second);
            if kiosks == 1 {
                shares.push(us.times_ms.median());
            }
        }
        Figures::new(ours).print(&format!("{kiosks} kiosks"), "/s");
        Figures::new(yardstick).print(&format!("{kiosks} clients of a bare handler"), "/s");
        ratio(&format!("share of the bare handler at {kiosks}"), Figures::new(pairs).median(), "≥ 0.5 at 64");
    }
    centre.stop();

    head("One kiosk, median answer, and one fdatasync of a 4 KiB append");
    let one = Figures::new(shares);
    one.print("one kiosk, p50", "ms");
    let sync = Figures::new(syncs(&centre)?);
    sync.print("fdatasync of 4 KiB", "ms");
    ratio("one kiosk against one fdatasync", one.median() / sync.median(), "≤ 3");
    redis(&centre);
    Ok(())
}

/// What a load was answered.
#[derive(Debug)]
pub(crate) struct Load {
    pub(crate) per_second: f64,
    /// How long each answer took.
    pub(crate) times_ms: Figures,
}

/// Asks for tickets, each client at its own of the addresses in turn, as fast as they are answered.
pub(crate) async fn load(addresses: &[&str], path: &str, auth: &str, clients: usize, requests: usize, name: &str) -> anyhow::Result<Load> {
    let mut wires = Vec::new();
    for client in 0..clients {
        wires.push(Wire::open(addresses[client % addresses.len()]).await?);
    }
    let start = Instant::now();
    let tasks = wires.into_iter().enumerate().map(|(index, mut wire)| {
        let (path, auth, name) = (path.to_owned(), auth.to_owned(), name.to_owned());
        tokio::spawn(async move {
            let mut times = Vec::with_capacity(requests / clients);
            for turn in 0..requests / clients {
                let begun = Instant::now();
                let (status, body) = wire.post(&path, &format!("{auth}idempotency-key: {name}-{index}-{turn}\r\n"), BODY).await?;
                anyhow::ensure!(status == 201, "{status}: {body}");
                times.push(begun.elapsed().as_secs_f64() * 1000.0);
            }
            Ok(times)
        })
    });
    let times: Vec<f64> = try_join_all(tasks).await?.into_iter().collect::<anyhow::Result<Vec<_>>>()?.concat();
    Ok(Load { per_second: times.len() as f64 / start.elapsed().as_secs_f64(), times_ms: Figures::new(times) })
}

fn syncs(centre: &Centre) -> anyhow::Result<Vec<f64>> {
    let mut file = std::fs::File::create(centre.data().join("sync"))?;
    let mut times = Vec::new();
    for _ in 0..500 {
        let start = Instant::now();
        file.write_all(&[7; 4096])?;
        let _fd = file.as_fd();
        file.sync_data()?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(times)
}

/// XADD with `appendfsync always` and 64 clients, where a Redis server is installed.
fn redis(centre: &Centre) {
    let folder = centre.data().join("redis");
    let socket = folder.join("socket");
    if std::fs::create_dir_all(&folder).is_err() {
        return;
    }
    let server = Command::new("redis-server")
        .args(["--port", "0", "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--dir"])
        .arg(&folder)
        .arg("--unixsocket")
        .arg(&socket)
        .stdout(std::process::Stdio::null())
        .spawn();
    let Ok(mut server) = server else {
        println!("redis-server is not installed: no XADD yardstick");
        return;
    };
    let patience = Instant::now();
    while !socket.exists() && patience.elapsed().as_secs() < 5 {
        std::thread::yield_now();
    }
    let command = ["XADD", "stream", "*", "body", &"x".repeat(400)].map(str::to_owned);
    let output = Command::new("redis-benchmark").arg("-s").arg(&socket).args(["-c", "64", "-n", "50000", "-q"]).args(command).output();
    if let Ok(output) = output {
        let text = String::from_utf8_lossy(&output.stdout).replace('\r', "\n");
        println!("XADD, appendfsync always, 64 clients: {}", text.lines().rfind(|line| line.contains("per second")).unwrap_or("no figure"));
    }
    // It was started by us and ends with us.
    let _killed = server.kill();
    let _ended = server.wait();
}
