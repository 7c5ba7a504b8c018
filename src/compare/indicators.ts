import { indicatorWords } from '../text/indicators.ts';

/** One number that an indicator takes: added or taken away, of this year's report or of the last. */
export interface Term {
  /** The address of a cell; `denied.*` stands for every row of the group that the report prints. */
  path: string;
  sign: 1 | -1;
  year: 'this' | 'last';
}

export type IndicatorId = keyof typeof indicatorWords;

/** A figure worked out of a report's numbers. The terms are what is calculated, the formula says the same in words. */
export interface Indicator {
  id: IndicatorId;
  title: string;
  formula: string;
  note: string;
  /** A share lies between nothing and all; a growth may be anything; a ratio only cannot fall below nothing. */
  kind: 'share' | 'ratio' | 'growth';
  numerator: readonly Term[];
  denominator: readonly Term[];
  /** First years since which the law makes the numbers mean something else. */
  breaks: readonly number[];
}

/** Below this denominator a rate says more of chance than of anybody's work, and is withheld. */
export const leastDenominator = 10;

const concluded = plus('applications.concluded.total');
const received = 'applications.newlyReceived.total';
const courts = ['litigationDirect', 'litigationAfterReconsideration'];
/** 行政复议法, revised with effect from 2024-01-01: review before court where information is refused. */
const reviewLaw = [2024];

/** All derived indicators, in the order in which readers ask. */
export const indicators: readonly Indicator[] = [
  share('disclosure', plus('applications.granted.total', 'applications.partiallyGranted.total'), concluded),
  share('refusal', plus('applications.denied.*.total'), concluded),
  share('unable', plus('applications.unavailable.*.total'), concluded),
  share('notHeld', plus('applications.unavailable.notHeld.total'), concluded),
  share('notProcessed', plus('applications.notProcessed.*.total'), concluded),
  share('otherOutcome', plus('applications.otherOutcome.*.total'), concluded),
  share(
    'carriedForward',
    plus('applications.carriedForward.total'),
    plus(received, 'applications.carriedOver.total'),
  ),
  {
    ...share('dispute', plus('remedies.reconsideration.total', ...ofCourts('total')), concluded),
    kind: 'ratio',
  },
  {
    ...share('reviewCorrection', plus('remedies.reconsideration.corrected'), [
      ...plus('remedies.reconsideration.total'),
      ...minus('remedies.reconsideration.pending'),
    ]),
    breaks: reviewLaw,
  },
  {
    ...share('courtCorrection', plus(...ofCourts('corrected')), [
      ...plus(...ofCourts('total')),
      ...minus(...ofCourts('pending')),
    ]),
    breaks: reviewLaw,
  },
  share('naturalPerson', plus('applications.newlyReceived.naturalPerson'), plus(received)),
  share('business', plus('applications.newlyReceived.commercialEnterprise'), plus(received)),
  {
    ...share(
      'growth',
      [...plus(received), { path: received, sign: -1, year: 'last' }],
      [{ path: received, sign: 1, year: 'last' }],
    ),
    kind: 'growth',
  },
];

/** The indicator of an id, or null where there is none. */
export function indicatorOf(id: string): Indicator | null {
  return indicators.find((indicator) => indicator.id === id) ?? null;
}

function share(id: IndicatorId, numerator: readonly Term[], denominator: readonly Term[]): Indicator {
  return { id, ...indicatorWords[id], kind: 'share', numerator, denominator, breaks: [] };
}

function plus(...paths: string[]): Term[] {
  return paths.map((path) => ({ path, sign: 1, year: 'this' }));
}

function minus(...paths: string[]): Term[] {
  return paths.map((path) => ({ path, sign: -1, year: 'this' }));
}

function ofCourts(column: string): string[] {
  return courts.map((row) => `remedies.${row}.${column}`);
}
