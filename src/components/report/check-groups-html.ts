import type { Check } from '../../model/finding.ts';
import type { PublishedReport } from '../../model/report.ts';
import { ruleOf } from '../../model/rules/index.ts';
import { archiveWords } from '../../text/archive.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { pathWords } from '../../text/form-words.ts';
import { ruleHref } from '../../text/href.ts';
import { t } from '../../text/index.ts';
import { type CheckGroup, checkGroups, sumText } from './check-groups.ts';
import type { PageAnchors } from './page-anchors.ts';

interface Checked {
  report: PublishedReport;
  anchors: PageAnchors;
}

/**
 * All checks of a report, rule by rule: first what did not come out, then what did. A page has eighty: as elements of a
 * component each would carry the mark of its styles, nine kilobytes in all.
 */
export function checkGroupsHtml(checked: Checked): string {
  return checkGroups(checked.report.checks)
    .map((group) => groupHtml(checked, group))
    .join('');
}

function groupHtml(checked: Checked, { rule, fails, passes, unknown }: CheckGroup): string {
  const { title = rule, subject = title, formula } = ruleOf(rule) ?? {};
  const head = `<h3><a href="${escapeHtml(ruleHref(rule))}">${escapeHtml(subject)}</a></h3>`;
  const explained = formula === undefined ? '' : `<p class="faint">${escapeHtml(formula)}</p>`;
  const failed = fails.map((check) => failHtml(checked, check)).join('');
  const open = failed === '' ? '' : `<ul class="plain-list">${failed}</ul>`;
  const passed = foldedHtml('pass', 'passes figures', passes, (check) => passHtml(checked, check));
  const others = foldedHtml('not-assessable', 'unknowns', unknown, (check) => unknownHtml(checked, check));
  return `<div class="group">${head}${explained}${open}${passed}${others}</div>`;
}

const looks = { pass: 'pass', 'not-assessable': 'unknown' } as const;

function foldedHtml(
  outcome: keyof typeof looks,
  look: string,
  checks: readonly Check[],
  html: (check: Check) => string,
): string {
  if (checks.length === 0) return '';
  const sign = outcome === 'pass' ? '<span aria-hidden="true">✓ </span>' : '';
  const name = `<strong class="outcome ${looks[outcome]}">${sign}${t(`outcome.${outcome}`)}</strong>`;
  const count = t('checks.count', { count: checks.length });
  return `<details><summary>${name}${count}</summary><ul class="plain-list ${look}">${checks.map(html).join('')}</ul></details>`;
}

function failHtml({ report, anchors }: Checked, check: Check): string {
  const words = escapeHtml(wordsOf(report, check));
  const place = anchors.has(check.path) ? `<a href="#${escapeHtml(check.path)}">${words}</a>` : words;
  const figures = `<span class="figures"> ${escapeHtml(comparedText(report, check))}</span>`;
  return `<li><strong class="outcome fail">${t('outcome.fail')}</strong>${place}${figures}${sentenceHtml(check)}</li>`;
}

function passHtml({ report }: Checked, check: Check): string {
  const value = check.actual === null ? '' : `<span class="value">${passedText(check)}</span>`;
  return `<li>${escapeHtml(wordsOf(report, check))}${value}${sentenceHtml(check)}</li>`;
}

function unknownHtml({ report }: Checked, check: Check): string {
  const reason = escapeHtml(check.reason ?? t('check.noReason'));
  return `<li>${escapeHtml(wordsOf(report, check))}：${reason}${sentenceHtml(check)}</li>`;
}

function wordsOf({ form }: PublishedReport, { path }: Check): string {
  return path === 'period' ? t('check.period') : pathWords(form, path) || t('check.whole');
}

/** Both numbers; a sum as it was added up. What is told for information is set side by side, and not held against each other. */
function comparedText(report: PublishedReport, check: Check): string {
  const { rule, expected, actual } = check;
  if (expected === null || actual === null) return '';
  if (ruleOf(rule)?.severity === 'info') return archiveWords.beside(expected, actual);
  const numbers = ruleOf(rule)?.numbers ?? 'values';
  return t(`check.compared.${numbers}`, { expected: sumText(check, report) ?? expected, actual });
}

/** The number that came out well, with what it counts. */
function passedText({ rule, actual }: Check): string {
  const numbers = ruleOf(rule)?.numbers ?? 'values';
  return t(`check.passed.${numbers}`, { actual: actual ?? '' });
}

function sentenceHtml({ sentence }: Check): string {
  return sentence === undefined ? '' : `<q class="song">${escapeHtml(sentence)}</q>`;
}
