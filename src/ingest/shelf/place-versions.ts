import type { Report } from '../../model/report.ts';
import type { Version } from '../../model/version.ts';
import { reportPath, transcriptPath } from '../addresses.ts';
import type { Store } from '../store.ts';
import type { ShelvedReport } from './shelf.ts';
import { changesBetween } from './version-changes.ts';

/** Puts the files of each version where they stay, the last at the address of the report, and says what each changed. */
export function placeVersions(inOrder: readonly ShelvedReport[], store: Store): Version[] {
  for (const [index, { record, texts }] of inOrder.entries()) {
    if (record.withdrawn !== null) continue;
    const version = index === inOrder.length - 1 ? undefined : index + 1;
    store.place(reportPath(record.summary, version), texts, 'report');
    store.place(transcriptPath(record.summary, version), texts, 'transcript');
  }
  if (inOrder.length < 2) return [];
  const reports = inOrder.map(({ texts }) => store.kept(texts, 'report'));
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
