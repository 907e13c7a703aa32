//! Words as the speech program takes them: no marks that it would read as orders, nothing endless.

use crate::{arabic, mandarin};

/// Longest sentence that is said, in characters.
const MAX_CHARS: usize = 600;

/// A sentence for a voice of this name.
pub(crate) fn for_voice(voice: &str, text: &str) -> String {
    let plain = plain(text);
    match voice {
        mandarin::VOICE => mandarin::in_pinyin(&plain),
        arabic::VOICE => arabic::with_numbers_sounded(&plain),
        _ => plain,
    }
}

/// One line without brackets (two of them would begin phonemes), marks of direction and control characters.
fn plain(text: &str) -> String {
    let kept = text.chars().map(|c| if c.is_control() || matches!(c, '[' | ']' | '<' | '>' | '«' | '»' | '“' | '”') { ' ' } else { c });
    let kept: String = kept.filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    let line = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MAX_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_the_program_would_obey_are_dropped() {
        assert_eq!(for_voice("it", "Il \u{2068}117\u{2069}  [[h@l'oU]]\nvada <break/> ora"), "Il 117 h@l'oU vada break/ ora");
        assert_eq!(for_voice("it", &"a".repeat(10_000)).len(), MAX_CHARS);
    }
}
