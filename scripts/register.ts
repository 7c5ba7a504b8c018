import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readRegister } from '../src/ingest/index.ts';
import type { Register } from '../src/model/register.ts';

export const contentFolder = fileURLToPath(new URL('../content', import.meta.url));

/** The register of governments in a content folder; what is wrong in it goes to the error output. */
export async function loadRegister(folder = contentFolder): Promise<Register> {
  const { register, problems } = readRegister(await readFile(`${folder}/governments.csv`, 'utf8'));
  for (const problem of problems) process.stderr.write(`登记表 governments.csv：${problem}\n`);
  return register;
}
