import { close, createIndex } from 'pagefind';
import { searchableReport } from '../../../src/search/searchable-report.ts';
import { readArchive } from '../../build/archive.ts';
import { wholeReport } from '../../build/whole-report.ts';

/** `node scripts/bench/search/index-pagefind.ts DATA FOLDER`: the same texts indexed by plain Pagefind, one page a report. */
const [data = '', folder = ''] = process.argv.slice(2);
const { index } = await createIndex({ forceLanguage: 'zh-CN' });
if (index === undefined) throw new Error('Pagefind did not start');
for (const { code, year } of readArchive(data).reports) {
  const passages = Object.values(searchableReport(wholeReport(data, code, year))).flat();
  const content = passages.map(([, text]) => text).join('\n');
  await index.addCustomRecord({ url: `/governments/${code}/${year}/`, content, language: 'zh-cn' });
}
await index.writeFiles({ outputPath: folder });
await close();
