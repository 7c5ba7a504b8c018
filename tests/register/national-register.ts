import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Divisions, readDivisions } from '../../src/ingest/divisions/read-divisions.ts';
import { identifyGovernment } from '../../src/ingest/identify/government.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import { readRegister } from '../../src/ingest/register-csv.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Government } from '../../src/model/government.ts';
import { nationalRegister, type Register } from '../../src/model/register.ts';

const content = new URL('../../content/', import.meta.url);

export const packedDivisions = readFileSync(new URL('divisions.txt.gz', content));
export const divisionsText = gunzipSync(packedDivisions).toString('utf8');
export const divisions: Divisions = readDivisions(divisionsText);

const entered = readRegister(readFileSync(new URL('governments.csv', content), 'utf8')).register;

/** The whole country with the entries of `content/governments.csv`. */
export const national: Register = nationalRegister(divisions, entered.listed);

/** The whole country alone, so that no alias that somebody entered helps. */
export const placesAlone: Register = nationalRegister(divisions, []);

export interface Identified {
  government: Government;
  findings: Finding[];
}

/** Whose report it is, by a printed name and the texts around it. */
export function identified(printed: string, context = '', register: Register = placesAlone): Identified {
  const notebook = new Notebook();
  const government = identifyGovernment(printed, context, 1, register, notebook);
  return { government, findings: notebook.findings };
}
