import type { Dice } from '../dice.ts';
import type { Paper } from '../paper.ts';

interface Described {
  name: string;
  /** `all`: every number can still be told from the text. `some`: a reader must say what it cannot tell. */
  keeps: 'all' | 'some';
  /** True where cells leave the columns that the header gives them. */
  moves?: boolean;
}

/** Something that happens to a table before it is laid out as text. */
export interface PaperMangler extends Described {
  on: 'paper';
  apply: (paper: Paper, dice: Dice) => Paper;
}

/** Something that happens to the text of a report, tables laid out. */
export interface TextMangler extends Described {
  on: 'text';
  apply: (text: string, dice: Dice) => string;
}

export type Mangler = PaperMangler | TextMangler;

/** A mangler of papers. */
export function onPaper(
  name: string,
  keeps: 'all' | 'some',
  apply: PaperMangler['apply'],
  moves = false,
): PaperMangler {
  return { on: 'paper', name, keeps, apply, moves };
}

/** A mangler of text that keeps every number. */
export function onText(name: string, apply: TextMangler['apply']): TextMangler {
  return { on: 'text', name, keeps: 'all', apply };
}
