import type { DocumentTexts, KeptTexts, Store, TextKeeper } from '../../src/ingest/index.ts';

/** Files and texts in memory. */
export class MemoryStore implements Store, TextKeeper {
  readonly files = new Map<string, string>();
  readonly #texts: DocumentTexts[] = [];

  write(path: string, text: string): void {
    this.files.set(path, (this.files.get(path) ?? '') + text);
  }

  read(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  }

  keep(texts: DocumentTexts): KeptTexts {
    return String(this.#texts.push(texts) - 1);
  }

  kept(texts: KeptTexts, name: keyof DocumentTexts): string {
    return this.#texts[Number(texts)]?.[name] ?? '';
  }

  place(path: string, texts: KeptTexts, name: keyof DocumentTexts): void {
    this.write(path, this.kept(texts, name));
  }
}
