import type { KeyFigures } from '../model/archive.ts';
import { formOf } from '../model/forms/index.ts';
import type { FormId } from '../model/report.ts';
import { summarySentence } from './summary-sentence.ts';

/** What a report says in a sentence or two. One without official tables may say in its text what no table says: nothing is told to be missing. */
export function reportSentence({ form, figures }: { form: FormId | null; figures: KeyFigures }): string {
  return isNarrative(form)
    ? '2019 年以前的报告以文字叙述，没有统一的三张表；申请、答复、复议和诉讼的情况见报告正文。'
    : summarySentence(figures);
}

/** True for reports of a form that has no tables. */
export function isNarrative(form: FormId | null): boolean {
  return formOf(form)?.tables.length === 0;
}
