import { stampIfThere } from '../manifest/file-stamp.ts';
import { keepText, keptText } from '../manifest/kept-text.ts';

/** What the numbers of each report were cut from. It may be deleted: then all are cut again. */
export const numbersCache = '.cache/report-numbers';

/** What files were made from, by their stamps, so that one that would come out the same is not made again. */
export class MadeFrom {
  readonly #file: string;
  readonly #known: Readonly<Record<string, string>>;
  readonly #used: Record<string, string> = {};

  constructor(file = numbersCache) {
    this.#file = file;
    this.#known = JSON.parse(keptText(file) || '{}') as Record<string, string>;
  }

  /** Whether a file that is there was made from this, and nobody wrote it since. */
  isMadeFrom(path: string, digest: string): boolean {
    const stamp = stampIfThere(path);
    if (stamp === null || this.#known[stamp] !== digest) return false;
    this.#used[stamp] = digest;
    return true;
  }

  remember(path: string, digest: string): void {
    const stamp = stampIfThere(path);
    if (stamp !== null) this.#used[stamp] = digest;
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    keepText(this.#file, JSON.stringify(this.#used));
  }
}
