import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MadeFrom } from '../../scripts/build/made-from.ts';
import { placeReportFiles } from '../../scripts/build/report-files.ts';
import { keyFiguresOf } from '../../src/model/archive.ts';
import { folderWith } from './temporary-folder.ts';

test('every report has its three files, also one that has no numbers', () => {
  const summary = (year: number) => ({
    id: `640502-${year}`,
    code: '640502',
    year,
    scope: null,
    form: year < 2019 ? '2008' : '2019',
    title: null,
    publishedAt: null,
    file: '年报.txt',
    figures: keyFiguresOf({ tables: { disclosure: {}, applications: {}, remedies: {} } }),
    findings: { error: 0, warning: 0, info: 0 },
    checks: { pass: 0, fail: 0, notAssessable: 0 },
  });
  const data = folderWith({
    'archive.json': JSON.stringify({
      governments: [],
      reports: [summary(2012), summary(2020)],
      withdrawn: [],
      earlier: [],
      unpublished: [],
    }),
    'numbers.csv': 'government,year,value\r\n640502,2020,7\r\n',
    'reports/640502/2012.json': '{}',
    'reports/640502/2020.json': '{}',
    'transcripts/640502/2012.txt': '一',
    'transcripts/640502/2020.txt': '二',
  });
  const site = folderWith({ x: '' });
  placeReportFiles(data, site, null, new MadeFrom(`${site}/kept`));
  const at = (file: string) => readFileSync(`${site}/governments/640502/${file}`, 'utf8');
  expect(['2012.json', '2012.txt', '2020.txt'].map(at)).toEqual(['{}', '一', '二']);
  expect(at('2012.csv')).toBe('government,year,value\r\n');
  expect(at('2020.csv')).toBe('government,year,value\r\n640502,2020,7\r\n');
});
