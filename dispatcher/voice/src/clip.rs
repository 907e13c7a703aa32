//! A piece of speech as sound: one channel of samples, read from WAV and written to it.

use std::{io::Cursor, time::Duration};

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

use crate::level;

/// Longest that anything may be said, in seconds: a recording that was never stopped is no clip.
const MAX_SECONDS: u32 = 30;
/// What lies between two clips that are one sentence, in milliseconds.
const BREATH_MS: usize = 120;
/// Rates that a browser plays and a recorder gives, in samples a second.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=48_000;

/// What is no clip.
#[derive(Debug, thiserror::Error)]
pub enum BadClip {
    /// Not WAV, or a WAV that breaks off.
    #[error("this is no WAV file that can be read: {0}")]
    Unreadable(#[from] hound::Error),
    /// Other than 16 bits a sample, one or two channels, and a usual rate.
    #[error(
        "a clip has 16 bits a sample, one or two channels and 8,000 to 48,000 samples a second; this has {bits}, {channels} and {rate}"
    )]
    Format {
        /// Bits a sample.
        bits: u16,
        /// Channels.
        channels: u16,
        /// Samples a second.
        rate: u32,
    },
    /// More than half a minute.
    #[error("a clip lasts at most {MAX_SECONDS} seconds")]
    TooLong,
    /// Nothing but silence.
    #[error("nothing can be heard in it")]
    Silent,
}

/// Sound of one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    rate: u32,
    samples: Vec<i16>,
}

impl Clip {
    /// Reads a WAV file of 16 bits a sample; of two channels it takes the mean.
    ///
    /// # Errors
    /// [`BadClip`] says what is wrong with it.
    pub fn from_wav(bytes: &[u8]) -> Result<Self, BadClip> {
        let mut reader = WavReader::new(Cursor::new(bytes))?;
        let WavSpec { channels, sample_rate: rate, bits_per_sample: bits, sample_format } = reader.spec();
        if bits != 16 || !(1..=2).contains(&channels) || !RATES.contains(&rate) || sample_format != SampleFormat::Int {
            return Err(BadClip::Format { bits, channels, rate });
        }
        if reader.duration() > MAX_SECONDS * rate {
            return Err(BadClip::TooLong);
        }
        let samples = reader.samples::<i16>().collect::<Result<Vec<_>, _>>()?;
        let samples = match channels {
            2 => samples.chunks_exact(2).map(|pair| i16::midpoint(pair[0], pair[1])).collect(),
            _ => samples,
        };
        Ok(Self { rate, samples })
    }

