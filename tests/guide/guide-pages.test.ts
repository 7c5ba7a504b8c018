import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageGroups } from '../../src/components/guide/message-groups.ts';
import { rules } from '../../src/model/rules/index.ts';

const folder = 'content/pages/guide';
const pages = ['content/pages/guide.md', ...readdirSync(folder).map((name) => `${folder}/${name}`)];
const pictures = readdirSync('public/guide');

test('every message of the catalogue is explained once', () => {
  const explained = messageGroups().flatMap(({ messages }) => messages.map(({ id }) => id));
  expect(explained.toSorted()).toEqual(Object.keys(rules).toSorted());
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('shows pictures that are there, and says what is in each', () => {
    for (const [, says = '', address = ''] of text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      expect(says.length, address).toBeGreaterThan(10);
      expect(existsSync(`public${address}`), address).toBe(true);
    }
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== undefined && !(name in scripts) && name !== 'ci')).toEqual([]);
  });
});

test.each(pictures)('the picture %s is light, and shown somewhere', (picture) => {
  expect(statSync(`public/guide/${picture}`).size).toBeLessThan(150_000);
  expect(pages.some((page) => readFileSync(page, 'utf8').includes(`/guide/${picture}`))).toBe(true);
});
