import type { LeafColumn } from '../../../model/form-leaves.ts';
import { normaliseLabel } from '../../../model/label.ts';
import { once } from '../../../model/once.ts';
import { unitInHeading } from '../numbers/number.ts';
import type { Strip, Token } from '../words/tokens.ts';
import { headingsByCell, joinedNames } from './headings.ts';

/**
 * The units that the printed headings of some columns name, also where a heading is broken over cells or lines. The heading
 * of an amount may stand anywhere among the names of the table: there is one only.
 */
export function headingUnits(
  names: readonly Token[],
  strips: readonly Strip[],
  columns: readonly LeafColumn[],
  allNames: readonly Token[],
): (string | null)[] {
  // Nearly all headings have no unit; the pieces are only put together where one is printed.
  const cells = mayHaveUnit(names)
    ? (headingsByCell(names, strips) ?? []).flatMap(({ texts }) => texts)
    : null;
  return columns.map((column) => {
    const wanted = namesOf(column);
    const cell = cells?.find((text) => unitInHeading(text) !== null && wanted.includes(normaliseLabel(text)));
    if (cell !== undefined) return unitInHeading(cell);
    const inTurn = cells === null ? null : unitInTurn(names, wanted);
    if (inTurn !== null || column.kind !== 'amount') return inTurn;
    return unitAnywhere(allNames, wanted) ?? unitBehindLabel(names, wanted) ?? onlyUnit(names);
  });
}

const namesOf = once((column: LeafColumn): readonly string[] =>
  [column.label, ...column.alsoSeen].map(normaliseLabel),
);

function mayHaveUnit(names: readonly Token[]): boolean {
  const printed = names.map((name) => name.text.slice(0, longestHeading)).join('');
  return /单位|[（(](?:亿元|万元|元|件|项|个)/.test(printed.replace(/\s/g, ''));
}

function unitAnywhere(names: readonly Token[], wanted: readonly string[]): string | null {
  const heading = names.find(
    ({ name, text }) => wanted.some((label) => name.endsWith(label)) && unitInHeading(text) !== null,
  );
  return heading === undefined ? null : unitInHeading(heading.text);
}

/** `信 息 内容本年收费金额（单位: 万元）`: headings on one another, whose words the spaces part elsewhere. */
function unitBehindLabel(names: readonly Token[], wanted: readonly string[]): string | null {
  const last = names.slice(-mostPieces).map(({ text }) => text.slice(0, longestHeading));
  const text = last.join('').replace(/\s/g, '');
  for (const label of wanted) {
    const at = text.lastIndexOf(label);
    const remark = at < 0 ? null : /^[（(][^（）()]*[）)]/.exec(text.slice(at + label.length));
    if (remark) return unitInHeading(label + remark[0]);
  }
  return null;
}

/** `第信息内容本年收费金额 / （八）项（单位：万元）`: the one unit of money in the headings right over the amount, whatever stands among them. */
function onlyUnit(names: readonly Token[]): string | null {
  const text = names
    .slice(-mostPieces)
    .map((name) => name.text.slice(0, longestHeading))
    .join('')
    .replace(/\s/g, '');
  const units = [...text.matchAll(/[（(](?:单位[:：]?)?(亿元|万元|元)[，,）)]/g)].map(
    ([, unit]) => unit ?? '',
  );
  return new Set(units).size === 1 ? (units[0] ?? null) : null;
}

const longestHeading = 80;
/** A heading is broken into no more pieces than this: `采 购 总 金 额（单 位：万 元，保 留 4位 小 数）`. */
const mostPieces = 40;
/** The tables have no more columns than this. */
const mostColumns = 8;

/** The pieces of a heading follow one another, or, where a row of headings is broken over two, stand as far apart as it is wide. */
function unitInTurn(names: readonly Token[], wanted: readonly string[]): string | null {
  for (const [index, name] of names.entries()) {
    const first = name.name[0];
    if (first === undefined || !wanted.some((label) => label.startsWith(first))) continue;
    for (let step = 1; step <= mostColumns; step += 1) {
      const nearby = names.slice(index, index + mostPieces * step);
      const unit = unitOf(
        nearby.filter((_, at) => at % step === 0),
        wanted,
      );
      if (unit !== null) return unit;
    }
  }
  return null;
}

function unitOf(pieces: readonly Token[], wanted: readonly string[]): string | null {
  for (let length = 1; length <= pieces.length; length += 1) {
    const joined = joinedNames(pieces, 0, length);
    if (joined.length > longestHeading) break;
    const unit = unitInHeading(joined);
    if (unit !== null && wanted.includes(normaliseLabel(joined))) return unit;
  }
  return null;
}
