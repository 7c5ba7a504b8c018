import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDivisions, readRegister, unpackText } from '../src/ingest/index.ts';
import type { Register } from '../src/model/register.ts';

export const contentFolder = fileURLToPath(new URL('../content', import.meta.url));

/** The register of governments: the list of the country and what the content folder adds. Problems go to the error output. */
export async function loadRegister(folder = contentFolder, tell = tellProblem): Promise<Register> {
  const own = join(folder, 'divisions.txt.gz');
  const divisions = readDivisions(
    await unpackText(
      new Uint8Array(await readFile(existsSync(own) ? own : join(contentFolder, 'divisions.txt.gz'))),
    ),
  );
  const { register, problems } = readRegister(
    await readFile(join(folder, 'governments.csv'), 'utf8'),
    divisions,
  );
  for (const problem of problems) tell(problem);
  return register;
}

function tellProblem(problem: string): void {
  process.stderr.write(`登记表 governments.csv：${problem}\n`);
}
