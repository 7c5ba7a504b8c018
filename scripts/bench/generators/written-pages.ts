import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Report } from '../../../src/model/report.ts';
import { readArchive } from '../../build/archive.ts';
import { reportFacts } from './page-facts.ts';

/** How a generator wants its content: facts before the Markdown of a page. */
export type FrontMatter = (facts: Record<string, unknown>) => string;

/** Writes each report of the open data as two pages of content, the report and its transcript, and says how many. */
export function writePages(data: string, folder: string, frontMatter: FrontMatter): number {
  const { reports } = readArchive(data);
  for (const { code, year } of reports) {
    const at = `${folder}/${code}/${year}`;
    const report = Report.parse(JSON.parse(readFileSync(`${data}/reports/${code}/${year}.json`, 'utf8')));
    const { sections, ...facts } = reportFacts(report);
    const text = sections.map(({ heading, markdown }) => `## ${heading}\n\n${markdown}\n`).join('\n');
    write(`${at}.md`, `${frontMatter({ ...facts, layout: 'report', path: `/${code}/${year}/` })}\n${text}`);
    const lines = readFileSync(`${data}/transcripts/${code}/${year}.txt`, 'utf8').split('\n');
    const source = {
      title: `${facts.title}：原文`,
      lines,
      layout: 'source',
      path: `/${code}/${year}/source/`,
    };
    write(`${at}-source.md`, `${frontMatter(source)}\n`);
  }
  return reports.length * 2;
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
