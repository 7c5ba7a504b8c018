import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearFolder } from '../build/folders.ts';
import { linkOrCopy } from '../build/link-files.ts';
import { digestOf } from '../manifest/digest.ts';
import { level, type PackedFile } from './packed-file.ts';
import { ZipFile } from './zip-file.ts';

/** Packages of counties by the digests of what is in them. The folder may be deleted: then they are put together again. */
export const packagesCache = '.cache/packages';

/** The code that decides what bytes a package has, beside those of its files. */
const code = ['packed-file.ts', 'zip-file.ts', 'write-pieces.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/** The files of a package by their names, in their order. */
export type PackageFiles = readonly (readonly [name: string, file: PackedFile])[];

/** Packages that are put together where what is in them changed, and else are as they were kept. */
export class KeptPackages {
  readonly #folder: string;
  readonly #used = new Set<string>();
  readonly #circumstances = [
    process.versions.zlib,
    String(level),
    ...code.map((file) => digestOf(readFileSync(file))),
  ];

  constructor(folder = packagesCache) {
    this.#folder = folder;
  }

  place(files: PackageFiles, path: string): void {
    const name = digestOf([...this.#circumstances, contentDigest(files)].join('\n'));
    const kept = join(this.#folder, name);
    if (!existsSync(kept)) writePackage(files, kept);
    this.#used.add(name);
    mkdirSync(dirname(path), { recursive: true });
    linkOrCopy(kept, path);
  }

  /** Keeps what was placed, and nothing else. */
  keep(): void {
    clearFolder(this.#folder, this.#used);
  }
}

/** The digest of all that is in some files. */
export function contentDigest(files: PackageFiles): string {
  return digestOf(files.map(([name, { digests }]) => [name, ...digests].join(' ')).join('\n'));
}

/** Made under another name first: what bears its digest is whole. */
function writePackage(files: PackageFiles, kept: string): void {
  const zip = new ZipFile(`${kept}.unfinished`);
  for (const [name, file] of files) zip.add(name, file);
  zip.close();
  renameSync(`${kept}.unfinished`, kept);
}
