/** How every hint in a blank form ends. The forms are ours, so that a hint that somebody forgot is known by it. */
export const hintEnd = '写好后删去这段话。';
