import { escapeHtml } from '../../text/escape-html.ts';
import { href } from '../../text/href.ts';
import { searchWords as words } from '../../text/search.ts';
import { type Answer, governmentsNear } from './find-reports.ts';
import { governmentsHtml } from './results-html.ts';
import { aloneSuggestions, nearSuggestions, type Suggestion } from './suggestions.ts';

/** What to do when nothing was found. */
export async function nothingHtml(answer: Answer): Promise<string> {
  const { text } = answer.query;
  if (answer.found.length > 0) return elsewhereHtml(text, answer.found.length);
  const [alone, near] = await Promise.all([aloneSuggestions(answer), nearSuggestions(answer)]);
  const help = words.nothingHelp.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return [
    `<p>${escapeHtml(words.nothing(text))}</p>`,
    suggestionsHtml(words.alone, alone),
    suggestionsHtml(words.near, near),
    governmentsHtml(governmentsNear(answer), words.governments),
    `<ul class="help">${help}</ul><p><a href="${href('/compare/')}">${words.goCompare}</a></p>`,
  ].join('');
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
