//! The few commands of ESC/POS that a ticket needs, parsed strictly from a stream of bytes.
//! Written from the printers' manuals, not from the kiosk's code, so that each checks the other.

/// Bytes a row of the widest head, 576 dots.
const HEAD_BYTES_MAX: usize = 72;

/// One thing a printer is told or asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    /// `ESC @`.
    Initialise,
    /// `GS v 0`, normal density.
    Raster {
        /// Bytes of one row.
        stride: usize,
        /// Whole rows from the top, highest bit leftmost.
        rows: Vec<u8>,
    },
    /// `GS V 66 n`: feed to the blade and `n` dots further, cut, leave a bridge.
    FeedAndCut,
    /// `GS r 1`: answer about the paper when all before it is printed.
    AskWhenPrinted,
    /// `DLE EOT n`: answer at once.
    AskState(Topic),
    /// A byte of nought between commands, which a printer passes over.
    Nothing,
}

/// What a real-time question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// `DLE EOT 1`.
    Printer,
    /// `DLE EOT 2`.
    OfflineCause,
    /// `DLE EOT 4`.
    Paper,
}

/// Cuts a stream into commands; after the first that is unknown it gives nothing more.
#[derive(Debug, Default)]
pub(super) struct Parser {
    unread: Vec<u8>,
    lost: bool,
}

impl Parser {
    /// Takes bytes as they come and gives the commands that are complete, or a sentence about what isn't one.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Vec<Result<Command, String>> {
        let mut found = Vec::new();
        self.unread.extend(bytes);
        while !self.lost {
            match parse(&self.unread) {
                Parsed::Complete(command, length) => {
                    self.unread.drain(..length);
                    found.push(Ok(command));
                }
                Parsed::Incomplete => break,
                Parsed::Unknown => {
                    self.lost = true;
                    let shown = &self.unread[..self.unread.len().min(8)];
                    found.push(Err(format!("not a command of a ticket: {shown:02x?}")));
                }
            }
        }
        found
    }
}

enum Parsed {
    Complete(Command, usize),
    Incomplete,
    Unknown,
}

fn parse(bytes: &[u8]) -> Parsed {
    match bytes {
        [0, ..] => Parsed::Complete(Command::Nothing, 1),
        [0x1B, b'@', ..] => Parsed::Complete(Command::Initialise, 2),
        [0x1D, b'V', 66, _, ..] => Parsed::Complete(Command::FeedAndCut, 4),
        [0x1D, b'r', 1, ..] => Parsed::Complete(Command::AskWhenPrinted, 3),
        [0x1D, b'v', b'0', 0, x_low, x_high, y_low, y_high, rest @ ..] => {
            parse_raster(u16::from_le_bytes([*x_low, *x_high]).into(), u16::from_le_bytes([*y_low, *y_high]).into(), rest)
        }
        [0x10, 0x04, 1, ..] => Parsed::Complete(Command::AskState(Topic::Printer), 3),
        [0x10, 0x04, 2, ..] => Parsed::Complete(Command::AskState(Topic::OfflineCause), 3),
        [0x10, 0x04, 4, ..] => Parsed::Complete(Command::AskState(Topic::Paper), 3),
        _ if is_beginning(bytes) => Parsed::Incomplete,
        _ => Parsed::Unknown,
    }
}

fn parse_raster(stride: usize, rows: usize, data: &[u8]) -> Parsed {
    const HEADER_BYTES: usize = 8;
    if stride == 0 || rows == 0 || stride > HEAD_BYTES_MAX {
        return Parsed::Unknown;
    }
    let length = stride * rows;
    match data.get(..length) {
        Some(rows) => Parsed::Complete(Command::Raster { stride, rows: rows.to_vec() }, HEADER_BYTES + length),
        None => Parsed::Incomplete,
    }
}

/// Whether a known command could still come of these bytes.
fn is_beginning(bytes: &[u8]) -> bool {
    const FIXED: [&[u8]; 7] =
        [&[0x1B, b'@'], &[0x1D, b'V', 66], &[0x1D, b'r', 1], &[0x1D, b'v', b'0', 0], &[0x10, 0x04, 1], &[0x10, 0x04, 2], &[0x10, 0x04, 4]];
    FIXED.iter().any(|fixed| bytes.iter().zip(*fixed).all(|(byte, expected)| byte == expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOB: [u8; 19] = [0x1B, b'@', 0x1D, b'v', b'0', 0, 1, 0, 2, 0, 0xF0, 0x0F, 0x1D, b'V', 66, 0, 0x1D, b'r', 1];

    #[test]
    fn commands_are_the_same_however_the_stream_is_cut() {
        let whole = Parser::default().push(&JOB);
        assert_eq!(whole.len(), 4);
        assert_eq!(whole[1], Ok(Command::Raster { stride: 1, rows: vec![0xF0, 0x0F] }));
        let mut parser = Parser::default();
        let bytewise: Vec<_> = JOB.iter().flat_map(|byte| parser.push(&[*byte])).collect();
        assert_eq!(bytewise, whole);
    }

    #[test]
    fn text_outside_a_raster_is_refused_and_ends_the_parsing() {
        let mut parser = Parser::default();
        assert!(parser.push(b"042")[0].is_err());
        assert_eq!(parser.push(&JOB), []);
    }

    #[test]
    fn a_raster_wider_than_the_head_is_refused() {
        assert!(Parser::default().push(&[0x1D, b'v', b'0', 0, 73, 0, 1, 0])[0].is_err());
    }
}
