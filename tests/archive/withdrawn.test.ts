import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/ingest/index.ts';
import { altered, printedReport } from '../rules/printed-report.ts';
import { ingested } from './ingested.ts';

const code = '640502200';
const first = `${printedReport('2019')}\n2020年1月10日\n`;
const second = altered(first, ['1月10日', '3月2日']);

const file = (name: string, text: string, sidecar?: string): SourceFile => ({
  file: name,
  bytes: strToU8(text),
  ...(sidecar === undefined ? {} : { sidecar }),
});

describe('a report that was taken back', () => {
  const elsewhere = altered(
    first,
    ['中卫市沙坡头区香山乡', '平罗县高庄乡'],
    ['沙坡头区香山乡', '平罗县高庄乡'],
  );
  const withdrawn = 'withdrawn:\n  date: 2021-05-06\n  reason: 数据口径有误，重新统计\n';

  test('keeps its address and the reason, and is in no table', async () => {
    const { archive, files, findings } = await ingested([file('甲.txt', first, withdrawn)]);
    expect(archive.reports).toEqual([]);
    expect(archive.withdrawn).toMatchObject([
      { code, year: 2019, date: '2021-05-06', reason: '数据口径有误，重新统计', file: '甲.txt' },
    ]);
    expect(archive.governments.map((government) => government.code)).toContain(code);
    expect(findings).toEqual([]);
    for (const table of ['numbers.csv', 'reports.csv', 'checks.csv', 'findings.csv'])
      expect(files.get(table)?.trim().split('\r\n')).toHaveLength(1);
    expect([...files.keys()].some((path) => path.startsWith('reports/'))).toBe(false);
  });

  test('its government is still known by name', async () => {
    const { archive } = await ingested([file('甲.txt', elsewhere, withdrawn)]);
    const [report] = archive.withdrawn;
    expect(archive.governments.find((government) => government.code === report?.code)?.place).toBe('高庄乡');
  });

  test('an earlier version stays where it was', async () => {
    const { archive, reportOf } = await ingested([file('甲.txt', first), file('乙.txt', second, withdrawn)]);
    expect([archive.reports, archive.withdrawn.length]).toEqual([[], 1]);
    expect(archive.earlier).toEqual([{ code, year: 2019, version: 1 }]);
    expect(reportOf(`reports/${code}/2019/v1.json`).source.file).toBe('甲.txt');
  });
});
