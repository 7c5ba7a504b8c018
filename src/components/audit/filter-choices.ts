import { lineage } from '../../data/archive.ts';
import { allFindings, countyOf } from '../../data/audit-findings.ts';
import { totalsByCounty, totalsByYear } from '../../data/audit-totals.ts';
import { rules } from '../../model/rules/index.ts';
import type { Rule } from '../../model/rules/rule.ts';
import { auditWords as words } from '../../text/audit.ts';
import { auditKinds } from './audit-row.ts';
import { choiceNames } from './narrow-findings.ts';

type Option = readonly [value: string, label: string];

/** The lists of the filter: places with findings, years, rules that spoke, kinds. */
export function filterLists(): { name: string; label: string; all: string; options: readonly Option[] }[] {
  const options: Record<(typeof choiceNames)[number], Option[]> = {
    place: placeOptions(),
    year: totalsByYear().map(({ year }) => [String(year), String(year)]),
    rule: ruleOptions(),
    kind: auditKinds.map((kind) => [kind, words.kinds[kind]]),
  };
  return choiceNames.map((name) => ({
    name,
    label: words.fields[name],
    all: words.all[name],
    options: options[name],
  }));
}

/** Provinces, cities and counties with findings. Of a province all codes begin with its first two digits, of a city with four. */
function placeOptions(): Option[] {
  const withFindings = new Set(allFindings().map(({ code }) => countyOf(code)));
  const places = new Map<string, Option>();
  for (const { county } of totalsByCounty().filter(({ county: { code } }) => withFindings.has(code))) {
    for (const [depth, { code, place }] of lineage(county).entries()) {
      const digits = code.replace(/^(\d\d)0000$|^(\d{4})00$/, '$1$2');
      places.set(digits, [digits, `${'　'.repeat(depth)}${place}`]);
    }
  }
  return [...places.values()];
}

function ruleOptions(): Option[] {
  const spoke = new Set(allFindings().map(({ rule }) => rule));
  return Object.entries(rules as Readonly<Record<string, Rule<never>>>)
    .filter(([id]) => spoke.has(id))
    .map(([id, { number, title }]): Option => [id, number === undefined ? title : `${number} ${title}`])
    .sort(([, a], [, b]) => (isNumbered(a) === isNumbered(b) ? (a < b ? -1 : 1) : isNumbered(a) ? -1 : 1));
}

function isNumbered(label: string): boolean {
  return /^R\d\d /.test(label);
}
