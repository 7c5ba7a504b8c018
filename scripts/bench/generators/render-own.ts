import { pathToFileURL } from 'node:url';
import type * as Renderer from '../../../src/render/renderer.ts';
import { bundle } from '../../pages/bundle.ts';
import { write } from './written-pages.ts';

/** `node scripts/bench/generators/render-own.ts FOLDER`: makes our pages of reports and transcripts, and no others, in one process. */
const [folder = ''] = process.argv.slice(2);
const { renderer } = await bundle();
const { allPages, render, fileOf }: typeof Renderer = await import(pathToFileURL(renderer).href);
const isOfReport = /^\/governments\/.+\/\d{4}\/(?:source\/?)?$/;
for (const page of await allPages())
  if (isOfReport.test(page.pathname.replace(/\/?$/, '/')))
    write(`${folder}/${fileOf(page)}`, new TextDecoder().decode(await render(page)));
