import { basename, join, relative } from 'node:path';
import { findUndecided, readReport } from '../../src/ingest/index.ts';
import { limitedReading } from '../reading/limited-reading.ts';
import { contentFolder, loadRegister } from '../register.ts';
import { readSource, sourcePaths } from '../sources.ts';
import type { CheckedFile } from './checked-file.ts';

/** Reads the named files, or all in the content folder, in their order. `told` hears of each at once. */
export async function readChecked(
  named: readonly string[],
  told: (file: CheckedFile) => void,
): Promise<CheckedFile[]> {
  const register = await loadRegister();
  const read = limitedReading();
  const checked: CheckedFile[] = [];
  for (const { path, file } of await pathsOf(named)) {
    for (const source of readSource(path, file)) {
      const document = await readReport(source, register, read);
      const one = { path: relative('.', path), document, findings: document.report.findings };
      told(one);
      checked.push(one);
    }
  }
  return withUndecided(checked);
}

async function pathsOf(named: readonly string[]): Promise<{ path: string; file: string }[]> {
  const folder = join(contentFolder, 'reports');
  if (named.length > 0) return named.map((file) => ({ path: file, file: basename(file) }));
  return (await sourcePaths(folder)).map((file) => ({ path: join(folder, file), file }));
}

/** Files of the same government and year of which nobody said which one counts. */
function withUndecided(checked: readonly CheckedFile[]): CheckedFile[] {
  const candidates = checked.map(({ document: { report, sidecar } }) => ({
    report,
    version: sidecar.version ?? null,
  }));
  const undecided = findUndecided(candidates);
  return checked.map((one) => {
    const own = undecided.filter(({ file }) => file === one.document.report.source.file);
    return { ...one, findings: [...one.findings, ...own.map(({ finding }) => finding)] };
  });
}
