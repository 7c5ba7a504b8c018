import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['ingest', ['--shard', '5/4'], '例如 --shard 2/4'],
  ['ingest', ['--everything'], '选项 --everything 不认识'],
  ['check', ['--annotat', 'github'], '选项 --annotat 不认识'],
  ['check', ['--annotate', 'gitlb'], '只能写 github 或 gitlab'],
  ['offline', ['--out'], '选项 --out 不认识，或者后面缺了内容'],
  ['bench', ['--fast'], '选项 --fast 不认识'],
])('npm run %s -- %j says what to do instead of a trace', (command, args, said) => {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

/** Where every write finds the disk full; only some systems have it. */
const full = '/dev/full';
const seed = 'content/reports/宁夏/中卫市/沙坡头区/沙坡头区2020年.txt';

test.skipIf(!existsSync(full)).each(['parse', 'check'])(
  '%s fails where its answer cannot be written',
  (command) => {
    const disk = openSync(full, 'w');
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, seed], {
      encoding: 'utf8',
      stdio: ['ignore', disk, 'pipe'],
    });
    closeSync(disk);
    expect(status).toBe(1);
    expect(stderr).toContain('磁盘满了');
  },
);

test.each(['parse', 'check'])('%s ends in peace when nobody listens any more', (command) => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `{ "$0" scripts/${command}.ts ${seed}; echo "ended $?" >&2; } | true`, process.execPath],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stderr).toMatch(/^ended 0\n$/);
});
