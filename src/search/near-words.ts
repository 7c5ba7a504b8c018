const shortestWord = 2;
const longestWord = 12;

/** One character other, missing or too many; all others in their order. */
export function differsInOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(long.length === short.length ? same + 1 : same) === long.slice(same + 1);
}

/** The two halves of a word. In any other word that differs from it in one character, one of them stands as it is. */
export function halvesOf(word: string): string[] {
  if (word.length < shortestWord || word.length > longestWord) return [];
  const middle = Math.ceil(word.length / 2);
  return [word.slice(0, middle), word.slice(middle)];
}

/** Words in a text that differ from a word in one character. Words shorter than two characters say nothing. */
export function wordsNear(text: string, word: string): Set<string> {
  const near = new Set<string>();
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (length < shortestWord) continue;
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      if (differsInOne(part, word) && /^[\p{L}\p{N}]+$/u.test(part)) near.add(part);
    }
  }
  return near;
}
