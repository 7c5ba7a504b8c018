import { readFileSync } from 'node:fs';
import { readRegister } from '../../src/ingest/register-csv.ts';
import type { Register } from '../../src/model/register.ts';

/** The register of governments in `content/`, as the reader is given it. */
export function seedRegister(): Register {
  const csv = readFileSync(new URL('../../content/governments.csv', import.meta.url), 'utf8');
  return readRegister(csv).register;
}
