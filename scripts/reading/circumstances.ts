import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/ingest/index.ts';
import { filesBelow } from '../build/files-below.ts';
import { digestOf } from '../manifest/digest.ts';
import { registerFiles } from '../register.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** The code that reads a file, with the forms and the rules, and what it runs on. */
const code = ['src/ingest', 'src/model', 'scripts/reading'];
const files = ['scripts/sources.ts', 'scripts/pdf-resources.ts', 'package.json', 'package-lock.json'];

/** The digest of all that the reading of a file depends on besides the file itself: the code, its packages, and the register. */
export function circumstancesOf(content: string): string {
  const register = registerFiles(content);
  const paths = [
    ...code.flatMap((folder) => filesBelow(project + folder).map((file) => `${project}${folder}/${file}`)),
    ...files.map((file) => project + file),
    register.divisions,
    register.governments,
  ];
  const digests = paths.filter((path) => existsSync(path)).map((path) => digestOf(readFileSync(path)));
  return digestOf([process.version, ...digests].join('\n'));
}

/** The digest of a dropped file, its sidecar and its path, which is published with what was read. */
export function sourceDigest({ file, sha256, sidecar, problem }: SourceFile): string {
  return digestOf(JSON.stringify([file, sha256, sidecar, problem]));
}
