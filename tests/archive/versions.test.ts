import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findUndecided, readReport, type SourceFile } from '../../src/ingest/index.ts';
import { national } from '../register/national-register.ts';
import { altered, printedReport } from '../rules/printed-report.ts';
import { ingested } from './ingested.ts';

const code = '640502200';
const first = `${printedReport('2019')}\n2020年1月10日\n`;
const second = altered(
  first,
  ['规范性文件\t1\t1\t1', '规范性文件\t1\t1\t5'],
  ['1月10日', '3月2日'],
  ['其他无', '另有说明'],
);

const file = (name: string, text: string, sidecar?: string): SourceFile => ({
  file: name,
  bytes: strToU8(text),
  ...(sidecar === undefined ? {} : { sidecar }),
});

describe('a report that was published again', () => {
  const files = [file('更正.txt', second), file('原来.txt', first)];

  test('stands at the address, the earlier version beside it', async () => {
    const { archive, files: published, reportOf } = await ingested(files);
    expect(archive.reports.map((report) => [report.id, report.file])).toEqual([[`${code}-2019`, '更正.txt']]);
    expect(archive.earlier).toEqual([{ code, year: 2019, version: 1 }]);
    expect(archive.unpublished).toEqual([]);
    expect(reportOf(`reports/${code}/2019.json`).source.file).toBe('更正.txt');
    expect(reportOf(`reports/${code}/2019/v1.json`).source.file).toBe('原来.txt');
    expect(published.get(`transcripts/${code}/2019/v1.txt`)).toContain('1月10日');
  });

  test('the differences are listed', async () => {
    const { auditOf } = await ingested(files);
    const versions = auditOf(code, 2019)?.versions ?? [];
    expect(versions.map(({ version, file, publishedAt }) => [version, file, publishedAt])).toEqual([
      [1, '原来.txt', '2020-01-10'],
      [2, '更正.txt', '2020-03-02'],
    ]);
    expect(versions[0]).toMatchObject({ numbers: [], sections: [] });
    expect(versions[1]?.numbers).toEqual([
      { path: 'disclosure.normativeDocuments.total', before: 1, after: 5 },
    ]);
    expect(versions[1]?.sections).toEqual([
      { section: 'otherMatters', change: 'changed' },
      { section: 'closing', change: 'changed' },
    ]);
  });

  test('is counted once in every table', async () => {
    const { files: published } = await ingested(files);
    const lines = published
      .get('numbers.csv')
      ?.match(/^640502200,2019,.*disclosure.normativeDocuments.total.*$/gm);
    expect(lines).toHaveLength(1);
    expect(lines?.[0]).toContain(',5,');
    expect(published.get('reports.csv')?.match(/更正\.txt|原来\.txt/g)).toEqual(['更正.txt']);
  });

  test('the order of the files does not matter', async () => {
    const [one, other] = [await ingested(files), await ingested(files.toReversed())];
    expect([...other.files].sort()).toEqual([...one.files].sort());
  });

  test('a third version keeps the address of the first', async () => {
    const third = altered(second, ['3月2日', '6月1日']);
    const { archive, reportOf } = await ingested([...files, file('再更正.txt', third)]);
    expect(archive.earlier.map(({ version }) => version)).toEqual([1, 2]);
    expect(reportOf(`reports/${code}/2019/v1.json`).source.file).toBe('原来.txt');
    expect(reportOf(`reports/${code}/2019/v2.json`).source.file).toBe('更正.txt');
  });
});

describe('where the documents do not say which is later', () => {
  const undated = printedReport('2019');
  const other = altered(undated, ['规范性文件\t1\t1\t1', '规范性文件\t1\t1\t5']);

  test('nothing is guessed, and the owners of both are told', async () => {
    const { archive, auditOf, questions, files } = await ingested([
      file('乙.txt', other),
      file('甲.txt', undated),
    ]);
    expect(archive.reports.map((report) => report.file)).toEqual(['乙.txt']);
    expect(archive.unpublished.map((unpublished) => unpublished.file)).toEqual(['甲.txt']);
    for (const { findings } of [...archive.unpublished, ...questions]) {
      expect(findings.map(({ rule }) => rule)).toEqual(['identify/duplicate']);
      expect(findings[0]?.advice).toContain('version: 2');
    }
    expect(auditOf(code, 2019)?.findings.map(({ rule }) => rule)).toEqual(['identify/duplicate']);
    expect([...files.keys()].filter((path) => path.startsWith('reports/'))).toEqual([
      `reports/${code}/2019.json`,
    ]);
  });

  test('the check before publishing says the same', async () => {
    const read = async (name: string, version: number | null) => {
      const { report } = await readReport({ file: name, bytes: strToU8(undated) }, national);
      return { report, version };
    };
    const tied = findUndecided([await read('甲.txt', null), await read('乙.txt', null)]);
    expect(tied.map((each) => [each.file, each.finding.rule])).toEqual([['甲.txt', 'identify/duplicate']]);
    expect(findUndecided([await read('甲.txt', 2), await read('乙.txt', null)])).toEqual([]);
  });

  test('a word in the sidecar decides', async () => {
    const { archive, questions, reportOf } = await ingested([
      file('甲.txt', other, 'version: 2'),
      file('乙.txt', undated),
    ]);
    expect([archive.unpublished, questions]).toEqual([[], []]);
    expect(archive.reports.map((report) => report.file)).toEqual(['甲.txt']);
    expect(reportOf(`reports/${code}/2019/v1.json`).source.file).toBe('乙.txt');
  });

  test('a word in the sidecar goes before the day', async () => {
    const { archive } = await ingested([file('甲.txt', second), file('乙.txt', first, 'version: 2')]);
    expect(archive.reports.map((report) => report.file)).toEqual(['乙.txt']);
  });
});
