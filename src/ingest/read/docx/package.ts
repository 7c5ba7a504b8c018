import { Zip } from '../zip.ts';
import { ZipProblem } from '../zip-problem.ts';
import { elementsOf, parseXml, type XmlElement } from './xml.ts';

/** The parts of a Word file that hold its words. */
export interface WordParts {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
}

/** Opens a Word file; only the parts that are needed are unpacked. Throws `ZipProblem` or `XmlProblem`. */
export function openPackage(bytes: Uint8Array): WordParts {
  const zip = new Zip(bytes);
  const main = mainPart(zip);
  const document = partOf(zip, main);
  if (document === null) throw new ZipProblem('damaged', '里面没有 Word 的正文');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return {
    document,
    styles: partOf(zip, `${folder}styles.xml`),
    numbering: partOf(zip, `${folder}numbering.xml`),
  };
}

/** Word writes word/document.xml; its servers write other names, told in the relationships of the package. */
function mainPart(zip: Zip): string {
  const relations = partOf(zip, '_rels/.rels');
  const main = relations
    ? elementsOf(relations).find(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'))
    : undefined;
  return main?.attributes.get('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function partOf(zip: Zip, name: string): XmlElement | null {
  const bytes = zip.read(name);
  return bytes === null ? null : parseXml(textOf(bytes));
}

/** XML is UTF-8, or UTF-16 with a byte order mark. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ZipProblem('damaged', '内部的文字编码有损坏');
  }
}
