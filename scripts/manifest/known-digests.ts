import { digestsInThreads } from './digest-threads.ts';
import { FileStamps, stampOfFile } from './file-stamp.ts';
import { keepText, keptText } from './kept-text.ts';

/** Digests of files by their stamps. It may be deleted: then all files are read again. */
export const digestCache = '.cache/digests';
/** The same of the files of the open data, which an ingest asks for. */
export const dataDigestCache = '.cache/data-digests';

/** A line is a stamp, then the digest. */
const digestDigits = 64;

/** The digests of files, in their order. Those that were not written since they were last asked for are not read again. */
export class KnownDigests {
  readonly #file: string;
  readonly #known: Map<string, string>;
  readonly #used = new Map<string, string>();

  /** @param others what was asked for elsewhere: second names of the same files have the same stamps */
  constructor(file = digestCache, others: readonly string[] = []) {
    this.#file = file;
    const lines = [file, ...others].flatMap((each) => keptText(each).split('\n').slice(0, -1));
    this.#known = new Map(lines.map((line) => [line.slice(0, -digestDigits - 1), line.slice(-digestDigits)]));
  }

  /** Takes the digest of a file from whoever wrote it. */
  learn(path: string, digest: string): void {
    this.#known.set(stampOfFile(path).stamp, digest);
  }

  async digestsOf(paths: readonly string[], known = new FileStamps()): Promise<string[]> {
    const stamps = paths.map((path) => known.of(path).stamp);
    const missing = new Map(stamps.map((stamp, at) => [stamp, paths[at] ?? '']));
    for (const stamp of this.#known.keys()) missing.delete(stamp);
    const fresh = await digestsInThreads([...missing.values()]);
    const read = new Map([...missing.keys()].map((stamp, at) => [stamp, fresh[at] ?? '']));
    const found = stamps.map((stamp) => read.get(stamp) ?? this.#known.get(stamp) ?? '');
    for (const [at, stamp] of stamps.entries()) this.#used.set(stamp, found[at] ?? '');
    return found;
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    keepText(this.#file, [...this.#used].map(([stamp, digest]) => `${stamp} ${digest}\n`).join(''));
  }
}
