export { readDivisions } from './divisions/read-divisions.ts';
export { unpackText } from './divisions/unpack.ts';
export { ingest, type Told } from './ingest.ts';
export { foundText, understoodText } from './print.ts';
export type { PublishedFile } from './publish/index.ts';
export { type ReadDocument, readReport } from './read-report.ts';
export { type RegisterReading, readRegister } from './register-csv.ts';
export type { SourceFile } from './source.ts';
