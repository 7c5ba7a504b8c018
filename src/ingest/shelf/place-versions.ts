import type { Report } from '../../model/report.ts';
import type { Version } from '../../model/version.ts';
import { reportPath, transcriptPath } from '../addresses.ts';
import type { Store } from '../store.ts';
import type { Shelf, ShelvedReport } from './shelf.ts';
import { changesBetween } from './version-changes.ts';
import type { Versions } from './version-order.ts';

/** Puts the files of each version where they stay, the last at the address of the report, and says what each changed. */
export function placeVersions(
  { inOrder, undecided }: Versions<ShelvedReport>,
  shelf: Shelf,
  store: Store,
): Version[] {
  for (const report of undecided) shelf.take(report);
  const texts = inOrder.map((report) => shelf.take(report));
  for (const [index, { record }] of inOrder.entries()) {
    const text = texts[index];
    if (text === undefined || record.withdrawn !== null) continue;
    const version = index === inOrder.length - 1 ? undefined : index + 1;
    store.write(reportPath(record.summary, version), text.report);
    store.write(transcriptPath(record.summary, version), text.transcript);
  }
  if (inOrder.length < 2) return [];
  const reports = texts.map(({ report }) => report);
  return inOrder.map((report, index) => versionOf(report, index, reports));
}

/** A version with what it changed. Of one that was taken back there is nothing to compare. */
function versionOf(
  { record: { summary, sha256, withdrawn } }: ShelvedReport,
  index: number,
  texts: readonly string[],
): Version {
  const { file, title, publishedAt } = summary;
  const [before = '', own = ''] = [texts[index - 1], texts[index]];
  const changes =
    before === '' || own === ''
      ? { numbers: [], sections: [] }
      : changesBetween(JSON.parse(before) as Report, JSON.parse(own) as Report);
  return { version: index + 1, file, sha256, title, publishedAt, withdrawn, ...changes };
}
