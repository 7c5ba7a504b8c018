import { resolve } from 'node:path';
import { tellFailures } from './failures.ts';
import { makeUnits } from './pages/make-units.ts';
import { turns } from './pages/turns.ts';

/** `node scripts/make-pages.ts DIGEST RENDERER FOLDER`: makes pages, unit by unit, as the process that started this one deals them out. */
tellFailures();
const [digest, renderer, folder] = process.argv.slice(2);
if (digest === undefined || renderer === undefined || folder === undefined || process.send === undefined) {
  console.error('生成网页的进程由 npm run build 启动，不单独使用。');
  process.exitCode = 1;
} else {
  await makeUnits({ digest, renderer: resolve(renderer) }, folder, turns());
  process.disconnect();
}
