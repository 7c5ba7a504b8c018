export {
  archiveFiles,
  auditFile,
  findingsFile,
  ownTables,
  reportLines,
  ruleChecksFile,
  tableHeads,
} from './archive-files.ts';
export { coverageFile } from './coverage.ts';
export { type CsvValue, undisarmed } from './csv.ts';
export { type DocumentTexts, documentTexts, noTexts } from './document-texts.ts';
export { descriptions, type PublishedFile } from './package.ts';
export { countedWith, summaryOf } from './summary.ts';
export { findingLines } from './table-lines.ts';
export { type Field, numbersTable } from './tables.ts';
