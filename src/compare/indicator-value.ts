import type { ComparedReport } from './compared-report.ts';
import { type ComparedCell, cellPaths, decodeCell } from './encoded-report.ts';
import { type Indicator, leastDenominator, type Term } from './indicators.ts';

export type Withheld = 'few' | 'unknown' | 'inconsistent' | 'noLastYear' | 'formChanged' | 'scopeChanged';

/** An indicator of one report, with all that it was worked out of. Without a value there is always a reason. */
export interface IndicatorValue {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  withheld: Withheld | null;
  /** Whether a number among the terms was inferred rather than read. */
  inferred: boolean;
}

/** A rate as it may be shown: without a value there is a reason. */
export type Rate = Pick<IndicatorValue, 'value' | 'numerator' | 'denominator' | 'withheld'>;

/** What two reports of a government must share before a number of one is set against the other. */
type Years = { report: ComparedReport; last: ComparedReport | null };

/** Works out an indicator. What is not known, not comparable or too few to mean anything is withheld, with the reason. */
export function indicatorValue(
  indicator: Indicator,
  report: ComparedReport,
  last: ComparedReport | null,
): IndicatorValue {
  const terms = [...indicator.numerator, ...indicator.denominator];
  const reason = terms.some(({ year }) => year === 'last') ? unlike(report, last) : null;
  if (reason !== null) return withheld(reason);
  const years = { report, last };
  const numerator = sumOf(indicator.numerator, years);
  const denominator = sumOf(indicator.denominator, years);
  const inferred = terms.some((term) => isInferred(term, years));
  return { ...rateOf(indicator, numerator, denominator), inferred };
}

/** Divides what is known, fits together and is enough to say anything; withholds the rest. */
export function rateOf(indicator: Indicator, numerator: number | null, denominator: number | null): Rate {
  const known = { numerator, denominator };
  if (numerator === null || denominator === null) return { ...known, value: null, withheld: 'unknown' };
  if (isInconsistent(indicator, numerator, denominator))
    return { ...known, value: null, withheld: 'inconsistent' };
  if (denominator < leastDenominator) return { ...known, value: null, withheld: 'few' };
  return { ...known, value: numerator / denominator, withheld: null };
}

function withheld(reason: Withheld): IndicatorValue {
  return { value: null, numerator: null, denominator: null, withheld: reason, inferred: false };
}

/** Why this year cannot be set against the last, or null where it can. */
function unlike(report: ComparedReport, last: ComparedReport | null): Withheld | null {
  if (last === null || last.year !== report.year - 1) return 'noLastYear';
  if (last.form !== report.form) return 'formChanged';
  return last.scope === report.scope ? null : 'scopeChanged';
}

/** Numbers that cannot be parts of each other: the report does not add up there, and a rate would hide it. */
function isInconsistent({ kind }: Indicator, numerator: number, denominator: number): boolean {
  if (kind === 'growth') return denominator < 0;
  return numerator < 0 || denominator < 0 || (kind === 'share' && numerator > denominator);
}

/** A sum is known only where each of its parts is. */
function sumOf(terms: readonly Term[], years: Years): number | null {
  let sum = 0;
  for (const term of terms) {
    const cells = cellsOf(term, years);
    if (cells.length === 0) return null;
    for (const { value } of cells) {
      if (value === null) return null;
      sum += term.sign * value;
    }
  }
  return sum;
}

function isInferred(term: Term, years: Years): boolean {
  return cellsOf(term, years).some(({ state }) => state === 'inferred');
}

/** The cells of a term: one, or those of a group that the report prints. */
function cellsOf({ path, year }: Term, { report, last }: Years): ComparedCell[] {
  const source = year === 'this' ? report : last;
  if (source === null) return [];
  return pathsOf(source, path).flatMap((each) => decodeCell(source.cells, source.form, each) ?? []);
}

/** The addresses that a path with `*` stands for, by form and path. */
const known = new Map<string, readonly string[]>();

function pathsOf({ form }: ComparedReport, path: string): readonly string[] {
  const [before, after] = path.split('*');
  if (before === undefined || after === undefined) return [path];
  const key = `${form.id} ${path}`;
  const paths =
    known.get(key) ?? cellPaths(form).filter((each) => each.startsWith(before) && each.endsWith(after));
  known.set(key, paths);
  return paths;
}
