import { compoundKind } from './kind/compound.ts';
import { type FileKind, kinds, unknownKind } from './kind/kinds.ts';
import { packedKind } from './kind/packed.ts';
import { signedKind } from './kind/signatures.ts';
import { writtenKind } from './kind/written.ts';

export type { FileKind } from './kind/kinds.ts';

const byExtension: Readonly<Record<string, FileKind>> = {
  txt: kinds.text,
  text: kinds.text,
  md: kinds.markdown,
  markdown: kinds.markdown,
  htm: kinds.html,
  html: kinds.html,
  xhtml: kinds.html,
  shtml: kinds.html,
  shtm: kinds.html,
  mht: kinds.html,
  mhtml: kinds.html,
  pdf: kinds.pdf,
  docx: kinds.docx,
  xlsx: kinds.spreadsheet,
  xls: kinds.oldSpreadsheet,
  et: kinds.oldSpreadsheet,
  csv: kinds.csv,
  doc: kinds.word,
  wps: kinds.word,
  ofd: kinds.ofd,
  ceb: kinds.ceb,
  jpg: kinds.image,
  jpeg: kinds.image,
  png: kinds.image,
  zip: kinds.zip,
  yaml: kinds.loneSidecar,
  yml: kinds.loneSidecar,
};

/** The kind of a file: by its bytes, since people rename files, and by its name where the bytes say nothing. */
export function kindOf(file: string, bytes: Uint8Array): FileKind {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase();
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  const named = byExtension[extension];
  const signed = signedKind(bytes);
  if (signed === kinds.zip) return packedKind(bytes, named);
  if (signed === kinds.word) return compoundKind(bytes, named);
  return signed ?? writtenKind(bytes, named) ?? named ?? unknownKind(extension);
}
