import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparedReportOf } from '../../src/compare/encode-report.ts';
import { indicatorValue } from '../../src/compare/indicator-value.ts';
import { keyRates, rankingsOf, rateOfFigures } from '../../src/components/place/figure-rates.ts';
import { readReport } from '../../src/ingest/index.ts';
import { type KeyFigures, keyFiguresOf } from '../../src/model/archive.ts';
import { formOf } from '../../src/model/forms/index.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { seeds } from '../reader/fixtures/seeds.ts';
import { seedRegister } from '../reader/register.ts';
import { summaryWith } from '../takeaway/summary.ts';

test.each(seeds)('the rates of $title are those that a comparison works out of its cells', async ({
  file,
}) => {
  const bytes = readFileSync(new URL(`../../content/reports/${file}`, import.meta.url));
  const { report } = await readReport({ file, bytes }, seedRegister());
  const key = { code: '640502', year: 2020, place: '沙坡头区' };
  const compared = comparedReportOf(key, formOf('2019')!, report);
  for (const indicator of keyRates)
    expect(indicatorValue(indicator, compared, null)).toMatchObject(
      rateOfFigures(indicator, keyFiguresOf(report)),
    );
});

const child = (code: string, level: RegisteredGovernment['level'] = 'township'): RegisteredGovernment => ({
  code,
  place: `${code}处`,
  name: code,
  level,
  parent: '1',
  aliases: [],
  website: null,
});
const children = [child('a'), child('b'), child('c'), child('d', 'department')];
const asked = (code: string, figures: Partial<KeyFigures>, changes = {}) =>
  summaryWith({ code, figures: { ...summaryWith().figures, ...figures }, ...changes });
const refusals = (...reports: ReturnType<typeof asked>[]) =>
  rankingsOf(children, reports).filter(({ indicator }) => indicator.id === 'refusal');

test('governments are ranked by a rate of at least ten cases, the others are counted', () => {
  const [ranking] = refusals(
    asked('a', { denied: 1, concluded: 10 }),
    asked('b', { denied: 5, concluded: 20 }),
    asked('c', { denied: 9, concluded: 9 }),
  );
  expect(ranking?.ranked.map(({ place, rate }) => [place, rate.value])).toEqual([
    ['b处', 0.25],
    ['a处', 0.1],
  ]);
  expect([ranking?.few, ranking?.unknown]).toEqual([1, 0]);
});

test.each([
  ['one that counts its departments too', asked('b', { denied: 5, concluded: 20 }, { scope: 'aggregate' })],
  ['one whose scope is not known', asked('b', { denied: 5, concluded: 20 }, { scope: null })],
  ['a department', asked('d', { denied: 5, concluded: 20 })],
  ['one that does not give the number', asked('b', { denied: null, concluded: 20 })],
  ['one whose parts are more than the whole', asked('b', { denied: 21, concluded: 20 })],
])('%s is not ranked with a township', (_, other) => {
  expect(refusals(asked('a', { denied: 1, concluded: 10 }), other)).toEqual([]);
});
