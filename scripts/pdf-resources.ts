import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { usePdfResources } from '../src/ingest/read/pdf/resources.ts';

/** Tells the PDF reader where its library keeps character tables and fonts. */
export function providePdfResources(): void {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  usePdfResources({
    cMapUrl: join(library, 'cmaps') + sep,
    standardFontDataUrl: join(library, 'standard_fonts') + sep,
  });
}
