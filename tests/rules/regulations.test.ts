import { expect, test } from 'vitest';
import { checkRegulations } from '../../src/ingest/check/regulations.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import { formOf } from '../../src/model/forms/index.ts';
import type { Government } from '../../src/model/government.ts';
import { madeReport } from './made-report.ts';

const form = formOf('2021');

test.each<[who: string, government: Partial<Government>, outcome: string | null]>([
  ['a township', { code: '640502200', level: 'township', parent: '640502' }, 'fail'],
  ['a department of a county', { code: '640502/finance', level: 'department', parent: '640502' }, 'fail'],
  ['the office of a county', { code: '640502/office', level: 'department', parent: '640502' }, 'fail'],
  ['a department of a city', { code: '640500/finance', level: 'department', parent: '640500' }, 'fail'],
  ['the office of a city', { code: '640500/office', level: 'department', parent: '640500' }, null],
  ['the office of a province', { code: '310000/office', level: 'department', parent: '310000' }, null],
  ['a city', { code: '640500', level: 'prefecture', parent: '640000' }, null],
  ['a department of the State Council', { code: 'state/transport', level: 'department', parent: null }, null],
])('%s that counts regulations', (_, government, outcome) => {
  if (form === null) throw new Error('the form of 2021');
  const report = madeReport(form, 'divided', new Map([['disclosure.regulations.issued', 13]]));
  const checks = checkRegulations(
    { ...report, government: { ...report.government, ...government } },
    form,
    new Notebook(),
  );
  expect(checks.map((each) => each.outcome)).toEqual(outcome === null ? [] : [outcome]);
});
