import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDivisions, readRegister, unpackText } from '../src/ingest/index.ts';
import type { Register } from '../src/model/register.ts';

export const contentFolder = fileURLToPath(new URL('../content', import.meta.url));

/** The register of governments: the list of the country and what the content folder adds. Problems go to the error output. */
export async function loadRegister(folder = contentFolder, tell = tellProblem): Promise<Register> {
  const files = registerFiles(folder);
  const divisions = readDivisions(await unpackText(new Uint8Array(await readFile(files.divisions))));
  const { register, problems } = readRegister(await readFile(files.governments, 'utf8'), divisions);
  for (const problem of problems) tell(problem);
  return register;
}

/** The files that the register is made of: a content folder without a list of the country has that of the product. */
export function registerFiles(folder: string): { divisions: string; governments: string } {
  const own = join(folder, 'divisions.txt.gz');
  return {
    divisions: existsSync(own) ? own : join(contentFolder, 'divisions.txt.gz'),
    governments: join(folder, 'governments.csv'),
  };
}

function tellProblem(problem: string): void {
  process.stderr.write(`登记表 governments.csv：${problem}\n`);
}
