import { pathsToRead, sidecarNames } from '../ingest/index.ts';

/** A file as it was dropped on the page, with its path inside the folder that was dropped, if one was. */
export interface DroppedFile {
  path: string;
  file: File;
}

/** A file to read, with the sidecar that lies beside it. */
export interface DroppedReport extends DroppedFile {
  sidecar: File | null;
}

/** What is to be read of what was dropped. Two files of one name, out of two folders, are two. */
export function droppedReports(dropped: readonly DroppedFile[]): DroppedReport[] {
  const files = Map.groupBy(dropped, ({ path }) => path);
  return pathsToRead([...files.keys()]).flatMap((path) => {
    const beside = sidecarNames(path).flatMap((name) => files.get(name) ?? []);
    return (files.get(path) ?? []).map((report) => ({ ...report, sidecar: beside[0]?.file ?? null }));
  });
}
