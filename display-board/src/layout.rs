//! How a board is laid out: how many calls stand on it at once, in a hall or by desk in a corridor, and whether what is
//! written can be read from where people are. It knows sizes and ways, and no call.

use std::str::FromStr;

use clap::{Args, ValueEnum};

/// The least angle under which people see the capitals of what they must read: twice of what the eye can just tell apart
/// at 6/12, so that those read it too who see half as well as others.
const CAPITALS_DEGREES: f64 = 0.7;

/// Most calls that stand on a board at once.
pub const CALLS_MAX: u8 = 6;

/// The height of the capitals of numbers in parts of the screen's height, for one call and more; lying and upright.
/// The style sheets draw them so, and a browser test measures it.
const CAPITALS: [[f64; CALLS_MAX as usize]; 2] =
    [[0.289, 0.237, 0.198, 0.165, 0.0926, 0.0926], [0.162, 0.133, 0.117, 0.0595, 0.0595, 0.0595]];

/// How a board is laid out.
#[derive(Debug, Clone, PartialEq, Args)]
pub struct Layout {
    /// How many calls stand on the board at once, one to six.
    #[arg(long = "board-calls", env = "AVANTI_BOARD_CALLS", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=i64::from(CALLS_MAX)))]
    pub calls: u8,
    /// Where the board hangs: in a `hall` the latest call comes first; in a `corridor` calls stand by desk, with the way to it.
    #[arg(long = "board-place", env = "AVANTI_BOARD_PLACE", value_enum, default_value_t = Place::Hall)]
    pub place: Place,
    /// The way from a board in a corridor to a desk, as `DESK=ARROW` or `DESK=ARROW:FLOOR` or `DESK=ARROW:FLOOR:ROOM`, with the
    /// arrow `left`, `right`, `up`, `down`, `ahead` or `back`; may be given for each desk.
    #[arg(long = "board-way", env = "AVANTI_BOARD_WAYS", value_delimiter = ';')]
    pub ways: Vec<Way>,
    /// How far away people read the board, in metres: it then shows no more calls at once than can be read from there, with
    /// numbers of three digits and short labels.
    #[arg(long = "board-distance", env = "AVANTI_BOARD_DISTANCE")]
    pub distance_m: Option<f64>,
    /// The screen's diagonal, in inches.
    #[arg(long = "board-diagonal", env = "AVANTI_BOARD_DIAGONAL", default_value_t = 50.0)]
    pub diagonal_inches: f64,
    /// Whether the screen stands upright.
    #[arg(long = "board-upright", env = "AVANTI_BOARD_UPRIGHT")]
    pub upright: bool,
}

/// Where a board hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Place {
    /// Where people wait.
    Hall,
    /// Where they walk.
    Corridor,
}

/// The way to a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What is written over the desk.
    pub desk: String,
    /// Where to turn.
    pub arrow: Arrow,
    /// The floor, where it is another.
    pub floor: Option<String>,
    /// The room.
    pub room: Option<String>,
}

/// Where to turn before a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// A floor up.
    Up,
    /// A floor down.
    Down,
    /// Straight on.
    Ahead,
    /// Turn round.
    Back,
}

impl Arrow {
    const ALL: [(&'static str, Self); 6] = [
        ("left", Self::Left),
        ("right", Self::Right),
        ("up", Self::Up),
        ("down", Self::Down),
        ("ahead", Self::Ahead),
        ("back", Self::Back),
    ];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, arrow)| *arrow == self).map_or("ahead", |(name, _)| name)
    }
}

impl FromStr for Way {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is no way: write DESK=ARROW, such as 4=left or 4=up:1:12");
        let (desk, rest) = text.split_once('=').filter(|(desk, _)| !desk.is_empty()).ok_or_else(wrong)?;
        let mut parts = rest.splitn(3, ':').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let arrow = Arrow::ALL.iter().find(|(known, _)| *known == name).map(|(_, arrow)| *arrow).ok_or_else(wrong)?;
        let mut given = || parts.next().filter(|part| !part.is_empty()).map(str::to_owned);
        Ok(Self { desk: desk.trim().to_owned(), arrow, floor: given(), room: given() })
    }
}

impl Default for Layout {
    fn default() -> Self {
        Self { calls: 1, place: Place::Hall, ways: Vec::new(), distance_m: None, diagonal_inches: 50.0, upright: false }
    }
}

