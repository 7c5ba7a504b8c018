import { expect, test } from 'vitest';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { governmentCsv, governmentJson } from '../../src/takeaway/government-files.ts';
import { summaryWith } from './summary.ts';

const place = (code: string, name: string): RegisteredGovernment => ({
  code,
  place: name,
  name: `${name}人民政府`,
  level: code.length === 6 ? 'county' : 'township',
  parent: code.length === 6 ? null : '640502',
  aliases: [],
  website: null,
});
const data = {
  government: place('640502', '沙坡头区'),
  version: 'abc',
  children: [place('640502200', '香山乡')],
  reports: [summaryWith()],
};

test('a line a report, with the place that it is from; what is not given stays empty', () => {
  const [head = '', line = '', end] = governmentCsv(data).split('\r\n');
  expect(head.startsWith('\ufeffgovernment,place,level,year,')).toBe(true);
  const names = head.slice(1).split(',');
  const row = Object.fromEntries(line.split(',').map((value, index) => [names[index], value]));
  expect(row).toMatchObject({
    government: '640502200',
    place: '香山乡',
    newlyReceived: '7',
    checksFailed: '2',
  });
  expect(row.carriedForward).toBe('');
  expect(end).toBe('');
});

test('the JSON names its version', () => {
  expect(JSON.parse(governmentJson(data))).toMatchObject({ version: 'abc', reports: [{ year: 2020 }] });
});
