import { type Flow, type FlowEnd, isBalanced } from '../../compare/chart/flow-chart.ts';
import type { KeyFigures } from '../../model/archive.ts';
import { type TextKey, t } from '../../text/index.ts';
import { numberText } from '../../text/numbers.ts';

/** One way in which applications were answered. */
export interface Outcome {
  id: 'granted' | 'partial' | 'denied' | 'unavailable' | 'notProcessed' | 'other';
  label: TextKey;
  value: number | null;
  /** The cell or group of cells where the number stands. */
  path: string;
}

/** The ways of answering in the order of the form, from opened to refused. */
export function outcomesOf(figures: KeyFigures): Outcome[] {
  return [
    { id: 'granted', label: 'figure.granted', value: figures.granted, path: 'applications.granted.total' },
    {
      id: 'partial',
      label: 'figure.partiallyGranted',
      value: figures.partiallyGranted,
      path: 'applications.partiallyGranted.total',
    },
    { id: 'denied', label: 'figure.denied', value: figures.denied, path: 'applications.denied' },
    {
      id: 'unavailable',
      label: 'figure.unavailable',
      value: figures.unavailable,
      path: 'applications.unavailable',
    },
    {
      id: 'notProcessed',
      label: 'figure.notProcessed',
      value: figures.notProcessed,
      path: 'applications.notProcessed',
    },
    {
      id: 'other',
      label: 'figure.otherOutcome',
      value: figures.otherOutcome,
      path: 'applications.otherOutcome',
    },
  ];
}

export interface Slice {
  outcome: Outcome;
  value: number;
  /** Where it begins and how long it is, in thousandths of the whole. */
  start: number;
  length: number;
}

/** Known outcomes above zero as slices of one bar. A number that the report does not give takes no room. */
export function slicesOf(outcomes: readonly Outcome[]): Slice[] {
  const known = outcomes.flatMap((outcome) => (outcome.value ? [{ outcome, value: outcome.value }] : []));
  const whole = known.reduce((sum, { value }) => sum + value, 0);
  let end = 0;
  return known.map(({ outcome, value }) => {
    const start = end;
    end += (value / whole) * 1000;
    return { outcome, value, start: Math.round(start), length: Math.round(end) - Math.round(start) };
  });
}

/** Where the applications came from and what became of them; null where a number is not known or what went in is not what came out. */
export function flowOf(figures: KeyFigures): Flow | null {
  const from = endsOf([
    ['new', 'figure.newlyReceived', figures.newlyReceived],
    ['carried', 'figure.carriedOver', figures.carriedOver],
  ]);
  const to = endsOf([
    ...outcomesOf(figures).map(({ id, label, value }) => [id, label, value] as const),
    ['forward', 'figure.carriedForward', figures.carriedForward],
  ]);
  if (from === null || to === null || !isBalanced({ from, to })) return null;
  const whole = from.reduce((sum, { value }) => sum + value, 0);
  return { title: t('outcome.flowTitle', { count: numberText(whole) }), from, to };
}

function endsOf(
  ends: readonly (readonly [id: string, label: TextKey, value: number | null])[],
): FlowEnd[] | null {
  const known = ends.flatMap(([id, label, value]) => (value === null ? [] : [{ id, name: t(label), value }]));
  return known.length < ends.length ? null : known;
}
