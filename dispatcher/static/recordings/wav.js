// Sound as a WAV file of one channel with 16 bits a sample. It knows no page and no microphone.

/** Samples a second: enough for speech. */
const RATE = 22050;

/**
 * What a recorder gave, as WAV.
 * @param {Blob} recorded
 * @returns {Promise<ArrayBuffer>}
 */
export async function toWav(recorded) {
  const context = new AudioContext();
  const heard = await context.decodeAudioData(await recorded.arrayBuffer());
  await context.close();
  const offline = new OfflineAudioContext(1, Math.max(1, Math.ceil(heard.duration * RATE)), RATE);
  const source = new AudioBufferSourceNode(offline, { buffer: heard });
  source.connect(offline.destination);
  source.start();
  return written((await offline.startRendering()).getChannelData(0));
}

/**
 * @param {Float32Array} samples from -1 to 1
 * @returns {ArrayBuffer}
 */
function written(samples) {
  const bytes = new ArrayBuffer(44 + samples.length * 2);
  const view = new DataView(bytes);
  const letters = (/** @type {number} */ at, /** @type {string} */ text) => [...text].forEach((letter, n) => view.setUint8(at + n, letter.charCodeAt(0)));
  letters(0, "RIFF");
  view.setUint32(4, 36 + samples.length * 2, true);
  letters(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  letters(36, "data");
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, n) => view.setInt16(44 + n * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32767), true));
  return bytes;
}
