import { readFileSync, writeFileSync } from 'node:fs';
import { isAllowed } from './licences/allowed-licences.ts';
import { licenceList } from './licences/licence-list.ts';
import { lockedPackages } from './licences/locked-packages.ts';

/** `npm run licences`: writes `docs/licences.md` from the lock file. Exit 1 where a package has a licence that nobody has looked at. */
const list = 'docs/licences.md';
const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
writeFileSync(list, licenceList(packages));
console.log(`${packages.length} 个软件包的许可证写在 ${list}。`);
for (const { name, version, licence } of packages.filter((each) => !isAllowed(each.licence))) {
  console.error(
    `${name} ${version}：许可证${licence === null ? '没有写明' : `是 ${licence}`}，不在 scripts/licences/allowed-licences.ts 里，须有人看过。`,
  );
  process.exitCode = 1;
}
