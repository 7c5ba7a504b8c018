import type { FormId } from '../../../model/report.ts';
import type { RuleId } from '../../../model/rules/index.ts';
import type { AskedReport } from '../operand.ts';
import type { Verdict } from '../verdict.ts';

/** The reports of one government for two years in succession, of one form and one scope. */
export interface YearPair {
  before: AskedReport;
  after: AskedReport;
}

/** A rule over two years. */
export interface YearRule {
  rule: RuleId;
  /** The row or table that it is about, where no pair can be judged. */
  path: string;
  /** Whether a form has what the rule asks for. */
  isFor: (form: FormId | null) => boolean;
  judge: (pair: YearPair) => Verdict[];
}
