import { expect, test } from 'vitest';
import { parseXml } from '../../src/ingest/read/xml.ts';
import type { ReportHistory } from '../../src/model/history.ts';
import { archiveChanges, newestChanges, undatedVersions } from '../../src/takeaway/archive-changes.ts';
import { changeEntries } from '../../src/takeaway/change-entries.ts';
import { atomFeed, jsonFeed } from '../../src/takeaway/feed.ts';
import { changeSentence } from '../../src/text/changes.ts';

const first = { version: 1, publishedAt: '2021-01-14', withdrawn: null, numbers: [], sections: [] };
const history = (changes: Partial<ReportHistory> = {}): ReportHistory => ({
  code: '640502200',
  year: 2020,
  versions: [first],
  acceptances: [],
  reply: null,
  ...changes,
});
const second = {
  ...first,
  version: 2,
  publishedAt: '2021-03-02',
  numbers: [{ path: 'applications.granted.total', before: 5, after: 6 }],
  sections: [{ section: 'closing' as const, change: 'changed' as const }],
};

/** Each change as `day kind: what is said`. */
const told = (...histories: ReportHistory[]) =>
  archiveChanges(histories).map((change) => `${change.day} ${change.kind}: ${changeSentence(change)}`);

test.each<[what: string, history: ReportHistory, told: string[]]>([
  ['a report with a date', history(), ['2021-01-14 new: ']],
  ['a report without one', history({ versions: [{ ...first, publishedAt: null }] }), []],
  [
    'a corrected version',
    history({ versions: [first, second] }),
    ['2021-03-02 corrected: 第 2 版，改了 1 个数，1 个部分的文字有改动', '2021-01-14 new: '],
  ],
  [
    'a version that changed nothing',
    history({ versions: [first, { ...second, numbers: [], sections: [] }] }),
    ['2021-03-02 corrected: 第 2 版，数字和文字都没有改动', '2021-01-14 new: '],
  ],
  [
    'a report that was taken back',
    history({ versions: [{ ...first, withdrawn: { date: '2021-05-06', reason: '口径有误' } }] }),
    ['2021-05-06 withdrawn: 口径有误', '2021-01-14 new: '],
  ],
  [
    'a second version that was taken back',
    history({ versions: [first, { ...second, withdrawn: { date: '2021-05-06', reason: '口径有误' } }] }),
    [
      '2021-05-06 withdrawn: 第 2 版，口径有误',
      '2021-03-02 corrected: 第 2 版，改了 1 个数，1 个部分的文字有改动',
      '2021-01-14 new: ',
    ],
  ],
  [
    'findings that were explained, two of them on one day and for one reason',
    history({
      acceptances: [
        { date: '2021-03-15', reason: '机构合并' },
        { date: '2021-03-15', reason: '机构合并' },
        { date: '2021-04-01', reason: '已经办结' },
      ],
    }),
    ['2021-04-01 explained: 已经办结', '2021-03-15 explained: 机构合并', '2021-01-14 new: '],
  ],
  [
    'a reply',
    history({ reply: { date: '2021-03-20', text: '经核实，已在当年办结。' } }),
    ['2021-03-20 replied: 经核实，已在当年办结。', '2021-01-14 new: '],
  ],
])('%s', (_, one, expected) => {
  expect(told(one)).toEqual(expected);
});

test('what is undated is counted, and stands on no day', () => {
  const undated = history({ versions: [{ ...first, publishedAt: null }] });
  const taken = { ...first, publishedAt: null, withdrawn: { date: '2021-05-06', reason: '口径有误' } };
  expect(undatedVersions([history(), undated, history({ versions: [taken] })])).toBe(1);
});

test('the order does not depend on that of the reports', () => {
  const all = [history(), history({ code: '640502100' }), history({ year: 2019, versions: [first, second] })];
  expect(archiveChanges(all.toReversed())).toEqual(archiveChanges(all));
});

test('the newest changes end with a whole day, unless one day has too many', () => {
  const all = archiveChanges([
    history({ versions: [first, second] }),
    history({ code: '1' }),
    history({ code: '2' }),
  ]);
  expect(newestChanges(all, 9)).toHaveLength(4);
  expect(newestChanges(all, 3)).toHaveLength(1);
  expect(newestChanges(all.slice(1), 2)).toHaveLength(2);
});

test('a feed names each change apart, also where several lead to one report', () => {
  const changes = archiveChanges([history({ versions: [first, second] })]);
  const entries = changeEntries(
    changes,
    () => '香山乡<人民政府>',
    () => '/governments/640502200/2020/',
  );
  const feed = { title: '更动', page: '/changes/', atom: '/a', json: '/j', entries };
  expect(() => parseXml(atomFeed(feed))).not.toThrow();
  const { items } = JSON.parse(jsonFeed(feed));
  expect(items.map(({ id }: { id: string }) => id.split('#')[1])).toEqual([
    'corrected-2-2021-03-02',
    'new-1-2021-01-14',
  ]);
  expect(items[0]).toMatchObject({
    title: '更正：香山乡<人民政府> 2020 年报告',
    content_text: '第 2 版，改了 1 个数，1 个部分的文字有改动',
    date_published: '2021-03-02T00:00:00+08:00',
  });
});
