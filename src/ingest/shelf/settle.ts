import type { EarlierVersion, UnpublishedFile } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { findingOf } from '../../model/rules/index.ts';
import type { Version } from '../../model/version.ts';
import type { Store } from '../store.ts';
import { placeVersions } from './place-versions.ts';
import type { ShelvedReport } from './shelf.ts';
import { type Versions, versionsOf } from './version-order.ts';

/** A report that holds, with its versions where there are several, and what is to be said of its rivals. */
export interface CurrentReport {
  report: ShelvedReport;
  versions: readonly Version[];
  findings: readonly Finding[];
}

/** Which of the reports hold, in the order of government and year, and what becomes of the others. */
export interface Settled {
  current: CurrentReport[];
  withdrawn: ShelvedReport[];
  earlier: EarlierVersion[];
  /** Reports of which nobody can say whether they hold. */
  undecided: (UnpublishedFile & { code: string; year: number })[];
}

/** Decides for each government and year which of its reports holds, and puts their files in place. */
export function settle(reports: readonly ShelvedReport[], store: Store): Settled {
  const settled: Settled = { current: [], withdrawn: [], earlier: [], undecided: [] };
  const groups = Map.groupBy(reports, ({ record }) => record.summary.id);
  for (const group of [...groups.values()].sort(byGovernmentAndYear)) settleGroup(group, store, settled);
  return settled;
}

function settleGroup(
  group: readonly ShelvedReport[],
  store: Store,
  { current, withdrawn, earlier, undecided }: Settled,
): void {
  const order: Versions<ShelvedReport> =
    group.length === 1 ? { inOrder: group, undecided: [] } : versionsOf(group);
  const report = order.inOrder.at(-1);
  if (report === undefined) return;
  const { id, code, year, file } = report.record.summary;
  const versions = placeVersions(order.inOrder, store);
  const older = versions.slice(0, -1).filter((version) => version.withdrawn === null);
  earlier.push(...older.map(({ version }) => ({ code, year, version })));
  const rivals = order.undecided.map(({ record }) => record.summary.file).sort();
  const rivalry = (other: string) => findingOf('identify/duplicate', { id, other, current: file });
  undecided.push(...rivals.map((rival) => ({ file: rival, code, year, findings: [rivalry(file)] })));
  if (report.record.withdrawn !== null) withdrawn.push(report);
  else current.push({ report, versions, findings: rivals.length === 0 ? [] : [rivalry(rivals.join('、'))] });
}

function byGovernmentAndYear([one]: readonly ShelvedReport[], [other]: readonly ShelvedReport[]): number {
  if (one === undefined || other === undefined) return 0;
  const [a, b] = [one.record.summary, other.record.summary];
  return a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1;
}
