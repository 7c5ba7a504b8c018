import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const readmes = ['README.md', 'README.zh-CN.md'];

const Names = z.record(z.string(), z.string());
const Package = z.object({
  scripts: Names,
  dependencies: Names,
  devDependencies: Names,
  optionalDependencies: Names,
});
const project = Package.parse(JSON.parse(textOf('package.json')));
const packages = Object.keys({
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
});

/** The skeleton of a page: what must be the same in both languages. */
function skeletonOf(page: string) {
  return {
    headings: page.match(/^#+ /gm),
    tableLines: page.match(/^\|/gm)?.length,
    codeBlocks: page.match(/^```\w*$/gm),
    bullets: page.match(/^\* /gm)?.length,
    pictures: [...page.matchAll(/\]\((docs\/[^)]+)\)/g)].map((match) => match[1]),
    figures: page.slice(page.indexOf('npm run bench`')).match(/[\d,.]+ (?:kB|MB)/g),
  };
}

test('the two READMEs are in step', () => {
  const [english = '', chinese = ''] = readmes.map(textOf);
  expect(skeletonOf(chinese)).toEqual(skeletonOf(english));
  expect(skeletonOf(english).headings?.length).toBeGreaterThan(8);
});

describe.each(readmes)('%s', (path) => {
  const page = textOf(path);

  test('leads nowhere that is not there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const paths = [...page.matchAll(/`((?:src|scripts|tests|content)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect([...links, ...paths].filter((target) => !existsSync(join(root, target)))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
    expect(paths.length).toBeGreaterThan(5);
  });

  test('has pictures that are quick to load', () => {
    const pictures = skeletonOf(page).pictures.map((picture) => statSync(join(root, picture ?? '')).size);
    expect(Math.max(...pictures)).toBeLessThan(200_000);
  });

  test('names commands that there are', () => {
    const named = [...page.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  test('says of every package why it is there, with its licence', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const unexplained = packages.filter((name) => {
      const row = rows.find((line) =>
        line
          .split('|')[1]
          ?.split(/[\s,、:：*]+/)
          .includes(name),
      );
      return row === undefined || !licenceOf(name).every((licence) => row.includes(licence));
    });
    expect(unexplained).toEqual([]);
  });
});

test('the way of one number leads through files that there are', () => {
  const paths = [...textOf('docs/architecture.md').matchAll(/`((?:src|scripts)\/[\w./-]*)`/g)];
  expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(paths.length).toBeGreaterThan(10);
});

/** The names in a licence as the package gives it. Those for other systems are not installed here; all Nodes have one. */
function licenceOf(name: string): string[] {
  const path = `node_modules/${name}/package.json`;
  if (!existsSync(join(root, path))) return ['MIT'];
  const { license } = z.object({ license: z.string() }).parse(JSON.parse(textOf(path)));
  return license.replace(/[()]/g, '').split(/ (?:OR|AND) /);
}
