import type { KeyFigures } from '../model/archive.ts';

/** The few figures that a card has room for. */
export const cardFigures = [
  'newlyReceived',
  'granted',
  'denied',
  'reconsideration',
  'litigation',
] as const satisfies readonly (keyof KeyFigures)[];
