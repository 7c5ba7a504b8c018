import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts a finished folder in the place of the live one by renaming, so that no one ever sees half a site. */
export async function swapIn(fresh: string, live: string): Promise<void> {
  const previous = `${live}.previous`;
  await clearAway(previous);
  if (existsSync(live)) await rename(live, previous);
  await rename(fresh, live);
  await clearAway(previous);
}

/** Removes what an earlier, interrupted build may have left. */
export async function clearAway(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
