import { expect, test } from 'vitest';
import { addressOf, reportKeyOf, viewOf } from '../../src/compare/view.ts';

const read = (query: string) => viewOf(new URLSearchParams(query));

test('an address is read and written back the same, defaults left out', () => {
  for (const query of [
    '',
    '?r=640502200-2020,640502-2020',
    '?r=640502200-2020&t=remedies&z=hide',
    '?r=640502-sports-2021&rows=granted,denied.stateSecrets&c=all',
  ]) {
    expect(addressOf(read(query))).toBe(query);
  }
});

test('a form sends repeated fields and the defaults', () => {
  const view = read('?r=640502200-2020&r=640502-2020&t=applications&c=total&rows=');
  expect(addressOf(view)).toBe('?r=640502200-2020,640502-2020');
});

test('what cannot be read is left out', () => {
  expect(read('?r=x,640502-20,../etc-2020,640502-2020&t=nothing')).toEqual({
    reports: [{ code: '640502', year: 2020 }],
    table: 'applications',
    rows: [],
    columns: [],
    hideZeros: false,
  });
});

test('a code may hold a hyphen', () => {
  expect(reportKeyOf('640502-sports-2021')).toEqual({ code: '640502-sports', year: 2021 });
});
