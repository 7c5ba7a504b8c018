import { strFromU8, strToU8, unzipSync, unzlibSync, type Zippable, zipSync } from 'fflate';
import { type Dice, oneOf } from '../reader/dice.ts';

/** What does harm where it is put into a file of some kind. */
const snippets = [
  ...[
    '<table>',
    '</td>',
    '<tr><td colspan=99999>',
    '<td rowspan=0>',
    '<w:tc>',
    '</w:tbl>',
    '<w:ins>',
    '<!--',
  ],
  ...[
    '&#0;',
    '&lt;',
    '&#x202e;',
    ']]>',
    '<![CDATA[',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<sst>',
    '<c r="ZZZ9999999">',
  ],
  ...[
    ' obj',
    'endstream',
    '<<',
    '>>',
    '/Length 99999999',
    ' q ',
    ' Q ',
    ' 0 0 1 1 re f',
    ' Tj',
    '/Kids[1 0 R]',
  ],
  ...['|', '\t', '\t'.repeat(40), '|'.repeat(40), '\n\n', '\r', '\u0000', '\ufeff', '"', ',', '\u2028'],
  ...[
    '0',
    '-1',
    '99999999999999999999',
    '1e309',
    '１２',
    '12 34',
    '/',
    '无',
    '其中',
    '总计',
    '（一）',
    '1.',
    '一、',
  ],
  ...['第二十条', '自然人', '政府信息公开工作年度报告', '2021年', '2.1年', '元', '%', '𠮷', '\ud800'],
];

type Change = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array;

/** A place in the file, and another behind it, mostly near. */
function span(bytes: Uint8Array, dice: Dice): [number, number] {
  const from = dice(bytes.length + 1);
  const reach = oneOf(dice, [4, 40, 400, bytes.length]);
  return [from, Math.min(bytes.length, from + dice(reach + 1))];
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const changes: readonly Change[] = [
  (bytes, dice) => bytes.with(dice(bytes.length), dice(256)),
  (bytes, dice) => bytes.slice(0, dice(bytes.length)),
  (bytes, dice) => bytes.slice(dice(bytes.length)),
  (bytes, dice) => {
    const [from, to] = span(bytes, dice);
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  (bytes, dice) => {
    const [from, to] = span(bytes, dice);
    return joined(bytes.slice(0, to), ...Array(1 + dice(20)).fill(bytes.slice(from, to)), bytes.slice(to));
  },
  (bytes, dice) => {
    const [[from, to], at] = [span(bytes, dice), dice(bytes.length)];
    return joined(bytes.slice(0, at), bytes.slice(from, to), bytes.slice(at));
  },
  (bytes, dice, other) => {
    const [[from, to], at] = [span(other, dice), dice(bytes.length)];
    return joined(bytes.slice(0, at), other.slice(from, to), bytes.slice(at));
  },
  (bytes, dice) => {
    const at = dice(bytes.length);
    return joined(bytes.slice(0, at), new TextEncoder().encode(oneOf(dice, snippets)), bytes.slice(at));
  },
];

/** A file no longer than this, so that what is seen is the harm and not the length. */
const longest = 2_000_000;

/** One to eight changes; `other` lends its pieces. */
export function mutated(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  let changed = bytes;
  for (let left = 1 + dice(8); left > 0 && changed.length > 0; left -= 1)
    changed = oneOf(dice, changes)(changed, dice, other).slice(0, longest);
  return changed;
}

/** A package whose parts are changed and packed again: changes of its own bytes seldom get past the packing. */
export function mutatedParts(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const texts = Object.values(parts);
  const chosen = oneOf(dice, names);
  const entries = names.map((name): [string, Uint8Array] => [
    name,
    name === chosen
      ? mutated(parts[name] ?? new Uint8Array(), oneOf(dice, texts), dice)
      : (parts[name] ?? new Uint8Array()),
  ]);
  if (dice(8) === 0) entries.splice(dice(entries.length), 1);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { level: 1 });
}

/** A PDF file with its drawings unpacked, so that changes reach them. Its places are then wrong, which readers mend. */
export function unpackedPdf(bytes: Uint8Array): Uint8Array {
  const text = strFromU8(bytes, true);
  const plain = text.replace(
    /\/Filter\s*\/FlateDecode([^>]*>>\s*)stream\r?\n([\s\S]*?)\r?\nendstream/g,
    (whole: string, head: string, packed: string) => {
      try {
        const drawing = strFromU8(unzlibSync(strToU8(packed, true)), true);
        return `${head.replace(/\/Length \d+/, `/Length ${drawing.length}`)}stream\n${drawing}\nendstream`;
      } catch {
        return whole;
      }
    },
  );
  return strToU8(plain, true);
}
