import { tellFailures } from './failures.ts';
import { type Verification, verifySite } from './verify/verify-site.ts';

/** `npm run verify -- [ADDRESS or FOLDER]`: every file of a site against its manifest. Exit 1 where any differs. */
const [site = 'dist'] = process.argv.slice(2);
const named = 20;

tellFailures();
const result = await verifySite(site);
console.log(`核对了 ${result.checked} 个文件，清单的摘要是 ${result.release}。`);
if (!tellDifferences(result)) console.log('全部相符：看到的就是发布的。');

function tellDifferences({ missing, changed, surplus }: Verification): boolean {
  const kinds = [
    { words: '不在了', files: missing },
    { words: '与清单不符', files: changed },
    { words: '清单上没有', files: surplus },
  ].filter(({ files }) => files.length > 0);
  for (const { words, files } of kinds) {
    console.error(`${files.length} 个文件${words}：`);
    for (const file of files.slice(0, named)) console.error(`  ${file}`);
    if (files.length > named) console.error(`  另有 ${files.length - named} 个`);
  }
  if (kinds.length > 0) process.exitCode = 1;
  return kinds.length > 0;
}
