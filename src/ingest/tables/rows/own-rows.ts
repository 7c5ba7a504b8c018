import type { NameMatch } from '../names/name-match.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { columnsOfRow, type Table } from '../table.ts';
import type { Segment } from '../words/segments.ts';
import type { Token } from '../words/tokens.ts';

/** A shorter text may be a piece of any name. */
const shortestName = 4;

/**
 * Rows that a report adds to those of the form, as 其他主动公开文件 below 规范性文件: a name that is no piece of a known one, as many
 * numbers as the row above has columns, and no row of the form missing there. Their numbers are those of no other row.
 */
export function ownRows(table: Table, taken: readonly (NameMatch | null)[]): Set<Segment> {
  const { form, vocabulary, segments } = table;
  const own = segments.filter((segment, index) => {
    if (taken[index] !== null || !hasUnknownName(segment, vocabulary)) return false;
    const above = taken.slice(0, index).findLast((match) => match !== null);
    if (above === undefined) return false;
    const below = taken.slice(index + 1).find((match) => match !== null);
    const numbers = segment.values.filter(({ kind }) => kind === 'value').length;
    return (
      numbers === columnsOfRow(form, vocabulary, above.row).length &&
      areNeighbours(above.row, below?.row ?? vocabulary.rows.length, vocabulary)
    );
  });
  return new Set(own);
}

function hasUnknownName({ names }: Segment, vocabulary: Vocabulary): boolean {
  const last: Token | undefined = names.at(-1);
  if (last === undefined || !/^\p{Script=Han}/u.test(last.name) || last.name.length < shortestName)
    return false;
  return ![...vocabulary.all].some((known) => known.includes(last.name) || last.name.startsWith(known));
}

/** True where no row of the form belongs between two others, but those of the way in which （六）其他处理 is not printed. */
function areNeighbours(above: number, below: number, { rows }: Vocabulary): boolean {
  const shown = rows[above]?.row.variant?.way ?? rows[below]?.row.variant?.way;
  return rows
    .slice(above + 1, below)
    .every(({ row }) => shown !== undefined && row.variant !== null && row.variant.way !== shown);
}
