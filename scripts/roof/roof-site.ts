import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../src/model/archive.ts';
import { lineageOf, registerOf } from '../../src/model/register.ts';
import { readArchive } from '../build/archive.ts';
import { UserError } from '../failures.ts';
import { manifestFile } from '../manifest/manifest.ts';

/** A finished site that goes under the roof: the folder of its address there, and where it lies now. */
export interface RoofSite {
  base: string;
  folder: string;
  /** The places that it is about, outermost first: a province, or the cities of one. */
  places: string[];
  governments: number;
  reports: number;
  years: number[];
}

const words = /^([A-Za-z0-9-]+)=(.+)$/;

/** Reads `64=FOLDER`. Throws a sentence where it is not written so, or the folder holds no finished site built for that address. */
export function roofSite(written: string): RoofSite {
  const [, base, folder] = words.exec(written) ?? [];
  if (base === undefined || folder === undefined)
    throw new UserError(`“${written}”不是“文件夹名=网站所在的文件夹”的写法，如 64=sites/宁夏。`);
  if (!existsSync(join(folder, manifestFile)))
    throw new UserError(`${folder} 里没有 ${manifestFile}，不是建成的网站：请先在那里运行 npm run build。`);
  const { governments, reports } = readArchive(join(folder, 'data'));
  return {
    base,
    folder,
    places: outermost(governments, reports),
    governments: new Set(reports.map(({ code }) => code)).size,
    reports: reports.length,
    years: [...new Set(reports.map(({ year }) => year))].sort(),
  };
}

/** The places that no place above them holds, of those from which there are reports. The register may list others. */
function outermost(governments: Archive['governments'], reports: Archive['reports']): string[] {
  const register = registerOf(governments);
  const places = reports.flatMap(({ code }) => {
    const government = register.byCode.get(code);
    return government === undefined ? [] : lineageOf(register, government).slice(0, 1);
  });
  return [...new Set(places.map(({ place }) => place))];
}

/** All sites in the order of their addresses. Throws where two have the same one. */
export function roofSites(written: readonly string[]): RoofSite[] {
  const sites = written.map(roofSite).sort((one, other) => (one.base < other.base ? -1 : 1));
  const twice = sites.find(({ base }, at) => sites[at + 1]?.base === base);
  if (twice !== undefined) throw new UserError(`有两个网站都要放在 ${twice.base}/：请各起一个名字。`);
  return sites;
}
