import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MadeFrom } from '../../scripts/build/made-from.ts';
import { writeReportNumbers } from '../../scripts/build/report-numbers.ts';
import { folderWith } from './temporary-folder.ts';

const head = '\ufeffgovernment,year,row,raw';
const reports = ['640502/2020', '640502200/2020'];
const folders = { '640502/x': '', '640502200/x': '' };

function numbers(raw: string): string {
  return `${head}\r\n640502,2020,a,7\r\n640502,2020,b,"1,018"\r\n640502200,2020,a,${raw}\r\n`;
}

function cut(data: string, site: string, last: string | null = null): void {
  const kept = `${data}/kept`;
  writeReportNumbers({ data, site, last }, reports, new MadeFrom(kept));
}

test('the numbers of each report are cut out byte for byte, under the head', () => {
  const folder = folderWith({ 'numbers.csv': numbers('0'), ...folders });
  cut(folder, folder);
  expect(readFileSync(`${folder}/640502/2020.csv`, 'utf8')).toBe(
    `${head}\r\n640502,2020,a,7\r\n640502,2020,b,"1,018"\r\n`,
  );
  expect(readFileSync(`${folder}/640502200/2020.csv`, 'utf8')).toBe(`${head}\r\n640502200,2020,a,0\r\n`);
});

test('what would come out the same stays the same file; what changed, or was written since, is cut anew', () => {
  const data = folderWith({ 'numbers.csv': numbers('0') });
  const [last, site] = [folderWith(folders), folderWith(folders)];
  const file = (folder: string, at: number) => `${folder}/${reports[at]}.csv`;
  cut(data, last);
  writeFileSync(`${data}/numbers.csv`, numbers('1'));
  cut(data, site, last);
  const [unchanged, changed] = reports.map((_, at) => statSync(file(site, at)).ino);
  expect(unchanged).toBe(statSync(file(last, 0)).ino);
  expect(readFileSync(file(site, 1), 'utf8')).toBe(`${head}\r\n640502200,2020,a,1\r\n`);
  cut(data, site, last);
  expect(reports.map((_, at) => statSync(file(site, at)).ino)).toEqual([unchanged, changed]);
  const right = readFileSync(file(site, 1));
  writeFileSync(file(site, 1), right.toString().replace(',1\r', ',9\r'));
  utimesSync(file(site, 1), 1, 1);
  cut(data, site);
  expect(readFileSync(file(site, 1)).equals(right)).toBe(true);
});
