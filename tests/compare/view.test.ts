import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartKinds } from '../../src/compare/chart/chart-figure.ts';
import { addressOf, emptyView, reportKeyOf, type View, viewOf } from '../../src/compare/view.ts';

const read = (query: string) => viewOf(new URLSearchParams(query));

test('an address is read and written back the same, defaults left out', () => {
  for (const query of [
    '',
    '?r=640502200-2020,640502-2020',
    '?r=640502200-2020&t=remedies&z=hide',
    '?r=640502-sports-2021&rows=granted,denied.stateSecrets&c=all',
    '?g=640502~township,411426/education&y=2020,2021&m=applications.newlyReceived.total,refusal',
    '?g=640502&t=rates&v=places&s=-refusal@2020&i=refusal&k=strip&d=0123456789ab',
  ]) {
    expect(addressOf(read(query))).toBe(query);
  }
});

test('every view has an address that opens the same view', () => {
  const code = fc.constantFrom('640502', '640502200', '411426/education');
  const year = fc.integer({ min: 2008, max: 2040 });
  const id = fc.constantFrom('applications.granted.total', 'refusal', 'denied.stateSecrets');
  const someYears = fc.uniqueArray(year, { maxLength: 4 }).map((years) => years.sort((a, b) => a - b));
  const levels = fc.constantFrom(null, 'county' as const, 'township' as const, 'department' as const);
  const keyOf = (value: object) => JSON.stringify(value);
  const view: fc.Arbitrary<View> = fc.record({
    reports: fc.uniqueArray(fc.record({ code, year }), { maxLength: 3, selector: keyOf }),
    places: fc.uniqueArray(fc.record({ code, level: levels }), { maxLength: 3, selector: keyOf }),
    years: someYears,
    items: fc.uniqueArray(id, { maxLength: 2 }),
    table: fc.constant('applications' as const),
    rows: fc.constant([]),
    columns: fc.constantFrom([], ['all']),
    hideZeros: fc.boolean(),
    lines: fc.constantFrom(null, 'items' as const, 'places' as const),
    sort: fc.constantFrom(
      null,
      { column: 'refusal@2020', down: true },
      { column: '640502-2020', down: false },
    ),
    filter: fc.constantFrom('', '香山', '不予 公开', 'a&b=c+d%'),
    focus: fc.option(id),
    chart: fc.constantFrom(null, 'none' as const, ...chartKinds),
    release: fc.constantFrom(null, '0123456789ab'),
  });
  fc.assert(
    fc.property(view, (each) => {
      const shown = each.items.length > 0 ? { ...each, columns: [] } : each;
      expect(read(addressOf(each))).toEqual(shown);
    }),
  );
});

test('a form sends repeated fields and the defaults', () => {
  const view = read('?r=640502200-2020&r=640502-2020&t=applications&c=total&rows=&v=&k=&f=');
  expect(addressOf(view)).toBe('?r=640502200-2020,640502-2020');
});

test('years may be written as a span', () => {
  expect(read('?y=2019,2021-2023').years).toEqual([2019, 2021, 2022, 2023]);
  expect(read('?y=2023-2019,1-9999').years).toEqual([]);
});

test('what cannot be read is left out', () => {
  const query = '?r=x,640502-20,../etc-2020,640502-2020&g=<b>,640502~moon&t=nothing&d=xyz&k=pie';
  expect(read(query)).toEqual({ ...emptyView, reports: [{ code: '640502', year: 2020 }] });
});

test('a code may hold a hyphen', () => {
  expect(reportKeyOf('640502-sports-2021')).toEqual({ code: '640502-sports', year: 2021 });
});
