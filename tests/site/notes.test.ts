import { expect, test } from 'vitest';
import { checkGroups, sumText } from '../../src/components/report/check-groups.ts';
import { marksAbout, placeNotes, type SetSection } from '../../src/components/report/notes.ts';
import { runsOf } from '../../src/components/report/section-runs.ts';
import type { Check, Finding } from '../../src/model/finding.ts';
import { findingOf } from '../../src/model/rules/index.ts';

const block = (line: number) => ({
  id: `p-L${line}`,
  kind: 'paragraph' as const,
  lines: [line, line + 2] as const,
  html: '<p></p>',
});
const sections: SetSection[] = [
  {
    section: { id: 'preamble', heading: null, markdown: '', paragraphs: [], lines: [1, 10] },
    blocks: [block(5), block(8)],
  },
  {
    section: { id: 'applications', heading: '三', markdown: '', paragraphs: [], lines: [20, 60] },
    blocks: [],
  },
];
const period: Finding = findingOf('check/period-missing', {}, { path: 'period', line: 9 });
const row: Finding = findingOf(
  'table/missing-row',
  { table: '表三', row: '四' },
  { path: 'applications.carriedForward', line: null },
);
const whole: Finding = findingOf('check/year', { expected: 2020, actual: 2019 }, { path: null });

test('notes are numbered in the order in which a reader meets them', () => {
  const notes = placeNotes([row, period, whole], sections);
  expect(notes.all.map(({ number, finding }) => [number, finding.rule])).toEqual([
    [1, 'check/year'],
    [2, 'check/period-missing'],
    [3, 'table/missing-row'],
  ]);
});

test('a note stands beside the paragraph of its line, or beside the table of its cell', () => {
  const notes = placeNotes([row, period, whole], sections);
  expect(notes.beside.get('p-L8')?.map(({ number }) => number)).toEqual([2]);
  expect(notes.beside.get('applications')?.map(({ number }) => number)).toEqual([3]);
  expect([...notes.marks]).toEqual([['applications.carriedForward', [{ number: 3, tone: 'ask' }]]]);
});

test('a run begins at a paragraph with notes and reaches to the next one', () => {
  const notes = placeNotes([period], sections);
  const blocks = [block(2), block(5), block(8), block(12)];
  expect(runsOf(blocks, notes.beside).map(({ lead, rest }) => [lead.id, rest.map(({ id }) => id)])).toEqual([
    ['p-L2', ['p-L5']],
    ['p-L8', ['p-L12']],
  ]);
});

const check = (rule: string, path: string, outcome: Check['outcome']): Check => ({
  rule,
  path,
  outcome,
  expected: 7,
  actual: outcome === 'pass' ? 7 : 8,
  reason: null,
  operands: [],
});

test('checks are grouped by rule, passes beside failures', () => {
  const groups = checkGroups([
    check('check/row-total', 'applications.granted', 'pass'),
    check('check/balance', 'applications.total', 'not-assessable'),
    check('check/row-total', 'applications.newlyReceived', 'fail'),
  ]);
  expect(
    groups.map(({ rule, fails, passes, unknown }) => [rule, fails.length, passes.length, unknown.length]),
  ).toEqual([
    ['check/row-total', 1, 1, 0],
    ['check/balance', 0, 0, 1],
  ]);
});

test('a sum is shown as a sum only where the named numbers give it', () => {
  const failed = check('check/row-total', 'applications.newlyReceived.total', 'fail');
  const parts = ['naturalPerson', 'other'].map((column) => ({
    path: `applications.newlyReceived.${column}`,
    line: 53,
  }));
  const facts = { row: '一', expected: 7, actual: 8, difference: 1 };
  const finding = findingOf('check/row-total', facts, { path: failed.path, related: parts });
  const report = (other: number) => ({
    findings: [finding],
    cells: {},
    tables: { disclosure: {}, applications: { newlyReceived: { naturalPerson: 3, other } }, remedies: {} },
  });
  expect(sumText(failed, report(4))).toBe('3 + 4 = 7');
  expect(sumText(failed, report(5))).toBeNull();
});

test('a number of the first screen has the signs of all notes that speak of it, also of those beside a sentence', () => {
  const beside: Finding = {
    ...findingOf('check/period-missing', {}, { path: 'overview', line: 5 }),
    related: [{ path: 'applications.carriedForward.total', line: 50 }],
  };
  const notes = placeNotes([row, beside, whole], sections);
  const numbersAt = (place: string) => marksAbout(notes, place).map(({ number }) => number);
  expect(numbersAt('applications.carriedForward.total')).toEqual([2]);
  expect(numbersAt('applications.carriedForward')).toEqual([2, 3]);
  expect(numbersAt('applications.denied')).toEqual([]);
});
