import type { Store } from '../../src/ingest/index.ts';

/** Files and texts in memory. */
export class MemoryStore implements Store {
  readonly files = new Map<string, string>();
  readonly #texts: string[] = [];

  write(path: string, text: string): void {
    this.files.set(path, (this.files.get(path) ?? '') + text);
  }

  read(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  keep(text: string): number {
    return this.#texts.push(text) - 1;
  }

  kept(number: number): string {
    return this.#texts[number] ?? '';
  }
}
