import { inIndexOrder } from '../src/search/shard/partition.ts';
import { readArchive } from './build/archive.ts';
import { indexShard } from './build/search-shard.ts';
import { tellFailures } from './failures.ts';

/** `node scripts/index-search.ts DATA FOLDER FROM TO`: indexes the reports of the archive from one place to another. */
tellFailures();
const [data, folder, from, to] = process.argv.slice(2);
if (data === undefined || folder === undefined) {
  console.error('用法：node scripts/index-search.ts 数据文件夹 索引文件夹 [起 止]');
  process.exitCode = 1;
} else {
  const archive = readArchive(data);
  const ordered = inIndexOrder(archive.reports);
  const reports = ordered.slice(Number(from ?? 0), to === undefined ? undefined : Number(to));
  indexShard(data, folder, { ...archive, reports });
}