impl Layout {
    /// How many calls stand on the board at once: as many as are wished for and can be read from the distance, but one.
    #[must_use]
    pub fn calls_at_once(&self) -> u8 {
        let readable = |calls: &u8| self.degrees(*calls).is_none_or(|degrees| degrees >= CAPITALS_DEGREES);
        (1..=self.calls.clamp(1, CALLS_MAX)).rev().find(readable).unwrap_or(1)
    }

    /// The angle of the numbers' capitals at the distance, in degrees, with so many calls at once; none without a distance.
    #[must_use]
    pub fn degrees(&self, calls: u8) -> Option<f64> {
        let height_mm = self.height_mm() * self.capitals(calls);
        Some((height_mm / 1000.0 / self.distance_m? / 2.0).atan().to_degrees() * 2.0)
    }

    /// How high the numbers' capitals are with so many calls at once, in parts of the screen's height.
    #[must_use]
    pub fn capitals(&self, calls: u8) -> f64 {
        CAPITALS[usize::from(self.upright)][usize::from(calls.clamp(1, CALLS_MAX)) - 1]
    }

    /// What is wrong with it, for staff: fewer calls than wished for, or capitals too small for any.
    #[must_use]
    pub fn complaint(&self) -> Option<String> {
        let calls = self.calls_at_once();
        let degrees = self.degrees(calls)?;
        if degrees < CAPITALS_DEGREES {
            return Some(format!(
                "numbers have {degrees:.2}° at {} m, and {CAPITALS_DEGREES}° can be read: hang the board nearer, or take a larger screen",
                self.distance_m?
            ));
        }
        (calls < self.calls).then(|| format!("{calls} calls at once can be read from this distance, not {}", self.calls))
    }

    /// The way to a desk, if the board knows one.
    #[must_use]
    pub fn way(&self, desk: &str) -> Option<&Way> {
        self.ways.iter().find(|way| way.desk == desk)
    }

    /// The height of a screen of 16 to 9.
    fn height_mm(&self) -> f64 {
        let side = if self.upright { 16.0 } else { 9.0 };
        self.diagonal_inches * 25.4 * side / 337.0_f64.sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen_from(distance_m: f64, calls: u8) -> Layout {
        Layout { calls, distance_m: Some(distance_m), ..Layout::default() }
    }

    #[test]
    fn the_farther_people_are_the_fewer_calls_stand_on_a_board_at_once() {
        assert_eq!([4.0, 8.0, 9.0, 10.0, 12.0, 14.0, 30.0].map(|distance| seen_from(distance, 6).calls_at_once()), [6, 4, 3, 3, 2, 1, 1]);
        assert_eq!(seen_from(4.0, 2).calls_at_once(), 2, "not more than are wished for");
        assert_eq!(Layout { calls: 6, ..Layout::default() }.calls_at_once(), 6, "nobody has said how far people are");
    }

    #[test]
    fn what_cannot_be_read_is_complained_of() {
        assert_eq!(seen_from(10.0, 3).complaint(), None);
        assert!(seen_from(10.0, 6).complaint().is_some_and(|complaint| complaint.contains("3 calls at once")));
        assert!(seen_from(30.0, 1).complaint().is_some_and(|complaint| complaint.contains("larger screen")));
    }

    #[test]
    fn the_angle_is_that_of_the_capitals_at_the_distance() {
        // 180 mm at 10 m.
        let degrees = seen_from(10.0, 1).degrees(1).unwrap();
        assert!((degrees - 1.031).abs() < 0.01, "{degrees}");
    }

    #[test]
    fn a_way_is_read_from_a_line_and_anything_else_is_refused() {
        let way: Way = "4=up:1:12".parse().unwrap();
        assert_eq!(way, Way { desk: "4".to_owned(), arrow: Arrow::Up, floor: Some("1".to_owned()), room: Some("12".to_owned()) });
        let way: Way = "Sala 2=left::B".parse().unwrap();
        assert_eq!((way.arrow.as_str(), way.floor, way.room.as_deref()), ("left", None, Some("B")));
        for wrong in ["", "4", "=left", "4=sideways", "4="] {
            assert!(wrong.parse::<Way>().is_err(), "{wrong}");
        }
    }
}
