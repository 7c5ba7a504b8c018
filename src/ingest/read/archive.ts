import type { SourceFile } from '../source.ts';
import { kindOf } from './kind.ts';
import { pathsToRead, sidecarNames } from './sidecars.ts';
import { Zip } from './zip.ts';
import { ZipProblem } from './zip-problem.ts';

/** What a county hands in at once; each report inside is held to the limits of a single file. */
const largestArchive = 100 * 1024 * 1024;
const mostUnpacked = 200 * 1024 * 1024;

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
    const names = pathsToRead(zip.entries.map(({ name }) => name));
    if (names.length === 0) return [{ ...source, problem: '压缩包里没有文件' }];
    return names.map((name) => sourceOf(source.file, name, zip));
  } catch (error) {
    return [{ ...source, problem: reasonOf(error) }];
  }
}

function sourceOf(archive: string, name: string, zip: Zip): SourceFile {
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
  const there = new Set(zip.entries.map((entry) => entry.name));
  const sidecar = sidecarNames(name).find((each) => there.has(each));
  const bytes = sidecar === undefined ? null : zip.read(sidecar);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** What the archive is to blame for; anything else is a fault of ours and goes on. */
function reasonOf(error: unknown): string {
  if (error instanceof ZipProblem) return error.message;
  throw error;
}
