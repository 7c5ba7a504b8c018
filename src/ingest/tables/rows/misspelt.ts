import { rowsNamed } from '../names/name-match.ts';
import type { Table } from '../table.ts';
import type { Token } from '../words/tokens.ts';

/** A printed row with no number whose name is like that of this row and of no other: 本机关未掌握相关政府信息. */
export function misspelt(
  { strips, vocabulary }: Table,
  index: number,
  owners: ReadonlySet<Token | null | undefined>,
): Token | undefined {
  const emptyRows = strips.filter(
    ({ solid, tokens }) =>
      solid && tokens.at(-1)?.kind === 'blank' && tokens.every(({ kind }) => kind !== 'value'),
  );
  const names = emptyRows.map(({ tokens }) => tokens.findLast(({ kind }) => kind === 'label'));
  return names.find((name) => {
    if (name === undefined || owners.has(name) || vocabulary.all.has(name.name)) return false;
    const matches = rowsNamed([name], () => [], vocabulary);
    return matches.length === 1 && matches[0]?.row === index;
  });
}
