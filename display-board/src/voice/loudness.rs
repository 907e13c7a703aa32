//! How loud a board is, by the time of day, and whether it speaks at all. It knows no call and makes no sound.

use std::str::FromStr;

use clap::{Args, ValueEnum};

/// What is to be heard of a board, and how loud.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Loudness {
    /// What is heard of a call: `spoken` after a chime, `chimes` alone, or `nothing`.
    #[arg(long = "board-sounds", env = "AVANTI_BOARD_SOUNDS", value_enum, default_value_t = Sounds::Spoken)]
    pub sounds: Sounds,
    /// How loud the board is, in per cent of what its loudspeaker gives.
    #[arg(long = "board-volume", env = "AVANTI_BOARD_VOLUME", default_value_t = 100, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub volume: u8,
    /// A time of day at which it is as loud as this instead, as `12:30-14:00=40`; may be given several times. 0 is silence.
    #[arg(long = "board-quiet", env = "AVANTI_BOARD_QUIET", value_delimiter = ',')]
    pub quiet: Vec<Quiet>,
}

/// What is heard of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sounds {
    /// A chime, and the call in words.
    Spoken,
    /// A chime.
    Chimes,
    /// Nothing.
    Nothing,
}

/// A time of day with a loudness of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// From when, as `12:30`.
    from: String,
    /// Until when, that minute not included; a time before `from` is on the next day.
    until: String,
    percent: u8,
}

impl Default for Loudness {
    fn default() -> Self {
        Self { sounds: Sounds::Spoken, volume: 100, quiet: Vec::new() }
    }
}

impl Loudness {
    /// How loud it is at a time of the site, such as `14:05`, in per cent.
    #[must_use]
    pub fn percent(&self, clock: &str) -> u8 {
        if self.sounds == Sounds::Nothing {
            return 0;
        }
        self.quiet.iter().find(|quiet| quiet.holds(clock)).map_or(self.volume, |quiet| quiet.percent)
    }

    /// Whether calls are said in words at a time of the site.
    #[must_use]
    pub fn speaks(&self, clock: &str) -> bool {
        self.sounds == Sounds::Spoken && self.percent(clock) > 0
    }
}

impl Quiet {
    fn holds(&self, clock: &str) -> bool {
        let (from, until) = (self.from.as_str(), self.until.as_str());
        if from <= until { (from..until).contains(&clock) } else { clock >= from || clock < until }
    }
}

impl FromStr for Quiet {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (times, percent) = text.split_once('=')?;
            let (from, until) = times.split_once('-')?;
            let percent = percent.trim().parse().ok().filter(|percent| *percent <= 100)?;
            Some(Self { from: time(from)?, until: time(until)?, percent })
        };
        read().ok_or_else(|| format!("`{text}` is no quiet time: write FROM-UNTIL=PERCENT, such as 12:30-14:00=40"))
    }
}

/// A time of day as `09:05`, whatever zeros it lacks.
fn time(text: &str) -> Option<String> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quiet_time_holds_from_its_first_minute_until_its_last_also_over_midnight() {
        let quiet = ["12:30-14:00=40", "22:00-7:30=0"].map(|text| text.parse().unwrap()).to_vec();
        let loudness = Loudness { volume: 80, quiet, ..Loudness::default() };
        let heard = ["12:29", "12:30", "13:59", "14:00", "22:00", "03:00", "07:29", "07:30"].map(|clock| loudness.percent(clock));
        assert_eq!(heard, [80, 40, 40, 80, 0, 0, 0, 80]);
        assert!(loudness.speaks("13:00") && !loudness.speaks("23:00"));
    }

    #[test]
    fn a_board_may_chime_only_or_be_silent() {
        let chimes = Loudness { sounds: Sounds::Chimes, ..Loudness::default() };
        assert_eq!((chimes.percent("10:00"), chimes.speaks("10:00")), (100, false));
        assert_eq!(Loudness { sounds: Sounds::Nothing, ..Loudness::default() }.percent("10:00"), 0);
    }

    #[test]
    fn what_is_no_time_of_day_is_refused() {
        for wrong in ["", "12-14=40", "12:30-25:00=40", "12:30-14:00", "12:30-14:00=101"] {
            assert!(wrong.parse::<Quiet>().is_err(), "{wrong}");
        }
    }
}
