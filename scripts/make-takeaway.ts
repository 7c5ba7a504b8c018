import { tellFailures } from './failures.ts';
import { writePackages } from './takeaway/packages.ts';

/** `DATA_DIR=DATA node scripts/make-takeaway.ts FOLDER`: packs the data for readers to take away, into a folder. */
tellFailures();
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('用法：DATA_DIR=数据文件夹 node scripts/make-takeaway.ts 文件夹');
  process.exitCode = 1;
} else {
  writePackages(folder);
}
