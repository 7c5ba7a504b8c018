import { basename, join } from 'node:path';
import {
  findUndecided,
  foundText,
  readReport,
  understoodText,
  type VersionCandidate,
} from '../src/ingest/index.ts';
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
const bad = new Set<string>();
const candidates: VersionCandidate[] = [];
let count = 0;

for (const { path, file } of files) {
  for (const source of await readSource(path, file)) {
    const { report, transcript, sidecar } = await readReport(source, register, read);
    const hasErrors = report.findings.some((finding) => finding.severity === 'error');
    console.log(`\n${source.file}`);
    console.log(report.form === null ? '  没有读成一份报告' : `已读懂：\n${understoodText(report)}`);
    console.log(
      report.findings.length === 0
        ? '没有要改的地方。'
        : `要看的地方（${report.findings.length} 条）：\n${foundText(report.findings, transcript)}`,
    );
    candidates.push({ report, version: sidecar.version ?? null });
    if (hasErrors) bad.add(source.file);
    count += 1;
  }
}
for (const { file, finding } of findUndecided(candidates)) {
  console.log(`\n${file}\n${foundText([finding], [])}`);
  bad.add(file);
}
console.log(`\n共 ${count} 份：${count - bad.size} 份可以发布，${bad.size} 份须先改。`);
if (bad.size > 0) process.exitCode = 1;
