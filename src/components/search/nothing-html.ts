import { type UncollectedCounty, type UncollectedPlace, uncollectedNamed } from '../../search/uncollected.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { href } from '../../text/href.ts';
import { searchWords as words } from '../../text/search.ts';
import { fetched } from '../browser/fetched.ts';
import { type Answer, governmentsNear } from './find-reports.ts';
import { governmentsHtml } from './results-html.ts';
import { aloneSuggestions, nearSuggestions, type Suggestion } from './suggestions.ts';

/** What to do when nothing was found. */
export async function nothingHtml(answer: Answer): Promise<string> {
  const { text } = answer.query;
  if (answer.found.length > 0) return elsewhereHtml(text, answer.found.length);
  const [alone, near, uncollected] = await Promise.all([
    aloneSuggestions(answer),
    nearSuggestions(answer),
    uncollectedPlaces(text),
  ]);
  const help = words.nothingHelp.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return [
    `<p>${escapeHtml(words.nothing(text))}</p>`,
    ...uncollected.map(uncollectedHtml),
    suggestionsHtml(words.alone, alone),
    suggestionsHtml(words.near, near),
    governmentsHtml(governmentsNear(answer), words.governments),
    `<ul class="help">${help}</ul><p><a href="${href('/compare/')}">${words.goCompare}</a></p>`,
  ].join('');
}

const mostUncollected = 6;

/** Places of which there is no report, where what was typed names one. That the list cannot be had is no reason to say nothing. */
async function uncollectedPlaces(text: string): Promise<UncollectedPlace[]> {
  const counties = await fetched<UncollectedCounty[]>('/search/uncollected.json').catch(() => []);
  return uncollectedNamed(text, counties).slice(0, mostUncollected);
}

function uncollectedHtml({ place, county }: UncollectedPlace): string {
  const said = escapeHtml(words.uncollected(place, county.place));
  const link = `<a href="${href(`/coverage/${county.code}/`)}">${escapeHtml(words.coverageOf(county.place))}</a>`;
  return `<p>${said}${link}</p>`;
}

/** There is something, and the choices leave nothing of it. */
function elsewhereHtml(text: string, count: number): string {
  const said = escapeHtml(words.nothingHere(text, count));
  return `<p>${said}</p><p><a href="${searchHref(text)}">${words.everywhere}</a></p>`;
}

function suggestionsHtml(title: string, suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return '';
  const links = suggestions.map(
    (each) =>
      `<li><a href="${searchHref(each.words)}">${escapeHtml(words.wordIn(each.words, each.reports))}</a></li>`,
  );
  return `<p>${title}</p><ul class="suggestions">${links.join('')}</ul>`;
}

function searchHref(text: string): string {
  return escapeHtml(`${href('/search/')}?${new URLSearchParams({ q: text })}`);
}
