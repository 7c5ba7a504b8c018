import { tellFailures } from './failures.ts';
import { writeCards } from './takeaway/cards.ts';
import { writeFeeds } from './takeaway/feeds.ts';
import { writeGovernmentFiles } from './takeaway/government-files.ts';
import { writePackages } from './takeaway/packages.ts';
import { type WriteFile, writeInto } from './takeaway/write-file.ts';

/** `DATA_DIR=DATA node scripts/make-takeaway.ts FOLDER [LAST]`: what readers take away besides the pages, into a folder. What the last site has is not written again. */
tellFailures();
const [folder, last = null] = process.argv.slice(2);
if (folder === undefined) {
  console.error('用法：DATA_DIR=数据文件夹 node scripts/make-takeaway.ts 文件夹 [上一次的网站]');
  process.exitCode = 1;
} else {
  const write: WriteFile = (path, text) => writeInto(folder, path, text, last);
  writeGovernmentFiles(write);
  writeFeeds(write);
  writeCards(write);
  writePackages(folder);
}
