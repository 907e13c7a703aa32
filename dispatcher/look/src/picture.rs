//! The picture of a visit: one of sixty-four silhouettes in one of six colours, by which people who read no digits
//! know their call. It knows shapes only; who has which picture, and what it is called aloud, is decided elsewhere.

struct Drawing {
    name: &'static str,
    svg: &'static str,
    path: &'static str,
}

macro_rules! drawings {
    ($($name:literal),* $(,)?) => {
        const DRAWINGS: [Drawing; SILHOUETTES] = [$({
            const SVG: &str = include_str!(concat!("../pictures/", $name, ".svg")).trim_ascii_end();
            Drawing { name: $name, svg: SVG, path: path_of(SVG) }
        }),*];
    };
}

/// How many silhouettes there are.
pub const SILHOUETTES: usize = 64;

// The order is part of the journal's meaning: a silhouette is kept as its place in this list.
drawings! {
    "fish", "cat", "horse", "elephant", "camel", "butterfly", "bee", "snail", "turtle", "rabbit",
    "duck", "frog", "giraffe", "whale", "penguin", "bird", "tree", "palm", "flower", "leaf",
    "mushroom", "cactus", "apple", "banana", "cherries", "pear", "carrot", "mountain", "cloud",
    "sun", "hammer", "scissors", "key", "brush", "ladder", "bucket", "spanner", "saw", "shovel",
    "pencil", "umbrella", "chair", "table", "lamp", "cup", "teapot", "spoon", "pot", "bed", "door",
    "clock", "comb", "basket", "box", "bicycle", "car", "bus", "train", "ball", "balloon", "kite",
    "drum", "shoe", "hat",
}

/// One of the sixty-four drawings, by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Silhouette(u8);

impl Silhouette {
    /// Every silhouette, in order.
    pub const ALL: [Self; SILHOUETTES] = {
        let mut all = [Self(0); SILHOUETTES];
        let mut index = 0;
        while index < SILHOUETTES {
            all[index] = Self(index as u8);
            index += 1;
        }
        all
    };

    /// The silhouette at a place below [`SILHOUETTES`].
    pub fn new(index: u8) -> Option<Self> {
        (usize::from(index) < SILHOUETTES).then_some(Self(index))
    }

    /// The silhouette of that English name, as in `fish`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|silhouette| silhouette.name() == name)
    }

    /// Its place in the list.
    pub fn index(self) -> u8 {
        self.0
    }

    /// Its English name, which other programs and the words' keys use.
    pub fn name(self) -> &'static str {
        self.drawing().name
    }

    /// Its outline as SVG path data in a square of 64 × 64: `M`, `L`, `Q`, `C` and `Z` with absolute coordinates,
    /// to be filled by the even-odd rule.
    pub fn path(self) -> &'static str {
        self.drawing().path
    }

    /// Its drawing as an SVG document without a colour.
    pub fn svg(self) -> &'static str {
        self.drawing().svg
    }

    fn drawing(self) -> &'static Drawing {
        &DRAWINGS[usize::from(self.0)]
    }
}

/// The colour of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    Red,
    Yellow,
    Green,
    Blue,
    Violet,
    Orange,
}

impl Colour {
    /// Every colour, in order.
    pub const ALL: [Self; 6] = [Self::Red, Self::Yellow, Self::Green, Self::Blue, Self::Violet, Self::Orange];

    /// The colour of that English name, as in `red`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.name() == name)
    }

    /// Its English name, which other programs, the words' keys and the style sheet use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Green => "green",
            Self::Blue => "blue",
            Self::Violet => "violet",
            Self::Orange => "orange",
        }
    }
}

/// A picture to put into a page, coloured by the style sheet and hidden from screen readers, who get its name in words.
pub fn inline_svg(silhouette: Silhouette, colour: Colour) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" data-colour=\"{}\" viewBox=\"0 0 64 64\" \
         aria-hidden=\"true\" focusable=\"false\"><path fill-rule=\"evenodd\" d=\"{}\"/></svg>",
        colour.name(),
        silhouette.path(),
    )
}

