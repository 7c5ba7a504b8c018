import { readReport } from '../src/ingest/index.ts';
import { providePdfResources } from './pdf-resources.ts';
import { loadRegister } from './register.ts';
import { readSource } from './sources.ts';

/** `npm run --silent parse -- FILE...`: one report as JSON a line, in the order given. Exit 1 where a file was not read as a report. */
providePdfResources();
const register = await loadRegister();
for (const file of process.argv.slice(2)) {
  const { report } = await readReport(await readSource(file, file), register);
  process.stdout.write(`${JSON.stringify(report)}\n`);
  if (report.form === null) process.exitCode = 1;
}
