import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readReport } from '../../src/ingest/index.ts';
import { loadRegister } from '../register.ts';

/** Reads the same files again and again in this process, and leaves milliseconds a file in `--result`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { result: { type: 'string' }, rounds: { type: 'string', default: '100' } },
});
const rounds = Number(values.rounds);
const register = await loadRegister();
const sources = positionals.map((file) => ({ file, bytes: new Uint8Array(readFileSync(file)) }));

async function readAll(times: number): Promise<void> {
  // A reader may take the bytes for itself, so each reading gets its own.
  for (let round = 0; round < times; round += 1)
    for (const { file, bytes } of sources) await readReport({ file, bytes: bytes.slice() }, register);
}

await readAll(Math.ceil(rounds / 5));
const started = performance.now();
await readAll(rounds);
const milliseconds = (performance.now() - started) / rounds / sources.length;
if (values.result) writeFileSync(values.result, String(milliseconds));
