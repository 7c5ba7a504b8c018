import { markdownOf } from '../../check/markdown.ts';
import type { ReadDocument } from '../../check/messages.ts';
import { slipWords } from '../../text/check.ts';
import { saveFile } from '../browser/save-file.ts';

export type DownloadName = 'json' | 'markdown' | 'slip';

/** Makes one of the files that can be had of a result, and hands it over. */
export async function saveResult(name: DownloadName, document: ReadDocument): Promise<void> {
  const { report, transcript } = document;
  const stem = report.source.file.replaceAll('/', '-').replace(/\.[^.]*$/, '');
  if (name === 'json') saveFile(`${stem}.json`, `${JSON.stringify(report)}\n`, 'application/json');
  if (name === 'markdown') saveFile(`${stem}.md`, markdownOf(transcript), 'text/markdown;charset=utf-8');
  if (name === 'slip') {
    // A library that writes Word files is fetched by those alone who want one.
    const { slipFile } = await import('../../check/slip.ts');
    saveFile(`${stem}-${slipWords.file}.docx`, await slipFile(document));
  }
}

export function isDownloadName(name: string | undefined): name is DownloadName {
  return name === 'json' || name === 'markdown' || name === 'slip';
}
