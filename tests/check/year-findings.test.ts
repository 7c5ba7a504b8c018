import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readReport, type SourceFile, yearFindings } from '../../src/ingest/index.ts';
import { ingested } from '../archive/ingested.ts';
import { national } from '../register/national-register.ts';
import { altered, printedReport } from '../rules/printed-report.ts';

const first: SourceFile = { file: '2019.txt', bytes: strToU8(printedReport('2019')) };
const next = (sidecar?: string): SourceFile => ({
  file: '2020.txt',
  bytes: strToU8(altered(printedReport('2019'), ['2019年', '2020年'])),
  ...(sidecar === undefined ? {} : { sidecar }),
});

const read = (source: SourceFile) => readReport(source, national);

/** The rules that the archive finds broken over two years, and those that are found beside last year's report alone. */
async function found(source: SourceFile) {
  const { auditOf } = await ingested([first, source]);
  const audit = auditOf('640502200', 2020)?.findings ?? [];
  const archive = audit.filter(({ rule }) => rule.startsWith('years/'));
  return { archive, beside: yearFindings((await read(first)).report, await read(source)) };
}

test('what is found beside last year is what the archive will find', async () => {
  const { archive, beside } = await found(next());
  expect(beside.map(({ rule }) => rule)).toContain('years/items');
  expect(beside).toEqual(archive);
});

test('what a person has explained is marked as explained', async () => {
  const accepted = 'accept:\n  - rule: years/items\n    reason: 职能调整\n    date: 2021-03-15\n';
  const { archive, beside } = await found(next(accepted));
  expect(beside.some(({ acceptance }) => acceptance?.reason === '职能调整')).toBe(true);
  expect(beside).toEqual(archive);
});

test('a report that the register does not know has nothing beside it', async () => {
  const unknown = altered(printedReport('2019'), ['香山乡', '无此名乡']);
  const document = await read({ file: '年报.txt', bytes: strToU8(unknown) });
  expect(yearFindings((await read(first)).report, document)).toEqual([]);
});
