import { expect, test } from 'vitest';
import type { PublishedReport } from '../../src/model/report.ts';
import { plainText, searchDocumentOf } from '../../src/search/search-document.ts';
import { unspaced } from '../../src/search/spaced-text.ts';

const report = {
  year: 2020,
  government: { code: '640502200', level: 'township' },
  sections: [
    {
      id: 'overview',
      heading: '一、总体情况',
      markdown: '### （一）加强领导\n\n**一是**低保<https://a.cn/> a < b',
      paragraphs: [
        [10, 10],
        [12, 14],
      ],
      lines: [9, 14],
    },
  ],
} as unknown as PublishedReport;

test('a search document holds the report’s own words, each paragraph under its id', () => {
  const { url, content } = searchDocumentOf(report, {
    codes: ['640502', '640502200'],
    title: '香山乡 2020 年',
  });
  const plain = content.replace(/<p>[^<]*/g, unspaced);
  expect(url).toBe('/governments/640502200/2020/');
  expect(plain).toContain('<h6 id="p-L10">¶</h6><p>（一）加强领导</p>');
  expect(plain).toContain('<h6 id="p-L12">¶</h6><p>一是低保https://a.cn/ a &lt; b</p>');
  expect(plain).not.toContain('总体情况');
  expect(content).toContain('<p>year2020 place640502 place640502200</p><h6');
});

test('plainText takes the marks of Markdown off and leaves the words', () => {
  expect(plainText('#### 1.领导\n**二是**见[网站](https://a.cn)，*号')).toBe('1.领导\n二是见网站，*号');
});
