import { tellFailures } from './failures.ts';
import { writeParquet } from './parquet/write-parquet.ts';

/** `node scripts/make-parquet.ts DATA FOLDER`: the numbers of the open data as Parquet, into a folder. */
tellFailures();
const [data, folder] = process.argv.slice(2);
if (data === undefined || folder === undefined) {
  console.error('用法：node scripts/make-parquet.ts 数据文件夹 文件夹');
  process.exitCode = 1;
} else {
  writeParquet(data, folder);
}
