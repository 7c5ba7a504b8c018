import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/model/archive.ts';
import { altered, printedReport } from '../rules/printed-report.ts';
import { contentWith, type IngestRun, ingestRun, ownContent } from './ingest-run.ts';

const title = '沙坡头区香山乡人民政府2019年政府信息公开工作年度报告';
const address = '（地址：中卫市沙坡头区香山乡；邮编：755003；联系电话：0955-7656777）。';
const good = printedReport('2019');
const seed = readFileSync(join(ownContent, 'reports/宁夏/中卫市/沙坡头区/滨河镇2019年.txt'));

const wrongSidecar = { '滨河镇.yaml': 'government: 香山乡' };

const archiveOf = ({ data }: IngestRun) =>
  Archive.parse(JSON.parse(data.get('archive.json')?.toString() ?? ''));
const publishedBy = (run: IngestRun) => archiveOf(run).reports.map(({ id }) => id);

describe('one bad file keeps no other from being published', () => {
  const cases: [name: string, file: string, content: string | Uint8Array, words: string][] = [
    ['a duplicate', '香山乡（又一份）.txt', good, '同一政府同一年度'],
    [
      'an unknown government',
      '无此名乡.txt',
      altered(good, [title, title.replace('香山乡', '无此名乡')]),
      'governments.csv',
    ],
    ['an empty file', '空.txt', '', '没有读到任何文字'],
    ['a wrong encoding', '乱码.txt', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'UTF-8'],
    ['no report at all', '会议通知.txt', '关于召开工作会议的通知\n各村：请于周五下午开会。\n', '没有认出'],
    ['a sidecar that is wrong', '滨河镇.txt', altered(good, ['香山乡', '滨河镇']), '.yaml'],
    ['a sidecar without a report', '宣和镇.yaml', 'year: 2019\n', '同名'],
  ];

  test.each(cases)('%s', async (_, file, content, words) => {
    const more: Record<string, string> = file === '滨河镇.txt' ? wrongSidecar : {};
    const run = await ingestRun(
      contentWith({ '香山乡2019年.txt': good, 'a/滨河镇2019年.txt': seed, [file]: content, ...more }),
    );
    expect(run.code).toBe(1);
    expect(publishedBy(run)).toEqual(['640502100-2019', '640502200-2019']);
    const told = run.told.slice(run.told.indexOf(file));
    expect(told).toContain('没有发布');
    expect(told).toContain(words);
    expect(run.told).not.toMatch(/ {4}at |Error|node:|undefined/);
    expect(archiveOf(run).unpublished.map((unpublished) => unpublished.file)).toEqual([file]);
  });

  test('all of them together', async () => {
    const bad = Object.fromEntries(cases.map(([, file, content]) => [file, content]));
    const run = await ingestRun(contentWith({ '香山乡2019年.txt': good, ...bad, ...wrongSidecar }));
    expect(run.code).toBe(1);
    expect(publishedBy(run)).toEqual(['640502200-2019']);
    expect(archiveOf(run).unpublished).toHaveLength(cases.length);
    for (const [, file] of cases) expect(run.told).toContain(`${file}：没有发布`);
    expect(run.told).toContain(`共 ${cases.length + 1} 份文件，发布 1 份报告`);
  });
});

describe('a sidecar', () => {
  const nameless = altered(good, [title, '政府信息公开工作年度报告'], [address, '']);

  test('says whose report it is', async () => {
    const run = await ingestRun(
      contentWith({ '年报.txt': nameless, '年报.yaml': 'government: 640502100\nyear: 2019\n' }),
    );
    expect(run.code).toBe(0);
    expect(publishedBy(run)).toEqual(['640502100-2019']);
  });

  test('is asked for where the report does not say it', async () => {
    const run = await ingestRun(contentWith({ '年报.txt': nameless }));
    expect(run.code).toBe(1);
    expect(publishedBy(run)).toEqual([]);
    expect(run.told).toContain('没有找到发布报告的机关');
  });
});

test('nothing to publish is no failure', async () => {
  const run = await ingestRun(contentWith({ '.gitkeep': '' }));
  expect([run.code, publishedBy(run)]).toEqual([0, []]);
});
