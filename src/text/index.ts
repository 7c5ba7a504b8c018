import words from './zh-CN.json' with { type: 'json' };

export type TextKey = keyof typeof words;
export type TextFacts = Record<string, string | number>;

// A page asks for five hundred texts: each is cut at its holes once.
const cut = new Map<TextKey, readonly string[]>();

/** The interface's words for a key, with `{name}` filled in from the facts. */
export function t(key: TextKey, facts?: TextFacts): string {
  if (facts === undefined) return words[key];
  const pieces = piecesOf(key);
  let text = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? '';
    text += `${facts[name] ?? `{${name}}`}${pieces[at + 1] ?? ''}`;
  }
  return text;
}

/** Words and, at every second place, the name of the fact that stands between them. */
function piecesOf(key: TextKey): readonly string[] {
  const pieces = cut.get(key) ?? words[key].split(/\{(\w+)\}/);
  cut.set(key, pieces);
  return pieces;
}
