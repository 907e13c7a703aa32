//! From a call to the last of a thousand boards, and what a connected board costs, beside a bare hub.

use std::time::{Duration, Instant};

use avanti_access::Kind;
use futures_util::{SinkExt, StreamExt, future::try_join_all};
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Role};
use tokio::{net::TcpStream, sync::mpsc};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, client_async_with_config,
    tungstenite::{Message, client::IntoClientRequest, protocol::WebSocketConfig},
};

use crate::{
    bare::Bare,
    table::{Figures, head, ratio},
    wire::Wire,
};

const BOARDS: usize = 1000;
const CALLS: usize = 60;

pub(crate) async fn run() -> anyhow::Result<()> {
    head(&format!("From a call to the last of {BOARDS} boards"));
    let (ours, our_memory) = dispatcher().await?;
    let (bare, bare_memory) = hub().await?;
    ours.print("dispatcher, from the press of Next", "ms");
    bare.print("bare hub, from the request to say it", "ms");
    println!("p99: {:.2} ms and {:.2} ms", ours.quantile(0.99), bare.quantile(0.99));
    ratio("p99 against the bare hub", ours.quantile(0.99) / bare.quantile(0.99), "≤ 1.5");
    ratio("median against the bare hub", ours.median() / bare.median(), "≤ 1.5");
    println!("memory a connected board: {our_memory:.1} kB, in a bare hub {bare_memory:.1} kB");
    ratio("memory against the bare hub", our_memory / bare_memory, "≤ 2");
    Ok(())
}

async fn dispatcher() -> anyhow::Result<(Figures, f64)> {
    let mut centre = Centre::new();
    let (kiosk, board) = (centre.enrol(Kind::Kiosk, "kiosk"), centre.enrol(Kind::Board, "board"));
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let kiosk = Kiosk::new(&centre, &kiosk);
    for index in 0..CALLS + 10 {
        kiosk.ticket(&format!("t{index}"), "legal", "it").await;
    }
    let desk = Desk::sign_in(&centre, "anna", "5").await.open(&["it"]).await;
    let pid = centre.pid();
    let address = centre.base().trim_start_matches("http://").to_owned();
    let before = resident_kb(pid)?;
    let heard = listen(&address, "/ws/v1/sites/milano/board", Some(&board)).await?;
    let memory = (resident_kb(pid)? - before) / BOARDS as f64;

    let mut times = Vec::new();
    let mut heard = heard;
    for call in 0..CALLS {
        let start = Instant::now();
        let visit = desk.next(None).await.expect("somebody waits");
        times.push(last(&mut heard, start).await?);
        let id = visit["visit"].as_str().expect("an id").to_owned();
        desk.on("undo", &id).await;
        last(&mut heard, start).await?;
        let _round = call;
    }
    centre.stop();
    Ok((Figures::new(times), memory))
}

async fn hub() -> anyhow::Result<(Figures, f64)> {
    let bare = Bare::start()?;
    let before = resident_kb(bare.pid())?;
    let mut heard = listen(&bare.address, "/ws", None).await?;
    let memory = (resident_kb(bare.pid())? - before) / BOARDS as f64;
    let mut wire = Wire::open(&bare.address).await?;
    let mut times = Vec::new();
    for _ in 0..CALLS {
        let start = Instant::now();
        wire.post("/say", "", "").await?;
        times.push(last(&mut heard, start).await?);
    }
    Ok((Figures::new(times), memory))
}

/// Opens the boards; each tells when it hears something that is neither snapshot nor heartbeat.
async fn listen(address: &str, path: &str, token: Option<&str>) -> anyhow::Result<mpsc::UnboundedReceiver<Instant>> {
    let (tell, heard) = mpsc::unbounded_channel();
    for chunk in (0..BOARDS).collect::<Vec<_>>().chunks(50) {
        let opened = try_join_all(chunk.iter().map(|_| open(address, path, token))).await?;
        for mut socket in opened {
            let tell = tell.clone();
            tokio::spawn(async move {
                while let Some(Ok(message)) = socket.next().await {
                    let now = Instant::now();
                    if matches!(&message, Message::Text(text) if text.contains("\"calls\":[") || text.contains("\"withdrawn\":["))
                        && tell.send(now).is_err()
                    {
                        return;
                    }
                }
            });
        }
    }
    Ok(heard)
}

async fn open(address: &str, path: &str, token: Option<&str>) -> anyhow::Result<WebSocketStream<MaybeTlsStream<TcpStream>>> {
    let mut request = format!("ws://{address}{path}").into_client_request()?;
    request.headers_mut().insert("sec-websocket-protocol", "avanti.v1".parse()?);
    if let Some(token) = token {
        request.headers_mut().insert("authorization", format!("Bearer {token}").parse()?);
    }
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let config = WebSocketConfig::default().read_buffer_size(2048).write_buffer_size(0);
    let (mut socket, _) = client_async_with_config(request, MaybeTlsStream::Plain(stream), Some(config)).await?;
    if token.is_some() {
        socket.send(Message::text(json!({"hello": {"epoch": null, "after": null}}).to_string())).await?;
        let first = socket.next().await.ok_or_else(|| anyhow::anyhow!("the socket ended"))??;
        let frame: Value = serde_json::from_str(first.to_text()?)?;
        anyhow::ensure!(frame["snapshot"].is_object(), "{frame}");
    }
    Ok(socket)
}

/// Milliseconds from the start to when the last board heard.
async fn last(heard: &mut mpsc::UnboundedReceiver<Instant>, start: Instant) -> anyhow::Result<f64> {
    let mut latest = start;
    for _ in 0..BOARDS {
        let next = tokio::time::timeout(Duration::from_secs(10), heard.recv()).await?;
        latest = latest.max(next.ok_or_else(|| anyhow::anyhow!("all boards are gone"))?);
    }
    Ok(latest.duration_since(start).as_secs_f64() * 1000.0)
}

/// Resident memory of a process, in kilobytes.
fn resident_kb(pid: u32) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or_else(|| anyhow::anyhow!("no VmRSS"))?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse()?)
}
