import { readFileSync } from 'node:fs';
import { readReport } from '../../src/ingest/index.ts';
import { loadRegister } from '../register.ts';
import { seeds } from './seeds.ts';

const warmUps = 20;
const rounds = 100;

/** Reads the sample reports again and again in this process. */
export async function readingSpeed(): Promise<Record<string, number>> {
  const register = await loadRegister();
  const sources = seeds.map(({ file }) => ({ file, bytes: readFileSync(file) }));
  const readAll = async (times: number) => {
    for (let round = 0; round < times; round += 1) {
      for (const source of sources) await readReport(source, register);
    }
  };
  await readAll(warmUps);
  const started = performance.now();
  await readAll(rounds);
  const seconds = (performance.now() - started) / 1000;
  const read = rounds * sources.length;
  return { 每秒份数: Math.round(read / seconds), 每份毫秒: Number(((seconds * 1000) / read).toFixed(2)) };
}
