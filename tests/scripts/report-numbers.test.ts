import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeReportNumbers } from '../../scripts/build/report-numbers.ts';
import { folderWith } from './temporary-folder.ts';

const head = '\ufeffgovernment,year,row,raw';

test('the numbers of each report are cut out byte for byte, under the head', async () => {
  const folder = folderWith({
    'numbers.csv': `${head}\r\n640502,2020,a,7\r\n640502,2020,b,"1,018"\r\n640502200,2020,a,0\r\n`,
    '640502/x': '',
    '640502200/x': '',
  });
  expect(writeReportNumbers(`${folder}/numbers.csv`, folder)).toEqual({
    head,
    reports: new Set(['640502/2020', '640502200/2020']),
  });
  expect(readFileSync(`${folder}/640502/2020.csv`, 'utf8')).toBe(
    `${head}\r\n640502,2020,a,7\r\n640502,2020,b,"1,018"\r\n`,
  );
  expect(readFileSync(`${folder}/640502200/2020.csv`, 'utf8')).toBe(`${head}\r\n640502200,2020,a,0\r\n`);
});
