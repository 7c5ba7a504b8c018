import { formOf } from '../../model/forms/index.ts';
import type { FormId } from '../../model/report.ts';
import type { Version } from '../../model/version.ts';
import { archiveWords } from '../../text/archive.ts';

/** The parts whose text a version changed, in words: 存在的主要问题及改进情况（有改动）. */
export function changedSectionWords(form: FormId | null, { sections }: Version): string[] {
  const words = archiveWords.versions;
  const named = { preamble: '前言', closing: '落款' } as Record<string, string>;
  return sections.map(({ section, change }) => {
    const label = formOf(form)?.sections.find(({ id }) => id === section)?.label ?? named[section] ?? section;
    return words.section(label, words.change[change]);
  });
}
