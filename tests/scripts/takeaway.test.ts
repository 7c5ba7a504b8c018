import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { runNode } from '../../scripts/build/run-command.ts';
import { splitTable } from '../../scripts/takeaway/split-tables.ts';
import { folderWith } from './temporary-folder.ts';

/** The open data of the five seeds, and what is made of them to be taken away. */
async function made(env: Record<string, string> = {}): Promise<{ data: string; folder: string }> {
  const data = `${folderWith({ x: '' })}/data`;
  const folder = `${folderWith({ x: '' })}/takeaway`;
  expect(await runNode({ args: ['scripts/ingest.ts', '--out', data] })).toBe(0);
  const took = { args: ['scripts/make-takeaway.ts', folder], env: { DATA_DIR: data, ...env } };
  expect(await runNode(took)).toBe(0);
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

test('same data, same bytes, in another time zone too', async () => {
  const [one, other] = [(await made()).folder, (await made({ TZ: 'America/New_York' })).folder];
  const files = filesBelow(one);
  expect(filesBelow(other)).toEqual(files);
  for (const file of files) {
    expect(readFileSync(`${other}/${file}`).equals(readFileSync(`${one}/${file}`)), file).toBe(true);
  }
});

test('a feed names whole addresses where the site has one', async () => {
  const { folder } = await made({ SITE_URL: 'https://example.cn', BASE_PATH: '/nianbao' });
  const feed = readFileSync(`${folder}/governments/640500.feed.xml`, 'utf8');
  expect(feed).toContain('<id>https://example.cn/nianbao/governments/640502200/2020/</id>');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
});

test('a record with line breaks stays whole, and others keep out of the part', async () => {
  const folder = folderWith({ 'all.csv': '\ufeffa,b\r\n1,"x\r\n""y"\r\n2,z\r\n9,w\r\n' });
  const table = { file: `${folder}/all.csv`, name: 'all.csv' };
  await splitTable(table, folder, ['one', 'two'], (code) => ({ '1': 'one', '2': 'two' })[code] ?? null);
  const part = (name: string) => readFileSync(`${folder}/${name}/all.csv`, 'utf8');
  expect(part('one')).toBe('\ufeffa,b\r\n1,"x\r\n""y"\r\n');
  expect(part('two')).toBe('\ufeffa,b\r\n2,z\r\n');
});
