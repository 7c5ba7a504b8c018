import { indexReports } from '../../build/search-index.ts';

/** `node scripts/bench/search/index-archive.ts DATA FOLDER CACHE`: the index of an archive, as a build makes it. */
const [data = '', folder = '', cache = ''] = process.argv.slice(2);
await indexReports(data, folder, cache);
