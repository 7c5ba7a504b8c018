import { buildDemonstration } from './demonstration/build-demonstration.ts';
import { tellFailures } from './failures.ts';

tellFailures();
const folder = await buildDemonstration();
console.log(`演示用的网站在 ${folder}，地名、数字和文字全部是编造的，不要发布。`);
