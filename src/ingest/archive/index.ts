export { type ArchiveWord, wordOfArchive } from './archive-word.ts';
export { recordOf } from './record.ts';
export { reportAudit } from './report-audit.ts';
