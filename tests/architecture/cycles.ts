import type { SourceText } from './source-files.ts';

/** Circles of files that need each other when they run, each as the chain of paths. Types alone make no circle. */
export function importCycles(files: readonly SourceText[]): string[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, chain: readonly string[]): void => {
    if (chain.includes(path)) {
      cycles.push([...chain.slice(chain.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { target, isType } of known.get(path)?.imports ?? [])
      if (!isType) visit(target, [...chain, path]);
    done.add(path);
  };
  for (const path of known.keys()) visit(path, []);
  return cycles;
}
