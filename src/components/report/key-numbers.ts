import type { KeyFigures } from '../../model/archive.ts';
import type { TextKey } from '../../text/index.ts';

/** A big number of the first screen, and the cell or group of cells that it comes from. */
export interface KeyNumber {
  label: TextKey;
  value: number | null;
  path: string;
  /** How it was added up, where no single cell holds it. */
  sumOf: TextKey | null;
}

/** What a reader wants to see first. Answers that nobody got need no box with a zero, the disputes do: no news is news. */
export function keyNumbersOf(figures: KeyFigures): KeyNumber[] {
  const number = (label: TextKey, value: number | null, path: string, sumOf: TextKey | null = null) => ({
    label,
    value,
    path,
    sumOf,
  });
  const asked = [number('figure.newlyReceived', figures.newlyReceived, 'applications.newlyReceived.total')];
  const answered = [
    number('figure.granted', figures.granted, 'applications.granted.total'),
    ...[
      number('figure.partiallyGranted', figures.partiallyGranted, 'applications.partiallyGranted.total'),
      number('figure.denied', figures.denied, 'applications.denied', 'figure.sumOf.denied'),
      number(
        'figure.unavailable',
        figures.unavailable,
        'applications.unavailable',
        'figure.sumOf.unavailable',
      ),
      number(
        'figure.notProcessed',
        figures.notProcessed,
        'applications.notProcessed',
        'figure.sumOf.notProcessed',
      ),
      number('figure.otherOutcome', figures.otherOutcome, 'applications.otherOutcome'),
      number('figure.carriedForward', figures.carriedForward, 'applications.carriedForward.total'),
    ].filter(({ value }) => value !== 0),
  ];
  const disputed = [
    number('figure.reconsideration', figures.reconsideration, 'remedies.reconsideration.total'),
    number(
      'figure.litigation',
      figures.litigation,
      'remedies.litigationDirect.total',
      'figure.sumOf.litigation',
    ),
  ];
  const nobodyAsked = figures.newlyReceived === 0 && figures.concluded === 0;
  return nobodyAsked ? [...asked, ...disputed] : [...asked, ...answered, ...disputed];
}
