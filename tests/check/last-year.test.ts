import { expect, test } from 'vitest';
import { yearPairs } from '../../src/check/last-year.ts';
import type { Report } from '../../src/model/report.ts';

type Numbers = Pick<Report, 'form' | 'scope' | 'tables' | 'cells'>;

/** The cells of a report that matter here, all read with certainty but those that are left out. */
function numbers(values: Record<string, number>, scope: Report['scope'] = 'agency'): Numbers {
  const tables: Report['tables'] = { disclosure: {}, applications: {}, remedies: {} };
  const cells: Report['cells'] = {};
  for (const [path, value] of Object.entries(values)) {
    const [table = '', row = '', column = ''] = path.split('.');
    const rows = tables[table as 'disclosure'];
    rows[row] = { ...(rows[row] as object), [column]: value };
    cells[path] = { state: 'read', raw: String(value), unit: null, line: 1, column: 1 };
  }
  return { form: '2021', scope, tables, cells };
}

const outcomeOf = (last: Numbers, now: Numbers, path: string) =>
  yearPairs(last, now).find((pair) => pair.path === path)?.isSame;

test('what was carried forward is what is carried over', () => {
  const path = 'applications.carriedOver.total';
  const last = numbers({ 'applications.carriedForward.total': 3 });
  expect(outcomeOf(last, numbers({ [path]: 3 }), path)).toBe(true);
  expect(outcomeOf(last, numbers({ [path]: 2 }), path)).toBe(false);
  expect(outcomeOf(numbers({}), numbers({ [path]: 2 }), path)).toBe(null);
});

test('a number that was not read with certainty is not compared', () => {
  const path = 'applications.carriedOver.total';
  const now = numbers({ [path]: 2 });
  now.cells[path] = { ...now.cells[path]!, state: 'inferred' };
  expect(outcomeOf(numbers({ 'applications.carriedForward.total': 3 }), now, path)).toBe(null);
});

test('what is in force is what was, with what was issued and without what was repealed', () => {
  const last = numbers({ 'disclosure.normativeDocuments.inForce': 10 });
  const now = (inForce: number) =>
    numbers({
      'disclosure.normativeDocuments.issued': 4,
      'disclosure.normativeDocuments.repealed': 1,
      'disclosure.normativeDocuments.inForce': inForce,
    });
  const path = 'disclosure.normativeDocuments.inForce';
  expect(outcomeOf(last, now(13), path)).toBe(true);
  expect(outcomeOf(last, now(12), path)).toBe(false);
});

test('reports of different scope are not put beside each other', () => {
  const last = numbers({ 'applications.carriedForward.total': 3 }, 'aggregate');
  expect(yearPairs(last, numbers({ 'applications.carriedOver.total': 3 }))).toEqual([]);
});
