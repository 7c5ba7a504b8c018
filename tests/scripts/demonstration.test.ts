import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDemonstration } from '../../scripts/demonstration/make-demonstration.ts';

test('the demonstration is the same each time, says that it is made up, and has three counties over five years', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'demonstration-')));
  try {
    const texts = folders.map((folder) => {
      makeDemonstration(folder);
      return readdirSync(`${folder}/reports`).map((name) =>
        readFileSync(`${folder}/reports/${name}`, 'utf8'),
      );
    });
    expect(texts[0]).toEqual(texts[1]);
    // One report stands there in two versions, one with a note that it was taken back.
    expect(texts[0]).toHaveLength(63 * 5 + 2);
    expect(texts[0]?.every((text) => text.includes('【演示】'))).toBe(true);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
