import { mkdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { providePdfResources } from '../../scripts/pdf-resources.ts';
import { limitedReading } from '../../scripts/reading/limited-reading.ts';
import { expandSources, readReport } from '../../src/ingest/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { Report } from '../../src/model/report.ts';
import { diceOf, oneOf } from '../reader/dice.ts';
import { seedRegister } from '../reader/register.ts';
import { realFiles } from './real-files.ts';

/** `npm run fuzz`: minutes for each kind of file (`FUZZ_MINUTES`), the first roll of the dice (`FUZZ_SEED`), one kind alone (`FUZZ_KIND`). */
const minutes = Number(process.env.FUZZ_MINUTES ?? 10);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
const only = process.env.FUZZ_KIND;

providePdfResources();
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const register = seedRegister();
/** A PDF file may take the library its whole time, which only a thread can end. */
const inThread = limitedReading();
const kinds = (await realFiles()).filter(({ kind }) => only === undefined || kind === only);

/** A file is given up after ten seconds; what is behind the reader must take no time worth naming. */
const mostSeconds = 12;
const mostGrowth = 64 * 1024 * 1024;
/** What is loaded or learnt once is no growth. */
const casesBefore = 300;

test.each(kinds)('$kind: no file stops the reading, takes too long or leaves memory behind', async ({
  kind,
  files,
  harm,
}) => {
  // The thread takes its time to start, whatever it reads.
  for (const bytes of files.slice(0, 1)) await problemOf(`年报.${kind}`, new Uint8Array(bytes));
  const end = performance.now() + minutes * 60_000;
  let [cases, slowest, before] = [0, 0, 0];
  for (let seed = firstSeed; performance.now() < end; seed += 1) {
    const dice = diceOf(seed);
    const bytes = harm(oneOf(dice, files), oneOf(dice, files), dice);
    const started = performance.now();
    const problem = await problemOf(`年报.${kind}`, bytes);
    const seconds = (performance.now() - started) / 1000;
    slowest = Math.max(slowest, seconds);
    if (problem !== null || seconds > mostSeconds) keepCase(kind, seed, bytes);
    expect(problem, `${kind}, FUZZ_SEED=${seed}`).toBeNull();
    expect(seconds, `${kind}, FUZZ_SEED=${seed}`).toBeLessThan(mostSeconds);
    cases += 1;
    if (cases === casesBefore) before = heapNow();
  }
  const growth = cases > casesBefore ? heapNow() - before : 0;
  console.log(
    `${kind}: ${cases} files, slowest ${slowest.toFixed(1)} s, heap ${(growth / 1024 / 1024).toFixed(1)} MB more`,
  );
  expect(growth).toBeLessThan(mostGrowth);
});

/** Why a file was not dealt with as it must be; null where it was. */
async function problemOf(file: string, bytes: Uint8Array): Promise<string | null> {
  for (const source of expandSources({ file, bytes })) {
    const { report, transcript } = await readReport(source, register, inThread);
    const failure = report.findings.find((finding) => isFailure(finding, source.file));
    if (failure) return `${source.file}: ${failure.message}`;
    if (report.form === null && report.findings.length === 0) return 'neither read nor refused';
    const { success, error } = Report.safeParse(report);
    if (!success) return error.message;
    const astray = Object.values(report.cells).find(({ line }) => line !== null && line > transcript.length);
    if (astray) return `a cell of line ${astray.line} of ${transcript.length}`;
  }
  return null;
}

/** That a file takes too long is a failure, but of a PDF file whose library does: then only the thread ends it. */
function isFailure({ rule, message }: Finding, file: string): boolean {
  const isLibrary = file.endsWith('.pdf') && message.includes('秒');
  return rule === 'read/crash' || (rule === 'read/too-long' && !isLibrary);
}

function heapNow(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** The file that failed, to become a fixture. */
function keepCase(kind: string, seed: number, bytes: Uint8Array): void {
  mkdirSync('.cache/fuzz', { recursive: true });
  writeFileSync(`.cache/fuzz/${seed}.${kind}`, bytes);
}
