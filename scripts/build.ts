import { buildSite } from './build/site.ts';
import { failureText } from './failures.ts';

try {
  const { allFilesRead } = await buildSite();
  console.log('网站在 dist/ 里。');
  if (!allFilesRead) {
    console.error('有文件没有读成，没有发布，见上面的提示；其余的都已发布。');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(failureText(error) ?? (error instanceof Error ? error.message : error));
  console.error('网站没有更新，原来的 dist/ 没有动。');
  process.exitCode = 1;
}
