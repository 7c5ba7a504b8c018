import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { RegisteredGovernment } from '../../src/model/government.ts';
import { type Register, registerOf } from '../../src/model/register.ts';

/** The register of governments in `content/`, as the reader is given it. */
export function seedRegister(): Register {
  const csv = readFileSync(new URL('../../content/governments.csv', import.meta.url), 'utf8');
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  return registerOf(
    rows.map((row) =>
      RegisteredGovernment.parse({
        ...row,
        parent: row.parent || null,
        website: row.website || null,
        aliases: (row.aliases ?? '').split(/[;；|]/).filter(Boolean),
      }),
    ),
  );
}
