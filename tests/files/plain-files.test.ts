import { afterEach, expect, test, vi } from 'vitest';
import { runNode } from '../../scripts/build/run-command.ts';
import { folderWith } from '../scripts/temporary-folder.ts';

/** The files beside the pages of the five seeds, by their addresses. */
async function filesAt(site: string, base: string): Promise<(pathname: string) => string> {
  const data = `${folderWith({ x: '' })}/data`;
  expect(await runNode({ args: ['scripts/ingest.ts', '--out', data] })).toBe(0);
  vi.stubEnv('DATA_DIR', data);
  vi.stubEnv('SITE', site);
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  const { plainFiles } = await import('../../src/files/index.ts');
  const files = new Map(plainFiles().map(({ pathname, content }) => [pathname, content]));
  return (pathname) => String(files.get(pathname)?.() ?? '');
}

afterEach(() => vi.unstubAllEnvs());

test('a feed names whole addresses where the site has one', async () => {
  const at = await filesAt('https://example.cn', '/nianbao/');
  const feed = at('/governments/640500.feed.xml');
  expect(feed).toContain('<id>https://example.cn/nianbao/governments/640502200/2020/</id>');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
  expect(JSON.parse(at('/feed.json'))).toMatchObject({
    feed_url: 'https://example.cn/nianbao/feed.json',
    items: { length: 5 },
  });
});

test('a government has its data and its picture beside its page', async () => {
  const at = await filesAt('', '/');
  const { government, children, reports, version } = JSON.parse(at('/governments/640502200.json'));
  expect([government.code, children, reports.map(({ year }: { year: number }) => year)]).toEqual([
    '640502200',
    [],
    [2020],
  ]);
  expect(version).toMatch(/^[0-9a-f]{64}$/);
  expect(at('/governments/640502200.csv')).toContain('\r\n640502200,香山乡,township,2020,');
  expect(at('/embed/640502200.svg')).toContain('<view id="2020"');
  expect(at('/calendar.ics')).toMatch(/^BEGIN:VCALENDAR/);
});
