//! What an ESC/POS printer is asked about itself, and what the bits of its answers mean.
//! Never reads or writes a socket.

use super::{Cause, Status};

/// `DLE EOT 1`, `2` and `4`, each answered with one byte at once, whatever the printer is doing:
/// its state, why it is offline, its paper.
pub(super) const ASK_STATE: [u8; 9] = [0x10, 0x04, 1, 0x10, 0x04, 2, 0x10, 0x04, 4];

/// How many bytes answer [`ASK_STATE`].
pub(super) const STATE_BYTES: usize = 3;

/// `GS r 1`, answered with one byte about the paper when everything sent before it has been printed.
pub(super) const ASK_WHEN_PRINTED: [u8; 3] = [0x1D, b'r', 1];

/// Whether a byte has the fixed bits of an answer to `DLE EOT`.
pub(super) fn is_state(byte: u8) -> bool {
    byte & 0b1001_0011 == 0b0001_0010
}

/// Whether a byte has the fixed bits of an answer to `GS r`.
pub(super) fn is_printed(byte: u8) -> bool {
    byte & 0b1001_0000 == 0
}

/// The meaning of the three answers to [`ASK_STATE`].
pub(super) fn state([printer, offline, paper]: [u8; STATE_BYTES]) -> Result<Status, Cause> {
    const OFFLINE: u8 = 1 << 3;
    const COVER_OPEN: u8 = 1 << 2;
    const STOPPED_AT_PAPER_END: u8 = 1 << 5;
    const ERROR: u8 = 1 << 6;
    const NEAR_END: u8 = 0b11 << 2;
    const END: u8 = 0b11 << 5;

    // An open cover moves the paper off its sensor too, so it is looked at first.
    if offline & COVER_OPEN != 0 {
        return Err(Cause::CoverOpen);
    }
    if offline & STOPPED_AT_PAPER_END != 0 || paper & END != 0 {
        return Err(Cause::PaperOut);
    }
    if offline & ERROR != 0 {
        return Err(Cause::Other("its cutter, head or supply needs a look".to_owned()));
    }
    if printer & OFFLINE != 0 {
        return Err(Cause::Offline);
    }
    Ok(Status { paper_near_end: paper & NEAR_END != 0 })
}

/// The meaning of the answer to [`ASK_WHEN_PRINTED`]: printed, though the roll may have ended with it.
pub(super) fn printed(paper: u8) -> Status {
    const NEAR_END_OR_END: u8 = 0b1111;
    Status { paper_near_end: paper & NEAR_END_OR_END != 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: u8 = 0b0001_0010;

    #[test]
    fn each_bit_has_its_meaning() {
        let check = |bits: [u8; 3], expected: Result<Status, Cause>| {
            let answers = bits.map(|bits| bits | IDLE);
            assert!(answers.into_iter().all(is_state));
            assert_eq!(state(answers), expected, "{bits:?}");
        };
        check([0, 0, 0], Ok(Status { paper_near_end: false }));
        check([0, 0, 0b0000_1100], Ok(Status { paper_near_end: true }));
        check([0b1000, 0b0000_0100, 0b0110_0000], Err(Cause::CoverOpen));
        check([0b1000, 0b0010_0000, 0b0110_0000], Err(Cause::PaperOut));
        check([0, 0, 0b0110_0000], Err(Cause::PaperOut));
        check([0b1000, 0b0100_0000, 0], Err(Cause::Other("its cutter, head or supply needs a look".to_owned())));
        check([0b1000, 0, 0], Err(Cause::Offline));
    }

    #[test]
    fn the_two_kinds_of_answers_cannot_be_taken_for_each_other() {
        assert!((0..=u8::MAX).all(|byte| !(is_state(byte) && is_printed(byte))));
        assert!(is_printed(0) && is_printed(0b1111));
    }

    #[test]
    fn a_roll_that_ended_with_the_paper_is_a_warning() {
        assert!(!printed(0).paper_near_end);
        assert!(printed(0b0011).paper_near_end && printed(0b1100).paper_near_end);
    }
}
