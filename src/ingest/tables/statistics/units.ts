import type { Block, Piece } from '../../block.ts';
import { namesAndNumbers } from './columns.ts';

const unit = /^[（(]?(万元|元|条|件|次|篇|个|人次|人|场|期)[）)]?$/;
/** `收到申请数（件）`, `收到申请数 件 12`, `人次3852`: a unit behind the name, or before the number. */
const unitAfterName =
  /(?:[（(](?:单位[:：])?(?:万元|元|条|件|次|篇|个|人次|人)[）)]|(?:^|\s)(?:万元|元|条|件|次|篇|个|人次|人))(?=[\s\d]|$)/;
const heading = /^(?:计量)?单位$/;

/** The units of numbers, by their places: line and column, or the line where nothing else stands on it. */
export type Units = Map<string, string>;

/** What was found for a number that stands there. */
export function unitAtPlace(units: Units, line: number | null, column: number | null): string | null {
  return units.get(`${line}:${column}`) ?? units.get(`${line}`) ?? null;
}

/** The blocks with their units taken out, so that only names and numbers are left. */
export function unitsApart(blocks: readonly Block[]): { blocks: Block[]; units: Units } {
  const units: Units = new Map();
  let alone: string | null = null;
  const apart = blocks.flatMap((block): Block[] => {
    if (block.kind === 'grid') return [{ kind: 'grid', rows: rowsApart(namesAndNumbers(block.rows), units) }];
    const lines = block.lines.flatMap((line) => {
      const printed = unit.exec(line.text.trim())?.[1] ?? null;
      // A unit on a line of its own is that of the number on the next.
      if (alone !== null) units.set(`${line.place.line}`, alone);
      alone = printed;
      return printed !== null || isUnit(line) ? [] : [withoutUnit(line, units)];
    });
    return lines.length === 0 ? [] : [{ kind: 'paragraph', lines }];
  });
  return { blocks: apart, units };
}

/** A grid without its column of units. */
function rowsApart(rows: readonly Piece[][], units: Units): Piece[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, at) => rows.filter((row) => isUnit(row[at])).length);
  const most = Math.max(0, ...counts);
  const column = most >= Math.min(3, rows.length) ? counts.indexOf(most) : -1;
  return rows.map((row) => {
    const printed = unit.exec(row[column]?.text.trim() ?? '')?.[1];
    const number = row.at(-1)?.place;
    if (printed !== undefined && number) units.set(`${number.line}:${number.column}`, printed);
    // A narrow column runs into the next one: `人次3852`.
    return row
      .filter(({ text }, at) => at !== column || /\d/.test(text))
      .map((cell) => withoutUnit(cell, units));
  });
}

function isUnit(cell: Piece | undefined): boolean {
  const text = cell?.text.trim() ?? '';
  return unit.test(text) || heading.test(text);
}

/** Blanks take the place of the unit, so that what follows stays where it is. */
function withoutUnit(piece: Piece, units: Units): Piece {
  const printed = piece.text.length > 80 ? null : unitAfterName.exec(piece.text);
  if (printed === null) return piece;
  units.set(`${piece.place.line}`, printed[0].replace(/[\s（()）:：]|单位/g, ''));
  return { ...piece, text: piece.text.replace(printed[0], ' '.repeat(printed[0].length)).trimEnd() };
}
