import { isBuilt, restoreSite } from './build/site.ts';
import { serveSite } from './serve/serve-site.ts';

await restoreSite();
if (isBuilt()) {
  await serveSite();
} else {
  console.error('还没有网站：请先运行 npm run build。');
  process.exitCode = 1;
}
