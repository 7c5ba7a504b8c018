export { archiveFiles, auditFile, findingsFile, reportLines, tableHeads } from './archive-files.ts';
export { coverageFile } from './coverage.ts';
export { type DocumentTexts, documentTexts, noTexts } from './document-texts.ts';
export { descriptions, type PublishedFile } from './package.ts';
export { countedWith, summaryOf } from './summary.ts';
export { findingLines } from './table-lines.ts';
