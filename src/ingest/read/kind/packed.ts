import { directoryOf } from '../zip-directory.ts';
import { ZipProblem } from '../zip-problem.ts';
import { type FileKind, kinds } from './kinds.ts';

const byContent: readonly { holds: RegExp; kind: FileKind }[] = [
  { holds: /^word\/.*\.xml$/i, kind: kinds.docx },
  { holds: /^xl\/workbook\.bin$/i, kind: kinds.binarySpreadsheet },
  { holds: /^xl\//i, kind: kinds.spreadsheet },
  { holds: /^ppt\//i, kind: kinds.slides },
  { holds: /^OFD\.xml$/i, kind: kinds.ofd },
  { holds: /^META-INF\/manifest\.xml$/i, kind: kinds.openText },
];

/** What a zip archive is, by what it holds: office files and OFD are archives too. Where that is not to be seen, by its name. */
export function packedKind(bytes: Uint8Array, named: FileKind | undefined): FileKind {
  const names = namesIn(bytes);
  const found = byContent.find(({ holds }) => names.some((name) => holds.test(name)))?.kind;
  return found ?? (named === kinds.docx || named === kinds.spreadsheet ? named : kinds.zip);
}

function namesIn(bytes: Uint8Array): string[] {
  try {
    return directoryOf(bytes).map(({ name }) => name);
  } catch (error) {
    // What is wrong with it is said by the one who opens it.
    if (error instanceof ZipProblem) return [];
    throw error;
  }
}
