import type { APIContext } from 'astro';
import { readerFile, readerFiles } from '../../../data/reader-files.ts';

/** What the readers need when they run in a browser: the register, and the character tables of the PDF library. */
export function getStaticPaths() {
  return readerFiles().map((file) => ({ params: { file } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(readerFile(params.file ?? ''));
}
