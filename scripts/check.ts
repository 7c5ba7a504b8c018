import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { foundText, understoodText } from '../src/ingest/index.ts';
import { githubNotes, gitlabReport } from './check/annotations.ts';
import { type CheckedFile, hasErrors } from './check/checked-file.ts';
import { readChecked } from './check/read-checked.ts';
import { summaryOf } from './check/summary.ts';
import { writeSidecar } from './check/write-sidecar.ts';
import { endWithReader, tellFailures, UserError } from './failures.ts';

/**
 * `npm run check -- [FILE...]`: what was understood, then what to mend, in Chinese. Exit 1 where there are errors.
 * `--write-sidecar` writes what the messages ask for beside the files; `--annotate github` adds notes for a review,
 * `--annotate gitlab` writes `gl-code-quality-report.json`; `--summary FILE` adds the full list in Markdown.
 */
tellFailures();
endWithReader();
const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    'write-sidecar': { type: 'boolean', default: false },
    annotate: { type: 'string' },
    summary: { type: 'string' },
  },
});

const reviews = ['github', 'gitlab'];
if (options.annotate !== undefined && !reviews.includes(options.annotate))
  throw new UserError(`--annotate 后面写的是“${options.annotate}”，只能写 github 或 gitlab。`);

function say({ document: { report, transcript } }: CheckedFile): void {
  const { findings, source, form } = report;
  console.log(`\n${source.file}`);
  console.log(form === null ? '  没有读成一份报告' : `已读懂：\n${understoodText(report)}`);
  console.log(
    findings.length === 0
      ? '没有要改的地方。'
      : `要看的地方（${findings.length} 条）：\n${foundText(findings, transcript)}`,
  );
}

// What a review reads as commands is printed alone: no name of a file may pass for one.
const files = await readChecked(named, options.annotate === 'github' ? () => {} : say);
for (const { document, findings } of files) {
  const later = findings.slice(document.report.findings.length);
  if (later.length > 0 && options.annotate !== 'github')
    console.log(`\n${document.report.source.file}\n${foundText(later, [])}`);
}
if (options['write-sidecar']) {
  const written = await Promise.all(files.map(writeSidecar));
  const told = written.filter((text) => text !== null);
  console.log(`\n${told.length === 0 ? '没有要写旁注的文件。' : told.join('\n')}`);
}
if (options.annotate === 'github') for (const note of githubNotes(files)) console.log(note);
if (options.annotate === 'gitlab') await writeFile('gl-code-quality-report.json', gitlabReport(files));
if (options.summary) await writeFile(options.summary, summaryOf(files), { flag: 'a' });
const bad = files.filter(hasErrors).length;
console.log(`\n共 ${files.length} 份：${files.length - bad} 份可以发布，${bad} 份有须改的地方。`);
if (bad > 0) process.exitCode = 1;
