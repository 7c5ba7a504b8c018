import { parseArgs } from 'node:util';
import { tellFailures } from './failures.ts';
import { writeOffline } from './offline/write-offline.ts';

/** `npm run offline -- 640502 [--out FILE]`: the reports of a county as one HTML file that opens without a network. */
tellFailures();
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
console.log(await writeOffline(positionals[0] ?? '', values.out ?? null));
