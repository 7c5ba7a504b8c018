import type { Department, NamedOffice } from '../../model/departments.ts';
import { departments, namedOffices } from '../../model/departments.ts';

/** The department that words name, with the key that makes its code. */
export interface DepartmentName {
  key: string;
  /** As printed, without the place: 教育局. */
  words: string;
}

/** A printed name as a place and a department of it. */
export interface PlacedDepartment extends DepartmentName {
  /** What stands in front: 沙坡头区, 县, or nothing. */
  front: string;
}

const organ = /^(?:委员会|管理局|监督局|局|委|厅|办公室|办)$/;
const works = worksByFirstCharacter();
const offices = new Map(
  namedOffices.flatMap(({ key, names }: NamedOffice) => names.map((name) => [name, key])),
);

/** Offices that a ministry leads name it first: 国家税务总局某市税务局. */
const ministry = /^国家税务总局(?=.{2,}税务局$)/;

/** All ways to read a printed name as a place and a department, the shortest place first. */
export function departmentReadings(name: string): PlacedDepartment[] {
  const printed = name.replace(ministry, '');
  const readings: PlacedDepartment[] = [];
  for (let start = 0; start < printed.length - 1; start += 1) {
    const words = printed.slice(start);
    const key = keyOf(words);
    if (key !== null) readings.push({ key, words, front: printed.slice(0, start) });
  }
  return readings;
}

/**
 * The key of a department by its words. They must be works that departments have, joined or not, and one organ:
 * 教育和体育局 is one, 教育局考试中心 and 交通运输局港航分局 are not, whatever they begin with.
 */
function keyOf(words: string): string | null {
  const office = offices.get(words);
  if (office !== undefined) return office;
  let key: string | null = null;
  let rest = words;
  while (!organ.test(rest)) {
    const work = workAt(rest);
    if (work === null) return null;
    key ??= work.key;
    rest = rest.slice(work.name.length).replace(/^[和与、](?=.{2})/, '');
  }
  return key;
}

interface Work {
  name: string;
  key: string;
}

function workAt(text: string): Work | null {
  return works.get(text.charAt(0))?.find(({ name }) => text.startsWith(name)) ?? null;
}

/** The works by their first characters, longest first, so that 住房保障 is not read as 住房. */
function worksByFirstCharacter(): Map<string, Work[]> {
  const all = departments.flatMap(({ key, works }: Department) => works.map((name) => ({ name, key })));
  const sorted = all.toSorted((a, b) => b.name.length - a.name.length);
  return Map.groupBy(sorted, ({ name }) => name.charAt(0));
}
