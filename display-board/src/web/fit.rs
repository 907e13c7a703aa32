//! How large a label can be written, estimated from its characters: a style sheet cannot measure text.
//! The classes are those of `board.css`; it knows nothing of what a label means.

/// The width in em that each class still holds, for the strong weight of the page's Latin family.
/// Class 1 is the largest type, as high as the hall needs it; the last class holds whatever remains.
const WIDTHS_EM: [f32; 7] = [1.74, 2.1, 2.55, 3.1, 3.9, 5.0, 6.6];

/// The class of a label, from 1 for the largest type.
pub(super) fn class(label: &str) -> u8 {
    let width: f32 = label.chars().map(width_em).sum();
    let larger = WIDTHS_EM.iter().take_while(|limit| width > **limit).count();
    u8::try_from(larger + 1).expect("there are few classes")
}

/// The width of a character in em, rounded up.
fn width_em(character: char) -> f32 {
    match character {
        '0'..='9' => 0.573,
        ' ' | '.' | ',' | '-' | '/' | 'I' | 'J' | 'i' | 'j' | 'l' | 'f' | 't' | 'r' => 0.46,
        'M' | 'W' | 'm' | 'w' | '@' | '%' => 0.98,
        'a'..='z' => 0.64,
        'A'..='Z' => 0.8,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits_and_short_labels_are_written_as_large_as_can_be() {
        for label in ["3", "12", "999", "A3", "B12"] {
            assert!(class(label) <= 2, "{label}");
        }
        assert_eq!(class("101"), 1);
    }

    #[test]
    fn a_longer_label_is_written_smaller() {
        let classes = ["101", "1010", "10101", "Sala 2", "Sala Verde", "WWWWWWWWWWWW"].map(class);
        assert!(classes.is_sorted(), "{classes:?}");
        assert_eq!(classes[5], 8);
    }
}
