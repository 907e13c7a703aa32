//! The stream of events that a page follows: the board when it changes, the link, how loud it is, the chime, what is said, and the clock as
//! a beat.
//! A page that reads slowly is told what is true then, not everything that was.

use std::convert::Infallible;

use axum::response::sse::{Event, Sse};
use futures_util::{Stream, StreamExt, stream::iter};
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;

use super::{Said, Screen, assets, sound::Open};

/// The events of a page that has just come: all that is true, and then what changes. It ends with the agent.
pub(super) fn stream(screens: watch::Receiver<Screen>, open: Open) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut last: Option<Screen> = None;
    let events = WatchStream::new(screens).flat_map(move |screen| {
        // The page counts as open until its stream is dropped.
        let _open = &open;
        let told = news(last.as_ref(), &screen);
        last = Some(screen);
        iter(told.into_iter().map(|(name, data)| Ok(Event::default().event(name).data(data))))
    });
    Sse::new(events)
}

/// What is new on a screen, as names and data of events: the board comes before the chime, and the chime before the words.
pub(super) fn news(last: Option<&Screen>, screen: &Screen) -> Vec<(&'static str, String)> {
    let mut news = Vec::new();
    if last.is_none() {
        news.push(("build", assets::build()));
    }
    if last.is_none_or(|last| last.board != screen.board) {
        news.push(("board", screen.board.to_string()));
    }
    if last.is_none_or(|last| last.link != screen.link) {
        news.push(("link", screen.link.as_str().to_owned()));
    }
    if last.is_none_or(|last| last.volume != screen.volume) {
        news.push(("volume", screen.volume.to_string()));
    }
    if last.is_some_and(|last| last.chimes != screen.chimes) {
        news.push(("chime", screen.chimes.to_string()));
    }
    if let Some(last) = last
        && id(last) != id(screen)
    {
        news.push(screen.said.as_ref().map_or(("hush", String::new()), |said| ("say", words(said))));
    }
    news.push(("beat", screen.clock.to_string()));
    news
}

fn id(screen: &Screen) -> Option<u64> {
    screen.said.as_ref().map(|said| said.id)
}

/// The id of what is said, and whom it calls.
fn words(said: &Said) -> String {
    std::iter::once(said.id.to_string()).chain(said.numbers.iter().map(u32::to_string)).collect::<Vec<_>>().join(" ")
}
