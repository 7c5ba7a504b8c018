import { mkdirSync, writeFileSync } from 'node:fs';
import type { Form } from '../../src/model/form.ts';
import { forms } from '../../src/model/forms/index.ts';
import { chanceOf } from './chance.ts';
import { corrected, isOne, printedDay, takenBack, withdrawal } from './made-fates.ts';
import { madeNumbers } from './made-numbers.ts';
import { madeWords } from './made-words.ts';
import { type MadeReport, printReport } from './print-report.ts';

/** A government of the demonstration, with about how many applications it gets in a year. */
interface MadeGovernment {
  code: string;
  place: string;
  level: 'county' | 'township';
  parent: string;
  /** As the report prints it, with the county: a township's name alone may be another's too. */
  name: string;
  usual: number;
}

const counties = ['甲', '乙', '丙'];
const syllables = [...'青白石双大小上下南北'];
const endings = ['乡', '镇'];
const townships = 20;
export const demonstrationYears = [2019, 2020, 2021, 2022, 2023];

/** Writes a content folder of 63 made-up governments with five reports each: consistent in themselves and over the years. */
export function makeDemonstration(folder: string): void {
  const governments = counties.flatMap(countyWithTownships);
  mkdirSync(`${folder}/reports`, { recursive: true });
  const lines = governments.map(
    ({ code, place, level, parent }) => `${code},${place},${place}人民政府,${level},${parent},,`,
  );
  writeFileSync(
    `${folder}/governments.csv`,
    `code,place,name,level,parent,aliases,website\n${lines.join('\n')}\n`,
  );
  for (const [at, government] of governments.entries()) writeYears(folder, government, at);
}

function countyWithTownships(name: string, number: number): MadeGovernment[] {
  const code = `9001${String(number + 21)}`;
  const place = `演示${name}县`;
  const county: MadeGovernment = {
    code,
    place,
    name: `${place}人民政府`,
    level: 'county',
    parent: '',
    usual: 90,
  };
  return [county, ...Array.from({ length: townships }, (_, at) => townshipAt(county, name, at))];
}

/** Most townships get a few applications or none, some get many. */
function townshipAt(county: MadeGovernment, letter: string, at: number): MadeGovernment {
  const place = `${syllables[at % 10]}${letter}${at < 10 ? '' : '新'}${endings[at % 2]}`;
  return {
    code: `${county.code}${at % 2 === 0 ? 200 + at : 100 + at}`,
    place,
    name: `${county.place}${place}人民政府`,
    level: 'township',
    parent: county.code,
    usual: at % 3 === 0 ? 12 + at * 2 : at % 4,
  };
}

function writeYears(folder: string, { code, name, usual }: MadeGovernment, seed: number): void {
  const chance = chanceOf(seed + 1);
  let carried: string[] = [];
  for (const year of demonstrationYears) {
    const form = formIn(year);
    const received = usual === 0 ? 0 : Math.max(0, usual + chance.below(usual + 2) - Math.floor(usual / 2));
    const { numbers, handedOver } = madeNumbers(form, received, carried, chance);
    carried = handedOver;
    const words = madeWords(name, seed, year, numbers, chance);
    const report = { name, year, form, numbers, words, day: printedDay(seed, year) };
    const file = `${folder}/reports/${code}-${year}`;
    if (isOne(corrected, seed, year))
      writeFileSync(`${file}-第一版.txt`, printReport(beforeCorrection(report)));
    if (isOne(takenBack, seed, year)) writeFileSync(`${file}.yaml`, withdrawal);
    writeFileSync(`${file}.txt`, printReport(report));
  }
}

/** The same report as it was first published: an earlier day, and another number. */
function beforeCorrection(report: MadeReport): MadeReport {
  const path = 'disclosure.licensing.decisions';
  const numbers = new Map(report.numbers).set(path, (report.numbers.get(path) ?? 0) + 3);
  return { ...report, numbers, day: `${report.year + 1}年1月4日` };
}

function formIn(year: number): Form {
  const form = forms.find(({ years }) => years.from <= year && (years.to ?? year) >= year);
  if (form === undefined) throw new Error(`no form for ${year}`);
  return form;
}
