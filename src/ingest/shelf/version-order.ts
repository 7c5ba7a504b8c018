/** Documents of one government and one year. */
export interface Versions<T> {
  /** Oldest first; the last is the one that holds. */
  inOrder: readonly T[];
  /** Documents of which nobody can say whether they come before or after another; they are not published. */
  undecided: readonly T[];
}

interface Document {
  record: {
    /** Which version a person says it is. */
    version: number | null;
    summary: { publishedAt: string | null; file: string };
  };
}

/**
 * Puts the documents of one government and one year in order: by the version that a person gives, then by the day of
 * publication. Where neither tells two of them apart, nothing is guessed: the first by the name of its file stands.
 */
export function versionsOf<T extends Document>(documents: readonly T[]): Versions<T> {
  // What nobody numbers is the first version.
  const numbered = Map.groupBy(documents, ({ record }) => record.version ?? 1);
  const groups = [...numbered].sort(([one], [other]) => one - other).map(([, group]) => byDay(group));
  return {
    inOrder: groups.flatMap(({ inOrder }) => inOrder),
    undecided: groups.flatMap(({ undecided }) => undecided),
  };
}

/** One document without a day leaves open whether it comes before or after any other. */
function byDay<T extends Document>(group: readonly T[]): Versions<T> {
  const dayOf = ({ record }: T) => record.summary.publishedAt;
  const isDated = group.every((document) => dayOf(document) !== null);
  const byFile = group.toSorted((one, other) => compareText(fileOf(one), fileOf(other)));
  const days = Map.groupBy(byFile, (document) => (isDated ? (dayOf(document) ?? '') : ''));
  const sorted = [...days].sort(([one], [other]) => compareText(one, other)).map(([, same]) => same);
  return {
    inOrder: sorted.flatMap((same) => same.slice(0, 1)),
    undecided: sorted.flatMap((same) => same.slice(1)),
  };
}

function fileOf({ record }: Document): string {
  return record.summary.file;
}

/** By code units, the same in every locale. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
