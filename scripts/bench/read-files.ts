import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readReport } from '../../src/ingest/index.ts';
import { loadRegister } from '../register.ts';
import { openSource } from '../sources.ts';

/** Reads the same files again and again in this process, and leaves milliseconds a file in `--result`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { result: { type: 'string' }, rounds: { type: 'string', default: '100' } },
});
const rounds = Number(values.rounds);
const register = await loadRegister();
// Opened as a build does it: with the digest, which is needed to know whether a file was read before.
const sources = positionals.map((file) => openSource(file, file));

async function readAll(times: number): Promise<void> {
  // A reader may take the bytes for itself, so each reading gets its own.
  for (let round = 0; round < times; round += 1)
    for (const source of sources)
      await readReport({ ...source, bytes: new Uint8Array(source.bytes) }, register);
}

await readAll(Math.ceil(rounds / 5));
const started = performance.now();
await readAll(rounds);
const milliseconds = (performance.now() - started) / rounds / sources.length;
if (values.result) writeFileSync(values.result, String(milliseconds));
