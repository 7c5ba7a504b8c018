import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskFailure } from '../../scripts/disk-failure.ts';
import { scratchFolder } from './scratch-folder.ts';
import { canMount, onSmallDisk } from './small-disk.ts';

describe('what the system says is said so that one can act on it', () => {
  const failure = (code: string, path?: string) =>
    diskFailure(Object.assign(new Error(`${code}: as the system says it`), { code, path }));

  test.each([
    ['ENOSPC', '磁盘满了，写不下去：请腾出空间，再运行一次（dist/index.html）。已有的数据和网站没有动。'],
    [
      'EROFS',
      '磁盘是只读的，写不进去：请换一个能写的地方，再运行一次（dist/index.html）。已有的数据和网站没有动。',
    ],
    [
      'EACCES',
      '没有权限：请让运行的人能读写这个文件夹，再运行一次（dist/index.html）。已有的数据和网站没有动。',
    ],
  ])('%s', (code, said) => {
    expect(failure(code, 'dist/index.html')).toBe(said);
  });

  test('without a place where there is none', () => {
    expect(failure('ENOSPC')).toBe('磁盘满了，写不下去：请腾出空间，再运行一次。已有的数据和网站没有动。');
  });

  test.each([
    [new Error('a fault of ours')],
    ['no error'],
    [Object.assign(new Error(), { code: 'ENOENT' })],
  ])('and of %s nothing', (error) => {
    expect(diskFailure(error)).toBe(null);
  });
});

describe.skipIf(!canMount)('a full disk (where a small one may be mounted)', () => {
  const [data, site] = ['data', 'site'].map((name) => `${scratchFolder()}/${name}`) as [string, string];
  const offer = (parquet: string, takeaway: string) => [
    'scripts/offer-data.ts',
    site,
    site,
    site,
    parquet,
    takeaway,
  ];
  beforeAll(() => {
    mkdirSync(site);
    expect(spawnSync(process.execPath, ['scripts/ingest.ts', '--out', data]).status).toBe(0);
  });

  test.each([
    ['reading reports', 300, ['scripts/ingest.ts', '--out', '$DISK/data']],
    ['the search index', 60, ['scripts/index-search.ts', data, '$DISK/search']],
    ['packages', 60, offer(`${site}.parquet`, '$DISK/takeaway')],
    ['Parquet', 16, offer('$DISK/parquet', `${site}.takeaway`)],
  ])('%s: says so, fails, and leaves what was there', (_, kilobytes, args) => {
    const { code, told, left } = onSmallDisk(kilobytes, args, { DATA_DIR: data });
    expect(told).toContain('磁盘满了，写不下去：请腾出空间，再运行一次');
    expect(told).not.toMatch(/ {4}at |Error:|node:/);
    expect([code, left]).toEqual([1, 'old']);
  });
});
