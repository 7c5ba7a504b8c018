import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['ingest', ['--shard', '5/4'], '例如 --shard 2/4'],
  ['ingest', ['--everything'], '选项 --everything 不认识'],
  ['check', ['--annotat', 'github'], '选项 --annotat 不认识'],
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
