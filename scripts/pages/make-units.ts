import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Renderer from '../../src/render/renderer.ts';
import { unitsOf } from './units.ts';

/** Makes the pages of those units whose numbers come, and writes them as files of the site. */
export async function makeUnits(renderer: string, site: string, turns: AsyncIterable<number>): Promise<void> {
  const { allPages, render, fileOf }: typeof Renderer = await import(pathToFileURL(renderer).href);
  const units = unitsOf(await allPages());
  for await (const turn of turns) {
    const unit = units[turn];
    if (unit === undefined) return;
    for (const page of unit.pages) writePage(`${site}/${fileOf(page)}`, await render(page));
  }
}

function writePage(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
