import { expect, test } from 'vitest';
import { cellOf } from '../../src/compare/compared-report.ts';
import { comparedReport } from './compared-reports.ts';

const path = 'disclosure.procurement.amount';
const amount = (shown: Parameters<typeof comparedReport>[2][string]) =>
  cellOf(
    JSON.parse(JSON.stringify(comparedReport('香山乡', '2019', { [path]: shown }))),
    'disclosure',
    'procurement',
    'amount',
  );

test('what travels keeps the six states of a cell apart, and a cell that is not there', () => {
  expect(amount(0)).toEqual({ state: 'read', value: 0, raw: null, unit: null });
  expect(amount({ value: 5, unit: '万元' })).toEqual({ state: 'read', value: 5, raw: null, unit: '万元' });
  expect(amount({ value: 5, state: 'inferred', raw: '0 5' })).toMatchObject({
    state: 'inferred',
    raw: '0 5',
  });
  for (const state of ['blank', 'na', 'absent', 'unreadable'] as const)
    expect(amount({ state, raw: '/' })).toMatchObject({ state, value: null });
  expect(cellOf(comparedReport('香山乡', '2019', {}), 'disclosure', 'procurement', 'amount')).toBeNull();
});

test('a quiet report packs into a few bytes', () => {
  const report = comparedReport('香山乡', '2019', { [path]: 0 });
  expect(JSON.stringify(report.cells).length).toBeLessThan(5 * report.cells.length + 10);
});
