import { describe, expect, test } from 'vitest';
import { arrangeRows } from '../../src/compare/arrange-rows.ts';
import { chartOfView } from '../../src/compare/chart-of-view.ts';
import type { ComparedReport } from '../../src/compare/compared-report.ts';
import { type Compared, gridOf } from '../../src/compare/grid.ts';
import { gridCsv } from '../../src/compare/grid-csv.ts';
import { emptyView, reportId, type View } from '../../src/compare/view.ts';
import { comparedReport } from './compared-reports.ts';

const received = 'applications.newlyReceived.total';

function report(code: string, year: number, shown: Parameters<typeof comparedReport>[2]): ComparedReport {
  const form = year > 2020 ? '2021' : '2019';
  return { ...comparedReport(`${code}乡`, form, shown), code, year };
}

function compared(...reports: ComparedReport[]): Compared {
  const pool = new Map(reports.map((each) => [reportId(each), each]));
  return { reports, reportOf: (code, year) => pool.get(reportId({ code, year })) ?? null };
}

const view = (own: Partial<View>): View => ({ ...emptyView, items: [received], ...own });
const three = compared(
  report('1', 2020, { [received]: 3 }),
  report('1', 2021, { [received]: 4 }),
  report('2', 2020, { [received]: 30 }),
  report('3', 2020, { [received]: { state: 'blank', raw: '' } }),
  report('3', 2021, { [received]: 0 }),
);

describe('places in the lines', () => {
  const grid = gridOf(three, view({ lines: 'places' }));
  const texts = grid.rows.map(({ cells }) => cells.map(({ text }) => text));

  test('each year has a column; a report that is not there looks like no number', () => {
    expect(grid.columns.map(({ id }) => id)).toEqual([`${received}@2020`, `${received}@2021`]);
    expect(texts).toEqual([
      ['3', '4'],
      ['30', '未收录'],
      ['（空）', '0'],
    ]);
  });

  test('a change of form is a border, and no line is drawn across it', () => {
    expect(grid.columns.map(({ isBreak }) => isBreak)).toEqual([false, true]);
    expect(grid.rows[0]?.series?.points.map(({ segment }) => segment)).toEqual([0, 1]);
    expect(chartOfView(three, view({ chart: 'line' }))).not.toMatch(/class="line[^"]*" d="M[^"]*L/);
  });

  test('sorting puts what is not known last, whichever way', () => {
    const order = (down: boolean) =>
      arrangeRows(grid, view({ sort: { column: `${received}@2020`, down } })).map(({ id }) => id);
    expect(order(true)).toEqual(['2', '1', '3']);
    expect(order(false)).toEqual(['1', '2', '3']);
  });

  test('a filter keeps the lines whose name holds the words', () => {
    expect(arrangeRows(grid, view({ filter: '2乡' })).map(({ id }) => id)).toEqual(['2']);
  });

  test('the file for a spreadsheet holds numbers, and words where there is none', () => {
    expect(gridCsv(grid).split('\r\n').slice(1, 4)).toEqual(['1乡,3,4', '2乡,30,未收录', '3乡,（空）,0']);
  });
});

test('for a few places the items stand in the lines, a report in each column', () => {
  const grid = gridOf(three, view({}));
  expect(grid.columns.map(({ title, subtitle }) => `${title} ${subtitle}`)).toEqual([
    '1乡 2020',
    '1乡 2021',
    '2乡 2020',
    '3乡 2020',
    '3乡 2021',
  ]);
  expect(grid.rows.map(({ title }) => title)).toEqual(['一、本年新收政府信息公开申请数量']);
});

test('a rate shows its numerator and denominator, also where it is withheld', () => {
  const shown = {
    'applications.granted.total': 2,
    'applications.partiallyGranted.total': 1,
    'applications.concluded.total': 9,
  };
  const [row] = gridOf(compared(report('1', 2021, shown)), view({ items: ['disclosure'] })).rows;
  expect(row?.cells[0]).toMatchObject({ text: '不计', detail: '3 ÷ 9', kind: 'withheld', value: null });
  expect(row?.remark).toContain('÷ 办理结果总计');
});

test('a title says what is seen', () => {
  const year = compared(...three.reports.filter((each) => each.year === 2020));
  expect(chartOfView(year, view({}))).toContain('2020 年新收申请：最多的是2乡，30 件');
});
