//! Contrast, computed from the text of a token sheet: what can be read on what, in light and dark.
//! It reads colours as `#rrggbb` in custom properties and knows nothing of layout.

use std::{collections::BTreeMap, fmt};

/// Least ratio of text to its ground (WCAG 2.2, 1.4.6, level AAA: boards and kiosks are read from afar).
pub const TEXT: f64 = 7.0;
/// Least ratio of marks, borders and pictures to their ground (WCAG 2.2, 1.4.11).
pub const MARK: f64 = 3.0;

/// Which property stands on which, and the least ratio of the two.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "surface", TEXT),
    ("ink", "surface-raised", TEXT),
    ("ink", "line", TEXT),
    ("ink-soft", "surface", TEXT),
    ("ink-soft", "surface-raised", TEXT),
    ("accent", "surface", TEXT),
    ("accent", "surface-raised", TEXT),
    ("accent-ink", "accent", TEXT),
    ("good-ink", "good", TEXT),
    ("warn-ink", "warn", TEXT),
    ("danger-ink", "danger", TEXT),
    ("good", "surface", MARK),
    ("good", "surface-raised", MARK),
    ("warn", "surface", MARK),
    ("warn", "surface-raised", MARK),
    ("danger", "surface", MARK),
    ("danger", "surface-raised", MARK),
    ("line-strong", "surface", MARK),
    ("line-strong", "surface-raised", MARK),
    ("focus", "surface", MARK),
    ("focus", "surface-raised", MARK),
    ("focus", "focus-halo", MARK),
    ("picture-red", "picture-ground", MARK),
    ("picture-yellow", "picture-ground", MARK),
    ("picture-green", "picture-ground", MARK),
    ("picture-blue", "picture-ground", MARK),
    ("picture-violet", "picture-ground", MARK),
    ("picture-orange", "picture-ground", MARK),
];

/// The blocks that make a theme, each laid over the first.
const THEMES: [(&str, &str); 3] =
    [("light", ":root"), ("dark", "[data-theme=\"dark\"]"), ("dark by device", ":root:where(:not([data-theme]))")];

/// What is wrong with a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The sheet has no such block, so a theme has no colours of its own.
    NoTheme { theme: &'static str },
    /// A colour is not there, or is not written as `#rrggbb`.
    NoColour { theme: &'static str, property: &'static str },
    /// One colour can't be told from the other well enough.
    TooLow { theme: &'static str, mark: &'static str, ground: &'static str, ratio: f64, least: f64 },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTheme { theme } => write!(f, "{theme}: the sheet has no block for this theme"),
            Self::NoColour { theme, property } => write!(f, "{theme}: --{property} is not a colour like #10302f"),
            Self::TooLow { theme, mark, ground, ratio, least } => {
                write!(f, "{theme}: --{mark} on --{ground} has contrast {ratio:.2}, at least {least} is needed")
            }
        }
    }
}

/// Every fault of a token sheet, in light, in dark, and in dark as the device wants it; none is good.
pub fn check(css: &str) -> Vec<Fault> {
    let blocks = blocks(css);
    let base = blocks.get(THEMES[0].1).cloned().unwrap_or_default();
    let mut faults = Vec::new();
    for (theme, selector) in THEMES {
        let Some(own) = blocks.get(selector) else {
            faults.push(Fault::NoTheme { theme });
            continue;
        };
        let mut colours = base.clone();
        colours.extend(own.clone());
        faults.extend(PAIRS.iter().filter_map(|&(mark, ground, least)| {
            let read = |property| colours.get(property).and_then(|value| parse(value));
            let Some(upper) = read(mark) else { return Some(Fault::NoColour { theme, property: mark }) };
            let Some(lower) = read(ground) else { return Some(Fault::NoColour { theme, property: ground }) };
            let ratio = ratio(upper, lower);
            (ratio < least).then_some(Fault::TooLow { theme, mark, ground, ratio, least })
        }));
    }
    faults
}

/// The custom properties of each innermost block by its selector; a later block of a selector adds to the earlier.
fn blocks(css: &str) -> BTreeMap<&str, BTreeMap<&str, &str>> {
    let mut blocks: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for rule in css.split('}') {
        let Some((before, body)) = rule.rsplit_once('{') else { continue };
        let selector = before.rsplit(['{', '/', ';']).next().unwrap_or(before).trim();
        let properties = blocks.entry(selector).or_default();
        for declaration in body.split([';', '/']) {
            if let Some((name, value)) = declaration.split_once(':')
                && let Some(name) = name.trim().strip_prefix("--")
            {
                properties.insert(name, value.trim());
            }
        }
    }
    blocks
}

