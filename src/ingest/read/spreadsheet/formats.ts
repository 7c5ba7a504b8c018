import { childOf, elementsOf, type XmlElement } from '../xml.ts';

/** How a cell shows its number. What is not listed is shown as the number itself. */
export type NumberFormat =
  | { kind: 'general' }
  | { kind: 'date' }
  | { kind: 'percent' | 'fixed'; decimals: number };

const general: NumberFormat = { kind: 'general' };

/** Formats that every spreadsheet knows by number; 27 to 36 and 50 to 58 are the dates of Chinese ones. */
const builtIn: ReadonlyMap<number, NumberFormat> = new Map([
  ...(
    [
      [1, 0],
      [2, 2],
      [3, 0],
      [4, 2],
    ] as const
  ).map(([id, decimals]): [number, NumberFormat] => [id, { kind: 'fixed', decimals }]),
  ...(
    [
      [9, 0],
      [10, 2],
    ] as const
  ).map(([id, decimals]): [number, NumberFormat] => [id, { kind: 'percent', decimals }]),
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id): [number, NumberFormat] => [id, { kind: 'date' }],
  ),
]);

/** The number formats of a workbook, by the style number that its cells name. */
export function formatsOf(styles: XmlElement | null): NumberFormat[] {
  const own = new Map(
    childrenOf(styles, 'numFmts').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      formatOf(attributes.get('formatCode') ?? ''),
    ]),
  );
  return childrenOf(styles, 'cellXfs').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return own.get(id) ?? builtIn.get(id) ?? general;
  });
}

function formatOf(code: string): NumberFormat {
  // What stands in quotes, brackets or behind a stroke is no part of the pattern; only positive numbers' part counts.
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').split(';')[0] ?? '';
  if (/[yd]|年|月/i.test(plain)) return { kind: 'date' };
  const decimals = /0\.(0+)/.exec(plain)?.[1]?.length ?? 0;
  if (plain.includes('%')) return { kind: 'percent', decimals };
  return /^[#,]*0(?:\.0+)?$/.test(plain.trim()) ? { kind: 'fixed', decimals } : general;
}

function childrenOf(styles: XmlElement | null, name: string): XmlElement[] {
  const list = childOf(styles ?? undefined, name);
  return list ? elementsOf(list) : [];
}
