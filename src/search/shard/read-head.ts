import type { GovernmentEntry } from '../government-entry.ts';
import type { ListedReport } from '../narrowing.ts';
import { type ShardHead, usualName } from './head.ts';

/** A report as a shard lists it. */
export interface ShardReport extends ListedReport {
  /** Its number in the shard. */
  index: number;
  /** The place it is about, below its province: 中卫市沙坡头区香山乡. */
  place: string;
}

/** The lists of a shard, as they are asked. */
export interface ShardLists {
  reports: readonly ShardReport[];
  governments: readonly GovernmentEntry[];
}

export function listsOf({ governments, reports }: ShardHead): ShardLists {
  const lineages: number[][] = [];
  for (const [index, [, , , , parent]] of governments.entries())
    lineages.push(parent === null ? [index] : [...(lineages[parent] ?? []), index]);
  const named = (indexes: readonly number[], field: 0 | 1) =>
    indexes.map((index) => governments[index]?.[field] ?? '');
  const years = new Map<number, number[]>();
  for (const [government, year] of reports)
    years.set(
      government,
      [...(years.get(government) ?? []), year].sort((a, b) => a - b),
    );
  return {
    reports: reports.map(([government, year, form, findings], index) => {
      const lineage = lineages[government] ?? [];
      const [code = '', , , level = 'township'] = governments[government] ?? [];
      const place = named(lineage, 1).join('');
      return { index, code, year, form, level, within: named(lineage, 0), findings, place };
    }),
    governments: governments.map(([code, place, name, level, , aliases], index) => {
      const within = named((lineages[index] ?? []).slice(0, -1), 1);
      return {
        code,
        place,
        name: name || usualName(place),
        level,
        within,
        aliases: [...aliases],
        years: years.get(index) ?? [],
      };
    }),
  };
}
