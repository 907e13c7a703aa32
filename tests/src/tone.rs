//! A tone as WAV, in place of somebody's voice.

/// Samples a second.
const RATE: u32 = 8_000;

/// A tone of so many milliseconds and of this height, whose every wave has so many samples; a height of nought is silence.
#[must_use]
pub fn wav(millis: u32, height: i16, wave: u32) -> Vec<u8> {
    let samples = RATE * millis / 1000;
    let bytes = samples * 2;
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + bytes).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(RATE.to_le_bytes());
    wav.extend((RATE * 2).to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(bytes.to_le_bytes());
    wav.extend((0..samples).flat_map(|at| if at % wave < wave / 2 { height } else { -height }.to_le_bytes()));
    wav
}
