import { expect, test } from 'vitest';
import { siteSizeText } from '../../scripts/build/site-size.ts';
import { folderWith } from './temporary-folder.ts';

test('a site says how many files and bytes each report takes', () => {
  const site = folderWith({
    'index.html': 'x'.repeat(1024),
    'a/index.html': 'x'.repeat(1024),
    'search/index/root.json': '',
  });
  expect(siteSizeText(site, 2)).toBe(
    '网站共 3 个文件、0.0 MB；平均每份报告 1.5 个文件、1 KB，其中搜索 0.50 个文件。',
  );
});
