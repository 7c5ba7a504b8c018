import type { SourceFile } from '../source.ts';
import { kindOf } from './kind.ts';
import { Zip } from './zip.ts';
import type { ZipEntry } from './zip-directory.ts';
import { ZipProblem } from './zip-problem.ts';

/** What a county hands in at once; each report inside is held to the limits of a single file. */
const largestArchive = 100 * 1024 * 1024;
const mostUnpacked = 200 * 1024 * 1024;

/** What systems and editors leave in folders and archives beside the files that people put there. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)|~$|\/$/i;

/** True for the name of a file that is no report: a sidecar, or what a system left behind. */
export function isBesideReports(path: string): boolean {
  return leftBehind.test(path) || isSidecar(path);
}

export function isSidecar(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !leftBehind.test(path);
}

/**
 * The files that a dropped file stands for: itself, or, for a zip archive of reports, each file in it, named
 * `各乡镇.zip/香山乡.docx`. What cannot be taken out is handed on with its problem and reported under its own name.
 */
export function expandSources(source: SourceFile): SourceFile[] {
  if (source.problem !== undefined || kindOf(source.file, source.bytes).id !== 'zip') return [source];
  if (source.bytes.length > largestArchive)
    return [{ ...source, problem: `压缩包超过 ${largestArchive / 1024 / 1024} MB` }];
  try {
    const zip = new Zip(source.bytes, mostUnpacked);
    const entries = zip.entries.filter(({ name }) => !isBesideReports(name)).sort(byName);
    if (entries.length === 0) return [{ ...source, problem: '压缩包里没有文件' }];
    return entries.map((entry) => sourceOf(source.file, entry, zip));
  } catch (error) {
    return [{ ...source, problem: reasonOf(error) }];
  }
}

function sourceOf(archive: string, { name }: ZipEntry, zip: Zip): SourceFile {
  const file = `${archive}/${name}`;
  try {
    const sidecar = sidecarOf(name, zip);
    return { file, bytes: zip.read(name) ?? new Uint8Array(), ...(sidecar === null ? {} : { sidecar }) };
  } catch (error) {
    return { file, bytes: new Uint8Array(), problem: reasonOf(error) };
  }
}

/** The `<name>.yaml` beside a report in the archive. */
function sidecarOf(name: string, zip: Zip): string | null {
  const stem = name.replace(/\.[^./]*$/, '');
  const bytes = zip.read(`${stem}.yaml`) ?? zip.read(`${stem}.yml`);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** What the archive is to blame for; anything else is a fault of ours and goes on. */
function reasonOf(error: unknown): string {
  if (error instanceof ZipProblem) return error.message;
  throw error;
}

/** By code units, the same in every locale. */
function byName(one: ZipEntry, other: ZipEntry): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
