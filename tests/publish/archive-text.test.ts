import { expect, test } from 'vitest';
import { archiveIn } from '../../src/model/archive.ts';

const empty = { governments: [], reports: [], withdrawn: [], earlier: [], unpublished: [] };
const earlier = [
  { code: '640502200', year: 2020, version: 1 },
  { code: '640502201', year: 2020, version: 2 },
];

test('the archive that an ingest wrote', () => {
  const archive = { ...empty, earlier };
  expect(archiveIn(JSON.stringify(archive))).toEqual(archive);
});

test.each([
  ['of a version that had one list less', JSON.stringify({ ...empty, earlier: undefined })],
  ['whose entries are of another version', JSON.stringify({ ...empty, earlier: [{ code: '640502200' }] })],
  ['that is a list', '[]'],
  ['that was cut off', JSON.stringify(empty).slice(0, -1)],
])('an archive %s is none', (_, text) => {
  expect(() => archiveIn(text)).toThrow();
});
