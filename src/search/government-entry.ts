/** One line of the small list from which governments are found by name, before any index is loaded. */
export interface GovernmentEntry {
  code: string;
  place: string;
  name: string;
  /** Places above, outermost first. */
  within: string[];
  aliases: string[];
  years: number[];
}

/** Governments whose name holds what was typed: whole names first, then beginnings, then the rest. */
export function findGovernments(
  typed: string,
  governments: readonly GovernmentEntry[],
  limit: number,
): GovernmentEntry[] {
  const name = typed.normalize('NFKC').replace(/[\s"'“”‘’]/g, '');
  if (name === '') return [];
  const ranked = governments.flatMap((government) => {
    const closeness = closenessOf(name, government);
    return closeness === null ? [] : [{ government, closeness }];
  });
  ranked.sort((one, other) => one.closeness - other.closeness);
  return ranked.slice(0, limit).map(({ government }) => government);
}

/** 0 for the name itself, 1 for its beginning, 2 for a part of it, 3 where places above are needed; null for no fit. */
function closenessOf(name: string, { place, name: full, within, aliases }: GovernmentEntry): number | null {
  const names = [place, full, ...aliases];
  if (names.includes(name)) return 0;
  if (names.some((each) => each.startsWith(name))) return 1;
  if (names.some((each) => each.includes(name))) return 2;
  return `${within.join('')}${full}`.includes(name) ? 3 : null;
}
