import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrativeOf, renderMarkdown, renderPiece } from '../../src/components/report/narrative.ts';

describe('what lives', () => {
  test('bold next to Chinese punctuation', () => {
    expect(renderPiece('**严格落实。**二是加强')).toBe('<p><strong>严格落实。</strong>二是加强</p>');
  });

  test('links of the four kinds that a report needs', () => {
    expect(renderPiece('见[网站](https://a.gov.cn/x)')).toBe(
      '<p>见<a href="https://a.gov.cn/x">网站</a></p>',
    );
    expect(renderPiece('[电话](tel:0955-7656777)')).toBe('<p><a href="tel:0955-7656777">电话</a></p>');
    expect(renderPiece('<http://www.spt.gov.cn/>')).toContain('href="http://www.spt.gov.cn/"');
  });

  test('a printed address ends before Chinese punctuation', () => {
    expect(renderPiece('见http://www.spt.gov.cn/，邮箱xsxzf2007@163.com。')).toBe(
      '<p>见<a href="http://www.spt.gov.cn/">http://www.spt.gov.cn/</a>，邮箱<a href="mailto:xsxzf2007@163.com">xsxzf2007@163.com</a>。</p>',
    );
  });

  test('a long row of letters is gone through once', () => {
    const row = `${'a'.repeat(200_000)}，a@b.cn`;
    expect(renderPiece(row)).toBe(`<p>${'a'.repeat(200_000)}，<a href="mailto:a@b.cn">a@b.cn</a></p>`);
  });

  test('headings that the ingest made', () => {
    expect(renderPiece('### （一）主动公开')).toBe('<h3>（一）主动公开</h3>');
    expect(renderPiece('#### 1.组织领导')).toBe('<h4>1.组织领导</h4>');
  });
});

describe('what stays text', () => {
  test.each([
    ['1. 领导', '<p>1. 领导</p>'],
    ['- 一项', '<p>- 一项</p>'],
    ['+131件', '<p>+131件</p>'],
    ['> 引', '<p>> 引</p>'],
    ['    缩进', '<p>缩进</p>'],
    ['---', '<p>---</p>'],
    ['`码`', '<p>`码`</p>'],
    ['增\\*减', '<p>增\\*减</p>'],
    ['&lt;原样', '<p>&#x26;lt;原样</p>'],
    ['标题\n===', '<p>标题\n===</p>'],
  ])('%s', (markdown, html) => {
    expect(renderPiece(markdown)).toBe(html);
  });
});

describe('what is dead', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![图](https://evil.example/x.png)',
    '[点](javascript:alert(1))',
    '<a href="data:text/html,x">点</a>',
    '[点](vbscript:x)',
    '<javascript:alert(1)>',
  ])('%s', (hostile) => {
    const tags = renderPiece(hostile).match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^<(?:\/?(?:p|strong|em|a)|a href="https?:[^"]*")>$/.test(tag))).toEqual([]);
  });
});

describe('places', () => {
  test('every block has an id by its line and keeps a mended range', () => {
    const blocks = narrativeOf({
      id: 'overview',
      markdown: '### （一）组织\n\n为327名残疾人办理\n\n末段',
      paragraphs: [
        [15, 15],
        [29, 31],
        [33, 33],
      ],
    });
    expect(blocks.map(({ id, kind, lines }) => ({ id, kind, lines }))).toEqual([
      { id: 'p-L15', kind: 'heading', lines: [15, 15] },
      { id: 'p-L29', kind: 'paragraph', lines: [29, 31] },
      { id: 'p-L33', kind: 'paragraph', lines: [33, 33] },
    ]);
  });

  test('an empty section has no blocks', () => {
    expect(narrativeOf({ id: 'remedies', markdown: '', paragraphs: [] })).toEqual([]);
  });
});

test('text that needs no parser comes out as the parser would have it', () => {
  const signs = [
    ...'一二，。（）1.、:：/-+=>#*_[]!&`\\ ~|@w<"\'',
    '### ',
    '#### ',
    'www.',
    'http://',
    '**',
    '**一是**',
    '**二是不足。**',
    '<http://a.cn/',
    '<http://a.cn/>',
    'b@c.cn',
    '年',
    '\u3000',
    '\t',
  ];
  const piece = fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      piece.filter((text) => text.trim() !== ''),
      (text) => {
        expect(renderPiece(text)).toBe(renderMarkdown(text));
      },
    ),
    { numRuns: 3000 },
  );
});
