//! The latest differences of a topic, each with the stretch of the journal that it covers.

use std::{collections::VecDeque, sync::Arc};

/// Differences that a topic keeps.
pub(super) const FRAMES_MAX: usize = 1024;
/// Bytes of differences that a topic keeps.
pub(super) const BYTES_MAX: usize = 2 * 1024 * 1024;

/// A difference in its serialised form, without its frame.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    /// The place before it.
    from: u64,
    /// The place after it.
    pub(super) to: u64,
    /// The fields of the change, as JSON without the outer braces.
    pub(super) fields: Arc<str>,
}

#[derive(Debug)]
pub(super) struct Ring {
    pub(super) epoch: u32,
    /// The place from which on nothing is missing.
    floor: u64,
    /// The place up to which the topic knows the journal.
    pub(super) seq: u64,
    frames: VecDeque<Frame>,
    bytes: usize,
}

impl Ring {
    pub(super) fn new(epoch: u32, seq: u64) -> Self {
        Self { epoch, floor: seq, seq, frames: VecDeque::new(), bytes: 0 }
    }

    pub(super) fn push(&mut self, from: u64, to: u64, fields: Arc<str>) {
        self.seq = to;
        self.bytes += fields.len();
        self.frames.push_back(Frame { from, to, fields });
        while self.frames.len() > FRAMES_MAX || self.bytes > BYTES_MAX {
            let Some(oldest) = self.frames.pop_front() else { break };
            self.bytes -= oldest.fields.len();
            self.floor = oldest.to;
        }
    }

    /// What came after a place; none where the ring does not reach back to it. A place within a difference, which a
    /// client of another dispatcher can be at, is not reached either: the difference would take back nothing of it.
    pub(super) fn after(&self, place: u64) -> Option<Vec<Frame>> {
        if place < self.floor || place > self.seq {
            return None;
        }
        let first = self.frames.partition_point(|frame| frame.to <= place);
        if self.frames.get(first).is_some_and(|frame| frame.from < place) {
            return None;
        }
        Some(self.frames.iter().skip(first).cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tos(ring: &Ring, place: u64) -> Option<Vec<u64>> {
        Some(ring.after(place)?.iter().map(|frame| frame.to).collect())
    }

    #[test]
    fn a_reader_gets_what_came_after_its_place() {
        let mut ring = Ring::new(1, 10);
        ring.push(10, 12, "a".into());
        ring.push(14, 15, "b".into());
        assert_eq!(tos(&ring, 10), Some(vec![12, 15]));
        assert_eq!(tos(&ring, 12), Some(vec![15]));
        assert_eq!(tos(&ring, 13), Some(vec![15]));
        assert_eq!(tos(&ring, 15), Some(vec![]));
    }

    #[test]
    fn a_place_within_a_difference_needs_a_snapshot() {
        let mut ring = Ring::new(1, 10);
        ring.push(10, 14, "a".into());
        assert_eq!(tos(&ring, 12), None);
        assert_eq!(tos(&ring, 10), Some(vec![14]));
    }

    #[test]
    fn a_place_before_the_ring_or_beyond_it_needs_a_snapshot() {
        let mut ring = Ring::new(1, 10);
        assert_eq!(tos(&ring, 9), None);
        assert_eq!(tos(&ring, 11), None);
        for to in 11..11 + FRAMES_MAX as u64 + 5 {
            ring.push(to - 1, to, "x".into());
        }
        assert_eq!(tos(&ring, 10), None);
        assert!(tos(&ring, 15).is_some());
    }
}
