//! How large a label can be written, estimated from its characters: a style sheet cannot measure text.
//! The classes are those of `calls.css`; it knows nothing of what a label means.

/// The width in em that each class still holds, for the strong weight of the page's Latin family.
/// Class 1 is the largest type, as high as the hall needs it; the last class holds whatever remains.
const WIDTHS_EM: [f32; 8] = [1.74, 2.1, 2.55, 3.1, 3.9, 5.0, 6.6, 8.6];

/// The largest class that can be written in two lines.
const TWO_LINES_CLASS: u8 = 6;

/// The widest label in em that two lines of that class hold, wherever its spaces are.
const TWO_LINES_EM: f32 = 7.4;

/// How a label is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// From 1 for the largest type to 9.
    pub(super) class: u8,
    /// One line, or two where that makes a label of several words larger.
    pub(super) lines: u8,
}

impl Fit {
    /// How to write a label.
    pub(super) fn of(label: &str) -> Self {
        let whole_em = width_em(label);
        let one = Self { class: class(whole_em), lines: 1 };
        let longest_em = label.split_whitespace().map(width_em).fold(0.0, f32::max);
        let two = Self { class: class(longest_em).max(TWO_LINES_CLASS), lines: 2 };
        if two.class < one.class && whole_em <= TWO_LINES_EM { two } else { one }
    }
}

fn class(width_em: f32) -> u8 {
    let larger = WIDTHS_EM.iter().take_while(|limit| width_em > **limit).count();
    u8::try_from(larger + 1).expect("there are few classes")
}

/// The width of a text in em, rounded up.
fn width_em(text: &str) -> f32 {
    let character_em = |character: char| match character {
        '0'..='9' => 0.573,
        ' ' | '.' | ',' | '-' | '/' | 'I' | 'J' | 'i' | 'j' | 'l' | 'f' | 't' | 'r' => 0.46,
        'M' | 'W' | 'm' | 'w' | '@' | '%' => 0.98,
        'a'..='z' => 0.64,
        'A'..='Z' => 0.8,
        _ => 1.0,
    };
    text.chars().map(character_em).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits_and_short_labels_are_written_as_large_as_can_be() {
        for label in ["3", "12", "101", "999", "A3"] {
            assert_eq!(Fit::of(label), Fit { class: 1, lines: 1 }, "{label}");
        }
    }

    #[test]
    fn a_longer_label_is_written_smaller() {
        let classes =
            ["101", "B12", "1010", "10101", "Info 2", "Ingresso", "Accoglienza", "WWWWWWWWWWWW"].map(|label| Fit::of(label).class);
        assert!(classes.is_sorted(), "{classes:?}");
        assert_eq!((classes[0], classes[7]), (1, 9));
    }

    #[test]
    fn a_label_of_two_words_takes_two_lines_where_that_makes_it_larger() {
        assert_eq!(Fit::of("Sala Verde"), Fit { class: 6, lines: 2 });
        assert_eq!(Fit::of("A 1").lines, 1);
        assert_eq!(Fit::of("").class, 1);
    }
}
