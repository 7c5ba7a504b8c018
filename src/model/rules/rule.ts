import type { About, Severity } from '../finding.ts';

export type Facts = Record<string, string | number>;

/** What the two numbers of a check are: what should stand there and what does, how many there are of something, or what the tables say and what the text does. */
export type ComparedNumbers = 'values' | 'rows' | 'cells' | 'parts' | 'faultyCells' | 'tableAndText';

/**
 * One kind of problem, said once. The id (its key in the catalogue) is permanent and is also the address of its page.
 * `message` says what was found and what was expected, from facts; `advice` says what to do. Places are never in the words.
 */
export interface Rule<F extends Facts = Facts> {
  /** Its number in the list of checks of the method page, `R01`; rules about the reading have none. */
  number?: string;
  title: string;
  /** What is looked at, for lists of what came out well too; the title, where that names no fault. */
  subject?: string;
  about: About;
  severity: Severity;
  /** What the rule looks at and what it cannot see, for the reader of its page. */
  meaning: string;
  /** The formula in words, where there is one. */
  formula?: string;
  /** What is put beside what. Each numbered rule says it. */
  compares?: string;
  /** What its two numbers are; values where nothing else is said. */
  numbers?: ComparedNumbers;
  /** What the rule cannot see, so that a pass is not taken for more than it is. Each numbered rule says it. */
  cannotSee?: string;
  /** The notice or custom that it rests on. */
  source: string;
  message: (facts: F) => string;
  advice: string;
}

/** Keeps the type of the facts while checking the shape. */
export function rule<F extends Facts>(entry: Rule<F>): Rule<F> {
  return entry;
}

export const formNotice = '国办公开办函〔2019〕60号、〔2021〕30号所附格式';
export const ownMethod = '本站读取方法';
