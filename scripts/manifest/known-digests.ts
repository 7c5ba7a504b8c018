import { digestsInThreads } from './digest-threads.ts';
import { stampOfFile } from './file-stamp.ts';
import { keepText, keptText } from './kept-text.ts';

/** Digests of files by their stamps. It may be deleted: then all files are read again. */
export const digestCache = '.cache/digests';

/** A line is a stamp, then the digest. */
const digestDigits = 64;

/** The digests of files, in their order. Those that were not written since they were last asked for are not read again. */
export class KnownDigests {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #used = new Map<string, string>();

  constructor(file = digestCache) {
    this.#file = file;
    const lines = keptText(file).split('\n').slice(0, -1);
    this.#known = new Map(lines.map((line) => [line.slice(0, -digestDigits - 1), line.slice(-digestDigits)]));
  }

  async digestsOf(paths: readonly string[]): Promise<string[]> {
    const stamps = paths.map(stampOfFile);
    const missing = [...paths.keys()].filter((at) => !this.#known.has(stamps[at] ?? ''));
    const fresh = await digestsInThreads(missing.map((at) => paths[at] ?? ''));
    const found = stamps.map((stamp) => this.#known.get(stamp) ?? '');
    for (const [index, at] of missing.entries()) found[at] = fresh[index] ?? '';
    for (const [at, stamp] of stamps.entries()) this.#used.set(stamp, found[at] ?? '');
    return found;
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    keepText(this.#file, [...this.#used].map(([stamp, digest]) => `${stamp} ${digest}\n`).join(''));
  }
}
