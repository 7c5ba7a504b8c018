import { type FileKind, kinds, protectedKind } from './kinds.ts';

const spreadsheets: readonly (FileKind | undefined)[] = [kinds.spreadsheet, kinds.oldSpreadsheet];

/** What a file in the old container of Office is, by the names of its streams; a new file with a password is wrapped in one too. */
export function compoundKind(bytes: Uint8Array, named: FileKind | undefined): FileKind {
  const streams = new TextDecoder('utf-16le').decode(bytes);
  if (streams.includes('EncryptedPackage'))
    return protectedKind(spreadsheets.includes(named) ? '电子表格' : 'Word 文件');
  if (streams.includes('WordDocument')) return kinds.word;
  if (/Workbook|Book\0/.test(streams)) return kinds.oldSpreadsheet;
  if (streams.includes('PowerPoint Document')) return kinds.slides;
  return spreadsheets.includes(named) ? kinds.oldSpreadsheet : kinds.word;
}
