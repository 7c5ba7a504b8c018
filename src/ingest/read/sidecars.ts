/** What systems and editors leave in folders and archives beside the files that people put there. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)|~$|\/$/i;

/** How the name of a sidecar ends; where several lie beside a report, the first counts. */
const endings = ['.yaml', '.yml', '.YAML', '.YML'];

/**
 * What is to be read of the files of a folder, an archive or a drop, in the order of code units, the same in every locale:
 * all reports, and sidecars that belong to none, so that their owner is told.
 */
export function pathsToRead(paths: readonly string[]): string[] {
  const own = new Set(paths.filter((path) => !leftBehind.test(path)));
  const used = new Set([...own].map((path) => sidecarNames(path).find((name) => own.has(name))));
  return [...own].filter((path) => !isSidecar(path) || !used.has(path)).sort();
}

/** The names that the sidecar of a report may have, the first that is there counts: 香山乡2020年.txt → 香山乡2020年.yaml. */
export function sidecarNames(path: string): string[] {
  const stem = path.replace(/\.[^./\\]*$/, '');
  return isSidecar(path) ? [] : endings.map((ending) => stem + ending);
}

function isSidecar(path: string): boolean {
  return endings.some((ending) => path.endsWith(ending));
}
