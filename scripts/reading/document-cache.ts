import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { DocumentData, KeptDocument } from '../../src/ingest/index.ts';
import { digestOf } from '../manifest/digest.ts';
import { stampOf, type TextDigests, writeTexts } from './text-files.ts';

/** What another run may be using at this moment is not taken away from it. */
const restMilliseconds = 60 * 60 * 1000;
/** Findings that a second reading may not make. What has one is read again the next time. */
const passing: readonly string[] = ['read/crash', 'read/too-long', 'read/unreadable-file'];
const entryFile = 'documents';

/** A document whose texts lie in files of which the digests are known. */
export type StoredDocument = KeptDocument & { digests: TextDigests };

/** A document without its texts, and the stamp of the files that hold them. */
type Entry = (Omit<StoredDocument, 'texts'> & { stamp: string })[];

/**
 * What was read of each dropped file, so that an unchanged one is not read again. An entry is named by the digest of the
 * file, its sidecar and its path, and lies in a folder that is named by the digest of everything else that a reading
 * depends on: code, forms, rules, packages, register. So nothing in it is ever out of date; it is used or it is not.
 *
 * An entry is a folder that is written under another name first: what bears its digest is whole. One that was damaged
 * since is thrown away and the file is read again. The whole may be deleted at any time between two runs.
 */
export class DocumentCache {
  readonly folder: string;
  readonly #used = new Set<string>();
  /** A new folder has nothing to find, and no file need be opened to know it. */
  readonly #isNew: boolean;

  /** @param folder named by the circumstances of the reading, beside those of others */
  constructor(folder: string) {
    this.folder = folder;
    this.#isNew = mkdirSync(folder, { recursive: true }) !== undefined;
    const now = new Date();
    utimesSync(folder, now, now);
  }

  /** The documents that were read of a file; null where they have to be read. */
  find(digest: () => string): StoredDocument[] | null {
    if (this.#isNew) return null;
    const at = this.#at(digest());
    this.#used.add(basename(at));
    try {
      return readEntry(at);
    } catch {
      // Not there, or damaged.
      rmSync(at, { recursive: true, force: true });
      return null;
    }
  }

  /** Keeps the documents of a file, and their texts whether or not they will be found again. */
  async keep(digest: string, documents: AsyncIterable<DocumentData>): Promise<StoredDocument[]> {
    const at = this.#at(digest);
    const unfinished = `${at}.${process.pid}-${threadId}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const kept: StoredDocument[] = [];
    for await (const { texts, ...document } of documents) {
      const digests = writeTexts(`${unfinished}/${kept.length}`, texts);
      kept.push({ ...document, digests, texts: `${at}/${kept.length}` });
    }
    if (kept.every(isLasting)) writeEntry(unfinished, kept);
    takePlace(unfinished, at);
    return kept;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Takes away what this run did not use, and what was kept under other circumstances, where it has rested for a while. */
  sweep(now = Date.now()): void {
    const isOld = (path: string) => now - statSync(path).mtimeMs > restMilliseconds;
    const others = pathsIn(dirname(this.folder)).filter((path) => path !== this.folder);
    const entries = pathsIn(this.folder).flatMap(pathsIn);
    const unused = this.#isNew ? [] : entries.filter((path) => !this.#used.has(basename(path)));
    for (const path of [...others, ...unused].filter(isOld)) rmSync(path, { recursive: true, force: true });
  }

  /** Folders with ten thousand entries are slow on some systems. */
  #at(digest: string): string {
    return join(this.folder, digest.slice(0, 2), digest);
  }
}

function isLasting({ findings }: KeptDocument): boolean {
  return findings.every(({ rule }) => !passing.includes(rule));
}

function writeEntry(folder: string, documents: readonly StoredDocument[]): void {
  const entry: Entry = documents.map(({ texts, ...document }) => ({
    ...document,
    stamp: stampOf(`${folder}/${basename(texts)}`),
  }));
  const text = JSON.stringify(entry);
  writeFileSync(`${folder}/${entryFile}`, `${digestOf(text)}\n${text}`);
}

/** Throws where the entry is not there, or anything in it is not what was written. */
function readEntry(at: string): StoredDocument[] {
  const [digest, text = ''] = readFileSync(`${at}/${entryFile}`, 'utf8').split('\n');
  if (digest !== digestOf(text)) throw new Error(`${at} is damaged`);
  return (JSON.parse(text) as Entry).map(({ stamp, ...document }, index) => {
    const texts = `${at}/${index}`;
    if (stamp !== stampOf(texts)) throw new Error(`${texts} was changed`);
    return { ...document, texts };
  });
}

/** Another run may have kept the same meanwhile; then that stays, since somebody may be using it. */
function takePlace(unfinished: string, at: string): void {
  try {
    renameSync(unfinished, at);
  } catch (error) {
    if (
      !(
        error instanceof Error &&
        'code' in error &&
        ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(error.code))
      )
    )
      throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
