import { addressOf, emptyView } from '../../compare/view.ts';
import type { TableId } from '../../model/report.ts';
import { normalForm } from '../../search/normal-form.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { href } from '../../text/href.ts';
import { searchWords as words } from '../../text/search.ts';
import { RememberedAnswers } from '../browser/remembered-answers.ts';
import type { Answer } from './find-reports.ts';
import { siteJson } from './index-files.ts';

/** A row of an official table, which is not searched in the reports: all of them print it. */
export interface NamedRow {
  name: string;
  table: TableId;
  row: string;
  /** The forms that have it. */
  forms: readonly string[];
}

/** A word that the glossary explains. */
export interface NamedTerm {
  name: string;
  id: string;
  meaning: string;
}

export interface FormNames {
  rows: readonly NamedRow[];
  terms: readonly NamedTerm[];
}

const shortestName = 2;
/** Names that stand there at once: the reports below are what most searches are for. */
const listed = 3;
const reportsCompared = 6;
const names = new RememberedAnswers<string, FormNames>((file) => siteJson(href(file)));

/** For a query that is part of a label of the forms: what it means, and the row in the tables of all governments. */
export async function namedRowsHtml(answer: Answer): Promise<string> {
  const [word = ''] = answer.query.words;
  if (answer.query.words.length !== 1 || word.length < shortestName) return '';
  const { rows, terms } = await names.get('/search/names.json');
  return termsHtml(named(terms, word)) + rowsHtml(named(rows, word), answer);
}

/** Those whose name holds a word, the shortest first: it is more of their name than of the others'. */
function named<Entry extends { name: string }>(entries: readonly Entry[], word: string): Entry[] {
  return entries
    .filter(({ name }) => normalForm(name).includes(word))
    .sort((one, other) => one.name.length - other.name.length);
}

function termsHtml(terms: readonly NamedTerm[]): string {
  const items = terms.map(
    ({ name, id, meaning }) =>
      `<li><a href="${href(`/glossary/#${id}`)}">${escapeHtml(name)}</a> ${escapeHtml(meaning)}</li>`,
  );
  return items.length === 0 ? '' : `<h2>${words.termTitle}</h2>${namedHtml(items)}`;
}

function rowsHtml(rows: readonly NamedRow[], answer: Answer): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    (row) => `<li><a href="${escapeHtml(rowHref(row, answer))}">${escapeHtml(row.name)}</a></li>`,
  );
  return `<h2>${words.rowsTitle}</h2><p class="faint">${words.rowsLead}</p>${namedHtml(items)}`;
}

function namedHtml(items: readonly string[]): string {
  const list = (some: readonly string[]) => `<ul class="named">${some.join('')}</ul>`;
  const rest = items.slice(listed);
  const more =
    rest.length === 0 ? '' : `<details><summary>${words.names(rest.length)}</summary>${list(rest)}</details>`;
  return `${list(items.slice(0, listed))}${more}`;
}

/** The row in the latest reports that the search is among; more can be added there. */
function rowHref({ table, row, forms }: NamedRow, { shards }: Answer): string {
  const reports = shards
    .flatMap((shard) => shard.reports)
    .toSorted((a, b) => b.year - a.year || (a.code < b.code ? -1 : 1))
    .filter(({ form }) => forms.includes(form ?? ''))
    .slice(0, reportsCompared);
  return href(`/compare/${addressOf({ ...emptyView, reports, table, rows: [row] })}`);
}
