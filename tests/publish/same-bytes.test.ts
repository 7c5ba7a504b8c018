import { expect, test } from 'vitest';
import { type IngestRun, ingestRun, ownContent } from './ingest-run.ts';

const here = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

test('the same files give the same bytes, on any day and in any place', async () => {
  const first = await ingestRun(ownContent, here);
  const second = await ingestRun(ownContent, elsewhere);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect([...first.data.keys()].filter((path) => path.startsWith('reports/')).length).toBeGreaterThan(4);
  expect(differing(first, second)).toEqual([]);
  expect([...second.data.keys()]).toEqual([...first.data.keys()]);
});

function differing(first: IngestRun, second: IngestRun): string[] {
  return [...first.data].flatMap(([path, bytes]) => (second.data.get(path)?.equals(bytes) ? [] : [path]));
}
