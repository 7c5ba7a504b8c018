/**
 * A number of 53 bits for a text. Two different sentences of a million get the same one in about one of ten thousand
 * archives; the sentences that a finding quotes are compared by their words.
 */
export function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
