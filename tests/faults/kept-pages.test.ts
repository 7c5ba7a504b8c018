import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../../scripts/bench/made-archive.ts';
import { copyProject } from '../../scripts/bench/project-copy.ts';
import { filesBelow } from '../../scripts/build/files-below.ts';

/** Reports of two made counties, 110100 with twenty townships and 110101 with two. */
const reports = 44;
const [first, second] = ['governments/110100200/2020/index.html', 'governments/110101200/2020/index.html'];
const shared = '本机关在这一年里把每一份文件的公开属性都逐件登记造册，并由专人负责核对和归档保存。'.repeat(3);
const makePages = `import { bundle } from './scripts/pages/bundle.ts';
import { makePages } from './scripts/pages/make-pages.ts';
await makePages(await bundle(), 'public/data', 1000, process.argv[1]);`;

let project: string;

beforeAll(() => {
  project = copyProject('kept-pages');
  makeArchive(`${project}/content`, reports);
  pagesInto('site');
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function outcomeOf(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
}

function run(...args: string[]): void {
  const { status, stderr } = outcomeOf(...args);
  expect(status, stderr).toBe(0);
}

/** Reads what lies in `content/` and makes the pages into a folder of the project. */
function pagesInto(folder: string): void {
  rmSync(`${project}/${folder}`, { recursive: true, force: true });
  run('scripts/ingest.ts', '--out', 'public/data');
  run('--input-type=module', '--eval', makePages, folder);
}

/** Makes the pages with those that are kept, and once more with none: both must be the same to the byte. */
function rebuilt(): { madeAgain: (path: string) => boolean } {
  const before = numbers();
  pagesInto('site');
  const after = numbers();
  renameSync(`${project}/.cache/pages`, `${project}/.cache/kept`);
  pagesInto('anew');
  rmSync(`${project}/.cache/pages`, { recursive: true });
  renameSync(`${project}/.cache/kept`, `${project}/.cache/pages`);
  const anew = filesBelow(`${project}/anew`);
  expect(filesBelow(`${project}/site`)).toEqual(anew);
  const differing = anew.filter(
    (file) => !readFileSync(`${project}/site/${file}`).equals(readFileSync(`${project}/anew/${file}`)),
  );
  expect(differing).toEqual([]);
  return { madeAgain: (path) => before.get(path) !== after.get(path) };
}

/** The numbers by which the disk knows the files of the site: another one where a file was written again. */
function numbers(): Map<string, number> {
  const files = filesBelow(`${project}/site`);
  return new Map(files.map((file) => [file, statSync(`${project}/site/${file}`).ino]));
}

test('where nothing changed no page is made again', () => {
  const before = numbers();
  pagesInto('site');
  expect(numbers()).toEqual(before);
}, 120_000);

test('a page that somebody wrote into since it was kept is made again', () => {
  // The page of the site and the kept one are the same file under two names.
  appendFileSync(`${project}/site/${second}`, '<p>');
  const { madeAgain } = rebuilt();
  expect([first, second].map(madeAgain)).toEqual([false, true]);
}, 120_000);

test('reports that come and go let the pages of their county be made again, those of the archive, and no others', () => {
  const text = readFileSync(`${project}/content/reports/110100200-2020.txt`, 'utf8');
  const later = text.replaceAll('2020', '2018').replaceAll('2021', '2019');
  writeFileSync(`${project}/content/reports/110100200-2018.txt`, later);
  rmSync(`${project}/content/reports/110100201-2019.txt`);
  const { madeAgain } = rebuilt();
  const remade = [first, second, 'index.html', 'governments/110100200/2018/index.html'].map(madeAgain);
  expect(remade).toEqual([true, false, true, true]);
  // The year before lets every page of coverage be made again; what is about neither comes out as it was.
  expect(['coverage/index.html', '404.html'].map(madeAgain)).toEqual([true, false]);
}, 120_000);

test('another name in the register, and sentences that two counties share, are seen on every page that shows them', () => {
  const register = `${project}/content/governments.csv`;
  const text = readFileSync(register, 'utf8');
  writeFileSync(register, text.replace(/^(110101201,.*,)([^,]*),$/m, '$1新名,'));
  for (const name of ['110100200-2020.txt', '110101200-2020.txt']) {
    const file = `${project}/content/reports/${name}`;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n(?=二、)/, `\n${shared}\n`));
  }
  const { madeAgain } = rebuilt();
  expect([first, second].map(madeAgain)).toEqual([true, true]);
}, 120_000);

test('other programs make every page again', () => {
  appendFileSync(`${project}/src/styles/base.css`, '\n.kept-pages { color: inherit; }\n');
  const { madeAgain } = rebuilt();
  expect([first, second, 'index.html'].map(madeAgain)).toEqual([true, true, true]);
}, 120_000);

test('programs that read data when they are loaded are refused: no page would be made again for them', () => {
  const component = `${project}/src/components/site/ArchiveTotals.astro`;
  const text = readFileSync(component, 'utf8');
  writeFileSync(
    `${project}/src/components/site/count.ts`,
    "import { allReports } from '../../data/archive.ts';\n\nexport const count = allReports().length;\n",
  );
  writeFileSync(
    component,
    text.replace('---\n', "---\nimport { count } from './count.ts';\n").concat('{count}\n'),
  );
  const { status, stderr } = outcomeOf('--input-type=module', '--eval', makePages, 'site');
  expect(status).not.toBe(0);
  expect(stderr).toContain('在载入时就读数据（allReports）');
}, 120_000);
