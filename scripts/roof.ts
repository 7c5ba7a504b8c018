import { failureText } from './failures.ts';
import { roofSites } from './roof/roof-site.ts';
import { writeRoof } from './roof/write-roof.ts';

/** `npm run roof -- FOLDER 64=SITE 41=SITE`: finished sites, each built for its own address, in one folder with a way in. */
const [folder, ...written] = process.argv.slice(2);
if (folder === undefined || written.length === 0) {
  console.error('用法：npm run roof -- 屋顶文件夹 64=宁夏的网站 41=河南的网站');
  process.exitCode = 1;
} else {
  try {
    const sites = roofSites(written);
    const release = await writeRoof(sites, folder);
    console.log(`${sites.length} 个网站在 ${folder} 里。清单的摘要：${release}`);
  } catch (error) {
    console.error(failureText(error) ?? error);
    console.error(`没有做成，原来的 ${folder} 没有动。`);
    process.exitCode = 1;
  }
}
