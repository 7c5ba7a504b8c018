import { expect, test } from 'vitest';
import { placesOf } from '../../src/compare/place-index.ts';
import { viewOf } from '../../src/compare/view.ts';
import { citedView } from '../../src/components/compare/cited-view.ts';
import { viewFrame } from '../../src/components/compare/view-frame.ts';
import { citation } from '../../src/takeaway/citation.ts';
import { comparedReport } from './compared-reports.ts';

const places = placesOf({
  places: [
    { code: '640502', place: '沙坡头区', level: 'county', parent: null, aliases: [], years: [2020] },
    { code: '640502200', place: '香山乡', level: 'township', parent: '640502', aliases: [], years: [2020] },
  ],
});
const reports = [comparedReport('香山乡', '2019', {})];
const cited = (query: string) =>
  citedView(viewOf(new URLSearchParams(query)), reports, places, '0123456789ab');

test.each([
  ['?g=640502~township&y=2020', '沙坡头区的乡镇街道（1 个） 2020 年政府信息公开年度报告比较（依申请公开）'],
  ['?r=640502200-2020&t=rates', '香山乡 2020 年政府信息公开年度报告比较（比率）'],
  ['?g=640502200&m=refusal', '香山乡 全部年度政府信息公开年度报告比较（不予公开率）'],
])('%s is cited as %s', (query, title) => {
  expect(cited(query).title).toBe(title);
});

test('the address of a citation is fixed to the release, whichever the view was opened with', () => {
  const address = '/compare/?g=640502~township&d=0123456789ab';
  expect(cited('?g=640502~township').url).toBe(address);
  expect(cited('?g=640502~township&d=ba9876543210').url).toBe(address);
});

test('a view is data that the site put together, and of the year in which it was seen', () => {
  const view = cited('?g=640502200');
  expect(citation('gb', view, '2026-11-20')).toBe(
    '阳光年报（整理）. 香山乡 全部年度政府信息公开年度报告比较（依申请公开）[DS/OL]. 阳光年报, 数据版本 0123456789ab. [2026-11-20]. /compare/?g=640502200&d=0123456789ab.',
  );
  expect(citation('bibtex', view, '2026-11-20')).toContain('@misc{yangguang-compare-g-640502200,');
  expect(citation('bibtex', view, '2026-11-20')).toContain('year = {2026}');
});

test('the frame for another page follows the view, and cannot be broken out of', () => {
  const view = viewOf(new URLSearchParams('?g=640502200&f=%22%3E%3Cscript%3E'));
  const frame = viewFrame(view, { ...cited('?g=640502200'), title: '"><b>' }, 'https://example.cn/compare/');
  expect(frame).toContain('src="https://example.cn/embed/compare/?g=640502200&amp;f=%22%3E%3Cscript%3E"');
  expect(frame).toContain('title="&quot;&gt;&lt;b&gt;"');
});
