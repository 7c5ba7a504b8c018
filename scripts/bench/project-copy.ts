import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a build reads besides the reports. */
const parts = [
  'src',
  'scripts',
  'content/pages',
  'content/divisions.txt.gz',
  'content/governments.csv',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** What a build makes inside `public/`, and so must not be copied. */
const generated = 'data';

/** A copy of this project without its reports, in which a site can be built without touching the real one. */
export function copyProject(name: string): string {
  const project = resolve('.cache', name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(`${project}/content/reports`, { recursive: true });
  const open = readdirSync('public').filter(
    (entry) => entry !== generated && !entry.startsWith(`${generated}.`),
  );
  for (const part of [...parts, ...open.map((entry) => `public/${entry}`)])
    cpSync(part, `${project}/${part}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`);
  return project;
}
