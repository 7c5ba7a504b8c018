import { readFile } from 'node:fs/promises';
import { readReport } from '../src/ingest/index.ts';
import { loadRegister } from './register.ts';

/** `npm run --silent parse -- FILE...`: one report as JSON a line, in the order given. Exit 1 where a file was not read as a report. */
const register = await loadRegister();
for (const file of process.argv.slice(2)) {
  const bytes = await readFile(file).catch(() => new Uint8Array());
  const { report } = await readReport({ file, bytes }, register);
  process.stdout.write(`${JSON.stringify(report)}\n`);
  if (report.form === null) process.exitCode = 1;
}
