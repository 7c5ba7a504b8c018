import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartFigure, chartKinds, suitableKind } from '../../src/compare/chart/chart-figure.ts';
import { flowChart, isBalanced } from '../../src/compare/chart/flow-chart.ts';
import { labelShift } from '../../src/compare/chart/label-place.ts';
import { type Charted, runsOf, type Series, type SeriesPoint } from '../../src/compare/chart/series.ts';
import { sparkline } from '../../src/compare/chart/sparkline.ts';
import { fitted, textWidth } from '../../src/compare/chart/svg.ts';

const point = (year: number, value: number | null, segment = 0): SeriesPoint => ({
  year,
  value,
  text: value === null ? '未收录' : String(value),
  segment,
});
const charted = (series: Series[]): Charted => ({
  title: '新收申请',
  unit: '件',
  source: '年度报告',
  series,
  format: String,
});
const linesIn = (svg: string) => [...svg.matchAll(/class="line[^"]*" d="([^"]*)"/g)].map(([, d]) => d ?? '');

describe('a line', () => {
  test('ends at an unknown value, a missing year and a change of definition', () => {
    const points = [point(2018, 1), point(2019, 2), point(2020, null), point(2021, 3, 1), point(2022, 4, 1)];
    expect(runsOf(points).map((run) => run.map(({ year }) => year))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ]);
    const breaks = runsOf([point(2019, 1), point(2020, 2), point(2021, 3, 1)]);
    expect(breaks.map((run) => run.length)).toEqual([2, 1]);
    expect(runsOf([point(2019, 1), point(2021, 2)])).toHaveLength(2);
  });

  test('as high as a word is drawn only where there is something to see', () => {
    expect(sparkline({ name: 'a', points: [point(2020, 1)] })).toBe('');
    expect(linesIn(sparkline({ name: 'a', points: [point(2020, 1), point(2021, 3)] }))).toHaveLength(1);
  });
});

test.each([
  ['alone', 5, [null, undefined], -11],
  ['at a peak', 9, [1, 1], -11],
  ['in a valley', 3, [9, 9], 19],
  ['where a line rises from it', 3, [null, 9], 19],
  ['on the base line', 0, [9, 9], -11],
])('a number %s stands clear of the line', (_, value, neighbours, shift) => {
  expect(labelShift(value, neighbours, (each) => 200 - each * 20)).toBe(shift);
});

describe('every kind of chart', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2008, max: 2030 }), { minLength: 1, maxLength: 6 });
  const anySeries = years.chain((list) =>
    fc
      .array(
        fc.array(fc.option(fc.integer({ min: -50, max: 5000 })), {
          minLength: list.length,
          maxLength: list.length,
        }),
        { minLength: 1, maxLength: 40 },
      )
      .map((rows) =>
        rows.map((values, place) => ({
          name: `${place}<乡>`,
          points: [...list].sort((a, b) => a - b).map((year, at) => point(year, values[at] ?? null)),
        })),
      ),
  );

  test.each(
    chartKinds,
  )('%s draws any numbers, holds no markup of names and has the numbers as a table', (kind) => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const html = chartFigure(charted(series), kind);
        const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
        expect(html === '').toBe(values.length === 0);
        if (values.length === 0) return;
        expect(html).toMatch(/role="img" class="drawing"><title>新收申请<\/title><desc>/);
        expect(html).not.toMatch(/NaN|Infinity|undefined|<乡>/);
        for (const value of values) expect(html).toContain(`<td>${value}</td>`);
      }),
      { numRuns: 40 },
    );
  });

  test('suits the years and places', () => {
    const series = (places: number, last: number) =>
      Array.from({ length: places }, (_, name) => ({
        name: String(name),
        points: [point(2020, 1), point(last, 2)],
      }));
    expect([series(9, 2020), series(3, 2021), series(9, 2021), series(60, 2021)].map(suitableKind)).toEqual([
      'bar',
      'line',
      'multiples',
      'strip',
    ]);
  });
});

describe('the flow of applications', () => {
  const end = (id: string, value: number) => ({ id, name: id, value });

  test('is drawn only where what goes in comes out', () => {
    expect(isBalanced({ from: [end('new', 5), end('carried', 2)], to: [end('granted', 7)] })).toBe(true);
    expect(isBalanced({ from: [end('new', 5)], to: [end('granted', 4)] })).toBe(false);
    expect(isBalanced({ from: [end('new', 0)], to: [end('granted', 0)] })).toBe(false);
  });

  test('has a band for each way that was gone, as thick as its number', () => {
    const svg = flowChart({
      title: '申请',
      from: [end('new', 6), end('carried', 0)],
      to: [end('granted', 4), end('denied', 2), end('other', 0)],
    });
    expect(svg.match(/class="band/g)).toHaveLength(3);
    const heights = [...svg.matchAll(/class="node (?:granted|denied)"[^>]*height="([\d.]+)"/g)].map(([, h]) =>
      Number(h),
    );
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2, 1);
  });
});

test('words are cut to the room that there is', () => {
  expect(fitted('沙坡头区香山乡', 60, 12)).toBe('沙坡头区…');
  expect(textWidth(fitted('沙坡头区香山乡', 60, 12), 12)).toBeLessThanOrEqual(60);
  expect(fitted('香山乡', 60, 12)).toBe('香山乡');
});
