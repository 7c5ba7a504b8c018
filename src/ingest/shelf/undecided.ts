import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { findingOf } from '../../model/rules/index.ts';
import { versionsOf } from './version-order.ts';

/** A report as read, with what its sidecar says of its version. */
export interface VersionCandidate {
  report: Report;
  version: number | null;
}

/** The files of which nobody can say whether they come before or after another one of their government and year. */
export function findUndecided(candidates: readonly VersionCandidate[]): { file: string; finding: Finding }[] {
  const documents = candidates.flatMap(({ report: { id, publishedAt, source }, version }) =>
    id === null ? [] : [{ id, record: { version, summary: { publishedAt, file: source.file } } }],
  );
  return [...Map.groupBy(documents, ({ id }) => id)].flatMap(([id, group]) => {
    const { inOrder, undecided } = versionsOf(group);
    const current = inOrder.at(-1)?.record.summary.file ?? '';
    return undecided.map(({ record: { summary } }) => ({
      file: summary.file,
      finding: findingOf('identify/duplicate', { id, other: current, current }),
    }));
  });
}
