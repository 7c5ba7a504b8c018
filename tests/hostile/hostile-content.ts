import { mkdirSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { gbkBytes } from '../reader/gb18030.ts';
import { paragraph, run, wordFile } from '../readers/docx/word-file.ts';
import { escaped } from '../readers/escaped.ts';
import { altered, printedReport } from '../rules/printed-report.ts';

/** What would set this, if it ever ran. */
export const mark = 'ranFromADocument';

/** Each is put into the running text, one a paragraph. */
const attacks = [
  `<script>window.${mark}=1</script>`,
  `<img src=x onerror="window.${mark}=2">`,
  `<svg onload="window.${mark}=3"><script>window.${mark}=4</script></svg>`,
  `[点击查看](javascript:window.${mark}=5)`,
  `<a href="javascript:window.${mark}=6">全文</a>`,
  `[全文](data:text/html,<script>window.${mark}=7</script>)`,
  '![图](https://attacker.invalid/pixel.png)',
  '<iframe src="https://attacker.invalid/"></iframe><object data="https://attacker.invalid/"></object>',
  '<link rel=stylesheet href="https://attacker.invalid/a.css"><style>body{background:url(https://attacker.invalid/b)}</style>',
  '<p style="position:fixed;inset:0" onmouseover=alert(1)>盖住整页</p>',
  `</p></article></main><script>window.${mark}=8</script>`,
  `<base href="https://attacker.invalid/"><meta http-equiv=refresh content="0;url=https://attacker.invalid/">`,
  `{{constructor.constructor('window.${mark}=9')()}} \${window.${mark}=10} <%= 1 %>`,
  `"><x onfocus=window.${mark}=11 autofocus tabindex=1>`,
  'www.example.cn/"onmouseover="alert(1) 和 https://example.cn/?a="><script>1</script>',
  '名称\u202e告报\u202c反写，\u2066隔离\u2069，\u200f标记',
  '=HYPERLINK("https://attacker.invalid/","点我")',
];

const trial = printedReport('2019');
const townships = {
  text: '香山乡',
  page: '宣和镇',
  gbkPage: '永康镇',
  word: '兴仁镇',
  pdf: '滨河镇',
  zip: '常乐镇',
};

/** A report with all attacks in its text, one in a table's label, and one in each field of its contact. */
function hostileText(township: string): string {
  const period = '统计期限自2019年1月1日至2019年12月31日。';
  return altered(
    trial,
    ['香山乡', township],
    [period, `${period}\n${attacks.join('\n\n')}\n`],
    [
      '邮编：755003',
      `电子邮箱：a@b.cn"onclick="window.${mark}=12；网址：javascript:window.${mark}=13；邮编：755003`,
    ],
    ['（一）予以公开', `（一）予以公开<img src=x onerror="window.${mark}=14">`],
  );
}

/** Fills a content folder with hostile reports, one through each reader, and a hostile register. */
export async function writeHostileContent(content: string, browserPage: Page): Promise<void> {
  mkdirSync(`${content}/reports/<b>文件夹`, { recursive: true });
  const write = (name: string, bytes: string | Uint8Array) =>
    writeFileSync(`${content}/reports/${name}`, bytes);
  const page = pageOf(hostileText(townships.page));
  write(`<b>文件夹/"><script>window.${mark}=15<∕script>.txt`, hostileText(townships.text));
  write('宣和镇.html', page);
  write('永康镇.htm', gbkBytes(pageOf(hostileText(townships.gbkPage)).replace('utf-8', 'gbk')));
  write('兴仁镇.docx', wordOf(hostileText(townships.word)));
  await browserPage.setContent(
    `<pre style="font:9px 'Noto Sans CJK SC'">${escaped(hostileText(townships.pdf))}</pre>`,
  );
  write('滨河镇.pdf', await browserPage.pdf());
  write('压缩包.zip', zipSync({ [`<i>${townships.zip}.txt`]: strToU8(hostileText(townships.zip)) }));
  writeFileSync(
    `${content}/governments.csv`,
    [
      'code,place,name,level,parent,aliases,website',
      `640502100,"<b>滨河</b>镇",滨河镇人民政府,township,640502,"<script>window.${mark}=16</script>",https://a.cn/"onclick="window.${mark}=17`,
      `640502105,宣和镇,宣和镇人民政府,township,640502,,javascript:window.${mark}=18`,
    ].join('\n'),
  );
}

/** The attacks alive in the markup, and once more as text that a reader of the page would see. */
function pageOf(text: string): string {
  const lines = text.split('\n').map((line) => {
    const cells = line.split('\t');
    return cells.length > 1
      ? `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
      : `<p>${escaped(line)}</p>`;
  });
  const body = lines.join('').replace(/(?:<tr>.*?<\/tr>)+/gs, (rows) => `<table>${rows}</table>`);
  return `<!doctype html><meta charset="utf-8"><title>年报</title><body onload="window.${mark}=19">${attacks.join('\n')}</svg></style>${body}`;
}

function wordOf(text: string): Uint8Array {
  return wordFile({
    body: text
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join(''),
  });
}
