//! Benchmarks: each figure beside its yardstick, measured in the same run.
//! `cargo bench -p system-tests --bench load [-- NAME…]`; names: tickets, two, next, slots, boards, start, draw, paper.

mod bare;
mod boards;
mod draw;
mod next;
mod paper;
mod slots;
mod start;
mod table;
mod tickets;
mod two;
mod wire;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    if let Some("bare") = arguments.first().map(String::as_str) {
        return runtime.block_on(bare::serve());
    }
    let wanted = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    if wanted("next") {
        next::run();
    }
    if wanted("slots") {
        slots::run();
    }
    if wanted("draw") {
        draw::run();
    }
    if wanted("tickets") {
        runtime.block_on(tickets::run())?;
    }
    if wanted("paper") {
        runtime.block_on(paper::run())?;
    }
    if wanted("two") {
        runtime.block_on(two::run())?;
    }
    if wanted("boards") {
        runtime.block_on(boards::run())?;
    }
    if wanted("start") {
        runtime.block_on(start::run())?;
    }
    Ok(())
}
