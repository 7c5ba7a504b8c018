import words from './zh-CN.json' with { type: 'json' };

export type TextKey = keyof typeof words;
export type TextFacts = Record<string, string | number>;

/** The interface's words for a key, with `{name}` filled in from the facts. */
export function t(key: TextKey, facts?: TextFacts): string {
  if (facts === undefined) return words[key];
  return words[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
}
