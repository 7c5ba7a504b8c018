import type { Check } from '../../model/finding.ts';
import { formOf } from '../../model/forms/index.ts';
import { levelLabels } from '../../model/government.ts';
import { type Report, tableIds } from '../../model/report.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { dateText } from '../../text/numbers.ts';

/** What was understood of a file, first of all: who, when, which form, which parts, how many numbers. */
export function understoodHtml(report: Report): string {
  const facts = factsOf(report).map(([name, value]) =>
    value === null
      ? `<div class="missing"><dt>${name}</dt><dd>${words.unknown}</dd></div>`
      : `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<section class="understood"><h3><span aria-hidden="true">✓ </span>${words.understood}</h3><dl>${facts.join('')}</dl></section>`;
}

function factsOf(report: Report): [name: string, value: string | null][] {
  const { title, year, publishedAt, sections } = report;
  const form = formOf(report.form);
  const headings = sections.map(({ heading }) => heading).filter(Boolean);
  return [
    [words.facts.title, title],
    [words.facts.government, governmentWords(report)],
    [words.facts.year, year === null ? null : String(year)],
    [words.facts.published, publishedAt === null ? null : dateText(publishedAt)],
    [words.facts.form, form === null ? null : words.form(form.title, form.notice)],
    [words.facts.sections, headings.length === 0 ? null : headings.join('；')],
    [words.facts.numbers, numberWords(report)],
    [words.facts.checks, checksWords(report)],
  ];
}

function governmentWords({ government }: Report): string | null {
  const { name, fullName, level, code } = government;
  if (name === null) return null;
  const facts = [
    level === null ? null : levelLabels[level],
    code === null ? words.unregistered : words.code(code),
  ];
  return `${fullName ?? name}（${facts.filter((fact) => fact !== null).join('，')}）`;
}

function numberWords({ cells }: Report): string | null {
  const tables = tableIds.map((table, index) => {
    const own = Object.entries(cells).filter(([path]) => path.startsWith(`${table}.`));
    const read = own.filter(([, { state }]) => state === 'read' || state === 'inferred');
    return words.numbers('二三四'[index] ?? '', read.length, own.length);
  });
  return Object.keys(cells).length === 0 ? null : tables.join('，');
}

function checksWords({ checks }: Report): string | null {
  const count = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  return checks.length === 0 ? null : words.checks(count('pass'), count('fail'), count('not-assessable'));
}
