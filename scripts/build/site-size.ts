import { FileStamps } from '../manifest/file-stamp.ts';
import { filesBelow } from './files-below.ts';

const searchFolder = 'search/index/';

/** How many files and bytes a site has in all, for each report, and for its search: hosts limit the one or the other. */
export function siteSizeText(
  site: string,
  reports: number,
  files = filesBelow(site),
  made: ReadonlyMap<string, { bytes: number }> = new Map(),
  stamps = new FileStamps(),
): string {
  const sizeOf = (file: string) => made.get(file)?.bytes ?? stamps.of(`${site}/${file}`).size;
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const search = files.filter((file) => file.startsWith(searchFolder)).length;
  const each = (count: number, digits: number) => (count / Math.max(1, reports)).toFixed(digits);
  const all = `网站共 ${files.length} 个文件、${(bytes / 1024 ** 2).toFixed(1)} MB`;
  return `${all}；平均每份报告 ${each(files.length, 1)} 个文件、${each(bytes / 1024, 0)} KB，其中搜索 ${each(search, 2)} 个文件。`;
}
