import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of the live one by renaming, so that no one ever sees half a site.
 * @param last where the folder that was live is kept; where none is given it is removed
 */
export async function swapIn(fresh: string, live: string, last: string | null = null): Promise<void> {
  const previous = previousOf(live);
  await clearAway(previous);
  if (existsSync(live)) await rename(live, previous);
  await rename(fresh, live);
  if (last !== null && existsSync(previous)) {
    await clearAway(last);
    // On another disk it cannot be kept so, and goes.
    await rename(previous, last).catch(() => {});
  }
  await clearAway(previous);
}

/**
 * Puts the last folder back where a run was ended between the two renames of a swap: the one moment in which there is
 * no live folder although there was one.
 */
export async function restore(live: string): Promise<void> {
  if (!existsSync(live) && existsSync(previousOf(live))) await rename(previousOf(live), live);
}

/** Removes what an earlier, interrupted build may have left. */
export async function clearAway(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

function previousOf(live: string): string {
  return `${live}.previous`;
}
