import { linkFiles } from './build/link-files.ts';
import { step } from './build/progress.ts';
import { placeReportFiles } from './build/report-files.ts';
import { tellFailures } from './failures.ts';
import { writeParquet } from './parquet/write-parquet.ts';
import { writePackages } from './takeaway/packages.ts';

/**
 * `DATA_DIR=DATA node scripts/offer-data.ts OPEN SITE LAST PARQUET PACKAGES`: puts what is offered as it is into a site, and
 * the data of each report beside its page; makes what is made of the data for others into two folders.
 */
tellFailures();
const data = process.env.DATA_DIR;
const [open, site, last, parquet, packages] = process.argv.slice(2);
if (!(data && open && site && last && parquet && packages)) {
  console.error(
    '用法：DATA_DIR=数据文件夹 node scripts/offer-data.ts 公开的文件夹 网站文件夹 上一次的网站 Parquet文件夹 数据包文件夹',
  );
  process.exitCode = 1;
} else {
  await step('放好数据文件', () => {
    linkFiles(open, site);
    placeReportFiles(data, site, last);
  });
  await step('按省和年分装数字', () => writeParquet(data, parquet));
  await step('打包数据', () => writePackages(packages));
}
