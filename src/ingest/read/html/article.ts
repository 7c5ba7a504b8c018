import { type Line, measure, type Part, type Region } from './region.ts';
import {
  countWords,
  isBreadcrumb,
  isControl,
  isDescribed,
  isImprint,
  isSignature,
  isTitle,
  isTitleHead,
} from './words.ts';

type Content = Exclude<Part, Region>;

/** With fewer words of a report than this, no place of a page stands out. */
const fewestWords = 3;

/** The report among what surrounds it: menus, the path to the page, buttons, the imprint of the site (formats Q80). */
export function articleOf(page: Region): Content[] {
  const path = pathToArticle(page);
  const article = path.at(-1) ?? page;
  const around = path.slice(0, -1).map((box, depth) => {
    const at = box.parts.indexOf(path[depth + 1] ?? box);
    return { before: linesIn(box.parts.slice(0, at)), after: linesIn(box.parts.slice(at + 1)) };
  });
  return [
    ...around.flatMap(({ before }) => before.filter((line, at) => belongsBefore(line, before[at + 1]))),
    ...contentOf(article),
    ...around.reverse().flatMap(({ after }) => after.filter(belongsAfter)),
  ];
}

/** From the page down to the smallest box that still holds every word of a report that the page holds. */
function pathToArticle(page: Region): Region[] {
  const all = measure(page).words;
  const path = [page];
  if (countWords(all) < fewestWords) return path;
  for (let box: Region | undefined = page; box !== undefined; ) {
    const around: Region = box;
    const whole: Region[] = around.parts
      .filter((part): part is Region => part.kind === 'region')
      .filter((part) => measure(part).words === all && isWhole(part, around))
      // A page that shows the report twice: the fuller one.
      .sort((one, other) => measure(other).length - measure(one).length);
    box = whole[0];
    if (box !== undefined) path.push(box);
  }
  return path;
}

/** The preamble of a report may name all its parts: a paragraph without headings, or the lesser part of the text, is no report. */
function isWhole(part: Region, box: Region): boolean {
  const [first, ...others] = part.parts;
  if (others.length === 0 && first?.kind === 'line' && !/[一二三]\s*、/.test(first.text)) return false;
  return measure(part).sentences >= measure(box).sentences / 2;
}

/** What stands in a box, without menus and buttons. */
function contentOf(part: Part): Content[] {
  if (part.kind === 'table') return [part];
  if (part.kind === 'line') return isControl(part.text) ? [] : [part];
  return part.parts
    .filter((inner) => inner.kind !== 'region' || !isFurniture(inner))
    .flatMap((inner) => contentOf(inner));
}

/** Boxes of links, and boxes that call themselves a menu or a footer; never one that holds words of a report. */
function isFurniture(region: Region): boolean {
  const { words, links, linked, length, sentences } = measure(region);
  if (words > 0) return false;
  return (links >= 3 && linked > length * 0.6) || (region.isFurniture && sentences < 2);
}

function linesIn(parts: readonly Part[]): Line[] {
  return parts
    .filter((part) => part.kind !== 'region' || !isFurniture(part))
    .flatMap((part) => contentOf(part))
    .filter((part) => part.kind === 'line');
}

/** Above the report: its title, what the page says of it, and its first sentences. */
function belongsBefore(line: Line, next: Line | undefined): boolean {
  if (isBreadcrumb(line.text) || isImprint(line.text)) return false;
  const isHalfTitle = next !== undefined && isTitle(next.text) && isTitleHead(line.text);
  return isTitle(line.text) || isHalfTitle || isDescribed(line.text) || isSentence(line);
}

/** Below the report: its last sentences, notes, signature and date. */
function belongsAfter(line: Line): boolean {
  return !isImprint(line.text) && (isSignature(line.text) || isSentence(line));
}

function isSentence(line: Line): boolean {
  const isLong = line.text.length >= 30 && /[。；]/.test(line.text);
  return (isLong || /^注\s*[:：]/.test(line.text)) && line.linked < line.text.length / 2;
}
