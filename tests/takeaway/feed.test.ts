import { expect, test } from 'vitest';
import { parseXml } from '../../src/ingest/read/xml.ts';
import { atomFeed, type Feed, jsonFeed } from '../../src/takeaway/feed.ts';
import { newestEntries } from '../../src/takeaway/report-entries.ts';
import { summaryWith } from './summary.ts';

const entry = (year: number, publishedAt: string | null) => ({
  report: summaryWith({ id: `640502200-${year}`, year, publishedAt }),
  name: '香山乡<人民政府>',
  address: `/governments/640502200/${year}/`,
});
const reports = [entry(2020, '2021-01-14'), entry(2019, null), entry(2021, '2022-01-10')];
const entries = newestEntries(reports, 9);
const feed: Feed = {
  title: '香山乡 & 其他',
  page: '/governments/640502200/',
  atom: '/governments/640502200.atom',
  json: '/governments/640502200.feed.json',
  entries,
};

test('the newest come first; a report without a date waits at the end of its year', () => {
  expect(newestEntries(reports, 2).map(({ day }) => day)).toEqual(['2022-01-10', '2021-01-14']);
  expect(entries.at(-1)).toMatchObject({ day: '2019-12-31', publishedAt: null });
});

test('an Atom feed is well formed, and each of its dates is one that a report gives', () => {
  const text = atomFeed(feed);
  expect(() => parseXml(text)).not.toThrow();
  expect(text).toContain('<title>香山乡 &amp; 其他</title>');
  expect(text).toContain('<id>tag:yangguang.invalid,2019:/governments/640502200/2020/</id>');
  expect(text.match(/<updated>[^<]+/g)).toEqual([
    '<updated>2022-01-10T00:00:00+08:00',
    '<updated>2022-01-10T00:00:00+08:00',
    '<updated>2021-01-14T00:00:00+08:00',
    '<updated>2019-12-31T00:00:00+08:00',
  ]);
  expect(text.match(/<published>/g)).toHaveLength(2);
  expect(text).toContain('本年收到 7 件政府信息公开申请');
});

test('a JSON Feed tells the same, and no date where there is none', () => {
  const { version, items } = JSON.parse(jsonFeed(feed));
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(items).toHaveLength(3);
  expect(items[0]).toMatchObject({ date_published: '2022-01-10T00:00:00+08:00' });
  expect(items[2]).not.toHaveProperty('date_published');
});

test('an entry of a site whose address is known is named by it', () => {
  const whole = { ...feed, entries: [{ ...entries[0]!, address: 'https://a.cn/governments/1/2020/' }] };
  expect(atomFeed(whole)).toContain('<id>https://a.cn/governments/1/2020/</id>');
});
