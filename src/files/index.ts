import { cards } from './cards.ts';
import { feeds } from './feeds.ts';
import { governmentFiles } from './government-files.ts';
import { pictures } from './pictures.ts';
import type { PlainFile } from './plain-file.ts';

export type { PlainFile } from './plain-file.ts';

/** What readers take away besides the pages, and fits no package. */
export function plainFiles(): PlainFile[] {
  return [...governmentFiles(), ...feeds(), ...cards(), ...pictures()];
}
