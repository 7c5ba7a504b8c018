import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '../src/ingest/index.ts';
import { TextSpool } from './text-spool.ts';

/** Texts are gathered up to this size before they go to the disk. */
const bufferedCharacters = 1 << 20;

/** A folder that is written beside the old one and takes its place whole, so that readers never see half of it. */
export class DataFolder implements Store {
  readonly #folder: string;
  readonly #fresh: string;
  readonly #waiting = new Map<string, string>();
  readonly #made = new Set<string>();
  readonly #spool: TextSpool;

  constructor(folder: string) {
    this.#folder = folder;
    this.#fresh = `${folder}.new`;
    rmSync(this.#fresh, { recursive: true, force: true });
    mkdirSync(this.#fresh, { recursive: true });
    this.#spool = new TextSpool(join(this.#fresh, '.aside'));
  }

  /** Writes a file, or continues one that was begun. */
  write(path: string, text: string): void {
    const waiting = (this.#waiting.get(path) ?? '') + text;
    if (path.endsWith('.csv') && waiting.length < bufferedCharacters) {
      this.#waiting.set(path, waiting);
      return;
    }
    this.#waiting.delete(path);
    this.#append(path, waiting);
  }

  read(path: string): string {
    return readFileSync(join(this.#fresh, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.#fresh, path), { force: true });
  }

  keep(text: string): number {
    return this.#spool.keep(text);
  }

  kept(number: number): string {
    return this.#spool.kept(number);
  }

  #append(path: string, text: string): void {
    const file = join(this.#fresh, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    appendFileSync(file, text);
  }

  /** Puts the finished folder in the place of the old one. */
  swapIn(): void {
    for (const [path, text] of this.#waiting) this.#append(path, text);
    this.#waiting.clear();
    this.#spool.end();
    const old = `${this.#folder}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(this.#folder)) renameSync(this.#folder, old);
    renameSync(this.#fresh, this.#folder);
    rmSync(old, { recursive: true, force: true });
  }
}
