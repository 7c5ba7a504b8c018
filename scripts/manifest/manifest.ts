import { UserError } from '../failures.ts';
/**
 * A list of digests in the form that `sha256sum -c` reads, so that nobody needs our program to check a site: one line a
 * file, sixty-four hexadecimal digits, two spaces, the path.
 */
export type Manifest = ReadonlyMap<string, string>;

/** What every site has at its root: the digests of all its other files, and those of the sources it was made from. */
export const manifestFile = 'manifest.sha256';
export const sourcesFile = 'sources.sha256';

const line = /^([0-9a-f]{64}) [ *](.+)$/;

export function manifestText(manifest: Manifest): string {
  const paths = [...manifest.keys()].sort();
  return paths.map((path) => `${manifest.get(path)}  ${path}\n`).join('');
}

/** Reads a manifest. Throws a sentence where a line is none, since a list that is half understood verifies nothing. */
export function readManifest(text: string): Manifest {
  const lines = text.split('\n').filter((each) => each !== '');
  return new Map(
    lines.map((each, at) => {
      const [, digest = '', path = ''] = line.exec(each) ?? [];
      if (path === '') throw new UserError(`${manifestFile} 第 ${at + 1} 行不是“摘要  路径”的写法。`);
      return [path, digest];
    }),
  );
}
