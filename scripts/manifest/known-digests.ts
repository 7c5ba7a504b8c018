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
  readonly #known = new Map<string, string>();
  readonly #used = new Map<string, string>();

  constructor(file = digestCache) {
    this.#file = file;
    this.learnFrom(file);
  }

  /** Takes what was asked for elsewhere: second names of the same files have the same stamps. */
  learnFrom(file: string): void {
    for (const line of keptText(file).split('\n').slice(0, -1))
      this.#known.set(line.slice(0, -digestDigits - 1), line.slice(-digestDigits));
  }

  /** Takes the digest of a file from whoever wrote it. */
  learn(path: string, digest: string): void {
    this.#known.set(stampOfFile(path).stamp, digest);
  }

  async digestsOf(paths: readonly string[], known = new FileStamps()): Promise<string[]> {
    const stamps = paths.map((path) => known.of(path).stamp);
    const missing = new Map<string, string>();
    for (const [at, stamp] of stamps.entries())
      if (!this.#known.has(stamp)) missing.set(stamp, paths[at] ?? '');
    const read = await digestsInThreads([...missing.values()]);
    for (const [at, stamp] of [...missing.keys()].entries()) this.#known.set(stamp, read[at] ?? '');
    return stamps.map((stamp) => {
      const digest = this.#known.get(stamp) ?? '';
      this.#used.set(stamp, digest);
      return digest;
    });
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    keepText(this.#file, [...this.#used].map(([stamp, digest]) => `${stamp} ${digest}\n`).join(''));
  }
}
