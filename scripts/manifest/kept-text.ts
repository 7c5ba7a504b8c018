import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from './digest.ts';

/** Keeps a text for the next run, after a line with its digest; it takes the place of the last one whole. */
export function keepText(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, `${digestOf(text)}\n${text}`);
  renameSync(unfinished, file);
}

/** The text that was kept; empty where there is none, or where it is not what was written. */
export function keptText(file: string): string {
  const whole = readOrEmpty(file);
  const end = whole.indexOf('\n');
  const text = whole.slice(end + 1);
  return end > 0 && whole.slice(0, end) === digestOf(text) ? text : '';
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
