import type { Form } from '../../../../model/form.ts';
import { forms } from '../../../../model/forms/index.ts';
import type { Result } from '../result.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { normalised } from '../text/segments.ts';

const notice = /国办公开办[函涵]?[〔［[【（(](?<year>20\d\d)[〕］\]】）)](?<number>\d+)号/g;

/** R45: the notice that the text cites is that of the form of its year. */
export function checkNotice({ report, sentences }: Narrative): Result[] {
  const { year } = report;
  const due = forms.find(({ years }) => year !== null && years.from <= year && year <= (years.to ?? year));
  if (due === undefined || due.tables.length === 0) return [];
  const cited = sentences.flatMap((sentence) => formsCited(sentence).map((form) => ({ sentence, form })));
  const right = cited.find(({ form }) => form === due);
  const shown = right ?? cited[0];
  return shown ? [result(shown.sentence, due, shown.form)] : [];
}

/** The forms whose notice a sentence names by its number, or whose title by 《…（试行）》. */
function formsCited({ text }: Sentence): Form[] {
  if (!/公开办|试行/.test(text)) return [];
  const words = normalised(text);
  const numbers = [...words.matchAll(notice)].map(({ groups }) => `〔${groups?.year}〕${groups?.number}号`);
  const trial = /年度报告格式（试行）/.test(words) ? '（试行）' : null;
  return forms.filter(
    (form) =>
      form.tables.length > 0 &&
      (numbers.some((number) => form.notice.endsWith(number)) ||
        (trial !== null && form.title.endsWith(trial))),
  );
}

function result(sentence: Sentence, due: Form, cited: Form): Result {
  const [expected, actual] = [due.notice, cited.notice];
  const outcome = due === cited ? 'pass' : 'fail';
  const facts = { expected, actual };
  return { rule: 'narrative/notice', sentence, outcome, expected, actual, reason: null, cells: [], facts };
}
