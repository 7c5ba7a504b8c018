import { expect, test } from 'vitest';
import { linearScale, linesOf, niceTop } from '../../src/compare/chart/scale.ts';
import { outcomesOf, slicesOf } from '../../src/components/chart/outcomes.ts';
import { formBreaks, seriesOf, yearsWithGaps } from '../../src/components/government/year-series.ts';
import type { KeyFigures, ReportSummary } from '../../src/model/archive.ts';

const figures: KeyFigures = {
  newlyReceived: 7,
  carriedOver: 0,
  granted: 5,
  partiallyGranted: 0,
  denied: null,
  unavailable: 2,
  notProcessed: 0,
  otherOutcome: 1,
  concluded: 8,
  carriedForward: 3,
  reconsideration: 0,
  litigation: 0,
};
const report = (year: number, form: ReportSummary['form'], own: Partial<KeyFigures> = {}): ReportSummary => ({
  id: `1-${year}`,
  code: '1',
  year,
  form,
  scope: 'agency',
  title: null,
  publishedAt: null,
  file: 'a.txt',
  figures: { ...figures, ...own },
  findings: { error: 0, warning: 0, info: 0 },
  checks: { pass: 0, fail: 0, notAssessable: 0 },
});

test('slices fill the bar without gap or overlap, and unknown takes no room', () => {
  const slices = slicesOf(outcomesOf(figures));
  expect(slices.map(({ outcome, value, start, length }) => [outcome.id, value, start, length])).toEqual([
    ['granted', 5, 0, 625],
    ['unavailable', 2, 625, 250],
    ['other', 1, 875, 125],
  ]);
});

test('nothing answered draws no bar', () => {
  const none = { ...figures, granted: 0, unavailable: 0, otherOutcome: 0 };
  expect(slicesOf(outcomesOf(none))).toEqual([]);
});

test('a scale is straight, an axis ends above the highest value', () => {
  expect(linearScale([0, 10], [100, 0])(5)).toBe(50);
  expect([0, 7, 42, 1277].map(niceTop)).toEqual([1, 8, 50, 1500]);
});

test('a line stops where a value is unknown and where another form begins', () => {
  const points = [
    { year: 2019, value: 1 },
    { year: 2020, value: null },
    { year: 2021, value: 2 },
    { year: 2022, value: 3 },
  ];
  expect(linesOf(points).map((line) => line.map(({ year }) => year))).toEqual([[2019], [2021, 2022]]);
  const broken = linesOf(points, [2022]).map((line) => line.map(({ year }) => year));
  expect(broken).toEqual([[2019], [2021], [2022]]);
});

test('a year without a report is a gap and never 0', () => {
  const reports = [report(2020, '2019'), report(2022, '2021')];
  expect(yearsWithGaps(reports).map((entry) => [entry.year, entry.report?.id ?? null])).toEqual([
    [2020, '1-2020'],
    [2021, null],
    [2022, '1-2022'],
  ]);
  expect(seriesOf(reports, ({ newlyReceived }) => newlyReceived).map(({ value }) => value)).toEqual([
    7,
    null,
    7,
  ]);
  expect(formBreaks(reports)).toEqual([2022]);
});
