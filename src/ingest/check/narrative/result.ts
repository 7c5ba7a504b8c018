import type { Check } from '../../../model/finding.ts';
import type { SectionId } from '../../../model/report.ts';
import type { RuleId } from '../../../model/rules/index.ts';
import type { Facts } from '../../../model/rules/rule.ts';
import type { Operand } from '../operands.ts';
import type { Sentence } from './text/reading.ts';

/** Where in the text something is said. */
export interface TextPlace {
  section: SectionId;
  line: number | null;
}

/** One evaluation of a rule of the narrative: the sentence, and what it was put beside. */
export interface Result extends Pick<Check, 'outcome' | 'expected' | 'actual' | 'reason'> {
  rule: RuleId;
  sentence: TextPlace & { text?: string };
  cells: readonly Operand[];
  /** The other place of the text, where one sentence is put beside another. */
  beside?: TextPlace;
  /** What the words of the finding are made from, where it fails. */
  facts: Facts;
}

/** A legitimate way to count what a sentence tells: the cells whose sum it may be. */
export interface Reading {
  cells: readonly Operand[];
  /** Taken away from the sum of the others. */
  minus?: readonly Operand[];
}

/** A number that a sentence tells, with the piece of it that says so. */
export interface Claim {
  rule: RuleId;
  sentence: Sentence;
  words: string;
  value: number;
  isExact: boolean;
  /** Where the words may mean something else too, a number that agrees is a pass, and one that does not is nothing. */
  onlyIfEqual?: boolean;
}
