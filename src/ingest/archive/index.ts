export { type ArchiveWord, wordOfArchive } from './archive-word.ts';
export {
  type ComparedRecord,
  type EarlierLikeness,
  fingerprintsOf,
  likenessToEarlier,
} from './likeness/index.ts';
export { recordOf } from './record.ts';
export { recordedCells } from './recorded-cells.ts';
export { reportAudit } from './report-audit.ts';
export { judgePair } from './years/index.ts';
