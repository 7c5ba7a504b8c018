import type { Check } from '../../../model/finding.ts';
import type { Form } from '../../../model/form.ts';
import type { Report } from '../../../model/report.ts';
import type { FactsOf } from '../../../model/rules/index.ts';
import type { Notebook } from '../../notebook.ts';
import type { Result } from './result.ts';
import { checkAgency } from './rules/agency.ts';
import { checkAmountUnits } from './rules/amount-unit.ts';
import { checkCarried } from './rules/carried.ts';
import { checkDisclosureFigures } from './rules/disclosure-figures.ts';
import { checkFees } from './rules/fees.ts';
import { checkNoneReceived } from './rules/none-received.ts';
import { checkNotice } from './rules/notice.ts';
import { checkOutcomes } from './rules/outcomes.ts';
import { checkParts } from './rules/parts.ts';
import { checkPercentages } from './rules/percentages.ts';
import { checkProblems } from './rules/problems.ts';
import { checkPublicationDate } from './rules/publication-date.ts';
import { checkReceived } from './rules/received.ts';
import { checkRemedies } from './rules/remedies.ts';
import { checkRemedyWords } from './rules/remedies-none.ts';
import { checkRepeated } from './rules/repeated.ts';
import { checkYearWords } from './rules/year-words.ts';
import { type Narrative, readNarrative } from './text/reading.ts';

const families: readonly ((narrative: Narrative) => Result[])[] = [
  checkReceived,
  checkNoneReceived,
  checkCarried,
  checkOutcomes,
  checkRemedies,
  checkRemedyWords,
  checkDisclosureFigures,
  checkFees,
  checkAmountUnits,
  checkParts,
  checkPercentages,
  checkRepeated,
  checkYearWords,
  checkAgency,
  checkNotice,
  checkProblems,
  checkPublicationDate,
];

/** Checks what the sentences of a report say, against its tables and against each other. `lines` is the transcript. */
export function checkNarrative(
  report: Report,
  form: Form,
  lines: readonly string[],
  notebook: Notebook,
): Check[] {
  const narrative = readNarrative(report, form, lines);
  const results = families.flatMap((family) => family(narrative));
  for (const result of results) if (result.outcome === 'fail') tell(result, notebook);
  return results.map(checkOf);
}

function checkOf({ rule, sentence, outcome, expected, actual, reason, cells }: Result): Check {
  const operands = [`sections.${sentence.section}`, ...cells.map(({ path }) => path)];
  const place = sentence.line === null ? {} : { line: sentence.line };
  const said = sentence.text === undefined ? {} : { sentence: sentence.text };
  return { rule, path: sentence.section, outcome, expected, actual, reason, operands, ...place, ...said };
}

/** The finding stands beside the sentence; the cells, or the other sentence, are related. */
function tell({ rule, sentence, facts, expected, actual, cells, beside }: Result, notebook: Notebook): void {
  const others = beside ? [{ path: beside.section, line: beside.line }] : [];
  notebook.tell(rule, facts as unknown as FactsOf<typeof rule>, {
    path: sentence.section,
    line: sentence.line,
    related: [...cells.map(({ path, line }) => ({ path, line })), ...others],
    expected,
    actual,
  });
}
