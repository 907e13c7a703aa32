//! What is sent packed, for phones on slow networks, to browsers that take it so. It knows gzip alone, which all do.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};

/// What is shorter is sent as it is, in bytes: it fits into one packet.
const LEAST: usize = 800;

/// A text packed; none where that gains nothing.
#[must_use]
pub fn gzip(text: &[u8]) -> Option<Vec<u8>> {
    if text.len() < LEAST {
        return None;
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text).expect("memory takes what is written to it");
    Some(packer.finish().expect("memory takes what is written to it")).filter(|packed| packed.len() < text.len())
}

/// Whether a browser takes gzip, by its `Accept-Encoding`.
#[must_use]
pub fn accepted(accept_encoding: &str) -> bool {
    accept_encoding.split(',').any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let refused = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok()).is_some_and(|weight| weight <= 0.0);
        name.trim().eq_ignore_ascii_case("gzip") && !refused
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn what_is_packed_comes_out_as_it_was_and_what_gains_nothing_is_not_packed() {
        let text = "Avanti ".repeat(200);
        let packed = gzip(text.as_bytes()).unwrap();
        assert!(packed.len() < text.len() / 4, "{}", packed.len());
        let mut unpacked = String::new();
        GzDecoder::new(packed.as_slice()).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        assert_eq!(gzip(b"short"), None);
        let mixed: Vec<u8> = (0_u32..500).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        assert_eq!(gzip(&gzip(&mixed).unwrap_or(mixed)), None, "what is packed is not packed again");
    }

    #[test]
    fn only_who_takes_gzip_gets_it() {
        for (accepts, taken) in [
            ("gzip, deflate, br, zstd", true),
            ("br;q=1.0, GZIP;q=0.8", true),
            ("gzip;q=0", false),
            ("identity", false),
            ("", false),
            ("xgzip", false),
        ] {
            assert_eq!(accepted(accepts), taken, "{accepts}");
        }
    }
}
