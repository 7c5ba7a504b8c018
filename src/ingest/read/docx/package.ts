import { mainPart } from '../main-part.ts';
import type { XmlElement } from '../xml.ts';
import { Zip } from '../zip.ts';
import { partOf } from '../zip-part.ts';
import { ZipProblem } from '../zip-problem.ts';

/** The parts of a Word file that hold its words. */
export interface WordParts {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
}

/** Opens a Word file; only the parts that are needed are unpacked. Throws `ZipProblem` or `XmlProblem`. */
export function openPackage(bytes: Uint8Array): WordParts {
  const zip = new Zip(bytes);
  const main = mainPart(zip, 'word/document.xml');
  const document = partOf(zip, main);
  if (document === null) throw new ZipProblem('damaged', '里面没有 Word 的正文');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return {
    document,
    styles: partOf(zip, `${folder}styles.xml`),
    numbering: partOf(zip, `${folder}numbering.xml`),
  };
}
