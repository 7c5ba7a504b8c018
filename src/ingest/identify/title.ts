import { type Block, type Paragraph, textOf } from '../block.ts';

export interface Title {
  /** As printed, white space at breaks gone. */
  text: string;
  /** The blocks that it takes up. */
  blocks: Block[];
}

const names = /(?:信息公开|政务公开).*(?:年度报告|年报|工作报告|情况报告|情况的报告)/;
const isSentence = /[。；;]|^(?:本报告|本年度报告|根据|按照|为|现将|依据)/;

/** The title among the first paragraphs: one line, or two where the name and the rest are printed apart (seed 000). */
export function findTitle(blocks: readonly Block[]): Title | null {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph').slice(0, 12);
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = lineOf(paragraph);
    if (isTitle(text)) {
      const before = paragraphs[index - 1];
      const isHalf = !hasYear(text) || nameIn(text) === null;
      return before && isHalf && isHead(lineOf(before))
        ? joined(before, paragraph)
        : { text, blocks: [paragraph] };
    }
    const next = paragraphs[index + 1];
    if (next && isHead(text) && !isTitle(lineOf(next)) && isTitle(text + lineOf(next)))
      return joined(paragraph, next);
  }
  return null;
}

function joined(first: Paragraph, second: Paragraph): Title {
  return { text: lineOf(first) + lineOf(second), blocks: [first, second] };
}

function lineOf(paragraph: Paragraph): string {
  return textOf(paragraph)
    .replace(/^[#\s]+/, '')
    .replace(/\*\*/g, '')
    .trim();
}

function isTitle(text: string): boolean {
  return text.length <= 80 && names.test(text.replace(/\s/g, '')) && !isSentence.test(text);
}

function isHead(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && !/[，,。；;：:|]/.test(text);
}

function hasYear(text: string): boolean {
  return yearIn(text) !== null;
}

const chineseDigits = '〇一二三四五六七八九';

/** The year that a title names: `2020 年`, `二〇二〇年`, `2020年度`. */
export function yearIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[○零0](?=[〇○零一二三四五六七八九])/g, '〇');
  const digits = /(20\d\d)年/.exec(plain)?.[1];
  if (digits) return Number(digits);
  const chinese = /二[〇○零][〇○零一二三四五六七八九]{2}年/
    .exec(plain)?.[0]
    .slice(0, 4)
    .replace(/[○零]/g, '〇');
  return chinese ? Number([...chinese].map((digit) => chineseDigits.indexOf(digit)).join('')) : null;
}

/** The government that a title names: what is left of it without the year and the words that all titles share. */
export function nameIn(title: string): string | null {
  const plain = title.replace(/\s/g, '').replace(/^关于/, '');
  const withoutYear = plain.replace(/[（(]?(?:20\d\d|二[〇○零].{2})年度?[）)]?/g, '');
  const match = /^(.*?)(?:政府)?(?:信息公开|政务公开)/.exec(withoutYear);
  const name = match?.[1] ?? '';
  const whole = /人民$/.test(name) ? `${name}政府` : name;
  return whole.length >= 2 ? whole : null;
}
