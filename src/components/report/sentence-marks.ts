import type { Report } from '../../model/report.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { t } from '../../text/index.ts';
import { type NarrativeBlock, wordsInPiece } from './narrative.ts';
import type { Note, PlacedNotes, SetSection } from './notes.ts';

/** The text with the sentences that notes are about marked in it, and the ids of the marks. */
export interface MarkedText {
  sections: SetSection[];
  ids: ReadonlySet<string>;
}

/** The id of the sentence that a note is about. */
export function sentenceId(note: number): string {
  return `sentence-${note}`;
}

/** Marks each sentence that did not pass; the mark leads to its note. One that is set in several pieces stays as it is. */
export function markSentences(
  sections: readonly SetSection[],
  checks: Report['checks'],
  notes: PlacedNotes,
): MarkedText {
  const ids = new Set<string>();
  const marked = (block: NarrativeBlock) =>
    (notes.beside.get(block.id) ?? []).reduce((html, note) => {
      const sentence = wordsInPiece(sentenceOf(note, checks) ?? '');
      if (sentence === '' || !html.includes(sentence)) return html;
      ids.add(sentenceId(note.number));
      return html.replace(sentence, () => markHtml(sentence, note.number));
    }, block.html);
  const set = sections.map(({ section, blocks }) => ({
    section,
    blocks: blocks.map((block) => ({ ...block, html: marked(block) })),
  }));
  return { sections: set, ids };
}

/** The sentence stands in the check that the finding came from. */
function sentenceOf({ finding }: Note, checks: Report['checks']): string | undefined {
  return checks.find(
    ({ rule, outcome, line, actual }) =>
      rule === finding.rule && outcome === 'fail' && line === finding.line && actual === finding.actual,
  )?.sentence;
}

function markHtml(sentence: string, note: number): string {
  const label = escapeHtml(t('note.mark', { note }));
  return `<mark id="${sentenceId(note)}" class="asked">${sentence}<a class="mark" href="#note-${note}" aria-label="${label}">${note}</a></mark>`;
}
