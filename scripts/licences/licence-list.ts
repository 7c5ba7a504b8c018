import { allowedLicences } from './allowed-licences.ts';
import type { LockedPackage } from './locked-packages.ts';

const titles = { use: '使用时要的', development: '只在开发和测试时要的' } as const;

/** The list of all packages with their licences, as a page of Markdown. */
export function licenceList(packages: readonly LockedPackage[]): string {
  const licences = Map.groupBy(packages, ({ licence }) => licence ?? '没有写明');
  const lines = [
    '# 软件包和许可证',
    '',
    '由 `npm run licences` 从 `package-lock.json` 生成，测试看它是不是最新的。本项目自己的代码按 MIT 许可证开放，见 `LICENSE`；',
    '每个直接用到的软件包为什么要用，见 README。',
    '',
    '| 许可证 | 软件包 | 要求 |',
    '| --- | --- | --- |',
    ...[...licences].sort(byName).map(([name, own]) => `| ${name} | ${own.length} | ${askedBy(name)} |`),
    ...(['use', 'development'] as const).flatMap((use) => {
      const own = packages.filter((each) => each.use === use);
      return section(titles[use], own);
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, packages: readonly LockedPackage[]): string[] {
  const rows = packages.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? '没有写明'} |`,
  );
  return [
    '',
    `## ${title}（${packages.length} 个）`,
    '',
    '| 软件包 | 版本 | 许可证 |',
    '| --- | --- | --- |',
    ...rows,
  ];
}

function askedBy(expression: string): string {
  const names = expression.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  return names.map((name) => allowedLicences[name] ?? '须有人看过').join('；');
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
