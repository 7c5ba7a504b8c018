import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { question } from './questions.ts';

/** The folders of the PDF library that hold character tables and fonts. */
const pdfFolders = ['cmaps', 'standard_fonts'];
const pdfLibrary = join('node_modules', 'pdfjs-dist');
const registerFiles = ['divisions.txt.gz', 'governments.csv'];

/** What the readers need besides their programs, by the address below `/check/reading/`, when they run in a browser. */
export function readerFiles(): string[] {
  const pdf = pdfFolders.flatMap((folder) =>
    readdirSync(join(pdfLibrary, folder)).map((name) => `${folder}/${name}`),
  );
  return [...registerFiles, ...pdf];
}

export const readerFile = question('readerFile', (name: string): Uint8Array<ArrayBuffer> => {
  const folder = registerFiles.includes(name) ? 'content' : pdfLibrary;
  return new Uint8Array(readFileSync(join(folder, name)));
});
