import { linkFiles } from './build/link-files.ts';
import { placeReportFiles } from './build/report-files.ts';
import { tellFailures } from './failures.ts';

/** `node scripts/place-data.ts OPEN DATA SITE [LAST]`: puts what is offered as it is into a site, and the data of each report beside its page. */
tellFailures();
const [open, data, site, last = null] = process.argv.slice(2);
if (open === undefined || data === undefined || site === undefined) {
  console.error('用法：node scripts/place-data.ts 公开的文件夹 数据文件夹 网站文件夹 [上一次的网站]');
  process.exitCode = 1;
} else {
  linkFiles(open, site);
  placeReportFiles(data, site, last);
}
