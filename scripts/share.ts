import { UserError } from './failures.ts';

/** One of several equal shares of a work that several machines do side by side: `--shard 2/4` is the second of four. */
export interface Share {
  which: number;
  of: number;
}

/** The work of one machine alone. */
export const whole: Share = { which: 1, of: 1 };

/** What `--shard` says. Throws a sentence where it names no share. */
export function shareOf(text: string): Share {
  const [which = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (which < 1 || which > of)
    throw new UserError(`--shard ${text} 不是一份：请写成“第几份/共几份”，例如 --shard 2/4。`);
  return { which, of };
}

/** Whether a piece of work belongs to a share, by its place among all pieces, from 0. */
export function isOfShare({ which, of }: Share, place: number): boolean {
  return place % of === which - 1;
}