    /// The clip as a WAV file.
    ///
    /// # Panics
    /// Never: what is written to lies in memory, and no clip is longer than a WAV file can be.
    #[must_use]
    pub fn to_wav(&self) -> Vec<u8> {
        let spec = WavSpec { channels: 1, sample_rate: self.rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = WavWriter::new(&mut bytes, spec).expect("a header goes into memory");
        for sample in &self.samples {
            writer.write_sample(*sample).expect("a sample goes into memory");
        }
        writer.finalize().expect("the length goes into memory");
        bytes.into_inner()
    }

    /// Clips said one after the other, with a breath between them; none of nothing. All are brought to the rate of the first.
    #[must_use]
    pub fn joined(clips: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut clips = clips.into_iter();
        let mut all = clips.next()?;
        for clip in clips {
            all.samples.resize(all.samples.len() + all.rate as usize * BREATH_MS / 1000, 0);
            let length = clip.samples.len() as u64 * u64::from(all.rate) / u64::from(clip.rate);
            let at = |n: u64| usize::try_from(n * u64::from(clip.rate) / u64::from(all.rate)).unwrap_or(usize::MAX);
            all.samples.extend((0..length).filter_map(|n| clip.samples.get(at(n))));
        }
        Some(all)
    }

    /// The clip with silence behind it.
    #[must_use]
    pub fn and_silence(mut self, silence: Duration) -> Self {
        let length = u128::from(self.rate) * silence.as_millis() / 1000;
        self.samples.resize(self.samples.len() + usize::try_from(length).unwrap_or_default(), 0);
        self
    }

    /// How long it lasts.
    #[must_use]
    pub fn duration(&self) -> Duration {
        Duration::from_secs(self.samples.len() as u64) / self.rate
    }

    /// How loud it is, in LUFS by EBU R 128; nothing in a clip of silence.
    #[must_use]
    pub fn loudness(&self) -> Option<f64> {
        level::loudness(&self.samples, self.rate)
    }

    /// The same speech as loud as all others, without the silence around it.
    ///
    /// # Errors
    /// [`BadClip::Silent`].
    pub fn levelled(&self) -> Result<Self, BadClip> {
        let heard = level::trimmed(&self.samples, self.rate);
        let samples = level::levelled(heard, self.rate).ok_or(BadClip::Silent)?;
        Ok(Self { rate: self.rate, samples })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 22_050;

    #[test]
    fn clips_are_said_one_after_the_other_at_one_rate() {
        let one = tone(8_000.0, 0);
        let slow = Clip { rate: RATE / 2, samples: one.samples.iter().copied().step_by(2).collect() };
        let both = Clip::joined([one.clone(), slow]).unwrap();
        assert_eq!(both.duration().as_millis(), 2_120);
        assert_eq!(both.samples[..one.samples.len()], one.samples[..]);
        assert_eq!(Clip::joined([]), None);
        assert_eq!(one.and_silence(Duration::from_millis(200)).duration().as_millis(), 1_200);
    }

    /// A tone of 440 Hz with silence around it: `silence` seconds, one second, and again.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a wave in whole samples")]
    fn tone(height: f32, silence: usize) -> Clip {
        let wave = (0..RATE).map(|at| ((at as f32 / RATE as f32 * 440.0 * std::f32::consts::TAU).sin() * height) as i16);
        let quiet = vec![0; silence * RATE as usize];
        Clip { rate: RATE, samples: quiet.iter().copied().chain(wave).chain(quiet.iter().copied()).collect() }
    }

    #[test]
    fn a_clip_comes_back_from_a_file() {
        let clip = tone(8_000.0, 0);
        assert_eq!(Clip::from_wav(&clip.to_wav()).unwrap(), clip);
        assert_eq!(clip.duration(), Duration::from_secs(1));
    }

    #[test]
    fn two_channels_become_one() {
        let spec = WavSpec { channels: 2, sample_rate: RATE, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = WavWriter::new(&mut bytes, spec).unwrap();
        for sample in [100_i16, 300, -200, 0] {
            writer.write_sample(sample).unwrap();
        }
        writer.finalize().unwrap();
        assert_eq!(Clip::from_wav(&bytes.into_inner()).unwrap().samples, [200, -100]);
    }

    #[test]
    fn loud_and_faint_speech_come_out_alike() {
        for height in [300.0, 8_000.0, 32_000.0] {
            let levelled = tone(height, 0).levelled().unwrap();
            let loudness = levelled.loudness().unwrap();
            assert!((loudness + 23.0).abs() < 0.5, "{loudness} LUFS from a height of {height}");
        }
    }

    #[test]
    fn silence_around_speech_is_cut_but_for_a_breath() {
        let levelled = tone(8_000.0, 2).levelled().unwrap();
        let millis = levelled.duration().as_millis();
        assert!((1_000..1_200).contains(&millis), "{millis} ms");
    }

    #[test]
    fn what_is_no_speech_is_refused() {
        assert!(matches!(Clip::from_wav(b"no sound at all"), Err(BadClip::Unreadable(_))));
        let whole = tone(8_000.0, 0).to_wav();
        assert!(matches!(Clip::from_wav(&whole[..whole.len() - 1_001]), Err(BadClip::Unreadable(_))), "one that breaks off");
        let endless = Clip { rate: 8_000, samples: vec![1; 8_000 * 31] };
        assert!(matches!(Clip::from_wav(&endless.to_wav()), Err(BadClip::TooLong)));
        let silent = Clip { rate: RATE, samples: vec![0; 20_000] };
        assert!(matches!(silent.levelled(), Err(BadClip::Silent)));
        let fine = WavSpec { channels: 1, sample_rate: 96_000, bits_per_sample: 24, sample_format: SampleFormat::Int };
        let mut bytes = Cursor::new(Vec::new());
        WavWriter::new(&mut bytes, fine).unwrap().finalize().unwrap();
        assert!(matches!(Clip::from_wav(&bytes.into_inner()), Err(BadClip::Format { bits: 24, channels: 1, rate: 96_000 })));
    }
}
