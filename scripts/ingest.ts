import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foundText, publishReports } from '../src/ingest/index.ts';
import type { Report } from '../src/model/report.ts';
import { DataFolder } from './data-folder.ts';
import { progressOf } from './progress.ts';
import { readDocuments } from './reading/documents.ts';
import { contentFolder, loadRegister } from './register.ts';
import { sourcePaths } from './sources.ts';

/** `npm run ingest`: content/ → public/data/. Exit 1 where a file could not be published; the others are. */
const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    out: { type: 'string', default: fileURLToPath(new URL('../public/data', import.meta.url)) },
  },
});
const reportsFolder = join(options.content, 'reports');
const register = await loadRegister(options.content);
const paths = await sourcePaths(reportsFolder);
const progress = progressOf('读取报告', paths.length);
const data = new DataFolder(options.out);
let readCount = 0;
let publishedCount = 0;

function told(report: Report, isPublished: boolean): void {
  progress.step();
  readCount += 1;
  if (isPublished) publishedCount += 1;
  else {
    process.exitCode = 1;
    progress.say(`${report.source.file}：没有发布\n${foundText(report.findings, [])}`);
  }
}

const folders = { reports: reportsFolder, content: options.content };
const documents = readDocuments(folders, paths, register);
for await (const { path, text } of publishReports(documents, register, told)) data.write(path, text);
data.swapIn();
progress.end(`共 ${readCount} 份文件，发布 ${publishedCount} 份报告，数据在 ${options.out}`);
