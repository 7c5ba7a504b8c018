import { forms } from '../../src/model/forms/index.ts';
import type { FormId } from '../../src/model/report.ts';
import { consistentNumbers } from '../reader/numbers.ts';
import { textOf } from '../reader/paper.ts';
import { printForm } from '../reader/print-form.ts';
import type { OtherOutcome } from '../reader/printed-rows.ts';

/** A report that keeps every rule: a 1 in each cell that is not a sum, and the sums that follow. A township makes no 规章. */
export function printedReport(id: FormId, otherOutcome: OtherOutcome = 'undivided'): string {
  const form = forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  const ones = Array<number>(300).fill(1);
  const numbers = [...consistentNumbers(form, otherOutcome, ones)].map(
    ([path, value]) => [path, path.startsWith('disclosure.regulations.') ? 0 : value] as const,
  );
  return textOf(printForm(form, otherOutcome, new Map(numbers)));
}

/** The text with one passage changed wherever it stands. A passage that is not there is a mistake of the test. */
export function altered(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`not printed: ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}
