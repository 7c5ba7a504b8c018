import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/ingest/index.ts';
import { altered, printedReport } from '../rules/printed-report.ts';
import { inTheNameOf, longOverview } from './archive-faults.ts';
import { ingested } from './ingested.ts';

const trial = printedReport('2019');
const long = altered(trial, longOverview);
const source = (file: string, text: string): SourceFile => ({ file, bytes: strToU8(text) });
const inTownship = (text: string, place: string) => inTheNameOf(text, `${place}人民政府`);
const later = altered(long, ['2019年', '2020年']);

describe('two years of one township', () => {
  test('the same words are shown beside each other, with their lines', async () => {
    const { auditOf, files } = await ingested([source('a.txt', long), source('b.txt', later)]);
    const audit = auditOf('640502200', 2020);
    const [likeness] = audit?.likeness ?? [];
    expect(likeness).toMatchObject({ kind: 'earlier', other: { code: '640502200', year: 2019 }, share: 1 });
    for (const { line, text, otherLine, otherText } of likeness?.sentences ?? []) {
      expect(files.get('transcripts/640502200/2020.txt')?.split('\n')[line - 1]).toContain(text.slice(0, 12));
      expect(files.get('transcripts/640502200/2019.txt')?.split('\n')[otherLine - 1]).toContain(
        otherText.slice(0, 12),
      );
    }
    const finding = audit?.findings.find(({ rule }) => rule === 'likeness/earlier');
    expect(finding).toMatchObject({ severity: 'info', path: 'overview' });
    expect(finding?.message).toContain('100%');
    expect(audit?.checks.find(({ rule }) => rule === 'likeness/earlier')?.outcome).toBe('not-assessable');
    expect(finding?.line).toBe(likeness?.sentences[0]?.line);
  });

  test('other numbers make no other words', async () => {
    const counted = altered(later, ['645', '712'], ['171', '180']);
    const { auditOf } = await ingested([source('a.txt', long), source('b.txt', counted)]);
    expect(auditOf('640502200', 2020)?.likeness[0]?.share).toBe(1);
  });

  test('a year told anew passes', async () => {
    const anew = altered(
      later,
      ['乡党委会专题研究政务公开工作', '全乡干部轮训两次，学习新的公开目录'],
      ['便民服务大厅添置了查询机', '新建的便民驿站摆上了自助终端'],
      ['驻村干部逐户发放明白卡', '村里的大喇叭每周播一次政策'],
    );
    const { auditOf } = await ingested([source('a.txt', long), source('b.txt', anew)]);
    const audit = auditOf('640502200', 2020);
    expect(audit?.likeness.filter(({ section }) => section === 'overview')).toEqual([]);
    expect(audit?.checks.find(({ rule }) => rule === 'likeness/earlier')).toMatchObject({
      path: 'overview',
      outcome: 'pass',
      expected: '低于 80%',
    });
  });
});

describe('townships of one county and year', () => {
  const neighbours = [source('a.txt', long), source('b.txt', inTownship(long, '沙坡头区滨河镇'))];

  test('are named to each other, both ways', async () => {
    const { auditOf } = await ingested(neighbours);
    const [one, other] = [auditOf('640502200', 2019), auditOf('640502100', 2019)];
    expect(one?.likeness[0]).toMatchObject({ kind: 'other', other: { code: '640502100', year: 2019 } });
    expect(other?.likeness[0]).toMatchObject({ kind: 'other', other: { code: '640502200', year: 2019 } });
  });

  test('their own names do not hide that the rest is the same', async () => {
    const named = (place: string) => altered(long, ['乡党委会专题研究', `${place}党委会专题研究`]);
    const { auditOf } = await ingested([
      source('a.txt', named('香山乡')),
      source('b.txt', inTownship(named('滨河镇'), '沙坡头区滨河镇')),
    ]);
    const [likeness] = auditOf('640502200', 2019)?.likeness ?? [];
    expect(likeness?.share).toBe(1);
    const pair = likeness?.sentences.find(({ text }) => text.includes('党委会'));
    expect([pair?.text.slice(0, 3), pair?.otherText.slice(0, 3)]).toEqual(['香山乡', '滨河镇']);
  });

  test('what governments of many counties write is nobody’s own', async () => {
    const places = ['平罗县高庄乡', '平罗县头闸镇', '夏邑县太平镇', '夏邑县桑堌乡'];
    const others = places.map((place, index) => source(`${index}.txt`, inTownship(long, place)));
    const { auditOf } = await ingested([...neighbours, ...others]);
    expect(auditOf('640502200', 2019)?.likeness ?? []).toEqual([]);
  });

  test('another year or another county is not put beside it', async () => {
    const { auditOf } = await ingested([
      source('a.txt', long),
      source('b.txt', inTownship(later, '沙坡头区滨河镇')),
      source('c.txt', inTownship(long, '平罗县高庄乡')),
    ]);
    expect(auditOf('640502200', 2019)?.likeness ?? []).toEqual([]);
  });
});
