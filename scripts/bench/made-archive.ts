import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Seed, seeds } from './seeds.ts';

/** Characters of made-up place names; two of them and 乡 name a township. */
const syllables = [
  ...'安白北昌长春大东丰福高光广桂海河和红洪华化吉金晋景靖九康兰乐丽连良林灵龙隆鲁罗洛马梅明南宁平青清泉仁荣三沙山上石双顺泰天田通同万望文武西仙湘新兴阳宜永玉元云泽庄',
];
const townshipsInCounty = 20;
const countiesInPrefecture = 50;
/** One prefecture of each is filled. */
const provinces = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65,
];
/** Years of one form, so that a made report is no odder than the seed it was made of. */
const years = [2019, 2020];

interface Township {
  code: string;
  place: string;
  county: string;
  countyCode: string;
}

/** Writes a content folder of so many reports: the seeds under other names, years and numbers. The same each time. */
export function makeArchive(folder: string, size: number): void {
  mkdirSync(`${folder}/reports`, { recursive: true });
  const texts = seeds
    .filter((seed) => seed.county !== null)
    .map((seed) => ({ seed, text: readFileSync(seed.file, 'utf8') }));
  const townships = Array.from({ length: Math.ceil(size / years.length) }, (_, index) => townshipAt(index));
  writeFileSync(`${folder}/governments.csv`, registerOf(townships));
  for (let index = 0; index < size; index += 1) {
    const township = townships[Math.floor(index / years.length)];
    // A township says the same in each of its years, so that its reports agree with each other.
    const source = texts[Math.floor(index / years.length) % texts.length];
    if (township === undefined || source === undefined) continue;
    const year = years[index % years.length] ?? 2020;
    const text = rewritten(source.text, source.seed, township, year, index);
    writeFileSync(`${folder}/reports/${township.code}-${year}.txt`, text);
  }
}

function townshipAt(index: number): Township {
  const county = Math.floor(index / townshipsInCounty);
  const prefecture = Math.floor(county / countiesInPrefecture);
  const countyCode = `${provinces[prefecture % provinces.length]}01${String(county % countiesInPrefecture).padStart(2, '0')}`;
  return {
    code: `${countyCode}${200 + (index % townshipsInCounty)}`,
    place: `${nameAt(index)}乡`,
    county: `${nameAt(county)}县`,
    countyCode,
  };
}

function nameAt(index: number): string {
  const count = syllables.length;
  return `${syllables[Math.floor(index / count) % count]}${syllables[index % count]}`;
}

function registerOf(townships: readonly Township[]): string {
  const counties = new Map(townships.map(({ countyCode, county }) => [countyCode, county]));
  const lines = [
    'code,place,name,level,parent,aliases,website',
    ...[...counties].map(([code, place]) => `${code},${place},${place}人民政府,county,,,`),
    ...townships.map(
      ({ code, place, countyCode }) => `${code},${place},${place}人民政府,township,${countyCode},,`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Another name, another year, and other numbers in the running text; tables stay, since their sums must hold. */
function rewritten(
  text: string,
  seed: Seed,
  { place, county }: Township,
  year: number,
  index: number,
): string {
  const named = text.replaceAll(seed.place, place).replaceAll(seed.county ?? seed.place, county);
  const shift = year - seed.year;
  const dated = named.replace(/20(?:19|20|21)(?=\s*年)/g, (printed) => String(Number(printed) + shift));
  return dated
    .split('\n')
    .map((line) =>
      line.includes('\t')
        ? line
        : line.replace(/(?<![\d.-])\d{2,3}(?=[条件人户次名])/g, (n) => otherNumber(n, index)),
    )
    .join('\n');
}

function otherNumber(printed: string, index: number): string {
  const smallest = 10 ** (printed.length - 1);
  return String(smallest + ((Number(printed) + index * 7919) % (9 * smallest)));
}
