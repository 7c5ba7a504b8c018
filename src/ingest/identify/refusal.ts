import { type Block, textOf } from '../block.ts';

/** What explains a report, or draws it, repeats its numbers and is none. */
const explanation = /解读|图解|图说|一图|[读看]懂/;
/** The report itself is sometimes published under these words: then it has its tables. */
const otherGenre =
  /(?:通知|通报|公告|公示|方案|目录|指南|申请表|制度|办法|条例|规定|要点|总结|意见|简报|纪要|预算|决算|公报|培训会|部署会|推进会|会议)(?:[（(].{1,8}[）)])?$/;
/** Of part of a year, or of another work than the year's report. */
const otherMatter = /[上下]半年|第?[一二三四]季度|(?:自查|评议|考核|测评|整改)(?=.{0,6}报告)/;
const template = /模板|范本|样本|样表|参考文本|[XＸ×]{2,}|[○〇Oo＊*]{2,}(?=[省市县区乡镇局])|某某/;

/** Why a document is no annual report, or null where it may be one. */
export function notAReport(
  title: string | null,
  paragraphs: readonly string[],
  blocks: readonly Block[],
): string | null {
  if (title !== null) return titleOfOther(title.replace(/\s/g, ''), blocks);
  const text = paragraphs.join('\n');
  if (!/信息公开|政务公开/.test(text))
    return /信息公開|政務公開/.test(text) ? '文字是繁体字，请改用简体字的版本' : '全文没有提到政府信息公开';
  if (announcesReport(text) || hasPrintedTables(blocks)) return null;
  const first = paragraphs.slice(0, 6).find(isTitleOfOther)?.trim();
  if (first) return `开头“${first.slice(0, 40)}”说明它不是年度报告`;
  if (!/总体情况|主动公开政府信息|年度报告|年报/.test(text)) return '没有找到年度报告的标题和各个部分';
  return null;
}

function titleOfOther(title: string, blocks: readonly Block[]): string | null {
  // Most titles say nothing of the kind, whatever is printed below them.
  const isFilledIn = (explanation.test(title) || otherGenre.test(title)) && hasPrintedTables(blocks);
  // 《……年度报告（含解读）》 is the report, and more.
  const genre =
    explanation.exec(isFilledIn ? title.replace(/[（(].*[）)]$/, '') : title) ??
    (isFilledIn ? null : otherGenre.exec(title));
  if (genre) return `标题“${title}”说明它是${/懂/.test(genre[0]) ? '解读' : genre[0]}一类`;
  const matter = otherMatter.exec(title);
  if (matter) return `标题“${title}”里的“${matter[0]}”说明它不是全年的年度报告`;
  return template.test(title) ? `标题“${title}”说明它是没有填写的模板` : null;
}

function isTitleOfOther(paragraph: string): boolean {
  const line = paragraph.trim();
  return (line.length < 60 && otherGenre.test(line)) || explanation.test(line.slice(0, 60));
}

/** What a report says of itself in its preamble: “本报告由……编制”, “现公布……年度报告”, “现将……报告如下”. */
const announcement = [
  /本(?:年度)?报告(?:是|由|根据|按照|依据|依照|中?所列|的?电子版|全文|共分?|包括)/,
  /(?:公布|编制|发布|形成)(?:了)?[^。；\n]{0,30}20\d\d年[^。；\n]{0,12}(?:信息公开|政务公开)[^。；\n]{0,12}(?:年度报告|年报)/,
  /现[就将][^。；\n]{0,40}(?:信息公开|政务公开)[^。；\n]{0,20}(?:报告|公布|汇报)如下/,
];

/** True where a text announces itself as the report, and does not explain one. */
export function announcesReport(text: string): boolean {
  return announcement.some((words) => words.test(text)) && !/解读如下|[读看]懂/.test(text);
}

const fewestNumbers = 30;
const rows = /予以公开|结转下年度|不予处理|结果维持|自然人/;

/** The numbers of the tables, whoever introduces them: a form that nobody has filled in has none. */
function hasPrintedTables(blocks: readonly Block[]): boolean {
  const texts = blocks.flatMap((block) =>
    block.kind === 'grid'
      ? block.rows.flatMap((row) => row.map(({ text }) => text))
      : textOf(block).split(/\s+/),
  );
  return (
    texts.some((text) => rows.test(text.replace(/\s/g, ''))) &&
    texts.filter((text) => /^\d+(?:\.\d+)?$/.test(text)).length >= fewestNumbers
  );
}
