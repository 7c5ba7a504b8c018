import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { seeds } from '../../scripts/bench/seeds.ts';
import { type ReadDocument, readReport } from '../../src/ingest/index.ts';
import { seedRegister } from '../reader/register.ts';

const register = seedRegister();

/** A text as the pipeline reads it. */
export function readText(file: string, text: string): Promise<ReadDocument> {
  return readReport({ file, bytes: new TextEncoder().encode(text) }, register);
}

/** The sample reports as read. */
export function seedDocuments(): Promise<ReadDocument[]> {
  return Promise.all(seeds.map(({ file }) => readText(basename(file), readFileSync(file, 'utf8'))));
}
