export { type CurrentReport, type Settled, settle } from './settle.ts';
export { Shelf, type ShelvedReport } from './shelf.ts';