/// The `d` attribute of a drawing's only path; a drawing without one does not compile.
const fn path_of(svg: &'static str) -> &'static str {
    let start = find(svg, b" d=\"", 0) + 4;
    let end = find(svg, b"\"", start);
    svg.split_at(end).0.split_at(start).1
}

const fn find(text: &str, wanted: &[u8], from: usize) -> usize {
    let text = text.as_bytes();
    let mut at = from;
    while at + wanted.len() <= text.len() {
        let mut same = 0;
        while same < wanted.len() && text[at + same] == wanted[same] {
            same += 1;
        }
        if same == wanted.len() {
            return at;
        }
        at += 1;
    }
    panic!("a drawing has no path")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_of_the_sixty_four_has_a_name_and_a_drawing_of_its_own() {
        let names: BTreeSet<&str> = Silhouette::ALL.iter().map(|silhouette| silhouette.name()).collect();
        let paths: BTreeSet<&str> = Silhouette::ALL.iter().map(|silhouette| silhouette.path()).collect();
        assert_eq!((names.len(), paths.len()), (64, 64));
    }

    #[test]
    fn places_and_names_lead_back_to_the_silhouette() {
        for (index, silhouette) in (0..).zip(Silhouette::ALL) {
            assert_eq!(silhouette.index(), index);
            assert_eq!(Silhouette::new(index), Some(silhouette));
            assert_eq!(Silhouette::from_name(silhouette.name()), Some(silhouette));
        }
        let ends = [Silhouette::ALL[0], Silhouette::ALL[63]];
        assert_eq!(ends.map(Silhouette::name), ["fish", "hat"]);
        assert_eq!((Silhouette::new(64), Silhouette::from_name("dragon")), (None, None));
        for colour in Colour::ALL {
            assert_eq!(Colour::from_name(colour.name()), Some(colour));
        }
        assert_eq!(Colour::from_name("grey"), None);
    }

    #[test]
    fn a_drawing_is_one_even_odd_path_in_a_square_of_sixty_four() {
        for silhouette in Silhouette::ALL {
            let (svg, path) = (silhouette.svg(), silhouette.path());
            let whole =
                format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><path fill-rule=\"evenodd\" d=\"{path}\"/></svg>");
            assert_eq!(svg, whole, "{}", silhouette.name());
        }
    }

    #[test]
    fn an_outline_keeps_a_margin_of_two_and_fills_most_of_its_square() {
        for silhouette in Silhouette::ALL {
            let (name, numbers) = (silhouette.name(), coordinates(silhouette.path()));
            assert!(numbers.len() >= 12 && numbers.len().is_multiple_of(2), "{name}");
            let (xs, ys): (Vec<f64>, Vec<f64>) = numbers.chunks(2).map(|pair| (pair[0], pair[1])).unzip();
            let spans = [xs, ys].map(|axis| {
                let (low, high) = axis.iter().fold((64.0_f64, 0.0_f64), |(low, high), &v| (low.min(v), high.max(v)));
                assert!(low >= 2.0 && high <= 62.0, "{name}: {low}..{high}");
                assert!((low + high - 64.0).abs() < 3.0, "{name} is not in the middle: {low}..{high}");
                high - low
            });
            assert!(spans[0].max(spans[1]) >= 52.0, "{name} is small: {spans:?}");
        }
    }

    #[test]
    fn a_picture_in_a_page_has_its_colour_and_is_silent_to_a_screen_reader() {
        let fish = inline_svg(Silhouette::ALL[0], Colour::Blue);
        for part in ["class=\"picture\"", "data-colour=\"blue\"", "aria-hidden=\"true\"", "focusable=\"false\""] {
            assert!(fish.contains(part), "{part}");
        }
        assert!(fish.contains(Silhouette::ALL[0].path()));
    }

    #[test]
    fn no_drawing_lies_in_the_folder_unlisted() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/pictures");
        let files = std::fs::read_dir(folder).expect("the folder of pictures is beside src").count();
        assert_eq!(files, SILHOUETTES);
    }

    /// All numbers of path data that has only commands with absolute pairs of coordinates.
    fn coordinates(path: &str) -> Vec<f64> {
        path.split(|c: char| c == ' ' || "MLCQZ".contains(c))
            .filter(|number| !number.is_empty())
            .map(|number| number.parse().expect("only numbers stand between the commands"))
            .collect()
    }
}
