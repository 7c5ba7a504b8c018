import { expect, test } from 'vitest';
import { type Cited, citation } from '../../src/takeaway/citation.ts';

const report: Cited = {
  id: '640502200-2020',
  author: '沙坡头区香山乡人民政府',
  title: '2020年政府信息公开工作年度报告',
  part: null,
  kind: 'report',
  publishedAt: '2021-01-14',
  year: 2020,
  url: 'https://example.cn/governments/640502200/2020/',
  release: '0123456789ab',
};

test('GB/T 7714, with the day of reading where it is known', () => {
  expect(citation('gb', report, '2026-11-20')).toBe(
    '沙坡头区香山乡人民政府. 2020年政府信息公开工作年度报告[R/OL]. 阳光年报, 数据版本 0123456789ab. (2021-01-14)[2026-11-20]. https://example.cn/governments/640502200/2020/.',
  );
  expect(citation('gb', { ...report, publishedAt: null }, null)).not.toMatch(/[[(]\d/);
});

test('a row is named behind the report that it stands in', () => {
  const row = { ...report, part: '一、本年新收政府信息公开申请数量' };
  expect(citation('plain', row, null)).toBe(
    '沙坡头区香山乡人民政府：《2020年政府信息公开工作年度报告：一、本年新收政府信息公开申请数量》，2021-01-14 公布，阳光年报，数据版本 0123456789ab。https://example.cn/governments/640502200/2020/',
  );
});

test('a report without a date is said to have none, and data are not reports', () => {
  expect(citation('plain', { ...report, publishedAt: null }, null)).toContain('未写公布日期');
  const view: Cited = { ...report, kind: 'data', publishedAt: null };
  expect(citation('gb', view, null)).toContain('[DS/OL]');
  expect(citation('plain', view, null)).not.toContain('未写');
});

test('BibTeX keeps what it would run as a command', () => {
  const text = citation(
    'bibtex',
    { ...report, title: '99.08% & 更多', url: 'https://a.cn/?r=1_2' },
    '2026-11-20',
  );
  expect(text).toContain('@misc{yangguang-640502200-2020,');
  expect(text).toContain('title = {{99.08\\% \\& 更多}}');
  expect(text).toContain('url = {https://a.cn/?r=1_2}');
  expect(text).toContain('year = {2021}');
  expect(text).toContain('urldate = {2026-11-20}');
});

test('Markdown is one link with its facts', () => {
  expect(citation('markdown', { ...report, title: '[2020]' }, null)).toBe(
    '[\\[2020\\]](https://example.cn/governments/640502200/2020/)（沙坡头区香山乡人民政府，2021-01-14 公布，阳光年报，数据版本 0123456789ab）',
  );
});
