import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorValue } from '../../src/compare/indicator-value.ts';
import { indicatorOf, indicators, leastDenominator } from '../../src/compare/indicators.ts';
import { leafCells } from '../../src/model/form-leaves.ts';
import { formOf } from '../../src/model/forms/index.ts';
import { comparedReport } from './compared-reports.ts';

type Shown = Parameters<typeof comparedReport>[2];

const of = (id: string) => indicatorOf(id)!;
const applications = (numbers: Record<string, number>): Shown =>
  Object.fromEntries(Object.entries(numbers).map(([row, value]) => [`applications.${row}.total`, value]));

/** A whole table of applications in which everything is 0, except what is given. */
function filled(numbers: Record<string, number>): Shown {
  const table = formOf('2021')!.tables.find(({ id }) => id === 'applications')!;
  const zeros = leafCells(table).map(
    ({ row, column }) => [`applications.${row.id}.${column.id}`, 0] as const,
  );
  return { ...Object.fromEntries(zeros), ...applications(numbers) };
}

describe('an indicator of one report', () => {
  test('is the quotient of the sums that its formula names', () => {
    const report = comparedReport(
      '香山乡',
      '2021',
      filled({ granted: 6, partiallyGranted: 2, concluded: 20 }),
    );
    expect(indicatorValue(of('disclosure'), report, null)).toEqual({
      value: 0.4,
      numerator: 8,
      denominator: 20,
      withheld: null,
      inferred: false,
    });
  });

  test('adds every row of a group', () => {
    const rows = { 'denied.stateSecrets': 1, 'denied.internalAffairs': 3, concluded: 40 };
    const report = comparedReport('香山乡', '2021', filled(rows));
    expect(indicatorValue(of('refusal'), report, null).value).toBe(0.1);
  });

  test('is withheld below the least denominator, with both numbers kept', () => {
    const report = comparedReport('香山乡', '2021', filled({ granted: 5, concluded: 9 }));
    expect(indicatorValue(of('disclosure'), report, null)).toMatchObject({
      value: null,
      numerator: 5,
      denominator: 9,
      withheld: 'few',
    });
  });

  test('is unknown where one of its cells is: a blank is no 0', () => {
    const report = comparedReport('香山乡', '2021', {
      ...filled({ granted: 5, concluded: 50 }),
      'applications.partiallyGranted.total': { state: 'blank', raw: '' },
    });
    expect(indicatorValue(of('disclosure'), report, null)).toMatchObject({
      value: null,
      withheld: 'unknown',
    });
  });

  test('says that a number was inferred', () => {
    const report = comparedReport('香山乡', '2021', {
      ...filled({ granted: 5, concluded: 50 }),
      'applications.granted.total': { state: 'inferred', raw: '5', value: 5 },
    });
    expect(indicatorValue(of('disclosure'), report, null).inferred).toBe(true);
  });

  test('is withheld where parts are more than the whole', () => {
    const report = comparedReport('香山乡', '2021', filled({ granted: 51, concluded: 50 }));
    expect(indicatorValue(of('disclosure'), report, null).withheld).toBe('inconsistent');
  });

  test('counts corrections among what was decided, review and court apart', () => {
    const report = comparedReport('香山乡', '2021', {
      'remedies.reconsideration.corrected': 3,
      'remedies.reconsideration.pending': 4,
      'remedies.reconsideration.total': 16,
      'remedies.litigationDirect.corrected': 0,
      'remedies.litigationDirect.pending': 0,
      'remedies.litigationDirect.total': 2,
      'remedies.litigationAfterReconsideration.corrected': 5,
      'remedies.litigationAfterReconsideration.pending': 2,
      'remedies.litigationAfterReconsideration.total': 20,
    });
    expect(indicatorValue(of('reviewCorrection'), report, null)).toMatchObject({
      value: 0.25,
      denominator: 12,
    });
    expect(indicatorValue(of('courtCorrection'), report, null)).toMatchObject({
      value: 0.25,
      denominator: 20,
    });
  });
});

describe('growth', () => {
  const year = (number: number, received: number, form: '2019' | '2021' = '2021') => ({
    ...comparedReport('香山乡', form, applications({ newlyReceived: received })),
    year: number,
  });
  const growth = of('growth');

  test('sets this year against the last', () => {
    expect(indicatorValue(growth, year(2022, 30), year(2021, 20)).value).toBe(0.5);
    expect(indicatorValue(growth, year(2022, 5), year(2021, 20)).value).toBe(-0.75);
  });

  test.each([
    ['no last year', null, 'noLastYear'],
    ['a year between', year(2020, 20), 'noLastYear'],
    ['another form', year(2021, 20, '2019'), 'formChanged'],
    ['another scope', { ...year(2021, 20), scope: 'aggregate' as const }, 'scopeChanged'],
    ['a small last year', year(2021, 9), 'few'],
  ])('is withheld with %s', (_, last, reason) => {
    expect(indicatorValue(growth, year(2022, 30), last)).toMatchObject({ value: null, withheld: reason });
  });
});

describe('any indicator of any report', () => {
  const numbers = fc.array(fc.oneof(fc.nat(60), fc.constant(null)), { minLength: 250, maxLength: 250 });
  const formId = fc.constantFrom('2019' as const, '2021' as const);
  const anyReport = fc.tuple(formId, numbers).map(([id, values]) => {
    const form = formOf(id)!;
    const paths = form.tables.flatMap((table) =>
      leafCells(table).map(({ row, column }) => `${table.id}.${row.id}.${column.id}`),
    );
    const shown = paths.map((path, place) => [path, values[place] ?? { state: 'blank', raw: '' }] as const);
    return comparedReport('香山乡', id, Object.fromEntries(shown) as Shown);
  });

  test('has a value or a reason, never both, and never a rate of fewer than ten', () => {
    fc.assert(
      fc.property(anyReport, anyReport, fc.constantFrom(...indicators), (report, other, indicator) => {
        const result = indicatorValue(indicator, report, { ...other, year: report.year - 1 });
        expect(result.value === null).toBe(result.withheld !== null);
        if (result.value === null) return;
        expect(result.denominator).toBeGreaterThanOrEqual(leastDenominator);
        expect(result.value).toBe((result.numerator ?? Number.NaN) / (result.denominator ?? Number.NaN));
        if (indicator.kind === 'share') expect(result.value).toBeLessThanOrEqual(1);
        if (indicator.kind !== 'growth') expect(result.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('every term names a cell of a form in use', () => {
  const forms = [formOf('2019')!, formOf('2021')!];
  for (const { numerator, denominator } of indicators) {
    for (const { path } of [...numerator, ...denominator]) {
      const [before = '', after = ''] = path.split('*');
      const isThere = forms.every((form) =>
        form.tables.some((table) =>
          leafCells(table).some(({ row, column }) => {
            const cell = `${table.id}.${row.id}.${column.id}`;
            return cell.startsWith(before) && cell.endsWith(after);
          }),
        ),
      );
      expect(isThere, path).toBe(true);
    }
  }
});
