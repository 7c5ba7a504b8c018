import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { governmentsInUse } from '../../src/model/register.ts';
import { seeds } from '../reader/fixtures/seeds.ts';
import { identified, national, placesAlone } from './national-register.ts';

const governmentOf = (printed: string) => identified(printed).government;

test('the five reports are of the same governments, and with the same findings, in the register of the whole country', async () => {
  for (const seed of seeds) {
    const bytes = readFileSync(new URL(`../../content/reports/${seed.file}`, import.meta.url));
    for (const register of [national, placesAlone]) {
      const { report } = await readReport({ file: seed.file, bytes }, register);
      expect(report.government.code).toBe(seed.code);
      const found = report.findings.map(({ rule, path, line }) => [rule, path, line]);
      expect(found.sort()).toEqual([...seed.findings].sort());
    }
  }
});

test('an archive needs its governments, those above them and those that people entered', () => {
  const inUse = governmentsInUse(placesAlone, [
    { government: governmentOf('香山乡'), year: 2020 },
    { government: governmentOf('沙坡头区教育局'), year: 2020 },
  ]);
  expect(inUse.map(({ code }) => code)).toEqual([
    '640000',
    '640500',
    '640502',
    '640502/education',
    '640502200',
  ]);
  expect(inUse[3]).toMatchObject({ place: '教育局', name: '沙坡头区教育局', parent: '640502' });
  expect(governmentsInUse(national, []).map(({ code }) => code)).toEqual(
    national.listed.map(({ code }) => code).sort(),
  );
});

test('a department has the name of its latest report', () => {
  const reported = [2021, 2019].map((year) => ({
    government: governmentOf(year === 2021 ? '沙坡头区教育和体育局' : '沙坡头区教育局'),
    year,
  }));
  const inUse = governmentsInUse(placesAlone, reported);
  expect(inUse.at(-1)).toMatchObject({ code: '640502/education', name: '沙坡头区教育和体育局' });
});
