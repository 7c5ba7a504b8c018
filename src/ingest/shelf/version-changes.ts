import { type Report, type Section, sectionIds, tableIds, type Values } from '../../model/report.ts';
import type { Version } from '../../model/version.ts';

type Changes = Pick<Version, 'numbers' | 'sections'>;
type Compared = Pick<Report, 'tables' | 'sections'>;

/** What a later version of a report changed: numbers cell by cell, texts part by part. */
export function changesBetween(before: Compared, after: Compared): Changes {
  return { numbers: changedNumbers(before, after), sections: changedSections(before, after) };
}

function changedNumbers(before: Compared, after: Compared): Changes['numbers'] {
  const [old, current] = [numbersIn(before), numbersIn(after)];
  const paths = new Set([...old.keys(), ...current.keys()]);
  return [...paths].flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, current.get(path) ?? null];
    return was === is ? [] : [{ path, before: was, after: is }];
  });
}

/** Path → number, in the order of the tables. */
function numbersIn({ tables }: Compared): Map<string, number | null> {
  return new Map(tableIds.flatMap((table) => numbersBelow(table, tables[table] ?? {})));
}

function numbersBelow(path: string, values: Values): [string, number | null][] {
  return Object.entries(values).flatMap(([key, value]): [string, number | null][] =>
    value === null || typeof value === 'number'
      ? [[`${path}.${key}`, value]]
      : numbersBelow(`${path}.${key}`, value),
  );
}

function changedSections(before: Compared, after: Compared): Changes['sections'] {
  return sectionIds.flatMap((section): Changes['sections'] => {
    const change = changeOf(sectionIn(before, section), sectionIn(after, section));
    return change === null ? [] : [{ section, change }];
  });
}

function changeOf(was: Section | undefined, is: Section | undefined): 'added' | 'removed' | 'changed' | null {
  if (was === undefined) return is === undefined ? null : 'added';
  if (is === undefined) return 'removed';
  return textOf(was) === textOf(is) ? null : 'changed';
}

function sectionIn({ sections }: Compared, id: Section['id']): Section | undefined {
  return sections.find((section) => section.id === id);
}

/** Spaces and line breaks change with the kind of file and mean nothing. */
function textOf({ heading, markdown }: Section): string {
  return `${heading}${markdown}`.replace(/\s/g, '');
}
