//! Chinese for a voice that reads pinyin with tones in figures: the program's own reading of the characters is not understood.

use pinyin::ToPinyin;

/// The voice that reads it.
pub(crate) const VOICE: &str = "cmn-latn-pinyin";

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const PLACES: [&str; 4] = ["", "十", "百", "千"];
/// Numbers with more figures are read figure by figure.
const MAX_FIGURES: usize = 4;

/// The sentence in pinyin, numbers and times of day in words.
pub(crate) fn in_pinyin(text: &str) -> String {
    let characters = numbers_in_words(text);
    let mut said = String::new();
    for (character, sound) in characters.chars().zip(characters.as_str().to_pinyin()) {
        match sound {
            Some(sound) => {
                said.push_str(sound.with_tone_num_end());
                said.push(' ');
            }
            None => said.push(as_pause(character)),
        }
    }
    said
}

/// The voice knows Latin stops only.
fn as_pause(character: char) -> char {
    match character {
        '。' | '！' | '？' => '.',
        '，' | '、' | '；' | '：' => ',',
        other => other,
    }
}

/// `117` as 一百一十七, `9:30` as 九点三十.
fn numbers_in_words(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(begin) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(begin);
        let (figures, behind) = from.split_at(from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len()));
        words.push_str(before);
        words.push_str(&number(figures));
        rest = match behind.strip_prefix(':') {
            Some(minutes) if minutes.starts_with(|c: char| c.is_ascii_digit()) => {
                words.push('点');
                // On the hour nobody says its minutes.
                minutes.strip_prefix("00").unwrap_or(minutes)
            }
            _ => behind,
        };
    }
    words + rest
}

fn number(figures: &str) -> String {
    let digits: Vec<usize> = figures.bytes().map(|byte| usize::from(byte - b'0')).collect();
    let meaning = digits.iter().skip_while(|digit| **digit == 0).count();
    if meaning == 0 {
        return DIGITS[0].to_string();
    }
    if meaning > MAX_FIGURES {
        return digits.iter().map(|digit| DIGITS[*digit]).collect();
    }
    let mut words = String::new();
    let mut gap = false;
    for (at, digit) in digits[digits.len() - meaning..].iter().enumerate() {
        let place = PLACES[meaning - 1 - at];
        match digit {
            0 => gap = true,
            // Ten to nineteen begin with ten itself.
            1 if place == "十" && at == 0 => words.push_str(place),
            digit => {
                if gap {
                    words.push(DIGITS[0]);
                }
                gap = false;
                words.push(DIGITS[*digit]);
                words.push_str(place);
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_words() {
        for (figures, words) in [
            ("0", "零"),
            ("7", "七"),
            ("10", "十"),
            ("17", "十七"),
            ("20", "二十"),
            ("101", "一百零一"),
            ("110", "一百一十"),
            ("117", "一百一十七"),
            ("799", "七百九十九"),
            ("1000", "一千"),
            ("1005", "一千零五"),
            ("1050", "一千零五十"),
            ("007", "七"),
            ("20261", "二零二六一"),
        ] {
            assert_eq!(number(figures), words, "{figures}");
        }
    }

    #[test]
    fn sentences_are_read_with_their_numbers_and_times() {
        assert_eq!(in_pinyin("请去3号。"), "qing3 qu4 san1 hao4 .");
        assert_eq!(numbers_in_words("9:30 和 14:00 之间"), "九点三十 和 十四点 之间");
    }
}
