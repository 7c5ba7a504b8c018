import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAdvisories } from '../../scripts/advisories/advisories.ts';
import { isAllowed } from '../../scripts/licences/allowed-licences.ts';
import { licenceList } from '../../scripts/licences/licence-list.ts';
import { lockedPackages } from '../../scripts/licences/locked-packages.ts';

const locked = lockedPackages(readFileSync('package-lock.json', 'utf8'));

test('every package has a licence that somebody has looked at', () => {
  expect(locked.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  expect(locked.length).toBeGreaterThan(300);
});

test('the list is that of the lock file: otherwise npm run licences', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licenceList(locked));
});

describe('an expression of licences', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    [null, false],
  ])('%s: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});

test('of a lock file the packages are told once, with what they are for', () => {
  const text = JSON.stringify({
    packages: {
      '': { name: 'yangguang' },
      'node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/@scope/a': { version: '1.0.0', license: 'ISC', dev: true },
      'node_modules/b/node_modules/@scope/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/c': { version: '3.0.0', dev: true },
    },
  });
  expect(lockedPackages(text)).toEqual([
    { name: '@scope/a', version: '1.0.0', licence: 'ISC', use: 'use' },
    { name: 'b', version: '2.0.0', licence: 'MIT', use: 'use' },
    { name: 'c', version: '3.0.0', licence: null, use: 'development' },
  ]);
});

describe('what is known of weaknesses', () => {
  const weak = { name: 'b', severity: 'high', range: '<2.0.1', via: [] };
  test.each([
    ['none', '{"auditReportVersion":2,"vulnerabilities":{}}', { asked: true, packages: [] }],
    [
      'one',
      JSON.stringify({ vulnerabilities: { b: weak } }),
      { asked: true, packages: [{ name: 'b', severity: 'high', range: '<2.0.1' }] },
    ],
    [
      'a registry without advisories',
      '{"message":"405 Method Not Allowed","statusCode":405}',
      { asked: false, reason: '405 Method Not Allowed' },
    ],
    ['no network', '', { asked: false, reason: '没有得到能读懂的回答' }],
  ])('%s', (_, printed, advisories) => {
    expect(readAdvisories(printed)).toEqual(advisories);
  });
});
