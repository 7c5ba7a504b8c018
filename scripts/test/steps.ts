import { type Command, installed } from '../build/run-command.ts';

/** One part of the tests: what it is called, and what is run. */
export interface TestStep {
  name: string;
  command: Command;
}

const vitest = (...projects: string[]): Command => ({
  args: [installed('vitest'), 'run', ...projects.flatMap((project) => ['--project', project])],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
});

/** All that needs no browser, cheapest first. The site is built last, for the browser to read. */
export const stepsWithoutBrowser: readonly TestStep[] = [
  { name: '代码格式和写法', command: { args: [installed('biome'), 'ci', '.'] } },
  { name: '网页组件的类型', command: { args: [installed('astro'), 'check', '--silent'] } },
  { name: '程序的类型', command: { args: [installed('tsc'), '--noEmit'] } },
  { name: '生成网站', command: { args: ['scripts/build.ts'] } },
];

export const unitTests: TestStep = { name: '各部分的测试', command: vitest('unit') };
export const allTests: TestStep = { name: '各部分和浏览器里的测试', command: vitest('unit', 'browser') };
