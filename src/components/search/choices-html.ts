import { levelLabels, levels } from '../../model/levels.ts';
import { countsOf, type Match, type Narrowing } from '../../search/narrowing.ts';
import { partBit, searchParts } from '../../search/parts.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { partNames, searchWords as words } from '../../text/search.ts';
import type { Answer } from './find-reports.ts';
import { placeChoices } from './place-choices.ts';

/** One choice of a list; without a count where it was not counted. */
export interface Choice {
  value: string;
  name: string;
  count: number | null;
  /** How deep it stands below the first. */
  depth?: number;
}

const yesOrNo = ['yes', 'no'] as const;

/** The choices beside a search, each with how many reports it would leave. */
export function choicesOf(answer: Answer): Record<string, Choice[]> {
  const counted = (aside: keyof Narrowing, valuesOf: (match: Match) => readonly string[]) => {
    const counts = countsOf(answer.found, answer.narrowing, aside, valuesOf);
    return <Value extends string>(values: readonly Value[], nameOf: (value: Value) => string): Choice[] =>
      values.flatMap((value) => {
        const count = counts.get(value);
        return count === undefined ? [] : [{ value, name: nameOf(value), count }];
      });
  };
  const years = [...new Set(answer.found.map(({ report }) => String(report.year)))].sort().reverse();
  const forms = [...new Set(answer.found.flatMap(({ report }) => report.form ?? []))].sort().reverse();
  const hasWords = answer.query.words.length > 0;
  return {
    place: placeChoices(answer),
    year: counted('years', ({ report }) => [String(report.year)])(years, (year) => year),
    level: counted('level', ({ report }) => [report.level])(levels, (level) => levelLabels[level]),
    form: counted('form', ({ report }) => [report.form ?? ''])(forms, (form) => words.formName[form]),
    part: hasWords ? counted('part', partsOf)(searchParts, (part) => partNames[part]) : [],
    findings: counted('findings', ({ report }) => [report.findings > 0 ? 'yes' : 'no'])(
      yesOrNo,
      (value) => words.findingsName[value],
    ),
  };
}

function partsOf({ partsOfAll }: Match): string[] {
  return searchParts.filter((part) => (partsOfAll & partBit(part)) !== 0);
}

/** Options after the first, which stands for all. */
export function choicesHtml(choices: readonly Choice[], chosen: string): string {
  const shown =
    choices.some(({ value }) => value === chosen) || chosen === ''
      ? choices
      : [lostChoice(chosen), ...choices];
  return shown
    .map(({ value, name, count, depth = 0 }) => {
      const label = count === null ? name : words.choice(name, count);
      const selected = value === chosen ? ' selected' : '';
      return `<option value="${escapeHtml(value)}"${selected}>${'　'.repeat(depth)}${escapeHtml(label)}</option>`;
    })
    .join('');
}

/** A choice that leaves nothing is still shown as chosen. */
function lostChoice(value: string): Choice {
  return { value, name: value, count: 0 };
}
