export { type ArchiveWord, wordOfArchive } from './archive-word.ts';
export { recordOf } from './record.ts';
export { recordedCells } from './recorded-cells.ts';
export { reportAudit } from './report-audit.ts';
export { judgePair } from './years/index.ts';
