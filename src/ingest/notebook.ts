import type { Finding } from '../model/finding.ts';
import { type FactsOf, findingOf, type RuleId } from '../model/rules/index.ts';

type Where = Partial<Pick<Finding, 'path' | 'line' | 'related' | 'expected' | 'actual'>>;

/** Collects findings while a document passes through the stages. Stages give facts; the catalogue makes the words. */
export class Notebook {
  readonly findings: Finding[] = [];

  tell<R extends RuleId>(rule: R, facts: FactsOf<R>, where: Where = {}): void {
    this.findings.push(findingOf(rule, facts, where));
  }

  /** True where something was told that keeps the document from being published. */
  get hasReadingError(): boolean {
    return this.findings.some((finding) => finding.about === 'reading' && finding.severity === 'error');
  }
}
