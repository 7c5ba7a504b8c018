import { basename, join } from 'node:path';
import { foundText, readReport, understoodText } from '../src/ingest/index.ts';
import { limitedReading } from './reading/limited-reading.ts';
import { contentFolder, loadRegister } from './register.ts';
import { readSource, sourcePaths } from './sources.ts';

/** `npm run check -- [FILE...]`: what was understood, then what to mend, in Chinese. Exit 1 where there are errors. */
// A reader that stops listening (`| head`) ends the run; that is no failure.
process.stdout.on('error', () => process.exit());
const read = limitedReading();
const register = await loadRegister();
const named = process.argv.slice(2);
const folder = join(contentFolder, 'reports');
const files =
  named.length > 0
    ? named.map((file) => ({ path: file, file: basename(file) }))
    : (await sourcePaths(folder)).map((file) => ({ path: join(folder, file), file }));
const counts = { good: 0, bad: 0 };
const seen = new Map<string, string>();

for (const { path, file } of files) {
  for (const source of await readSource(path, file)) {
    const { report, transcript } = await readReport(source, register, read);
    const hasErrors = report.findings.some((finding) => finding.severity === 'error');
    const twin = report.id === null ? undefined : seen.get(report.id);
    console.log(`\n${source.file}`);
    console.log(report.form === null ? '  没有读成一份报告' : `已读懂：\n${understoodText(report)}`);
    console.log(
      report.findings.length === 0
        ? '没有要改的地方。'
        : `要看的地方（${report.findings.length} 条）：\n${foundText(report.findings, transcript)}`,
    );
    if (twin !== undefined) console.log(`  ［须改］与 ${twin} 是同一政府同一年度，请只保留一份。`);
    if (report.id !== null && twin === undefined) seen.set(report.id, source.file);
    counts[hasErrors || twin !== undefined ? 'bad' : 'good'] += 1;
  }
}
console.log(`\n共 ${counts.good + counts.bad} 份：${counts.good} 份可以发布，${counts.bad} 份须先改。`);
if (counts.bad > 0) process.exitCode = 1;
