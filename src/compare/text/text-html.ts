import { textWords as words } from '../../text/compare-text.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { reportHref } from '../../text/href.ts';
import { nameOf } from '../compared-report.ts';
import { compareSections, type SectionPair, type SentencePair } from './compare-sections.ts';
import type { ComparedText } from './compared-text.ts';
import { differencesOf, type Run } from './differences.ts';
import { promisesOf } from './promises.ts';
import type { Sentence } from './sentences.ts';

/** So many same sentences in a row are folded: a reader looks for what is not the same. */
const fewSame = 3;

interface TextsOptions {
  /** The one section that is wanted; all where none is named. */
  only?: string | null;
  /** The level that the headings of the sections have on the page. */
  heading: 'h2' | 'h3';
}

/** Two reports' sections side by side, sentence by sentence. */
export function textsHtml(
  left: ComparedText,
  right: ComparedText,
  { only = null, heading }: TextsOptions,
): string {
  const sections = compareSections(left, right).filter(({ id }) => only === null || id === only);
  return sections.map((section) => sectionHtml(section, left, right, heading)).join('');
}

/** Last year's plans beside what this year's report says of them. */
export function promisesHtml(last: ComparedText, next: ComparedText): string {
  const promises = promisesOf(last, next);
  if (promises.length === 0) return `<p class="faint">${words.noPlans(last.year)}</p>`;
  const rows = promises.map(({ sentence, answers }) => {
    const found =
      answers.length === 0
        ? `<span class="faint">${words.noAnswer}</span>`
        : answers.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('');
    return `<tr><td>${escapeHtml(sentence.text)}</td><td>${found}</td></tr>`;
  });
  const heads = [words.plan(last.year), words.answer(next.year)].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  return `<table class="texts promises"><caption>${words.promisesLead(last.year, next.year)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function sectionHtml(
  { id, pairs }: SectionPair,
  left: ComparedText,
  right: ComparedText,
  heading: TextsOptions['heading'],
): string {
  const title = words.sections[id];
  const heads = [left, right].map((side) => headHtml(id, side));
  return [
    `<section class="text-section"><${heading}>${title}</${heading}>`,
    `<table class="texts"><caption>${words.count(countOf(pairs, 'same'), countOf(pairs, 'changed'), countOf(pairs, 'left'), countOf(pairs, 'right'))}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    runsOf(pairs).map(runHtml).join(''),
    '</table></section>',
  ].join('');
}

/** A head leads to the section in the report, where the report has it. */
function headHtml(id: SectionPair['id'], side: ComparedText): string {
  const isThere = side.sections.some((section) => section.id === id && section.markdown !== '');
  const address = `${reportHref(side.code, side.year)}${isThere ? `#${id}` : ''}`;
  return `<th scope="col"><a href="${escapeHtml(address)}">${escapeHtml(nameOf(side))}</a></th>`;
}

function countOf(pairs: readonly SentencePair[], kind: SentencePair['kind']): number {
  return pairs.filter((pair) => pair.kind === kind).length;
}

/** Neighbouring pairs that are same, and those that are not. */
function runsOf(pairs: readonly SentencePair[]): SentencePair[][] {
  const runs: SentencePair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const isSame = pair.kind === 'same';
    if (run?.[0] !== undefined && (run[0].kind === 'same') === isSame) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** A long run of same sentences is said once, folded. */
function runHtml(run: readonly SentencePair[]): string {
  const [first] = run;
  if (first?.kind !== 'same' || run.length <= fewSame) return `<tbody>${run.map(pairHtml).join('')}</tbody>`;
  const text = run.map(({ right }) => `<p>${escapeHtml(right?.text ?? '')}</p>`).join('');
  const folded = `<details><summary>${words.sameRun(run.length)}</summary>${text}</details>`;
  return `<tbody class="same"><tr><td colspan="2">${folded}</td></tr></tbody>`;
}

function pairHtml({ kind, left, right, isTemplate }: SentencePair): string {
  const looks = isTemplate ? `${kind} template` : kind;
  const said = `<span class="aloud">${words.kinds[kind]}：</span>`;
  if (left === null || right === null) {
    const [one, other] = [left, right].map((sentence) =>
      sentence === null ? '<td class="nothing"></td>' : `<td>${said}${wholeHtml(sentence)}</td>`,
    );
    return `<tr class="${looks}">${one}${other}</tr>`;
  }
  if (kind === 'same')
    return `<tr class="${looks}"><td>${said}${escapeHtml(left.text)}</td><td>${escapeHtml(right.text)}</td></tr>`;
  const runs = differencesOf(left.text, right.text);
  return `<tr class="${looks}"><td>${said}${runsHtml(runs.left)}</td><td>${runsHtml(runs.right)}</td></tr>`;
}

function wholeHtml({ text }: Sentence): string {
  return `<mark>${escapeHtml(text)}</mark>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, isOwn }) => (isOwn ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
}
