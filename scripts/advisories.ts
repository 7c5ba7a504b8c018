import { spawnSync } from 'node:child_process';
import { readAdvisories } from './advisories/advisories.ts';

/**
 * `npm run advisories`: asks the registry whether a package that the product uses has a known weakness. Exit 1 where one
 * has; where nobody can be asked, that is said and is no failure.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const advisories = readAdvisories(stdout ?? '');
if (!advisories.asked) console.log(`没有查到漏洞公告，这次等于没有查：${advisories.reason}`);
else if (advisories.packages.length === 0) console.log('用到的软件包都没有已知的漏洞。');
else {
  for (const { name, severity, range } of advisories.packages) console.error(`${name} ${range}：${severity}`);
  console.error('上面的软件包有已知的漏洞：请换成修好的版本，再运行 npm test。');
  process.exitCode = 1;
}
