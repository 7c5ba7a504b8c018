/** SHA-256 (FIPS 180-4) for pages that are not served over HTTPS: there the browser keeps its own from us. */

const rounds = 64;
const blockBytes = 64;

/** The first 32 bits of the fractional parts of the roots of the first primes, as the standard asks. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count);
  let found = 0;
  for (let number = 2; found < count; number += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= number; divisor += 1)
      if (number % divisor === 0) isPrime = false;
    if (!isPrime) continue;
    words[found] = (root(number) % 1) * 2 ** 32;
    found += 1;
  }
  return words;
}

const constants = fractions(rounds, Math.cbrt);
const start = fractions(8, Math.sqrt);

/** The digest of the bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = start.slice();
  const padded = paddedOf(bytes);
  for (let at = 0; at < padded.length; at += blockBytes)
    mix(state, new DataView(padded.buffer, at, blockBytes));
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** One bit, zeros, and the length in bits, up to a whole number of blocks. */
function paddedOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

function mix(state: Uint32Array, block: DataView): void {
  const words = scheduleOf(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < rounds; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        choice +
        (constants[round] ?? 0) +
        (words[round] ?? 0)) |
      0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function scheduleOf(block: DataView): Uint32Array {
  const words = new Uint32Array(rounds);
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(index * 4);
  for (let index = 16; index < rounds; index += 1) {
    const [far, near] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
    const first = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const second = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[index] = (words[index - 16] ?? 0) + first + (words[index - 7] ?? 0) + second;
  }
  return words;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
