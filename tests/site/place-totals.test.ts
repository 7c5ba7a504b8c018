import { expect, test } from 'vitest';
import { placeTotals } from '../../src/components/place/place-totals.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { summaryWith } from '../takeaway/summary.ts';

const child = (code: string, level: RegisteredGovernment['level'] = 'township'): RegisteredGovernment => ({
  code,
  place: code,
  name: code,
  level,
  parent: '1',
  aliases: [],
  website: null,
});
const children = [child('a'), child('b'), child('c'), child('d', 'department')];
const report = (code: string, changes = {}) => summaryWith({ id: `${code}-2020`, code, ...changes });

test('reports of one level, scope, form and year are added up', () => {
  const [row, ...others] = placeTotals(children, [report('a'), report('b'), report('c')]);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ year: 2020, level: 'township', scope: 'agency', form: '2019', reports: 3 });
  expect(row?.totals.newlyReceived).toEqual({ sum: 21, included: 3, missing: 0 });
});

test.each([
  ['a whole government', { scope: 'aggregate' }],
  ['another form', { form: '2021' }],
  ['another year', { year: 2021 }],
  ['a scope that is not known', { scope: null }],
])('%s is not added', (_, changes) => {
  const rows = placeTotals(children, [report('a'), report('b'), report('c', changes)]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.reports).toBe(2);
});

test('a department is not added to townships', () => {
  expect(placeTotals(children, [report('a'), report('d')])).toEqual([]);
});

test('what a report does not give is counted as missing and not as 0', () => {
  const figures = { ...summaryWith().figures, newlyReceived: null };
  const [row] = placeTotals(children, [report('a'), report('b', { figures })]);
  expect(row?.totals.newlyReceived).toEqual({ sum: 7, included: 1, missing: 1 });
});
