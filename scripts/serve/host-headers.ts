import { readFileSync } from 'node:fs';

/** Headers for the addresses that begin with a prefix. */
export interface HeaderRule {
  prefix: string;
  headers: Readonly<Record<string, string>>;
}

/** The rules in the site's `_headers`, as the hosts that know the file keep them; none where there is no such file. */
export function hostHeaders(site: string): HeaderRule[] {
  try {
    return readHeaderRules(readFileSync(`${site}/_headers`, 'utf8'));
  } catch {
    return [];
  }
}

/** `/path/*` at the start of a line, then its headers, indented. Lines that begin with # are for people. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { prefix: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: {} });
    else if (name !== '') Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
  }
  return rules;
}

/** The headers of one address; a later rule has the last word. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers),
  );
}
