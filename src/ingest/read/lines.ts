import { visibleText } from './visible-text.ts';

/** What word processors write for the end of a line within a paragraph. Within the cells of a row it ends no line. */
const softEnd = /[\v\u0085\u2028\u2029]/;

/** Text to transcript lines, invisible characters gone, numbered as every editor numbers them. */
export function linesOf(text: string): string[] {
  const ended = visibleText(text).split(/\r\n|\n|\r/);
  const lines = softEnd.test(text)
    ? ended.flatMap((line) => (/[\t|]/.test(line) ? [line] : line.split(softEnd)))
    : ended;
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

// “- 4 -”, “—4—”, “第 4 页 共 9 页”, “第4页”. A bare number may be a cell, so it stays; no page has the number 0.
const pageMark =
  /^\s*(?:[-—–－]+\s*[1-9]\d{0,2}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/;
// “---”, “|:---|---|”, “├──┼──┤”: rules of Markdown and of pasted tables.
const ruler =
  /^[\s|:：=_+─━═┬┴┼├┤┌┐└┘╔╗╚╝╠╣╦╩╬-]*(?:[-=_]{3,}|[─━═┼├┤┬┴]{2,})[\s|:：=_+─━═┬┴┼├┤┌┐└┘╔╗╚╝╠╣╦╩╬-]*$/;

/** Longer lines are no page number and no rule. */
const longestFurniture = 500;

/** True for lines that hold nothing of the report: blank, page numbers, rules. */
export function isFurniture(line: string): boolean {
  if (line.length > longestFurniture) return !/[^\s|｜│┃]/.test(line);
  return !/[^\s|｜│┃]/.test(line) || pageMark.test(line) || ruler.test(line);
}
