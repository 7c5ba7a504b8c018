import fc from 'fast-check';
import { diceOf } from '../dice.ts';
import { type Paper, textOf } from '../paper.ts';
import { labelManglers } from './labels.ts';
import { gluedCells, layouts } from './layouts.ts';
import { lossManglers } from './losses.ts';
import type { Mangler } from './mangler.ts';
import { pageManglers } from './pages.ts';
import { surroundingManglers } from './surroundings.ts';
import { oneLine, textManglers } from './texts.ts';
import { valueManglers } from './values.ts';

/** Order matters: labels and numbers are changed in their cells, cells are moved, then laid out, then it is only text. */
export const lossless: readonly Mangler[] = [
  ...labelManglers,
  ...valueManglers,
  ...pageManglers,
  ...surroundingManglers,
  ...layouts,
  ...textManglers,
  oneLine,
];
export const losses: readonly Mangler[] = [...lossManglers, gluedCells];

const order: readonly Mangler[] = [
  // Labels last of the three: the others find columns and rows by their official labels.
  ...lossManglers,
  ...valueManglers,
  ...labelManglers,
  ...surroundingManglers,
  ...pageManglers,
  ...layouts,
  gluedCells,
  ...textManglers,
  oneLine,
];
const layoutChoices: readonly Mangler[] = [...layouts, gluedCells, oneLine];

/** A paper and what was done to it, as text. */
export function mangle(
  paper: Paper,
  chosen: readonly Mangler[],
  seed: number,
): { text: string; paper: Paper } {
  const dice = diceOf(seed);
  let printed = paper;
  let text: string | null = null;
  for (const mangler of order.filter((candidate) => chosen.includes(candidate))) {
    if (mangler.on === 'paper') printed = mangler.apply(printed, dice);
    else text = mangler.apply(text ?? textOf(printed), dice);
  }
  return { text: text ?? textOf(printed), paper: printed };
}

/** Two to four manglers that can happen to one report, of which at most one loses something. */
export function combinations(first: readonly Mangler[]): fc.Arbitrary<readonly Mangler[]> {
  const others = fc.uniqueArray(fc.constantFrom(...lossless), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(fc.constantFrom(...first), others)
    .map(([one, more]) => [one, ...more].reduce(compatible, []));
}

function compatible(chosen: Mangler[], next: Mangler): Mangler[] {
  return chosen.some((one) => one === next || clash(one, next) || clash(next, one))
    ? chosen
    : [...chosen, next];
}

function clash(one: Mangler, other: Mangler): boolean {
  if (layoutChoices.includes(one) && layoutChoices.includes(other)) return true;
  // A blank tells its column by where it stands: once cells have moved, nobody can tell it.
  if (one.name === 'blank for zero' || one.name === 'every cell empty') return other.moves === true;
  // A name in pieces is known by its own words only.
  if (one.name === 'names in narrow columns' || one.name === 'numbers right behind their labels')
    return [...labelManglers, ...pageManglers].some((mangler) => mangler === other);
  if (one.name === 'rows of dashes inside')
    return layoutChoices.includes(other) && !/^(pipe rows|Markdown)/.test(other.name);
  const alike: [string, string][] = [
    ['ordinals written otherwise', 'list numbers in circles'],
    ['signs as words', 'signs of other widths'],
    ['remarks lost', 'remarks torn'],
    ['headings in Markdown', 'headings in bold'],
    // A dash or a sign right behind a name may be part of it.
    ['marks for not applicable', 'numbers right behind their labels'],
    ['signs as words', 'numbers right behind their labels'],
    // So may be the numbers of a remark.
    ['remarks in cells', 'numbers right behind their labels'],
    // Without line ends “- 4 -” may as well be three cells, and the bullet of a heading one.
    // Spaces are marks between cells: with them some stand on one another and some do not.
    ['numbers between spaces', 'no marks between cells'],
    ['table cut by a page mark', 'whole report on one line'],
    ['headings misnumbered', 'whole report on one line'],
  ];
  return alike.some(([left, right]) => one.name === left && other.name === right);
}
