import { expect, test } from 'vitest';
import { breadcrumbData, reportData, structuredText } from '../../src/takeaway/structured-data.ts';

const report = {
  title: '香山乡</script><script>2020 年报告',
  address: 'https://a.cn/governments/640502200/2020/',
  publisher: '香山乡人民政府',
  publishedAt: null,
  period: '2020-01-01/2020-12-31',
  description: '本年没有人申请公开政府信息。',
};

test('what a report says cannot end the block that it stands in', () => {
  const text = structuredText([reportData(report)]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe(report.title);
});

test('a report without a date has none, and its files are named by its address', () => {
  const data = reportData(report);
  expect(data).not.toHaveProperty('datePublished');
  expect(reportData({ ...report, publishedAt: '2021-01-14' })).toMatchObject({ datePublished: '2021-01-14' });
  expect(data.encoding).toContainEqual({
    '@type': 'MediaObject',
    encodingFormat: 'text/csv',
    contentUrl: 'https://a.cn/governments/640502200/2020.csv',
  });
});

test('the places to a page are counted from the outermost', () => {
  const { itemListElement } = breadcrumbData([
    { name: '宁夏', address: '/1/' },
    { name: '香山乡', address: '/2/' },
  ]);
  expect(itemListElement).toMatchObject([
    { position: 1, name: '宁夏' },
    { position: 2, item: '/2/' },
  ]);
});
