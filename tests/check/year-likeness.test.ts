import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readReport, yearLikeness } from '../../src/ingest/index.ts';
import { ingested } from '../archive/ingested.ts';
import { national } from '../register/national-register.ts';
import { altered, printedReport } from '../rules/printed-report.ts';

const sentences = [
  '全年主动公开政务信息一百余条并及时更新。',
  '利用村务公开栏张贴了惠民政策的明白纸。',
  '对政府信息公开申请答复流程作了重新梳理。',
  '组织村干部集中学习了政府信息公开条例。',
];

/** The report of a year whose first part says something. */
function text(year: number, said: readonly string[]): string {
  const report = altered(printedReport('2019'), ['2019年', `${year}年`]);
  const [heading] = /^一、总体情况$/m.exec(report) ?? [];
  expect(heading).toBeDefined();
  return report.replace(/^一、总体情况$/m, `一、总体情况\n${said.join('')}`);
}

async function likened(before: readonly string[], own: readonly string[]) {
  const files = [text(2019, before), text(2020, own)].map((body, at) => ({
    file: `${2019 + at}.txt`,
    bytes: strToU8(body),
  }));
  const [last, next] = await Promise.all(files.map((file) => readReport(file, national)));
  if (last === undefined || next === undefined) throw new Error('two reports');
  const found = yearLikeness(last, next, national).find(({ section }) => section === 'overview');
  const { auditOf } = await ingested(files);
  return { found, audit: auditOf('640502200', 2020), next };
}

describe('how much of the text is that of last year', () => {
  test('is what the archive will say', async () => {
    const { found, audit } = await likened(sentences, sentences);
    const likeness = audit?.likeness.find(({ section }) => section === 'overview');
    expect(likeness).toBeDefined();
    expect(found?.sentences).toEqual(likeness?.sentences);
    expect(Math.round((found?.share ?? 0) * 1000) / 1000).toBe(likeness?.share);
    const finding = audit?.findings.find(
      ({ rule, path }) => rule === 'likeness/earlier' && path === 'overview',
    );
    expect(found?.finding?.message).toBe(finding?.message);
  });

  test('is told too where it is little, with the sentence and its lines in both', async () => {
    const fresh = sentences.map((sentence) => `今年${[...sentence].reverse().join('').replace('。', '')}。`);
    const { found, audit, next } = await likened(sentences, [sentences[0] ?? '', ...fresh.slice(1)]);
    expect(audit?.likeness.filter(({ section }) => section === 'overview')).toEqual([]);
    expect(found?.finding).toBe(null);
    expect(found?.sentences.map((sentence) => sentence.text)).toContain(sentences[0]);
    const [shared] = found?.sentences ?? [];
    expect(next.transcript[(shared?.line ?? 0) - 1]).toContain(sentences[0]);
    expect(found?.same).toBeLessThan(found?.comparable ?? 0);
  });

  test('is nothing where a report has no address yet', async () => {
    const unknown = altered(printedReport('2019'), ['香山乡', '无此名乡']);
    const document = await readReport({ file: '年报.txt', bytes: strToU8(unknown) }, national);
    const known = await readReport({ file: '年报.txt', bytes: strToU8(printedReport('2019')) }, national);
    expect(yearLikeness(known, document, national)).toEqual([]);
  });
});
