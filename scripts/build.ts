import { parseArgs } from 'node:util';
import { buildShare, buildSite } from './build/site.ts';
import { failureText } from './failures.ts';
import { shareOf } from './share.ts';

/** `npm run build`: content/ → dist/. With `--shard 2/4` the second quarter of the pages and of the search index is made into `.cache/`. */
try {
  const { values: options } = parseArgs({ options: { shard: { type: 'string' } } });
  const { allFilesRead } = await (options.shard === undefined ? buildAll() : buildPart(options.shard));
  if (!allFilesRead) {
    console.error('有文件没有读成，没有发布，见上面的提示；其余的都已发布。');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(failureText(error) ?? error);
  console.error('网站没有更新，原来的 dist/ 没有动。');
  process.exitCode = 1;
}

async function buildAll() {
  const result = await buildSite();
  console.log('网站在 dist/ 里。');
  return result;
}

async function buildPart(shard: string) {
  const result = await buildShare(shareOf(shard));
  console.log(`第 ${shard} 份做好了，留在 .cache/ 里。各份合在一起以后，再运行 npm run build。`);
  return result;
}
