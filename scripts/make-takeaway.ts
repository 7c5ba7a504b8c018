import { tellFailures } from './failures.ts';
import { writeCards } from './takeaway/cards.ts';
import { writeFeeds } from './takeaway/feeds.ts';
import { writeGovernmentFiles } from './takeaway/government-files.ts';
import { writePackages } from './takeaway/packages.ts';

/** `DATA_DIR=DATA node scripts/make-takeaway.ts FOLDER`: what readers take away besides the pages, into a folder. */
tellFailures();
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('用法：DATA_DIR=数据文件夹 node scripts/make-takeaway.ts 文件夹');
  process.exitCode = 1;
} else {
  writeGovernmentFiles(folder);
  writeFeeds(folder);
  writeCards(folder);
  writePackages(folder);
}
