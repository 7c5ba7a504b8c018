import { runNode } from './build/run-command.ts';
import { findChromium } from './test/chromium.ts';
import { allTests, stepsWithoutBrowser, type TestStep, unitTests } from './test/steps.ts';

const failed: string[] = [];

async function run({ name, command }: TestStep): Promise<void> {
  console.log(`\n── ${name}`);
  if ((await runNode(command)) === 0) return;
  console.error(`✗ ${name}：没有通过`);
  failed.push(name);
}

for (const step of stepsWithoutBrowser) await run(step);

const browser = findChromium();
if (browser === null)
  console.log('\n没有找到 Chromium，浏览器里的测试跳过了。可以用 CHROME_PATH 指明它在哪里。');
if (browser === null && process.env.CI === 'true') failed.push('浏览器里的测试（没有 Chromium）');
if (failed.length > 0) console.error(`\n没有通过：${failed.join('、')}`);

// Last, so that Vitest's own count stands at the end.
const tests = await runNode((browser === null ? unitTests : allTests).command);
process.exitCode = failed.length === 0 ? tests : 1;
