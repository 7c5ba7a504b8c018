import type { LeafColumn } from '../../../model/form-leaves.ts';

/** The columns under each heading. */
export function groupsOf(columns: readonly LeafColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { above }] of columns.entries())
    groups.set(above.join(), [...(groups.get(above.join()) ?? []), index]);
  return [...groups.values()];
}

/** 自然人 and 总计 have the columns of another heading between them: their turn says that something is otherwise, not what. */
export function isTogether(group: readonly number[]): boolean {
  return group.every((index, position) => index === (group[0] ?? 0) + position);
}

/** Whether places stand in order, each at or behind the one before. */
export function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}
