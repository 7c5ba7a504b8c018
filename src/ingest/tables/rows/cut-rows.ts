import type { NameMatch } from '../names/name-match.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { isBesideName } from '../names/wrapped-name.ts';
import { readNumber } from '../numbers/number.ts';
import type { Segment } from '../words/segments.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Gives the numbers that go on behind a row, among the pieces of its name, to that row: a narrow cell breaks 1089701 into
 * `1089` and, on the next line, `701`; a page break does the same. The row then has more numbers than columns, and is marked.
 * A row that was short is not filled up so: the numbers below may be those of another row.
 */
export function joinCutRows(
  segments: readonly Segment[],
  taken: readonly (NameMatch | null)[],
  vocabulary: Vocabulary,
  widthOf: (row: number) => number,
): Segment[] {
  const joined = [...segments];
  for (const [index, match] of taken.entries()) {
    if (match === null) continue;
    const more = goingOn(segments, taken, index, match, vocabulary);
    const [whole] = segments.slice(index, index + 1);
    if (more.length === 0 || whole === undefined) continue;
    const values = [whole, ...more].flatMap((segment) => segment.values);
    if (values.filter(({ kind }) => kind === 'value').length <= widthOf(match.row)) continue;
    joined[index] = { names: whole.names, values, shape: null };
    for (const [at, { names }] of more.entries()) joined[index + 1 + at] = { names, values: [], shape: null };
  }
  return joined;
}

/** The segments behind a row that have no names but the end of its own, and pieces of those of its groups. */
function goingOn(
  segments: readonly Segment[],
  taken: readonly (NameMatch | null)[],
  index: number,
  { row, rest }: NameMatch,
  { rows, byName }: Vocabulary,
): Segment[] {
  const groups = rows[row]?.groups ?? [];
  // 其他 may be a piece of 其他处理, but is a row of its own as well.
  const isBeside = ({ name }: Token) => isBesideName(name, groups) && !byName.has(name);
  const more: Segment[] = [];
  let left = rest;
  for (let next = index + 1; next < segments.length && taken[next] === null; next += 1) {
    const segment = segments[next];
    const others: Token[] = segment?.names.slice(left) ?? [];
    if (segment === undefined || !others.every(isBeside)) break;
    left -= segment.names.length - others.length;
    more.push(segment);
  }
  // 无 may be a piece of 无法提供.
  const numbers = more
    .flatMap(({ values }) => values)
    .filter(({ text }) => readNumber(text).kind === 'number');
  return numbers.length > 0 ? more : [];
}
