export { type CurrentReport, type Settled, settle } from './settle.ts';
export { Shelf, type ShelvedReport } from './shelf.ts';
export { findUndecided, type VersionCandidate } from './undecided.ts';
