import type { Finding } from '../../src/model/finding.ts';

/** `宁夏回族自治区中卫市沙坡头区香山乡人民政府（640502200）`, as messages name those who may be meant. */
const candidate = /([^、：，。]+?)（(\d{6}(?:\d{3})?(?:\/[a-z0-9-]+)?)）/g;

/** What the sidecar has to say for each finding that asks for one: lines to choose from, since nobody but the clerk knows. */
const asking: Readonly<Record<string, (finding: Finding) => string[]>> = {
  'identify/unknown-government': () => ['government: 代码'],
  'identify/ambiguous-government': ({ message }) =>
    [...message.matchAll(candidate)].map(([, name, code]) => `government: ${code}    # ${name}`),
  'identify/no-government': () => ['government: 代码'],
  'identify/no-year': () => ['year: 年度'],
  'identify/duplicate': () => ['version: 2'],
};

/**
 * The text of the sidecar that the findings of a file ask for; null where none does. Every line is a remark until the
 * clerk takes its sign away: nothing is decided here.
 */
export function sidecarText(file: string, findings: readonly Finding[]): string | null {
  const asked = findings.filter(({ rule }) => asking[rule] !== undefined);
  if (asked.length === 0) return null;
  const parts = asked.map((finding) => {
    const lines = asking[finding.rule]?.(finding) ?? [];
    return [`# ${finding.message}`, ...lines.map((line) => `# ${line}`)].join('\n');
  });
  const head = `# ${file} 的旁注。选定一行，把行首的“# ”去掉，写上真的代码或年度，存盘，再核对一次。`;
  return `${[head, ...parts].join('\n\n')}\n`;
}
