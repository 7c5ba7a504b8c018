import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { runNode } from '../../scripts/build/run-command.ts';
import { digestOf } from '../../scripts/manifest/digest.ts';
import { KeptPackages } from '../../scripts/takeaway/kept-packages.ts';
import { KeptPieces } from '../../scripts/takeaway/kept-pieces.ts';
import { PackedFile, type Piece, packed } from '../../scripts/takeaway/packed-file.ts';
import { ZipFile } from '../../scripts/takeaway/zip-file.ts';
import { folderWith } from './temporary-folder.ts';

/** The open data of the five seeds, and what is made of them to be taken away. */
async function made(env: Record<string, string> = {}): Promise<{ data: string; folder: string }> {
  const data = `${folderWith({ x: '' })}/data`;
  const [open, site, parquet, folder] = ['open', 'site', 'parquet', 'takeaway'].map(
    (name) => `${folderWith({ [`${name}/x`]: '' })}/${name}`,
  ) as [string, string, string, string];
  expect(await runNode({ args: ['scripts/ingest.ts', '--out', data] })).toBe(0);
  const args = ['scripts/offer-data.ts', open, site, site, parquet, folder];
  expect(await runNode({ args, env: { DATA_DIR: data, ...env } })).toBe(0);
  return { data, folder };
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('packages hold the tables of the release, cut by county, with what is needed to read them', async () => {
  const { data, folder } = await made();
  const whole = unzipSync(readFileSync(`${folder}/data/yangguang.zip`));
  const county = unzipSync(readFileSync(`${folder}/governments/640502.zip`));
  for (const table of ['governments', 'reports', 'numbers', 'findings', 'checks']) {
    const published = readFileSync(`${data}/${table}.csv`, 'utf8');
    expect(text(whole[`${table}.csv`])).toBe(published);
    const [head = '', ...lines] = published.split(/(?<=\r\n)/);
    const own = lines.filter((line) => line.startsWith('640502'));
    expect(text(county[`${table}.csv`])).toBe([head, ...own].join(''));
  }
  expect(Object.keys(county).filter((name) => name.startsWith('transcripts/'))).toHaveLength(3);
  expect(text(county['transcripts/640502/2020.txt'])).toBe(
    readFileSync(`${data}/transcripts/640502/2020.txt`, 'utf8'),
  );
  expect(text(county['README.md'])).toMatch(
    /^# 阳光年报：沙坡头区的数据\n\n3 份报告，数据版本 [0-9a-f]{12}。/,
  );
  const described = JSON.parse(text(county['datapackage.json']));
  expect(described.name).toBe('yangguang-640502');
  for (const { path } of described.resources) expect(county).toHaveProperty([path]);
});

test('a county has its package as it was while others change, and one that was put together anew is the same', () => {
  const kept = `${folderWith({ x: '' })}/packages`;
  const files = (words: string) => [['a.txt', new PackedFile(packed(Buffer.from(words)))] as const];
  const place = (folder: string, cache = kept) => {
    const packages = new KeptPackages(cache);
    packages.place(files('甲'), `${folder}/one.zip`);
    packages.place(files(folder), `${folder}/other.zip`);
    packages.keep();
    return ['one.zip', 'other.zip'].map((name) => readFileSync(`${folder}/${name}`));
  };
  const [first, again, anew] = [folderWith({}), folderWith({}), folderWith({})];
  const [one, other] = place(first);
  const [same, changed] = place(again);
  expect(statSync(`${again}/one.zip`).ino).toBe(statSync(`${first}/one.zip`).ino);
  expect(same).toEqual(one);
  expect(changed).not.toEqual(other);
  expect(place(anew, `${kept}.other`)[0]).toEqual(one);
  expect(filesBelow(kept)).toHaveLength(2);
});

test('same data, same bytes, in another time zone too', async () => {
  const [one, other] = [(await made()).folder, (await made({ TZ: 'America/New_York' })).folder];
  const files = filesBelow(one);
  expect(filesBelow(other)).toEqual(files);
  for (const file of files) {
    expect(readFileSync(`${other}/${file}`).equals(readFileSync(`${one}/${file}`)), file).toBe(true);
  }
});

test('a piece that was packed before is taken as it was kept, unless what is kept was damaged', () => {
  const file = `${folderWith({ x: '' })}/pieces`;
  const [one, two] = ['甲'.repeat(900), '乙'].map((words) => Buffer.from(words)) as [Buffer, Buffer];
  const first = new KeptPieces(file);
  const pack = (pieces: KeptPieces, bytes: Buffer) => pieces.pack(digestOf(bytes), () => bytes).deflated;
  const packedFirst = [one, two, one].map((bytes) => pack(first, bytes));
  expect(packedFirst).toEqual([one, two, one].map((bytes) => packed(bytes).deflated));
  first.keep();
  // What is kept answers: were it packed again, the answer would be its own.
  const kept = readFileSync(file);
  const whole = Buffer.from(kept.subarray(kept.indexOf('\n') + 1));
  whole[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
  writeFileSync(file, Buffer.concat([Buffer.from(`${digestOf(whole)}\n`), whole]));
  expect(pack(new KeptPieces(file), two)).not.toEqual(packed(two).deflated);
  expect(pack(new KeptPieces(file), one)).toEqual(packed(one).deflated);
  truncateSync(file, kept.length - 1);
  expect(pack(new KeptPieces(file), two)).toEqual(packed(two).deflated);
});

test('pieces that were packed apart are one file, in any zip file', () => {
  const folder = folderWith({ x: '' });
  const [head, one, two] = ['甲,乙\r\n', '1,2\r\n'.repeat(5000), '3,4\r\n'].map((text) =>
    packed(Buffer.from(text)),
  ) as [Piece, Piece, Piece];
  const zip = new ZipFile(`${folder}/all.zip`);
  zip.add('表.csv', new PackedFile(head, one, two));
  zip.add('子/表.csv', new PackedFile(head, two));
  zip.add('empty', new PackedFile());
  zip.close();
  const files = unzipSync(readFileSync(`${folder}/all.zip`));
  expect(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, text(bytes)]))).toEqual({
    '表.csv': `甲,乙\r\n${'1,2\r\n'.repeat(5000)}3,4\r\n`,
    '子/表.csv': '甲,乙\r\n3,4\r\n',
    empty: '',
  });
});

test.skipIf(spawnSync('unzip', ['-v']).status !== 0)(
  'the common tool finds every checksum right',
  async () => {
    const { folder } = await made();
    for (const file of ['data/yangguang.zip', 'governments/640502.zip'])
      expect(spawnSync('unzip', ['-tq', `${folder}/${file}`]).status, file).toBe(0);
  },
);
