import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesBelow } from '../../build/files-below.ts';
import { makeArchive } from '../made-archive.ts';
import { copyProject } from '../project-copy.ts';
import { type Measured, runMeasured } from '../run-measured.ts';
import { installedGenerators } from './generators.ts';
import { writePages } from './written-pages.ts';

type Row = Record<string, string | number>;

const own = 'scripts/bench/generators/render-own.ts';
const milliseconds = 1000;

/**
 * The pages of so many reports and of their transcripts, made by us and by other generators with templates of the same
 * parts: tables in which every number leads to its line, findings, the narrative, the numbered lines. One process each,
 * one after another, from the same open data.
 */
export async function measureGenerators(size: number): Promise<Row[]> {
  const project = copyProject('bench/generators');
  makeArchive(`${project}/content`, size);
  await runMeasured(['scripts/ingest.ts'], project);
  // The first run bundles the programs, which is done once for each version of the code.
  const first = await runMeasured([own, 'first'], project);
  const ours = await runMeasured([own, 'own'], project);
  const made = madeIn(`${project}/own`);
  const rows = [rowOf('本站', made, ours, ours), rowOf('本站，连打包程序', made, first, ours)];
  for (const generator of installedGenerators()) {
    const folder = resolve(project, generator.name.replaceAll(' ', '-'));
    generator.prepare(folder);
    writePages(`${project}/public/data`, `${folder}/${generator.content}`, generator.frontMatter);
    const measured = await runMeasured(generator.args, folder, generator.program);
    rows.push(rowOf(generator.name, madeIn(`${folder}/${generator.output}`), measured, ours));
  }
  rmSync(project, { recursive: true, force: true });
  return rows;
}

interface Made {
  pages: number;
  kilobytes: number;
}

/** The pages of a folder, and how large they are in all. */
function madeIn(folder: string): Made {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  const bytes = pages.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
  return { pages: pages.length, kilobytes: bytes / 1024 };
}

/** One line of the table; the ratio is to our own, in processor time. */
function rowOf(name: string, { pages, kilobytes }: Made, measured: Measured, ours: Measured): Row {
  const processor = ({ processorSeconds, seconds }: Measured) => processorSeconds ?? seconds;
  return {
    项目: name,
    页数: measured.code === 0 ? pages : '没有做成',
    每页KB: Math.round(kilobytes / pages),
    秒: Number(measured.seconds.toFixed(1)),
    处理器秒: Number(processor(measured).toFixed(1)),
    每页毫秒: Number(((processor(measured) * milliseconds) / pages).toFixed(2)),
    与本站之比: Number((processor(measured) / processor(ours)).toFixed(2)),
    最大进程MB: measured.peakMegabytes ?? '未知',
  };
}
