import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { runNode } from '../../scripts/build/run-command.ts';
import { writeManifest } from '../../scripts/build/write-manifest.ts';
import { writeParquet } from '../../scripts/parquet/write-parquet.ts';
import { roofSites } from '../../scripts/roof/roof-site.ts';
import { writeRoof } from '../../scripts/roof/write-roof.ts';
import { verifySite } from '../../scripts/verify/verify-site.ts';
import { scratchFolder } from '../faults/scratch-folder.ts';
import { ask, partitioned } from '../parquet/duckdb.ts';
import { numbersIn } from '../parquet/numbers.ts';

const scratch = scratchFolder();

/** The site of one folder of the sample reports, without its pages: what the roof joins. */
async function siteOf(province: string): Promise<string> {
  const [content, site] = [join(scratch, `${province}内容`), join(scratch, province)];
  cpSync(`content/reports/${province}`, `${content}/reports`, { recursive: true });
  cpSync('content/governments.csv', `${content}/governments.csv`);
  const args = ['scripts/ingest.ts', '--content', content, '--out', `${site}/data`];
  expect(await runNode({ args })).toBe(0);
  writeParquet(`${site}/data`, `${site}/data/parquet`, `${scratch}/cache-${province}`);
  writeFileSync(`${site}/index.html`, `<p>${province}`);
  await writeManifest(site, `${content}/reports`);
  return site;
}

const roof = join(scratch, 'roof');
let [ningxia, henan] = ['', ''];
beforeAll(async () => {
  [ningxia, henan] = await Promise.all([siteOf('宁夏'), siteOf('河南')]);
  await writeRoof(roofSites([`64=${ningxia}`, `41=${henan}`]), roof);
}, 120_000);

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');

test('every site stands at its own address, whole, and one manifest holds for all', async () => {
  expect(readFileSync(`${roof}/64/index.html`, 'utf8')).toBe('<p>宁夏');
  expect(filesBelow(`${roof}/41`)).toEqual(filesBelow(henan));
  const { missing, changed, surplus, checked } = await verifySite(roof);
  expect({ missing, changed, surplus }).toEqual({ missing: [], changed: [], surplus: [] });
  expect(checked).toBe(filesBelow(roof).length - 1);
});

test('the way in names the places, how much there is of each, and its doors', () => {
  const page = readFileSync(`${roof}/index.html`, 'utf8');
  expect(page).toContain('共 5 份');
  expect(page).toMatch(/<a href="41\/">河南省<\/a><\/th><td>1<\/td><td>1<\/td><td>2020<\/td>/);
  expect(page).toMatch(/<a href="64\/">宁夏回族自治区<\/a><\/th><td>4<\/td><td>4<\/td><td>2019–2020<\/td>/);
  expect(page).toContain('<a href="64/search/">搜索</a>');
  expect(page).not.toContain('<script');
});

test('tables are joined under one head, and a line that two sites have is there once', () => {
  for (const table of ['reports.csv', 'findings.csv', 'checks.csv']) {
    const [head, ...lines] = linesOf(`${henan}/data/${table}`);
    const [, ...others] = linesOf(`${ningxia}/data/${table}`);
    expect(linesOf(`${roof}/data/${table}`)).toEqual([head, ...lines, ...others]);
  }
  const governments = linesOf(`${roof}/data/governments.csv`);
  expect(new Set(governments).size).toBe(governments.length);
  expect(governments.filter((line) => /^(?:410000|640000),/.test(line))).toHaveLength(2);
});

test('an engine reads the numbers of all sites as one table', async () => {
  const [{ rows } = {}] = await ask(`SELECT count(*) AS rows FROM ${partitioned(`${roof}/data/parquet`)}`);
  const all = [henan, ningxia].flatMap((site) => numbersIn(`${site}/data/numbers.csv`));
  expect(Number(rows)).toBe(all.length);
  const described = JSON.parse(readFileSync(`${roof}/data/parquet/datapackage.json`, 'utf8'));
  expect(described.resources[0].path).toContain('numbers/province=41/year=2020/41.parquet');
});

test('made again, the roof takes the place of the old one whole, byte by byte the same', async () => {
  const before = await verifySite(roof);
  writeFileSync(`${roof}/stray.html`, '');
  await writeRoof(roofSites([`41=${henan}`, `64=${ningxia}`]), roof);
  expect(await verifySite(roof)).toEqual(before);
});

describe('what cannot be put under a roof is said', () => {
  test.each([
    [['宁夏'], '“宁夏”不是“文件夹名=网站所在的文件夹”的写法'],
    [['64=content'], 'content 里没有 manifest.sha256，不是建成的网站'],
  ])('%s', (written, said) => {
    expect(() => roofSites(written)).toThrow(said);
  });

  test('two sites at one address', () => {
    expect(() => roofSites([`64=${ningxia}`, `64=${henan}`])).toThrow('有两个网站都要放在 64/');
  });
});
