import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { ShardSources } from '../../scripts/build/search-digest.ts';
import { indexShard } from '../../scripts/build/search-shard.ts';
import { digestOfFile } from '../../scripts/manifest/digest.ts';
import type { Archive } from '../../src/model/archive.ts';
import { folderWith } from './temporary-folder.ts';

const years = [2019, 2020];
const report = (year: number) => ({
  year,
  form: '2019',
  government: { code: '640502200', level: 'township' },
  sections: [
    {
      id: 'overview',
      markdown: `**一是**${year}年的低保，\n\n二是别的。`,
      paragraphs: [
        [3, 3],
        [5, 6],
      ],
    },
  ],
  cells: { 'disclosure.procurement.amount': { state: 'read', raw: '266900' } },
  findings: [{ path: null, message: '少了一行' }],
  checks: [],
});
const archive = {
  governments: [
    {
      code: '640502200',
      place: '香山乡',
      name: '香山乡人民政府',
      level: 'township',
      parent: null,
      aliases: [],
    },
  ],
  reports: years.map((year) => ({ code: '640502200', year })),
} as unknown as Archive;

test('the same reports give the same index, byte for byte', () => {
  const files = years.map((year) => [`reports/640502200/${year}.json`, JSON.stringify(report(year))]);
  const folder = folderWith(Object.fromEntries(files));
  const indexed = (name: string) => {
    indexShard(folder, `${folder}/${name}`, archive);
    return filesBelow(`${folder}/${name}`).map((file) => [
      file,
      readFileSync(`${folder}/${name}/${file}`, 'hex'),
    ]);
  };
  const first = indexed('first');
  expect(first.map(([file]) => file)).toEqual(['head.bin', 'phrases/0.bin', 'texts/0.bin']);
  expect(indexed('second')).toEqual(first);
});

test('what the archive found of a report is indexed with it, and changes the digest of its shard', () => {
  const files = Object.fromEntries(
    years.map((year) => [`reports/640502200/${year}.json`, JSON.stringify(report(year))]),
  );
  const finding = { path: null, message: '与上年不衔接' };
  const audit = {
    code: '640502200',
    reports: [{ code: '640502200', year: 2020, findings: [finding], checks: [] }],
  };
  const withAudit = folderWith({ ...files, 'audit/640502200.json': JSON.stringify(audit) });
  indexShard(withAudit, `${withAudit}/index`, archive);
  const texts = inflateRawSync(readFileSync(`${withAudit}/index/texts/0.bin`)).toString();
  expect(texts.split('与上年不衔接')).toHaveLength(2);
  const paths = years.map((year) => `reports/640502200/${year}.json`);
  const digests = new Map(paths.map((path) => [path, digestOfFile(`${withAudit}/${path}`)]));
  const digestWith = (path: string) =>
    new ShardSources(new Map([...digests, [path, 'another']]), archive).digest(archive.reports);
  const own = new ShardSources(digests, archive).digest(archive.reports);
  expect(digestWith('audit/640502200.json')).not.toBe(own);
  expect(digestWith('reports/640502200/2019.json')).not.toBe(own);
  expect(digestWith('reports/640502201/2019.json')).toBe(own);
});
