//! How loud speech is, and speech made as loud as all other: by EBU R 128, which weighs frequencies as ears do.

use ebur128::{EbuR128, Mode};

/// How loud clips are, in LUFS: the level of broadcasters (EBU R 128), which leaves room for the peaks of every voice.
const WANTED_LUFS: f64 = -23.0;
/// The highest that a sample may come, of the greatest there is: beyond it a loudspeaker crackles.
const HIGHEST: f64 = 0.89;
/// What loudness is measured over at least, in milliseconds: the length of the standard's block.
const BLOCK_MS: usize = 400;
/// Below this part of the loudest sample there is silence.
const SILENT_PART: u16 = 50;
/// Silence that is left on either side, in milliseconds.
const BREATH_MS: usize = 60;

/// The loudness of samples, in LUFS; nothing if there is only silence.
pub(crate) fn loudness(samples: &[i16], rate: u32) -> Option<f64> {
    let mut meter = EbuR128::new(1, rate, Mode::I).ok()?;
    let block = rate as usize * BLOCK_MS / 1000;
    // What is shorter than a block is said again until it fills one: it is as loud as once.
    let rounds = if samples.is_empty() { 0 } else { block.div_ceil(samples.len()).max(1) + usize::from(samples.len() < block) };
    for _ in 0..rounds {
        meter.add_frames_i16(samples).ok()?;
    }
    meter.loudness_global().ok().filter(|lufs| lufs.is_finite())
}

/// The samples as loud as they should be; nothing if there is only silence.
pub(crate) fn levelled(samples: &[i16], rate: u32) -> Option<Vec<i16>> {
    let lufs = loudness(samples, rate)?;
    let peak = f64::from(loudest(samples)) / f64::from(i16::MAX);
    let factor = 10_f64.powf((WANTED_LUFS - lufs) / 20.0).min(HIGHEST / peak);
    #[expect(clippy::cast_possible_truncation, reason = "the factor keeps every sample below the greatest")]
    Some(samples.iter().map(|sample| (f64::from(*sample) * factor).round() as i16).collect())
}

/// The samples without the silence before and behind, but for a breath.
pub(crate) fn trimmed(samples: &[i16], rate: u32) -> &[i16] {
    let threshold = loudest(samples) / SILENT_PART;
    let is_heard = |sample: &i16| sample.unsigned_abs() > threshold;
    let breath = rate as usize * BREATH_MS / 1000;
    let (Some(first), Some(last)) = (samples.iter().position(is_heard), samples.iter().rposition(is_heard)) else { return &[] };
    &samples[first.saturating_sub(breath)..(last + breath).min(samples.len())]
}

fn loudest(samples: &[i16]) -> u16 {
    samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap_or(0)
}
