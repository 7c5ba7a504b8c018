import { type Block, type Paragraph, textOf } from '../block.ts';
import { yearIn } from '../year-in-title.ts';
import { type Found, withoutLists } from './listed-titles.ts';
import { nameIn } from './title-words.ts';

export interface Title {
  /** As printed, white space at breaks gone. */
  text: string;
  /** The blocks that it takes up. */
  blocks: Block[];
}

const names = /(?:信息公开|政务公开).*(?:年度报告|年报|工作报告|工作的报告|情况报告|情况的报告)/;
const sentenceStart = /^(?:本报告|本年度报告|根据|按照|为|现将|依据)/;
const isSentence = new RegExp(`[。；;]|如下|[：:]$|${sentenceStart.source}`);
/** A sentence that is cut at the end of its line names the form of the report; a title never does. */
const namesForm = /报告格式|关于印发/;
/** The path to a page is no title: `首页>>政务公开>>政府信息公开年报`. */
const path = /[>＞»›]|^您?(?:现在|当前|目前)?的?(?:所在)?位置/;
/** What a title on two lines begins with: whose report it is, or of which year. */
const head =
  /(?:20\d\d|二[〇○零].{2})年|(?:政府|委员会|管委会|办事处|街道|苏木|中心|公司|[农林牧渔茶种畜]场|[局委办厅院室所处队站省市县区旗州盟乡镇])(?:关于)?$/;

/**
 * The title above the text: one line, or two where the name and the rest are printed apart (seed 000). A page copied as text
 * has lists of other reports around its own; the title stands nearest to the text.
 */
export function findTitle(blocks: readonly Block[]): Title | null {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const text = paragraphs.findIndex((paragraph) => isText(lineOf(paragraph)));
  const above = titlesIn(paragraphs.slice(0, text < 0 ? mostAbove : Math.min(text, mostAbove)));
  const found = above.length > 0 ? above : titlesIn(paragraphs.slice(0, mostAmongText));
  return mostTelling(withoutLists(found)) ?? titleInLine(paragraphs);
}

/** A title that the first sentence follows in the same line, as where a page has lost its lines. */
const beginning = /^(\S.{6,60}?(?:年度报告|年报|工作(?:情况)?的?报告))\s+(?=根据|按照|依据|为|本|现|一、)/;

function titleInLine(paragraphs: readonly Paragraph[]): Title | null {
  for (const paragraph of paragraphs.slice(0, mostAmongText)) {
    const text = beginning.exec(lineOf(paragraph))?.[1];
    if (text !== undefined && isTitle(text)) return { text, blocks: [] };
  }
  return null;
}

/** Menus above a copied page have no more lines than this. */
const mostAbove = 300;
/** A title that stands under the first sentences is not far below. */
const mostAmongText = 12;

/** A paragraph, or the first line of one where lines are cut at their ends, as in texts made from PDF files. */
function isText(line: string): boolean {
  return (line.length > 40 && /[。；]/.test(line)) || (line.length > 20 && sentenceStart.test(line));
}

function titlesIn(paragraphs: readonly Paragraph[]): Found[] {
  const lines = paragraphs.map((paragraph) => lineOf(paragraph).slice(0, longestLine));
  const found: Found[] = [];
  for (const [index, text] of lines.entries()) {
    const before = lines[index - 1];
    const joins = before !== undefined && isHead(before);
    // A line that is a title by itself begins no other one.
    const isTaken = found.at(-1)?.to === index - 1;
    const from = isTitle(text)
      ? joins && isHalf(text) && !isTaken
        ? index - 1
        : index
      : joins && !isTaken && isTitle(before + text)
        ? index - 1
        : null;
    if (from === null) continue;
    const words = lines.slice(from, index + 1).join('');
    found.push({ text: words, blocks: paragraphs.slice(from, index + 1), from, to: index });
  }
  return found;
}

/** A title that names government and year, before one that names less; of different ones the last. */
function mostTelling(found: readonly Found[]): Title | null {
  const told = (title: Found) => Number(yearIn(title.text) !== null) + Number(nameIn(title.text) !== null);
  const most = Math.max(...found.map(told));
  const best = found.filter((title) => told(title) === most);
  const [first] = best;
  const chosen = best.every(({ text }) => text === first?.text) ? first : best.at(-1);
  return chosen ? { text: chosen.text, blocks: chosen.blocks } : null;
}

const longestLine = 200;

/** What the table above an article calls its title. */
const label = /^\s*(?:信息)?(?:名\s*称|标\s*题)\s*[:：]\s*/;

export function lineOf(paragraph: Paragraph): string {
  return textOf(paragraph)
    .replace(/^[#\s]+/, '')
    .replace(/\*\*/g, '')
    .replace(label, '')
    .trim();
}

export function isTitle(text: string): boolean {
  return (
    text.length <= 80 &&
    names.test(text.replace(/\s/g, '')) &&
    !isSentence.test(text) &&
    !namesForm.test(text) &&
    !path.test(text)
  );
}

function isHead(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    !/[，,。；;：:|]/.test(text) &&
    !path.test(text) &&
    head.test(text.replace(/\s/g, ''))
  );
}

function isHalf(text: string): boolean {
  return yearIn(text) === null || nameIn(text) === null;
}
