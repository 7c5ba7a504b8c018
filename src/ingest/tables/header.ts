import type { LeafColumn } from '../../model/form-leaves.ts';
import { normaliseLabel } from '../../model/label.ts';
import { unitInHeading } from './number.ts';
import type { Token } from './tokens.ts';

/** The unit that the column's printed heading names, also where the heading is broken over cells or lines. */
export function headingUnit(names: readonly Token[], column: LeafColumn): string | null {
  const wanted = [column.label, ...column.alsoSeen].map(normaliseLabel);
  for (const index of names.keys()) {
    for (const length of [1, 2, 3]) {
      const joined = names
        .slice(index, index + length)
        .map((name) => name.text)
        .join('');
      const unit = unitInHeading(joined);
      if (unit !== null && wanted.includes(normaliseLabel(joined))) return unit;
    }
  }
  return null;
}

/**
 * The columns in the order in which the headings print them. Only neighbours under one heading are compared: a heading
 * over several lines prints 总计 before 商业企业. Where a heading is missing or printed twice, the official order stands.
 */
export function printedOrder(
  names: readonly Token[],
  columns: readonly LeafColumn[],
  knownNames: readonly string[][],
): LeafColumn[] {
  const printed = names.map((name) => normaliseLabel(name.text));
  const places = columns.map((_, index) => {
    const known = knownNames[index] ?? [];
    const found = [...printed.keys()].filter((place) => known.includes(printed[place] ?? ''));
    return found.length === 1 ? (found[0] ?? null) : null;
  });
  return columns.map((column, index) => {
    const siblings = [...columns.keys()].filter(
      (other) => columns[other]?.above.join() === column.above.join(),
    );
    if (siblings.some((sibling) => places[sibling] === null) || isNested(columns, column)) return column;
    const byPlace = [...siblings].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    return columns[byPlace[siblings.indexOf(index)] ?? index] ?? column;
  });
}

/** True for columns beside a group of columns: their headings stand on another line than those of the group. */
function isNested(columns: readonly LeafColumn[], column: LeafColumn): boolean {
  return columns.some((other) => other.above.length > column.above.length);
}
