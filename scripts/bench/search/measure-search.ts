import { mkdirSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../build/files-below.ts';
import { listen } from '../../serve/listen.ts';
import { makeArchive } from '../made-archive.ts';
import { runMeasured } from '../run-measured.ts';
import { firstAnswers, firstResults, openBrowser } from './browse.ts';
import { type Engine, ownSearch, plainPagefind } from './engines.ts';
import { type AnsweredQuery, exactnessOf } from './exactness.ts';
import { searchSite } from './measured-site.ts';
import { benchQueries } from './queries.ts';
import { searchedReports } from './searched-archive.ts';
import { truthOf } from './truth.ts';

/** What journalists type, from words in every report to words in few. */
const typical = [
  '政务公开',
  '农村低保',
  '依申请公开',
  '电动轮椅',
  '行政复议',
  '266900',
  '公',
  '微信公众号 培训',
];
/** Plain Pagefind takes a gigabyte for a thousand reports, and loads a file for each that it lists. */
const mostForPagefind = 1000;

type Row = Record<string, number | string>;

/** The search of an archive of so many reports, beside plain Pagefind over the same texts: one line an engine. */
export async function measureSearch(size: number): Promise<Row[]> {
  const folder = resolve('.cache/bench', `search-${size}`);
  rmSync(folder, { recursive: true, force: true });
  const data = `${folder}/data`;
  makeArchive(`${folder}/content`, size);
  mkdirSync(folder, { recursive: true });
  await runMeasured(['scripts/ingest.ts', '--content', `${folder}/content`, '--out', data], '.');
  searchSite(`${folder}/site`);
  const answered = answeredQueries(data);
  const engines = size > mostForPagefind ? [ownSearch] : [ownSearch, plainPagefind];
  const rows: Row[] = [];
  const browser = await openBrowser();
  for (const engine of engines) rows.push(await measureEngine(engine, size, folder, browser, answered));
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

function answeredQueries(data: string): AnsweredQuery[] {
  const reports = searchedReports(data);
  return benchQueries(reports).map((query) => ({ query, truth: truthOf(query, reports) }));
}

async function measureEngine(
  engine: Engine,
  size: number,
  folder: string,
  browser: Browser,
  answered: readonly AnsweredQuery[],
): Promise<Row> {
  const index = `${folder}/site/${engine.folder}`;
  const made = await runMeasured([engine.script, `${folder}/data`, index, `${folder}/cache`], '.');
  const files = filesBelow(index);
  const bytes = files.reduce((sum, file) => sum + statSync(`${index}/${file}`).size, 0);
  const { address, close } = await listen(`${folder}/site`, 0);
  const page = new URL(engine.page, address).href;
  const first = await firstResults(
    browser,
    typical.map((typed) => `${page}?q=${encodeURIComponent(typed)}`),
  );
  const answers = await firstAnswers(browser, page, engine.start, typical);
  const exactness = await exactnessOf(browser, page, engine.ask, answered);
  await close();
  return {
    项目: `${size} 份报告，${engine.name}`,
    建索引秒: Number(made.seconds.toFixed(1)),
    处理器秒: Number((made.processorSeconds ?? 0).toFixed(1)),
    最大进程MB: made.peakMegabytes ?? '未知',
    每份文件: Number((files.length / size).toFixed(2)),
    每份KB: Number((bytes / 1000 / size).toFixed(1)),
    问后首个结果ms: middle(answers),
    问后最慢ms: Math.round(Math.max(...answers)),
    连开页ms: middle(first.map(({ milliseconds }) => milliseconds)),
    连开页最慢ms: Math.round(Math.max(...first.map(({ milliseconds }) => milliseconds))),
    取用KB: middle(first.map(({ kilobytes }) => kilobytes)),
    最多KB: Math.round(Math.max(...first.map(({ kilobytes }) => kilobytes))),
    查询: answered.length,
    查全: Number(exactness.recall.toFixed(4)),
    查准: Number(exactness.precision.toFixed(4)),
    不符: exactness.wrong.length,
  };
}

function middle(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0);
}
