import type { Government } from '../../../model/government.ts';
import { fullNameOf, lineageOf, type Register } from '../../../model/register.ts';

/** Takes a sentence to what can be the same in two reports: without names of places, numbers, punctuation and spaces. */
export type Normalise = (sentence: string) => string;

const placeEnding = /(?:自治区|自治州|自治县|街道|地区|省|市|区|县|旗|乡|镇|盟)$/;

/** The normalisation for the reports of a government: its own name and those of the places above it are taken out. */
export function normaliserOf(government: Government, register: Register): Normalise {
  const own = namesOf(government, register)
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length);
  const names = new RegExp([...new Set(own)].map(escaped).join('|') || '(?!)', 'g');
  return (sentence) =>
    sentence
      .normalize('NFKC')
      .replace(names, '')
      .replace(/\d[\d,.]*%?/g, '#')
      // Nearly all characters are Han: only runs of others are looked at closely.
      .replace(/[^\u4e00-\u9fff#]+/g, (others) => others.replace(/[^\p{L}#]/gu, ''));
}

function namesOf({ code, name, printedName, parent }: Government, register: Register): string[] {
  const entry = register.byCode.get(code ?? '') ?? register.byCode.get(parent ?? '');
  const lineage = entry === undefined ? [] : lineageOf(register, entry);
  const places = lineage.flatMap(({ place, name: full }) => [place, full, place.replace(placeEnding, '')]);
  const whole = entry === undefined ? [] : [fullNameOf(register, entry)];
  return [...places, ...whole, name ?? '', printedName ?? ''];
}

function escaped(name: string): string {
  return name.normalize('NFKC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
