import { type Rate, rateOf } from '../../compare/indicator-value.ts';
import { type Indicator, indicatorOf, type Term } from '../../compare/indicators.ts';
import type { KeyFigures, ReportSummary } from '../../model/archive.ts';
import type { Level, RegisteredGovernment } from '../../model/government.ts';

/** The rates that are asked for first, of those that the key figures of a report are enough for. */
export const keyRates: readonly Indicator[] = (
  ['disclosure', 'refusal', 'unable', 'notProcessed', 'carriedForward'] as const
).flatMap((id) => indicatorOf(id) ?? []);

/** What an indicator takes → the key figure that is the same number. */
const figureOfTerm: Readonly<Record<string, keyof KeyFigures>> = {
  'applications.newlyReceived.total': 'newlyReceived',
  'applications.carriedOver.total': 'carriedOver',
  'applications.granted.total': 'granted',
  'applications.partiallyGranted.total': 'partiallyGranted',
  'applications.denied.*.total': 'denied',
  'applications.unavailable.*.total': 'unavailable',
  'applications.notProcessed.*.total': 'notProcessed',
  'applications.otherOutcome.*.total': 'otherOutcome',
  'applications.concluded.total': 'concluded',
  'applications.carriedForward.total': 'carriedForward',
};

/** An indicator out of the key figures of a report. A term that is no key figure is not known. */
export function rateOfFigures(indicator: Indicator, figures: KeyFigures): Rate {
  const sum = (terms: readonly Term[]) =>
    terms.reduce<number | null>((before, { path, sign }) => {
      const figure = figureOfTerm[path];
      const value = figure === undefined ? null : figures[figure];
      return before === null || value === null ? null : before + sign * value;
    }, 0);
  return rateOf(indicator, sum(indicator.numerator), sum(indicator.denominator));
}

/** A government with its rate. */
export interface RankedRate {
  place: string;
  report: ReportSummary;
  rate: Rate & { value: number; numerator: number; denominator: number };
}

/** Governments of one level, whose reports cover the same, by one rate from the greatest. */
export interface Ranking {
  level: Level;
  scope: ReportSummary['scope'];
  indicator: Indicator;
  ranked: readonly RankedRate[];
  /** Reports of the same kind whose rate is withheld: too few cases, or a number that is missing or does not fit. */
  few: number;
  unknown: number;
}

/** The rankings of a year: only of like with like, and only where there are two or more to be set side by side. */
export function rankingsOf(
  children: readonly RegisteredGovernment[],
  reports: readonly ReportSummary[],
): Ranking[] {
  const byCode = new Map(children.map((child) => [child.code, child]));
  // A report without a scope may count anything.
  const scoped = reports.filter(({ scope }) => scope !== null);
  const groups = Map.groupBy(scoped, ({ code, scope }) => `${byCode.get(code)?.level} ${scope}`);
  return [...groups.values()].flatMap((group) =>
    keyRates
      .map((indicator) => rankingOf(indicator, group, byCode))
      .filter(({ ranked }) => ranked.length > 1),
  );
}

function rankingOf(
  indicator: Indicator,
  group: readonly ReportSummary[],
  byCode: ReadonlyMap<string, RegisteredGovernment>,
): Ranking {
  const all = group.map((report) => {
    const government = byCode.get(report.code);
    return {
      place: government?.place ?? report.code,
      report,
      rate: rateOfFigures(indicator, report.figures),
    };
  });
  const ranked = all.filter((each): each is RankedRate => each.rate.value !== null);
  const few = all.filter(({ rate }) => rate.withheld === 'few').length;
  return {
    level: byCode.get(group[0]?.code ?? '')?.level ?? 'county',
    scope: group[0]?.scope ?? null,
    indicator,
    ranked: ranked.sort((one, other) => other.rate.value - one.rate.value),
    few,
    unknown: all.length - ranked.length - few,
  };
}
