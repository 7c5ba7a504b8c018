import { placeIndexOf, readDivisions, readRegister, unpackText, usePdfResources } from '../ingest/index.ts';
import type { Register } from '../model/register.ts';

/** A file that the site keeps for the readers. Throws where it cannot be had. */
async function siteFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The register of governments, as the command line has it. */
export async function loadRegister(files: string): Promise<Register> {
  const [divisions, listed] = await Promise.all([
    siteFile(`${files}divisions.txt.gz`),
    siteFile(`${files}governments.csv`),
  ]);
  const country = readDivisions(await unpackText(divisions));
  const { register } = readRegister(new TextDecoder().decode(listed), country);
  // Made while nobody waits, and not with the first file.
  placeIndexOf(register);
  return register;
}

type Folder = 'cMapUrl' | 'standardFontDataUrl';

/** Hands the PDF library its character tables and fonts. Its own way of asking needs a page, and a worker has none. */
class PdfFiles {
  readonly #folders: Readonly<Record<Folder, string>>;

  constructor(folders: Readonly<Record<Folder, string>>) {
    this.#folders = folders;
  }

  fetch({ kind, filename }: { kind: Folder; filename: string }): Promise<Uint8Array> {
    return siteFile(`${this.#folders[kind]}${filename}`);
  }
}

/** Tells the PDF reader where the site keeps what its library needs. */
export function providePdfFiles(files: string): void {
  usePdfResources({
    cMapUrl: `${files}cmaps/`,
    standardFontDataUrl: `${files}standard_fonts/`,
    BinaryDataFactory: PdfFiles,
  });
}
