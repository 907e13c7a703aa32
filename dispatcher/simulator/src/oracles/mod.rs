//! What is known exactly of queues that are simple enough: what a simulator must reproduce.
//! Times are in minutes, rates are parties a minute. It knows no simulated day.

mod appointments;
mod first_come;
mod many_desks;
mod priority;

pub use appointments::{AppointmentDay, bailey_welch, evenly};
pub use first_come::first_come_waits;
pub use many_desks::{Impatient, ManyDesks, blocked, impatient};
pub use priority::{Arrivals, accumulating, cobham, pollaczek_khinchine};

#[cfg(test)]
fn assert_near(found: f64, printed: f64, digits: i32) {
    assert!((found - printed).abs() <= 0.5001 * 10_f64.powi(-digits), "{found} is not {printed}");
}
