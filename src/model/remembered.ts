/** A text that comes again in other documents is the label of a form or a few signs, and short. */
const longest = 64;
const usualMost = 2000;

/**
 * The same few words come in every report: what was worked out of one is kept for the next. When there are `most`, it begins
 * anew, so that no number of reports takes more memory.
 */
export function remembered<Value extends NonNullable<unknown>>(
  work: (text: string) => Value,
  most = usualMost,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > longest) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
