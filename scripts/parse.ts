import { readReport } from '../src/ingest/index.ts';
import { endWithReader, tellFailures } from './failures.ts';
import { limitedReading } from './reading/limited-reading.ts';
import { loadRegister } from './register.ts';
import { readSource } from './sources.ts';

/** `npm run --silent parse -- FILE...`: one report as JSON a line, in the order given; of an archive, one for each file in it. Exit 1 where a file was not read as a report. */
tellFailures();
endWithReader();
const read = limitedReading();
const register = await loadRegister();
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('请给出要读取的文件，例如：npm run --silent parse -- content/reports/年报.docx\n');
  process.exitCode = 1;
}
for (const file of files) {
  for (const source of readSource(file, file)) {
    const { report } = await readReport(source, register, read);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    if (report.form === null) process.exitCode = 1;
  }
}
