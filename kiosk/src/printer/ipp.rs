//! The few messages of IPP that a ticket needs, as bytes (RFC 8010) with the meaning of RFC 8011.
//! Never opens a connection, and never knows what a document is.

/// What is asked of a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    /// Print-Job.
    Print = 0x0002,
    /// Cancel-Job.
    Cancel = 0x0008,
    /// Get-Job-Attributes.
    AskJob = 0x0009,
    /// Get-Printer-Attributes.
    AskPrinter = 0x000B,
}

/// What marks where a group of attributes begins, and where all end.
const OPERATION_GROUP: u8 = 0x01;
const END: u8 = 0x03;
/// Below this a byte in the place of a value's kind begins a group.
const VALUES_FROM: u8 = 0x10;

const INTEGER: u8 = 0x21;
const BOOLEAN: u8 = 0x22;
const NAME: u8 = 0x42;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;
const MEDIA_TYPE: u8 = 0x49;

/// Version 1.1, which every queue understands.
const VERSION: [u8; 2] = [1, 1];
/// Version, status and the request's number.
const HEAD_BYTES: usize = 8;
/// From this status on nothing was done.
const REFUSED_FROM: u16 = 0x0100;

/// A request that grows.
#[derive(Debug)]
pub(super) struct Request {
    bytes: Vec<u8>,
}

impl Request {
    /// A request to the queue at an address.
    pub(super) fn new(operation: Operation, queue: &str) -> Self {
        let mut bytes = VERSION.to_vec();
        bytes.extend((operation as u16).to_be_bytes());
        bytes.extend(1_u32.to_be_bytes());
        bytes.push(OPERATION_GROUP);
        Self { bytes }.value(CHARSET, "attributes-charset", b"utf-8").value(LANGUAGE, "attributes-natural-language", b"en").value(
            URI,
            "printer-uri",
            queue.as_bytes(),
        )
    }

    pub(super) fn job(self, id: i32) -> Self {
        self.value(INTEGER, "job-id", &id.to_be_bytes())
    }

    pub(super) fn user(self, name: &str) -> Self {
        self.value(NAME, "requesting-user-name", name.as_bytes())
    }

    pub(super) fn job_name(self, name: &str) -> Self {
        self.value(NAME, "job-name", name.as_bytes())
    }

    pub(super) fn media_type(self, name: &str) -> Self {
        self.value(MEDIA_TYPE, "document-format", name.as_bytes())
    }

    /// CUPS's own: a job's files go with it.
    pub(super) fn purge(self) -> Self {
        self.value(BOOLEAN, "purge-job", &[1])
    }

    pub(super) fn wanted(mut self, names: &[&str]) -> Self {
        for (name, wanted) in std::iter::once("requested-attributes").chain(std::iter::repeat("")).zip(names) {
            self = self.value(KEYWORD, name, wanted.as_bytes());
        }
        self
    }

    /// The whole message, with a document behind it.
    pub(super) fn finish(mut self, document: &[u8]) -> Vec<u8> {
        self.bytes.push(END);
        self.bytes.extend(document);
        self.bytes
    }

    fn value(mut self, kind: u8, name: &str, value: &[u8]) -> Self {
        self.bytes.push(kind);
        for part in [name.as_bytes(), value] {
            let length = u16::try_from(part.len()).expect("names and addresses are short");
            self.bytes.extend(length.to_be_bytes());
            self.bytes.extend(part);
        }
        self
    }
}

/// An answer.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    status: u16,
    values: Vec<(String, Vec<u8>)>,
}

impl Answer {
    /// Reads one; nothing if it is none.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (head, mut rest) = bytes.split_at_checked(HEAD_BYTES)?;
        let mut answer = Self { status: u16::from_be_bytes([head[2], head[3]]), values: Vec::new() };
        loop {
            let (&kind, after) = rest.split_first()?;
            rest = after;
            if kind == END {
                return Some(answer);
            }
            if kind < VALUES_FROM {
                continue;
            }
            let name = take(&mut rest)?;
            let value = take(&mut rest)?.to_vec();
            // A further value of the same attribute has no name.
            let name = match (name, answer.values.last()) {
                ([], Some((last, _))) => last.clone(),
                (name, _) => String::from_utf8_lossy(name).into_owned(),
            };
            answer.values.push((name, value));
        }
    }

    /// Whether what was asked was done.
    pub(super) fn is_ok(&self) -> bool {
        self.status < REFUSED_FROM
    }

    /// The status, for the log.
    pub(super) fn status(&self) -> u16 {
        self.status
    }

    /// A number, or one of a closed list.
    pub(super) fn number(&self, name: &str) -> Option<i32> {
        let (_, value) = self.values.iter().find(|(known, _)| known == name)?;
        Some(i32::from_be_bytes(value.as_slice().try_into().ok()?))
    }

    /// Whether something is said to be false.
    pub(super) fn denies(&self, name: &str) -> bool {
        self.values.iter().any(|(known, value)| known == name && value == &[0])
    }

    /// All words of an attribute.
    pub(super) fn words(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(known, _)| known == name).filter_map(|(_, value)| std::str::from_utf8(value).ok())
    }
}

fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<2>()?;
    let (value, after) = after.split_at_checked(u16::from_be_bytes(*length).into())?;
    *rest = after;
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUEUE: &str = "ipp://localhost:631/printers/tickets";

    #[test]
    fn a_request_has_its_attributes_in_the_order_that_the_standard_asks_for() {
        let bytes = Request::new(Operation::AskPrinter, QUEUE).wanted(&["printer-state", "printer-state-reasons"]).finish(b"");
        assert_eq!(bytes[..9], [1, 1, 0, 0x0B, 0, 0, 0, 1, 1]);
        let read = Answer::read(&bytes).unwrap();
        let names: Vec<&str> = read.values.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            ["attributes-charset", "attributes-natural-language", "printer-uri", "requested-attributes", "requested-attributes"]
        );
        assert_eq!(read.words("requested-attributes").collect::<Vec<_>>(), ["printer-state", "printer-state-reasons"]);
    }

    #[test]
    fn an_answer_is_read_and_half_of_one_is_none() {
        let bytes = Request::new(Operation::Print, QUEUE).job(7).purge().finish(b"rest");
        let read = Answer::read(&bytes).unwrap();
        assert_eq!((read.number("job-id"), read.number("purge-job"), read.denies("purge-job")), (Some(7), None, false));
        assert!(read.is_ok());
        for length in 0..bytes.len() - "rest".len() {
            assert_eq!(Answer::read(&bytes[..length]), None, "{length}");
        }
    }
}
