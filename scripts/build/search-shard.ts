import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive } from '../../src/model/archive.ts';
import { lineageOf, registerOf } from '../../src/model/register.ts';
import type { PublishedReport } from '../../src/model/report.ts';
import { searchDocumentOf } from '../../src/search/search-document.ts';
import { indexedMarks } from '../../src/search/spaced-text.ts';

/** Interfaces that Pagefind writes beside its index and that this site does not use. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-highlight.js',
];

/** Han characters come apart already, and a language would have each looked up in a dictionary: half of the time. */
const language = 'unknown';

/** Writes the search index of some reports. They are added one after another: the order decides the bytes. */
export async function indexShard(data: string, folder: string, archive: Archive): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters: indexedMarks });
  if (index === undefined) throw new Error(errors.join('\n'));
  const register = registerOf(archive.governments);
  for (const { code, year } of archive.reports) {
    const government = register.byCode.get(code);
    const lineage = government === undefined ? [] : lineageOf(register, government);
    const place = lineage.map((entry) => entry.place).join('');
    const where = { codes: lineage.map((entry) => entry.code), title: `${place} ${year} 年` };
    const path = `${data}/reports/${code}/${year}.json`;
    await add(index, searchDocumentOf(JSON.parse(readFileSync(path, 'utf8')) as PublishedReport, where));
  }
  await write(index, folder);
  await close();
}

async function add(index: PagefindIndex, document: { url: string; content: string }): Promise<void> {
  const { errors } = await index.addHTMLFile(document);
  if (errors.length > 0) throw new Error(`${document.url}：${errors.join('；')}`);
}

async function write(index: PagefindIndex, folder: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await Promise.all(unused.map((file) => rm(`${folder}/${file}`, { force: true })));
}
