import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import type { DocumentTexts, KeptTexts } from '../../src/ingest/index.ts';

/** Texts that become files of their own, and the endings of those in which they are kept. */
const ownFiles = { report: '.json', transcript: '.txt' } as const;
/** Texts that become lines of tables. They are kept in one file, after a line with the bytes of each. */
const lines = ['numbers', 'checks', 'findings'] as const;
const linesEnding = '.lines';
/** More than the lines of a report take up; for those of a longer one the memory grows. */
const usualBytes = 1 << 17;

type TextName = keyof DocumentTexts;
type LinesName = (typeof lines)[number];

/** Writes the texts of a document into files that stand side by side. */
export function writeTexts(at: string, texts: DocumentTexts): void {
  for (const [name, ending] of Object.entries(ownFiles))
    writeFileSync(at + ending, texts[name as keyof typeof ownFiles]);
  const parts = lines.map((name) => Buffer.from(texts[name]));
  const head = Buffer.from(`${parts.map((part) => part.length).join(' ')}\n`);
  writeFileSync(at + linesEnding, Buffer.concat([head, ...parts]));
}

/**
 * Sizes and times of those files, which tell whether anybody wrote into one. A file that is missing is told by a throw.
 * Whole seconds, since that is what a tar archive keeps when the cache moves to another machine.
 */
export function stampOf(at: string): string {
  return [...Object.values(ownFiles), linesEnding]
    .map((ending) => statSync(at + ending))
    .map(({ size, mtimeMs }) => `${size} ${Math.floor(mtimeMs / 1000)}`)
    .join(' ');
}

/** The file that is the text; null for lines of tables. */
export function fileOfText(texts: KeptTexts, name: TextName): string | null {
  return isLines(name) ? null : texts + ownFiles[name];
}

/** Reads texts that were laid aside. The lines of a document are asked for one after the other and read once. */
export class TextFiles {
  /** All lines go through the same memory, or most of the time would go into clearing it up. */
  #memory = Buffer.allocUnsafeSlow(usualBytes);
  #latest: { texts: KeptTexts; parts: ReadonlyMap<TextName, Buffer> } | null = null;

  /** The bytes of a text; those of lines until the lines of another document are asked for. */
  bytes(texts: KeptTexts, name: TextName): Buffer {
    if (!isLines(name)) return readFileSync(texts + ownFiles[name]);
    if (this.#latest?.texts !== texts) this.#latest = { texts, parts: this.#readLines(texts) };
    return this.#latest.parts.get(name) ?? Buffer.alloc(0);
  }

  #readLines(texts: KeptTexts): Map<TextName, Buffer> {
    const bytes = this.#readInto(texts + linesEnding);
    let end = bytes.indexOf('\n') + 1;
    const sizes = bytes.toString('latin1', 0, end).trim().split(' ').map(Number);
    return new Map(
      lines.map((name, index) => {
        const start = end;
        end += sizes[index] ?? 0;
        return [name, bytes.subarray(start, end)];
      }),
    );
  }

  #readInto(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const got = readSync(file, this.#memory, length, this.#memory.length - length, null);
        length += got;
        if (got === 0) return this.#memory.subarray(0, length);
        if (length === this.#memory.length) this.#memory = Buffer.concat([this.#memory], length * 2);
      }
    } finally {
      closeSync(file);
    }
  }
}

function isLines(name: TextName): name is LinesName {
  return (lines as readonly string[]).includes(name);
}