fn parse(value: &str) -> Option<[f64; 3]> {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| Some(f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0);
    Some([channel(0)?, channel(2)?, channel(4)?].map(linear))
}

/// From an sRGB channel to linear light (IEC 61966-2-1), both 0 to 1.
fn linear(channel: f64) -> f64 {
    if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

/// Contrast ratio of two linear colours, 1 to 21 (WCAG 2.2, "contrast ratio").
fn ratio(a: [f64; 3], b: [f64; 3]) -> f64 {
    let luminance = |[r, g, b]: [f64; 3]| 0.2126 * r + 0.7152 * g + 0.0722 * b;
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{picture::Colour, tokens::TOKENS_CSS};

    #[test]
    fn everything_can_be_read_in_light_and_dark() {
        assert_eq!(check(TOKENS_CSS), []);
    }

    #[test]
    fn a_planted_pale_ink_is_caught_in_its_theme_and_nowhere_else() {
        let planted = TOKENS_CSS.replacen("--ink-soft: #35504e;", "--ink-soft: #9aa8a7;", 1);
        let faults = check(&planted);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(
            faults.iter().all(|fault| { matches!(fault, Fault::TooLow { theme: "light", mark: "ink-soft", ratio, .. } if *ratio < 3.0) })
        );
        assert!(faults[0].to_string().starts_with("light: --ink-soft on --surface has contrast 2."));
    }

    #[test]
    fn a_planted_dark_picture_is_caught_in_every_theme() {
        let planted = TOKENS_CSS.replacen("--picture-blue: #3a87ff;", "--picture-blue: #123a80;", 1);
        let themes: Vec<_> = check(&planted)
            .into_iter()
            .filter_map(|fault| match fault {
                Fault::TooLow { theme, mark: "picture-blue", .. } => Some(theme),
                Fault::TooLow { .. } | Fault::NoTheme { .. } | Fault::NoColour { .. } => None,
            })
            .collect();
        assert_eq!(themes, THEMES.map(|(theme, _)| theme));
    }

    #[test]
    fn a_missing_theme_and_a_misspelt_colour_are_faults() {
        assert_eq!(check("").len(), THEMES.len());
        let planted = TOKENS_CSS.replacen("--focus: #10302f;", "--focus: darkgreen;", 1);
        assert!(check(&planted).contains(&Fault::NoColour { theme: "light", property: "focus" }));
    }

    #[test]
    fn dark_is_the_same_whether_chosen_or_wanted_by_the_device() {
        let blocks = blocks(TOKENS_CSS);
        assert!(blocks[THEMES[1].1].len() >= 10);
        assert_eq!(blocks[THEMES[1].1], blocks[THEMES[2].1]);
    }

    #[test]
    fn the_ratio_of_white_to_black_is_twenty_one() {
        let (white, black) = (parse("#ffffff").unwrap(), parse("#000000").unwrap());
        assert!((ratio(white, black) - 21.0).abs() < 1e-9);
        assert!((ratio(white, parse("#767676").unwrap()) - 4.54).abs() < 0.005);
    }

    #[test]
    fn the_six_picture_colours_differ_for_the_colour_blind_too() {
        let blocks = blocks(TOKENS_CSS);
        let colours = Colour::ALL.map(|colour| parse(blocks[":root"][format!("picture-{}", colour.name()).as_str()]).unwrap());
        for (vision, least, matrix) in VISIONS {
            for (i, a) in colours.iter().enumerate() {
                for (j, b) in colours.iter().enumerate().skip(i + 1) {
                    let distance = distance(seen(matrix, *a), seen(matrix, *b));
                    assert!(distance >= least, "{vision}: {:?} and {:?} {distance:.3}", Colour::ALL[i], Colour::ALL[j]);
                }
            }
        }
    }

    /// Full dichromacy (Machado, Oliveira and Fernandes 2009, severity 1.0), with the least distance asked of each.
    const VISIONS: [(&str, f64, [[f64; 3]; 3]); 4] = [
        ("all cones", 0.17, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        ("no red cones", 0.1, [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
        ("no green cones", 0.1, [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]),
        ("no blue cones", 0.1, [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]),
    ];

    fn seen(matrix: [[f64; 3]; 3], colour: [f64; 3]) -> [f64; 3] {
        oklab(matrix.map(|row| row.iter().zip(colour).map(|(m, c)| m * c).sum::<f64>().clamp(0.0, 1.0)))
    }

    /// Lightness and the two opponent axes (Ottosson 2020), in which 0.1 is plainly another colour.
    fn oklab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b).cbrt();
        let m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b).cbrt();
        let s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b).cbrt();
        [
            0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
        ]
    }

    fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }
}
