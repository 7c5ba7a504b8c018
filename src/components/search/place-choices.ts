import type { GovernmentEntry } from '../../search/government-entry.ts';
import { countsOf } from '../../search/narrowing.ts';
import type { Choice } from './choices-html.ts';
import { type Answer, allGovernments } from './find-reports.ts';

/** The tree of places as a list: those above the chosen place, itself, and two levels below it. */
export function placeChoices(answer: Answer): Choice[] {
  const names = new Map(allGovernments(answer.shards).map((entry) => [entry.code, entry]));
  const counts = countsOf(answer.found, answer.narrowing, 'places', ({ report }) => report.within);
  const lineages = new Map(
    answer.found.flatMap(({ report }) =>
      report.within.map((code, depth) => [code, report.within.slice(0, depth + 1)]),
    ),
  );
  const [chosen = null] = answer.narrowing.places.length === 1 ? answer.narrowing.places : [];
  const above = chosen === null ? [] : (lineages.get(chosen) ?? []);
  const isShown = (lineage: readonly string[]) =>
    lineage.length <= above.length
      ? lineage.every((code, depth) => code === above[depth])
      : lineage.length <= above.length + 2 && above.every((code, depth) => code === lineage[depth]);
  return [...lineages]
    .filter(([code, lineage]) => isShown(lineage) && counts.has(code))
    .sort(([, one], [, other]) => (one.join('/') < other.join('/') ? -1 : 1))
    .map(([code, lineage]) => choiceOf(code, lineage, names.get(code), counts, above));
}

function choiceOf(
  code: string,
  lineage: readonly string[],
  government: GovernmentEntry | undefined,
  counts: ReadonlyMap<string, number>,
  above: readonly string[],
): Choice {
  // Only the shards of the chosen place are loaded, so what stands above it was not counted in full.
  const isCounted = lineage.length >= above.length;
  const count = isCounted ? (counts.get(code) ?? 0) : null;
  return { value: code, name: government?.place ?? code, count, depth: lineage.length - 1 };
}
