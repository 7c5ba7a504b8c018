import { inIndexOrder } from '../src/search/shard/partition.ts';
import { readArchive } from './build/archive.ts';
import { indexShard } from './build/search-shard.ts';
import { tellFailures } from './failures.ts';

/** `node scripts/index-search.ts DATA FOLDER FROM TO [FOLDER FROM TO…]`: indexes the reports of the archive from one place to another, each time into a folder. */
tellFailures();
const [data, ...ranges] = process.argv.slice(2);
if (data === undefined || ranges.length === 0) {
  console.error('用法：node scripts/index-search.ts 数据文件夹 索引文件夹 [起 止] [索引文件夹 起 止]……');
  process.exitCode = 1;
} else {
  const archive = readArchive(data);
  const ordered = inIndexOrder(archive.reports);
  for (let at = 0; at < ranges.length; at += 3) {
    const [folder = '', from = '0', to] = ranges.slice(at, at + 3);
    const reports = ordered.slice(Number(from), to === undefined ? undefined : Number(to));
    indexShard(data, folder, { ...archive, reports });
  }
}
