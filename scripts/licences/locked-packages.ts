import { z } from 'zod';

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** What a package is needed for: by the program as it is used, or only by those who work on it. */
export type Use = 'use' | 'development';

/** A package of the lock file. */
export interface LockedPackage {
  name: string;
  version: string;
  /** An SPDX expression as the package gives it; null where it gives none. */
  licence: string | null;
  use: Use;
}

/** All packages of a lock file of npm (version 3), by name and version; one that is there several times is told once. */
export function lockedPackages(text: string): LockedPackage[] {
  const { packages } = LockFile.parse(JSON.parse(text));
  const found = new Map<string, LockedPackage>();
  for (const [path, { version = '', license, dev = false }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const key = `${name} ${version}`;
    const use = dev && found.get(key)?.use !== 'use' ? 'development' : 'use';
    found.set(key, { name, version, licence: license ?? null, use });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
