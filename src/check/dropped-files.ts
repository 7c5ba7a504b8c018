import { isBesideReports, isSidecar } from '../ingest/index.ts';

/** A file as it was dropped on the page, with its path inside the folder that was dropped, if one was. */
export interface DroppedFile {
  path: string;
  file: File;
}

/** A file to read, with the sidecar that lies beside it. */
export interface DroppedReport extends DroppedFile {
  sidecar: File | null;
}

/** What is to be read of what was dropped, in the order of names. A sidecar that lies beside nothing is read too, so that its owner is told. */
export function droppedReports(dropped: readonly DroppedFile[]): DroppedReport[] {
  const sidecars = new Map(
    dropped.filter(({ path }) => isSidecar(path)).map(({ path, file }) => [stemOf(path), file]),
  );
  const reports = dropped.filter(({ path }) => !isBesideReports(path));
  const stems = new Set(reports.map(({ path }) => stemOf(path)));
  const lone = dropped.filter(({ path }) => isSidecar(path) && !stems.has(stemOf(path)));
  return [
    ...reports.map((report) => ({ ...report, sidecar: sidecars.get(stemOf(report.path)) ?? null })),
    ...lone.map((file) => ({ ...file, sidecar: null })),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}
