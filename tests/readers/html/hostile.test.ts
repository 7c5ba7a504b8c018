import { describe, expect, test } from 'vitest';
import { gbkBytes } from '../../reader/gb18030.ts';
import { slowness } from '../../slowness.ts';
import { readingOf } from '../transcript.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const report = '<p>一、总体情况</p><p>收到 1 件</p>';

describe('a harmful page is read or refused in time', () => {
  test.each<[string, string, string[]]>([
    ['100,000 boxes in each other', '<div>'.repeat(100_000) + report, ['read/unsafe']],
    ['100,000 bold beginnings', `${'<b a>'.repeat(100_000)}${report}`, ['read/unsafe']],
    ['200,000 boxes', '<i></i>'.repeat(200_000) + report, ['read/unsafe']],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>${report}`,
      [],
    ],
    [
      'huge spans',
      `<table>${'<tr><td colspan=99999 rowspan=99999>1<td>2'.repeat(3000)}</table>${report}`,
      [],
    ],
    ['5 MB of open brackets', `${report}${'<'.repeat(5_000_000)}`, ['read/unsafe']],
    ['5 MB of ampersands', `${report}${'&'.repeat(5_000_000)}`, ['read/unsafe']],
    ['5 MB of spaces', `${report}${' \n'.repeat(2_500_000)}字`, []],
    ['a comment without end', `${report}<!--${'-'.repeat(3_000_000)}`, []],
    ['a table in a table, 100 deep', `${'<table><tr><td>'.repeat(100)}${report}`, []],
    [
      'a text in 90 tables in each other, each with 500 lines of its own',
      `${`<table><tr><td>${'<p>收到</p>'.repeat(500)}`.repeat(90)}${report}`,
      ['read/unsafe'],
    ],
    ['nothing', '', ['read/empty']],
    ['only scripts', '<script>document.write("自然人")</script><style>p{}</style>', ['read/empty']],
  ])('%s', async (_, html, rules) => {
    const started = performance.now();
    const { told, lines } = await readingOf('年报.html', utf8(html));
    expect(performance.now() - started).toBeLessThan(4000 * slowness());
    expect(told).toEqual(rules);
    if (rules.length === 0) expect(lines.join('\n')).toContain('一、总体情况');
  });
});

test('no program, style or hidden word of a page gets into the transcript', async () => {
  const html = `${report}<script>alert(1)</script><p style="DISPLAY : none">秘</p><p onclick="x()">显</p>
<template>模</template><textarea hidden>域</textarea><svg><text>图</text></svg><iframe srcdoc="框">框</iframe>
<select><option>选</option></select><p style="visibility:hidden">隐</p>
<noscript><p>无脚本</p></noscript><img alt="图片" src="x" onerror="alert(2)"><math>式</math>`;
  expect((await readingOf('年报.html', utf8(html))).lines).toEqual(['一、总体情况', '收到 1 件', '显']);
});

describe('the encoding of a page', () => {
  const page = (charset: string) => `<meta charset="${charset}"><p>一、总体情况</p>`;

  test.each<[string, Uint8Array, string]>([
    ['is UTF-8 where the bytes are, whatever it declares', utf8(page('gb2312')), 'utf-8'],
    ['is GB18030 where it declares GB2312', gbkBytes(page('GB2312')), 'gb18030'],
    ['is GB18030 where it declares UTF-8 and is not', gbkBytes(page('utf-8')), 'gb18030'],
    ['is GB18030 where it declares nothing', gbkBytes('<p>一、总体情况</p>'), 'gb18030'],
    ['is told by a byte order mark', Buffer.from(`\ufeff${page('gbk')}`, 'utf16le'), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    const reading = await readingOf('年报.html', bytes);
    expect(reading.lines).toEqual(['一、总体情况']);
    expect(reading.encoding).toBe(encoding);
  });

  test('may have a character cut in half in a side bar, in GBK', async () => {
    const bytes = gbkBytes(
      `<meta charset=gb2312><p>一、总体情况</p>${'<p>二、主动公开政府信息情况</p>'.repeat(60)}<i>x</i>`,
    );
    const at = bytes.indexOf('x'.charCodeAt(0));
    const cut = Uint8Array.from([...bytes.slice(0, at), 0xc9, ...bytes.slice(at + 1)]);
    const { lines, encoding } = await readingOf('年报.html', cut);
    expect([lines[0], encoding]).toEqual(['一、总体情况', 'gb18030']);
  });

  test('may have a stray byte in UTF-8', async () => {
    const bytes = utf8(`<p>一、总体情况</p>${'<p>二、主动公开政府信息情况</p>'.repeat(60)}`);
    const { lines, encoding } = await readingOf('年报.html', Uint8Array.from([...bytes, 0xe4, 0xb8]));
    expect([lines[0], encoding]).toEqual(['一、总体情况', 'utf-8']);
  });

  test('is said to be unknown where nothing gives whole text', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256);
    expect((await readingOf('年报.html', noise)).told).toEqual(['read/garbled']);
  });
});
