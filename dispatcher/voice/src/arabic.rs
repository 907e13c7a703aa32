//! Arabic numbers for the program's voice, sound by sound: what it reads into figures itself has now and then a sound too
//! many (14, 17 and 19, and the nineties), another each time. Figures that are no number below a thousand stay.

/// The voice that reads it.
pub(crate) const VOICE: &str = "ar";

/// In the program's signs, as it reads each of them alone.
const UNITS: [&str; 20] = [
    "s[-ifR",
    "w'a:Hid",
    "?iTn'a:n",
    "Tal'a:Ta",
    "?'aRba,A-a",
    "x'amsa",
    "s'it:a",
    "s'abA-a",
    "Tam'a:nij,a",
    "t'isA-a",
    "'A-aS,ara",
    "?'aHad,a A-,aSaR",
    "?'iTn'a: A-,aSaR",
    "Tal'a:Tat,a A-,aSaR",
    "?arb'aA-,ata ,A-aSaR",
    "x'amsat,a A-,aSaR",
    "s'it:at,a A-,aSaR",
    "s'abA-,ata ,A-aSaR",
    "T,ama:n'ijat,a A-,aSaR",
    "t'isA-,ata ,A-aSaR",
];
const TENS: [&str; 8] = ["AiSR'u:n", "T,ala:T'u:n", "?,aRba'A-u:n", "xams'u:n", "sit:'u:n", "sab'A-u:n", "T,ama:n'u:n", "tis'A-u:n"];
const HUNDREDS: [&str; 9] = [
    "m'i?a",
    "m,i?at'a:n",
    "Tal'a:Tum,i?a",
    "?'arba,A-um,i?a",
    "x'amsum,i?a",
    "s'it:um,i?a",
    "s'abA-,umi?a",
    "Tam'a:num,i?a",
    "t'isA-,umi?a",
];

/// The sentence with its numbers in the program's signs.
pub(crate) fn with_numbers_sounded(text: &str) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some(begin) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(begin);
        let (figures, behind) = from.split_at(from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len()));
        said.push_str(before);
        match figures.parse().ok().and_then(sounds) {
            Some(sounds) => said.push_str(&format!("[[{sounds}]]")),
            None => said.push_str(figures),
        }
        rest = behind;
    }
    said + rest
}

/// One part after the other, and "and" between them: hundreds, units, tens.
fn sounds(number: usize) -> Option<String> {
    if number == 0 || number > 999 {
        return None;
    }
    let below = number % 100;
    let mut parts: Vec<&str> = Vec::new();
    parts.extend(number.checked_div(100).filter(|hundreds| *hundreds > 0).map(|hundreds| HUNDREDS[hundreds - 1]));
    match below {
        0 => {}
        1..20 => parts.push(UNITS[below]),
        _ => {
            parts.extend((!below.is_multiple_of(10)).then(|| UNITS[below % 10]));
            parts.push(TENS[below / 10 - 2]);
        }
    }
    Some(parts.join("wa "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_said_in_its_parts() {
        for (number, said) in [
            (7, "s'abA-a"),
            (17, "s'abA-,ata ,A-aSaR"),
            (45, "x'amsawa ?,aRba'A-u:n"),
            (100, "m'i?a"),
            (117, "m'i?awa s'abA-,ata ,A-aSaR"),
            (999, "t'isA-,umi?awa t'isA-awa tis'A-u:n"),
        ] {
            assert_eq!(sounds(number).as_deref(), Some(said), "{number}");
        }
        assert_eq!((sounds(0), sounds(1000)), (None, None));
    }

    #[test]
    fn a_sentence_keeps_its_words() {
        assert_eq!(with_numbers_sounded("الرقم 7، 2026."), "الرقم [[s'abA-a]]، 2026.");
    }
}
