/** The reports that an archive of any size is made of, with the names in them that are to be changed. */
export interface Seed {
  file: string;
  /** The place as the report prints it, and the place above it. */
  place: string;
  county: string | null;
  year: number;
}

const folder = 'content/reports/宁夏/中卫市/沙坡头区';

export const seeds: readonly [Seed, ...Seed[]] = [
  { file: `${folder}/香山乡2020年.txt`, place: '香山乡', county: '沙坡头区', year: 2020 },
  { file: `${folder}/滨河镇2019年.txt`, place: '滨河镇', county: '沙坡头区', year: 2019 },
  { file: `${folder}/沙坡头区2020年.txt`, place: '沙坡头区', county: null, year: 2020 },
  {
    file: 'content/reports/河南/商丘市/夏邑县/桑垌乡2020年.txt',
    place: '桑垌乡',
    county: '夏邑县',
    year: 2020,
  },
  {
    file: 'content/reports/宁夏/石嘴山市/平罗县/通伏乡2020年.txt',
    place: '通伏乡',
    county: '平罗县',
    year: 2020,
  },
];
