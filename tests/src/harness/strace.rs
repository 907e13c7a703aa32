//! Reads what strace saw: which answers left the process, and which syncs had returned by then.

/// What happened, in the order in which strace saw it return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// A sync of the journal's log returned.
    Synced,
    /// The head of a 201 answer began to leave.
    Acknowledged,
}

/// The arguments that make strace see what this module reads.
#[must_use]
pub fn command(log: &str) -> Vec<String> {
    let calls = "trace=fdatasync,fsync,sendto,write,writev,sendmsg";
    ["strace", "-f", "-qq", "-y", "-s", "64", "-e", calls, "-o", log].map(str::to_owned).to_vec()
}

/// The acknowledgements and syncs in a log. A sync counts when it returns, an answer when it begins.
#[must_use]
pub fn read(log: &str) -> Vec<Seen> {
    let mut pending = std::collections::BTreeMap::new();
    let mut seen = Vec::new();
    for line in log.lines() {
        let thread = line.split_whitespace().next().unwrap_or_default();
        let is_sync = line.contains("fdatasync(") || line.contains("fsync(");
        if is_sync && line.contains("journal.sqlite3-wal") {
            if line.contains("<unfinished") {
                pending.insert(thread.to_owned(), ());
            } else if line.ends_with("= 0") {
                seen.push(Seen::Synced);
            }
        } else if line.contains("sync resumed>") && line.ends_with("= 0") && pending.remove(thread).is_some() {
            seen.push(Seen::Synced);
        } else if line.contains("HTTP/1.1 201") {
            seen.push(Seen::Acknowledged);
        }
    }
    seen
}

/// The place of the first acknowledgement that was not preceded by a sync of its own, where one client asks one thing after the other.
#[must_use]
pub fn first_unsynced(seen: &[Seen]) -> Option<usize> {
    let mut synced = false;
    for (place, what) in seen.iter().enumerate() {
        match what {
            Seen::Synced => synced = true,
            Seen::Acknowledged if !synced => return Some(place),
            Seen::Acknowledged => synced = false,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_without_a_sync_of_its_own_is_found() {
        let log = "7 fdatasync(9</d/journal.sqlite3-wal>) = 0\n8 sendto(4<TCP>, \"HTTP/1.1 201 Created\"..., 1) = 1\n8 sendto(4<TCP>, \"HTTP/1.1 201 Created\"..., 1) = 1\n";
        assert_eq!(read(log), [Seen::Synced, Seen::Acknowledged, Seen::Acknowledged]);
        assert_eq!(first_unsynced(&read(log)), Some(2));
    }

    #[test]
    fn a_sync_counts_when_it_returns() {
        let log = "7 fdatasync(9</d/journal.sqlite3-wal> <unfinished ...>\n8 write(4<TCP>, \"HTTP/1.1 201 Created\", 1) = 1\n7 <... fdatasync resumed>) = 0\n";
        assert_eq!(first_unsynced(&read(log)), Some(0));
    }
}
