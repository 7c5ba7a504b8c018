import { existsSync } from 'node:fs';
import { checkLinks } from './check-links.ts';
import { ingestContent } from './ingest-content.ts';
import { step } from './progress.ts';
import { copyReportFiles } from './report-files.ts';
import { installed, runNode } from './run-command.ts';
import { indexReports } from './search-index.ts';
import { clearAway, swapIn } from './swap.ts';

/** Inside the project, since a rename does not cross file systems. */
const fresh = 'dist.next';
const live = 'dist';
const data = 'public/data';

export interface BuildResult {
  /** Whether every file in `content/` could be read. The others are published all the same. */
  allFilesRead: boolean;
}

/** `content/` → `dist/`. Throws where a step could not be done; the last `dist/` is then as it was. */
export async function buildSite(): Promise<BuildResult> {
  await clearAway(fresh);
  const allFilesRead = await step('读取报告', () => ingestContent(data));
  await step('生成网页', renderPages);
  await step('建立搜索索引', () => indexReports(data, `${fresh}/pagefind`));
  await step('放好每份报告的数据文件', () => copyReportFiles(data, fresh));
  await step('核对站内链接', () => checkLinks(fresh));
  await step('换上新站', () => swapIn(fresh, live));
  return { allFilesRead };
}

/** Whether there is a site to serve. */
export function isBuilt(): boolean {
  return existsSync(`${live}/index.html`);
}

async function renderPages(): Promise<void> {
  const code = await runNode({
    args: [installed('astro'), 'build', '--silent', '--outDir', fresh],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error('网页没有生成，原因见上面的提示。');
}
