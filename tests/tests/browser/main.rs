//! The pages as people meet them: in a real browser, with a real centre behind them.

mod board;
mod calling;
mod kiosk;
mod paper;
mod printing;
