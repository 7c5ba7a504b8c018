import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import type { DocumentTexts, KeptTexts } from '../../src/ingest/index.ts';
import { digestOf } from '../manifest/digest.ts';

/** Texts that become files of their own, and the endings of those in which they are kept. */
const ownFiles = { report: '.json', transcript: '.txt' } as const;
/** Texts that become lines of tables. They are kept in one file, after a line with the bytes of each. */
const lines = ['numbers', 'checks', 'findings'] as const;
const linesEnding = '.lines';
/** More than the lines of a report take up; for those of a longer one the memory grows. */
const usualBytes = 1 << 17;

type TextName = keyof DocumentTexts;
/** The SHA-256 of each text that becomes a file of its own. */
export type TextDigests = Readonly<Record<keyof typeof ownFiles, string>>;
type LinesName = (typeof lines)[number];

/** Writes the texts of a document into files that stand side by side. Their digests are worked out while they are at hand. */
export function writeTexts(at: string, texts: DocumentTexts): TextDigests {
  const write = (name: keyof typeof ownFiles) => {
    const bytes = Buffer.from(texts[name]);
    writeFileSync(at + ownFiles[name], bytes);
    return digestOf(bytes);
  };
  const digests = { report: write('report'), transcript: write('transcript') };
  const parts = lines.map((name) => Buffer.from(texts[name]));
  const head = Buffer.from(`${parts.map((part) => part.length).join(' ')}\n`);
  writeFileSync(at + linesEnding, Buffer.concat([head, ...parts]));
  return digests;
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

/** The digest of such a file; undefined for lines of tables, and where nothing is known of the texts. */
export function digestOfText(digests: TextDigests | undefined, name: TextName): string | undefined {
  return isLines(name) ? undefined : digests?.[name];
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
