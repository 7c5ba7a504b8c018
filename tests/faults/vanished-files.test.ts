import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DataFolder } from '../../scripts/data-folder.ts';
import { DocumentCache } from '../../scripts/reading/document-cache.ts';
import { readDocuments } from '../../scripts/reading/documents.ts';
import { loadRegister } from '../../scripts/register.ts';
import { sourcePaths } from '../../scripts/sources.ts';
import { publishArchive } from '../../src/ingest/index.ts';
import { Archive } from '../../src/model/archive.ts';
import { contentWith } from '../publish/ingest-run.ts';
import { printedReport } from '../rules/printed-report.ts';
import { folderWith } from '../scripts/temporary-folder.ts';

const seed = readFileSync('content/reports/宁夏/中卫市/沙坡头区/滨河镇2019年.txt');
const content = () => contentWith({ '香山乡2019年.txt': printedReport('2019'), '滨河镇2019年.txt': seed });

/** What is said of the files that are not published. */
const said = ({ unpublished }: Archive) =>
  unpublished.map(({ file, findings }) => [file, findings.map(({ message }) => message)]);

describe('a file that is removed between the listing and the reading', () => {
  test.each([
    ['in turn', 1000],
    ['in threads', 1],
  ])('costs itself alone, and its owner is told: read %s', async (_, fewest) => {
    const folder = content();
    const reports = join(folder, 'reports');
    const paths = await sourcePaths(reports);
    rmSync(join(reports, '滨河镇2019年.txt'));
    const register = await loadRegister(folder);
    const scratch = folderWith({});
    const cache = new DocumentCache(join(scratch, 'documents'));
    const documents = readDocuments({ reports, content: folder }, paths, register, cache, fewest);
    const { archive } = await publishArchive(documents, register, new DataFolder(join(scratch, 'data')));
    expect(archive.reports.map(({ id }) => id)).toEqual(['640502200-2019']);
    expect(said(archive)).toEqual([['滨河镇2019年.txt', ['文件打不开：没有这个文件。']]]);
  });
});

/** The superuser reads everything: then the reading is done by nobody. */
const isSuperuser = process.getuid?.() === 0;
const nobody = isSuperuser ? { uid: 65_534, gid: 65_534 } : {};

test.skipIf(process.platform === 'win32')('a file without leave to read it costs itself alone', () => {
  const folder = content();
  const out = folderWith({});
  for (const each of [folder, out]) chmodSync(each, 0o777);
  chmodSync(join(folder, 'reports/滨河镇2019年.txt'), 0);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/ingest.ts', '--content', folder, '--out', join(out, 'data'), '--cache', join(out, 'cache')],
    { ...nobody, encoding: 'utf8' },
  );
  expect(stderr).toContain('滨河镇2019年.txt：没有发布');
  expect(stderr).toContain('文件打不开：没有读取的权限。');
  expect(status).toBe(1);
  const archive = Archive.parse(JSON.parse(readFileSync(join(out, 'data/archive.json'), 'utf8')));
  expect(archive.reports.map(({ id }) => id)).toEqual(['640502200-2019']);
});
